import { describe, expect, it } from 'vitest';
import { bareFacts, facts } from '../../../tests/documents/samples.ts';
import { revealReason } from '../../shared/model/enumerations.ts';
import { ROLES } from '../../shared/model/roles.ts';
import { GAP } from '../inline.ts';
import { d07Texts } from '../d07-disclosure-consent/texts.ts';
import type { DocumentModel, PaperLanguage } from '../model.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { describeFields, missingFields, textOf } from '../read-model.ts';
import { buildD26 } from './build.ts';
import { d26Facts, heldPurpose, keptItem, openedPart, passedOnGround, type D26Facts } from './facts.ts';
import { d26Texts } from './texts.ts';

const SIX = ['az', 'en', 'ru', 'ar', 'fa', 'ur'] as const satisfies readonly PaperLanguage[];
const sample = facts.D26;
const numbers = (model: DocumentModel) => model.blocks.flatMap((block) => (block.kind === 'heading' ? [block.number] : []));
const rowsOf = (model: DocumentModel) => model.blocks.flatMap((block) => (block.kind === 'table' ? [block.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join('')))] : []));

describe('D26 (R-89)', () => {
  it.each(SIX)('what, why, who received, who opened, until when, own note, rights; complaint with 916 (%s)', (language) => {
    const t = d26Texts[language];
    const model = buildD26(sample, language);
    expect(numbers(model)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    for (const part of [t.kept.items.NAME, t.kept.others, t.purposes.items.HELP, t.opened.roles.MEDIATOR, t.opened.parts.IDENTITY, '05.10.2029', 'Mənə yalnız səhərlər zəng edin.', ...t.rights.items, '916']) expect(textOf(model)).toContain(part);
  });
  it('nothing but what the schema names can be handed over: no other person, no statement, no worker\'s name', () => {
    for (const key of ['otherParty', 'parties', 'statements', 'notes', 'mediator', 'riskResult', 'shelterLocation']) expect(d26Facts.safeParse({ ...sample, [key]: 'x' }).success, key).toBe(false);
    expect(d26Facts.safeParse({ ...sample, opened: [{ on: '2026-03-02', role: 'MEDIATOR', by: 'Vasitəçiyeva' }] }).success).toBe(false);
    expect(d26Facts.safeParse({ ...sample, opened: [{ on: '2026-03-02', role: 'Vasitəçiyeva' }] }).success).toBe(false);
    expect(d26Facts.safeParse({ ...sample, received: [{ recipient: { az: 'x' }, subjectCode: 'MED-2026-0001-O' }] }).success).toBe(false);
    expect(d26Facts.safeParse({ ...sample, kept: [{ item: 'THE_OTHER_SIDE', value: 'x' }] }).success).toBe(false);
  });
  it('who received it: when, what in words, under which consent; danger and law are said as such', () => {
    const [received] = rowsOf(buildD26(sample, 'az'));
    expect(received).toEqual([
      ['07.04.2026', 'Uydurma yardım mərkəzi', `${d07Texts.az.scope.name}; ${d07Texts.az.scope.contact}; ${d07Texts.az.scope.needs}`, 'sizin razılığınız\n№\u00A0R-14/26\ngeri istənilib: 04.05.2026'],
      ['20.04.2026', 'Uydurma təcili yardım', `${d07Texts.az.scope.name}; ${d07Texts.az.scope.healthSummary}`, 'təhlükə olduğu üçün, dərhal'],
    ]);
    for (const ground of passedOnGround.options) {
      const model = buildD26({ ...sample, received: [{ fields: ['name'], ground }] }, 'en');
      expect(textOf(model)).toContain(d26Texts.en.received.grounds[ground]);
      expect(missingFields(model).some(({ field }) => field.endsWith('consentNo'))).toBe(ground === 'CONSENT');
    }
  });
  it('who opened it: by role and reason, never by name', () => {
    expect(rowsOf(buildD26(sample, 'en'))[1]).toEqual([
      ['02.03.2026', 'worker in charge of your matter', 'name and personal data — for a meeting'], ['07.04.2026', 'head', 'a paper that was made — for a paper'], ['20.04.2026', 'worker in charge of your matter', 'contact data'],
    ]);
    expect(textOf(buildD26(sample, 'az'))).not.toContain('Vasitəçiyeva');
  });
  it('nobody and nothing are said; what was not looked up is a gap', () => {
    const t = d26Texts.az;
    const empty = textOf(buildD26({ ...sample, kept: [], received: [], opened: [], ownNotes: [] }, 'az'));
    for (const said of [t.kept.nothing, t.received.nobody, t.opened.nobody, t.ownNotes.none]) expect(empty).toContain(said);
    const bare = buildD26(bareFacts.D26, 'az');
    expect(missingFields(bare).map(({ field }) => field)).toEqual(expect.arrayContaining(['kept', 'purposes', 'received', 'opened', 'keptUntil', 'name']));
    for (const said of [t.kept.nothing, t.received.nobody, t.opened.nobody]) expect(textOf(bare)).not.toContain(said);
  });
  it('until when: the day of deletion, or the years after the end', () => {
    const { keptUntil: _, ...open } = sample;
    expect(textOf(buildD26({ ...open, retentionYears: 3 }, 'az'))).toContain('ondan sonra 3 il');
    expect(textOf(buildD26(open, 'az'))).toContain(`${GAP} tarixinədək`);
  });
  it('a label in a language nobody wrote waits for a person and is listed', () => {
    const inThree = { ...sample, kept: sample.kept?.map((one) => (one.label ? { ...one, label: { az: one.label.az, en: one.label.en, ru: one.label.ru } } : one)) };
    expect(missingFields(buildD26(inThree, 'fa'))).toEqual([{ field: 'kept.OTHER.7', subjectCode: 'MED-2026-0001-V' }]);
    expect(missingFields(buildD26(inThree, 'ru'))).toEqual([]);
  });
  it.each(SIX)('extract: only who received what (%s)', (language) => {
    const t = d26Texts[language];
    const model = buildD26({ ...sample, extract: true }, language);
    const text = textOf(model);
    expect(text).toContain(t.extractTitle);
    expect(rowsOf(model)).toEqual(rowsOf(buildD26(sample, language)).slice(0, 1));
    expect(numbers(model)).toEqual([]);
    for (const part of [t.kept.others, t.opened.text, 'AA0000000', '03.02.1990', t.rights.how.slice(0, 20)]) expect(text).not.toContain(part);
    expect(describeFields(model).map(({ field }) => field.split('.')[0])).not.toEqual(expect.arrayContaining(['kept']));
  });
  it.each(SIX)('every code has words (%s)', (language) => {
    const all: D26Facts = {
      ...sample, kept: keptItem.options.map((item) => ({ item, value: 'x' })), purposes: heldPurpose.options, received: passedOnGround.options.map((ground) => ({ fields: [], ground })),
      opened: ROLES.flatMap((role) => openedPart.options.flatMap((part) => revealReason.options.map((reason) => ({ role, part, reason })))),
    };
    expect(textOf(buildD26(all, language))).not.toMatch(/undefined|[A-Z]+_[A-Z]+/);
  });
  it.each(SIX)('R-81: the program\'s own words name nothing (%s)', (language) => {
    const all = { ...sample, opened: ROLES.map((role) => ({ role })) };
    expect(findModuleNames({ ...buildD26(all, language), code: '' }, 'S-48213_arayis_az_v1.docx')).toEqual([]);
    expect(textOf(buildD26(all, language))).not.toMatch(/وساطة|الوسيط|میانجی|ثالث/);
  });
});
