import { describe, expect, it } from 'vitest';
import { facts, office } from '../../../tests/documents/samples.ts';
import { foldPlain } from '../../domain/text/fold.ts';
import { describeFields, missingFields, textOf } from '../read-model.ts';
import { buildD29 } from './build.ts';
import { d29Facts } from './facts.ts';

const sample = facts.D29;
const text = (language: 'az' | 'ru' = 'az', rest: Partial<typeof sample> = {}) => textOf(buildD29({ ...sample, ...rest }, language)).replaceAll('\u00A0', ' ');

describe('D29: receipt of one payment', () => {
  it('the sum in figures and words, which part of how many, whose agreement, when, who paid and who received', () => {
    for (const said of ['2 300,50 manat (iki min üç yüz manat əlli qəpik)', 'Hissə: 1/3', '№ S-48213/1', '30.04.2026', 'Pulu verən: Uydurmayev Örnək Şablon oğlu', 'Pulu alan: Sınaqlı Nümunə Test qızı']) expect(text()).toContain(said);
    expect(text('ru')).toContain('2 300,50 маната (две тысячи триста манатов пятьдесят гяпиков)');
  });
  it('R-92: no address, phone or account, neither of a party nor of the office', () => {
    for (const language of ['az', 'ru'] as const) {
      const model = buildD29(sample, language);
      expect(model.letterhead).toBeUndefined();
      for (const told of [office.address[language], office.phone, office.email, office.name[language], office.neutralName[language]]) expect(textOf(model)).not.toContain(told);
      expect(describeFields(model).every(({ field }) => !/address|contact|phone|office|account/i.test(field))).toBe(true);
    }
    const party = { subjectCode: 'A', name: { surname: 'B', givenName: 'C' } };
    expect(JSON.stringify(d29Facts.parse({ office: { code: 'X' }, paidBy: { ...party, address: 'leak' }, receivedBy: { ...party, account: 'leak' }, route: 'leak' }))).not.toContain('leak');
  });
  it('R-92: it settles no claim', () => {
    for (const language of ['az', 'ru'] as const) expect(foldPlain(text(language))).not.toMatch(/iddia|teleb|claim|претенз|требован|tam odenil|полностью|settled/);
    expect(text()).toContain('yalnız yuxarıda göstərilən məbləğin');
  });
  it('both sign, and a witness and an interpreter where there are any', () => {
    const roles = (rest: Partial<typeof sample> = {}) => buildD29({ ...sample, ...rest }, 'az').blocks.flatMap((block) => (block.kind === 'signatures' ? block.lines.map(({ role }) => role) : []));
    expect(roles()).toEqual(['Pulu alan', 'Pulu verən', 'Şahid', 'Tərcüməçi']);
    expect(roles({ witness: undefined, interpreter: undefined })).toEqual(['Pulu alan', 'Pulu verən']);
  });
  it('a sum that is not recorded is a gap, never a nought', () => {
    expect(missingFields(buildD29({ ...sample, amount: undefined }, 'az'))).toEqual([{ field: 'amount' }]);
  });
});
