import { describe, expect, it } from 'vitest';
import { facts } from '../../../tests/documents/samples.ts';
import { CLOSURE_OUTCOMES, NOT_POSSIBLE_REASONS, RISK_ITEMS } from '../../shared/model/enumerations.ts';
import type { Language } from '../model.ts';
import { missingFields, textOf } from '../read-model.ts';
import { buildD17 } from './build.ts';
import { d17Texts } from './texts.ts';

const sample = facts.D17;
const LANGUAGES: readonly Language[] = ['az', 'en', 'ru'];
const text = (rest: Partial<typeof sample> = {}, language: Language = 'az') => textOf(buildD17({ ...sample, ...rest }, language));

describe('D17, the file\'s copy', () => {
  it('R-71: what closing always asks for is listed, and what is not recorded is a gap', () => {
    const model = buildD17({ ...sample, checklist: [{ item: 'OUTCOME_SENT', state: 'NOT_NEEDED' }] }, 'az');
    for (const item of ['OUTCOME_SENT', 'RETENTION_SET', 'NOTES_DATE_SET'] as const) expect(textOf(model)).toContain(d17Texts.az.items[item]);
    expect(textOf(model)).not.toContain(d17Texts.az.items.FOLLOW_UP);
    expect(textOf(model)).toContain(`${d17Texts.az.items.OUTCOME_SENT} | lazım deyil`);
    expect(missingFields(model)).toEqual([{ field: 'checklist.state' }]);
  });
  it('what was not possible says why', () => {
    for (const reason of NOT_POSSIBLE_REASONS) expect(text({ checklist: [{ item: 'FOLLOW_UP', state: 'NOT_POSSIBLE', reason }] })).toContain(`mümkün olmayıb: ${d17Texts.az.reasons[reason]}`);
    const unexplained = sample.checklist.map((line) => ({ ...line, reason: undefined }));
    expect(missingFields(buildD17({ ...sample, checklist: unexplained }, 'az'))).toEqual([{ field: 'checklist.reason' }]);
  });
  it.each(LANGUAGES)('every outcome and risk has its words, and none says who ended it (%s)', (language) => {
    for (const closureOutcome of CLOSURE_OUTCOMES) expect(text({ closureOutcome }, language)).toContain(d17Texts[language].outcomes[closureOutcome]);
    for (const closureOutcome of ['WITHDRAWN', 'NOT_STARTED_REFUSED', 'SAFETY_STOP', 'PARTY_UNREACHABLE'] as const) {
      expect(d17Texts[language].outcomes[closureOutcome]).not.toMatch(/tərəf|party|person|сторон|лицо|zərərçəkmiş|потерпевш/i);
    }
    for (const risk of RISK_ITEMS) expect(text({ openRisks: [{ risk }] }, language)).toContain(d17Texts[language].risks[risk]);
  });
  it('open risks, dates and the way back are printed; nobody is named', () => {
    for (const words of ['ailənin və ya icmanın təzyiqi | Uydurma yardım mərkəzi | 05.10.2026', '05.10.2029', '04.11.2026', d17Texts.az.reopeningText]) expect(text()).toContain(words);
    expect(text({ openRisks: [] })).toContain(d17Texts.az.noRisks);
    expect(text()).not.toMatch(/Sınaqlı|Uydurmayev|MED-\d/);
  });
});

describe('D17, the person\'s copy', () => {
  it.each(LANGUAGES)('says when, until when kept, that they may come back, and where to complain: nothing else (%s)', (language) => {
    const model = buildD17({ ...sample, copy: 'person' }, language);
    const said = textOf(model);
    for (const words of ['05.10.2026', '05.10.2029', '916', d17Texts[language].person.comeBack]) expect(said).toContain(words);
    const { outcomes, risks, items, reasons } = d17Texts[language];
    for (const words of Object.values({ ...outcomes, ...risks, ...items, ...reasons })) expect(said).not.toContain(words);
    expect(said).not.toContain('04.11.2026');
    expect(said).not.toContain('Uydurma yardım mərkəzi');
    expect(model.withheld.map(({ field }) => field)).toEqual(['closureOutcome', 'checklist', 'openRisks', 'notesDestroyOn']);
    expect(model.blocks.map(({ kind }) => kind)).toEqual(['title', 'paragraph', 'paragraph', 'paragraph', 'box', 'signatures']);
  });
  it('the three languages have the same places to fill', () => {
    const places = (language: Language) => [...JSON.stringify(d17Texts[language]).matchAll(/"(\w+)":"[^"]*?(\{\w+\})/g)].map(([, key, place]) => `${key} ${place}`);
    expect(places('az').length).toBeGreaterThan(4);
    for (const language of LANGUAGES) expect(places(language)).toEqual(places('az'));
  });
});
