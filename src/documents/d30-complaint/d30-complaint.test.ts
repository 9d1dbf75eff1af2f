import { describe, expect, it } from 'vitest';
import { bareFacts, facts, office } from '../../../tests/documents/samples.ts';
import type { Language } from '../model.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { describeFields, freeTextOf, textOf } from '../read-model.ts';
import { buildD30 } from './build.ts';
import { d30Facts } from './facts.ts';
import { d30Texts } from './texts.ts';

const sample = facts.D30;
const LANGUAGES: readonly Language[] = ['az', 'en', 'ru'];
const blanks = (rest: Partial<typeof sample> = {}) => buildD30({ ...sample, ...rest }, 'az').blocks.flatMap((block) => (block.kind === 'blank' ? [block.lines] : []));

describe('D30: a complaint as it was told', () => {
  it.each(LANGUAGES)('R-90: the words unchanged, the day of the answer, 916, and that services do not hang on it (%s)', (language) => {
    const t = d30Texts[language];
    const text = textOf(buildD30(sample, language));
    for (const said of ['Otağıma döyülmədən girilib. Bunun bir daha olmasını istəmirəm.', 'Qapının içəridən bağlanması.', '24.04.2026', '916', t.next.bodies.MINISTRY, t.next.right, ...t.assurances, t.ways.ORAL]) expect(text).toContain(said);
    expect(text).not.toContain(t.next.bodies.PROSECUTOR);
    expect(freeTextOf(buildD30(sample, language))).toContain('Otağıma döyülmədən girilib. Bunun bir daha olmasını istəmirəm.');
  });
  it('R-90: where the words are sealed from the writer the paper is for the pen', () => {
    expect(blanks()).toEqual([]);
    expect(blanks({ words: null, wish: null })).toEqual([8, 2]);
    expect(textOf(buildD30({ ...sample, words: null }, 'az'))).toContain(d30Texts.az.byHand);
  });
  it.each(LANGUAGES)('identity as wished: without a name nobody is asked to sign one (%s)', (language) => {
    const unnamed = buildD30({ ...sample, person: undefined, interpreter: undefined }, language);
    expect(textOf(unnamed)).toContain(d30Texts[language].unnamed);
    for (const told of ['Sınaqlı', d30Texts[language].assurances.at(-1) ?? '?']) expect(textOf(unnamed)).not.toContain(told);
    expect(textOf(unnamed)).toContain(d30Texts[language].assurances[0]);
    expect(describeFields(unnamed).filter(({ subjectCode }) => subjectCode !== undefined)).toEqual([]);
    expect(unnamed.blocks.flatMap((block) => (block.kind === 'signatures' ? block.lines.map(({ role }) => role) : []))).toEqual([d30Texts[language].receiver]);
  });
  it.each(LANGUAGES)('916 stands even where nobody chose a next body (%s)', (language) => expect(textOf(buildD30(bareFacts.D30, language))).toContain('916'));
  it('whom it concerns has no field, nor has the case', () => {
    for (const key of ['concerns', 'caseNo', 'against', 'address', 'subjectCode']) expect(d30Facts.safeParse({ office: { code: 'X' }, [key]: 'x' }).success).toBe(false);
    for (const told of ['S-48213', 'Ç-12/26', office.address.az, 'THB-']) expect(textOf(buildD30(sample, 'az'))).not.toContain(told);
  });
  it.each(LANGUAGES)('R-81: the program\'s own words name no kind of case (%s)', (language) => {
    expect(findModuleNames({ ...buildD30(sample, language), code: 'D27' }, 'S-48213_bildiris_az_v1.docx')).toEqual([]);
  });
  it('an answer given is told with its outcome', () => {
    expect(textOf(buildD30({ ...sample, answeredOn: '2026-04-20', outcome: 'UPHELD' }, 'az'))).toContain(`20.04.2026 tarixində cavab verilib: ${d30Texts.az.outcomes.UPHELD}.`);
  });
  it('every language has every text', () => {
    const leaves = (value: unknown, path = ''): string[] => (typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`)) : [path]);
    for (const language of LANGUAGES) expect(leaves(d30Texts[language])).toEqual(leaves(d30Texts.az));
  });
});
