import { describe, expect, it } from 'vitest';
import { facts, office } from '../../../tests/documents/samples.ts';
import { PAY_METHODS } from '../../shared/model/care/enumerations.ts';
import { legalBasisTable } from '../legal-basis.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { describeFields, missingFields, textOf } from '../read-model.ts';
import { az } from './az.ts';
import { buildD20 } from './build.ts';
import { d20Facts } from './facts.ts';

const sample = facts.D20;
const body = (rest: Partial<typeof sample> = {}) => textOf(buildD20({ ...sample, ...rest })).replaceAll('\u00A0', ' ');

describe('D20: application for the one-time allowance', () => {
  it('R-42: the amount of the day in figures and words, the decision by number and day, once only', () => {
    for (const said of ['700 manat (yeddi yüz manat)', '№ 0-12/26, 2 mart 2026-cı il', 'Müavinəti əvvəllər almamışam.', 'Kimə: Uydurma İdarəyə', '06.04.2026']) expect(body()).toContain(said);
    expect(body({ amount: 90_000 })).toContain('900 manat (doqquz yüz manat)');
    expect(missingFields(buildD20({ ...sample, amount: undefined, decision: {} })).map(({ field }) => field)).toEqual(['amount', 'decision.no', 'decision.on']);
  });
  it.each(PAY_METHODS)('%s is ticked and no other; an account number is written by hand alone', (method) => {
    const text = body({ method });
    expect(text).toContain(`☒ ${az.methods[method]}`);
    expect(text.match(/☒/g)).toHaveLength(1);
    expect(text.includes(az.account)).toBe(method === 'OWN_ACCOUNT');
    expect(d20Facts.safeParse({ office: { code: 'X' }, person: sample.person, account: '1' }).success).toBe(false);
  });
  it('nothing is ticked before the person chose', () => expect(body({ method: undefined })).not.toContain('☒'));
  it('it is the person\'s own: no head, no number, no phone of the office', () => {
    const model = buildD20(sample);
    expect(model.letterhead).toBeUndefined();
    for (const ours of [office.name.az, office.neutralName.az, office.phone, 'Ç-12/26', 'S-48213', 'Başçılı']) expect(textOf(model)).not.toContain(ours);
  });
  it('R-81: nothing of the program\'s own names the kind of case but the number of the resolution', () => {
    const found = (legalBasis: typeof sample.legalBasis) => findModuleNames({ ...buildD20({ ...sample, legalBasis }), code: 'D27' }, 'S-48213_erize_az_v1.docx').map((one) => one.found);
    expect(found({})).toEqual(['152']);
    expect(found({ CABINET_152_2006: { ...legalBasisTable.CABINET_152_2006, verifiedBy: null } })).toEqual([]);
  });
  it('R-79: each word about the person bears its token; the decision that of the case itself', () => {
    const told = describeFields(buildD20(sample)).filter(({ subjectCode }) => subjectCode !== undefined);
    expect(told.filter(({ token }) => token === undefined).map(({ field }) => field)).toEqual(['appliedOn']);
    expect(told.filter(({ token }) => token === 'caseFact').map(({ field }) => field)).toEqual(['decision.no', 'decision.on']);
  });
  it('no phone unless it is safe; a child marks and the representative signs', () => {
    expect(body({ safePhone: undefined })).not.toContain('+994');
    const lines = buildD20({ ...sample, person: { ...sample.person, isMinor: true } }).blocks.flatMap((block) => (block.kind === 'signatures' ? block.lines.map(({ role }) => role) : []));
    expect(lines).toEqual(['Uşaq', 'Qanuni nümayəndə']);
  });
});
