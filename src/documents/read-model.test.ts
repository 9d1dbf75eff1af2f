import { describe, expect, it } from 'vitest';
import { bareFacts, facts } from '../../tests/documents/samples.ts';
import { GAP, AWAITING_TRANSLATION } from './inline.ts';
import { buildDocument, documentKinds } from './kinds.ts';
import { describeFields, fieldsPrinted, freeTextOf, missingFields, textOf } from './read-model.ts';

const every = Object.values(documentKinds).flatMap(({ code, languages }) => languages.map((language) => [code, language] as const));

describe('what a document says, field by field', () => {
  it.each(every)('%s %s: complete facts leave no gap', (code, language) => {
    const model = buildDocument(code, facts[code], language);
    expect(missingFields(model)).toEqual([]);
    expect(textOf(model)).not.toContain(GAP);
    expect(fieldsPrinted(model).length).toBeGreaterThan(code === 'CARD' ? 0 : 3);
  });
  it.each(every)('%s %s: bare facts make a document whose gaps are all listed', (code, language) => {
    const model = buildDocument(code, bareFacts[code], language);
    const gaps = textOf(model).split(GAP).length - 1;
    expect(gaps).toBeGreaterThan(0);
    expect(describeFields(model).filter(({ missing }) => missing).length).toBeGreaterThan(0);
    for (const { missing, text } of describeFields(model)) expect(missing).toBe(text === GAP || text === AWAITING_TRANSLATION);
  });
  it('a draft waits for its number, a final paper misses it', () => {
    expect(missingFields(buildDocument('D04', { ...facts.D04, number: undefined, draft: true }, 'az'))).toEqual([]);
    expect(missingFields(buildDocument('D04', { ...facts.D04, number: undefined }, 'az'))).toEqual([{ field: 'number' }]);
  });
  it('a paper without a series of its own bears the outside number', () => {
    for (const code of ['D01', 'D03', 'D03-A1', 'D31'] as const) {
      const model = buildDocument(code, { ...facts[code], number: undefined }, 'az');
      expect(textOf(model)).toContain('№\u00A0S-48213');
      expect(missingFields(model)).toEqual([]);
    }
  });
  it('tells whose field it is and which consent token opens it', () => {
    const described = describeFields(buildDocument('D03-A1', facts['D03-A1'], 'az'));
    expect(described).toContainEqual({ field: 'idDoc.fin', subjectCode: 'MED-2026-0001-V', token: 'idDoc', text: '0TEST00', missing: false, free: false });
    expect(described).toContainEqual({ field: 'name', subjectCode: 'MED-2026-0001-O', token: 'name', text: 'Uydurmayev Örnək Şablon oğlu', missing: false, free: false });
    expect(described.find(({ field }) => field === 'mediator.name')?.token).toBeUndefined();
  });
  it('R-56: free text is what a person typed and both did not hear read aloud', () => {
    expect(freeTextOf(buildDocument('D03', facts.D03, 'az'))).toEqual(['zədələnmiş avtomobilin təmiri xərci', 'bank hesabına üç hissə ilə', 'bank qəbzi', 'Həyətdə qarşılaşsalar, salamlaşıb keçirlər.']);
    expect(freeTextOf(buildDocument('D04', facts.D04, 'az'))).toEqual([]);
  });
  it('a missing translation waits for a person', () => {
    const [first] = facts.D03.obligations;
    const model = buildDocument('D03', { ...facts.D03, obligations: first ? [{ ...first, what: { az: 'yalnız azərbaycanca' } }] : [] }, 'ru');
    expect(textOf(model)).toContain(AWAITING_TRANSLATION);
    expect(missingFields(model)).toContainEqual({ field: 'obligation.1.what' });
  });
});
