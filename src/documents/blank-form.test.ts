import { describe, expect, it } from 'vitest';
import { facts } from '../../tests/documents/samples.ts';
import { blankFileName, blankForm, PEN_LINE } from './blank-form.ts';
import { documentKinds } from './kinds.ts';
import { buildFromUnknown, fieldsPrinted, missingFields, paperLanguage, textOf } from './index.ts';

const CODES = ['D01', 'D02', 'D07', 'D11'] as const;
const papers = CODES.flatMap((code) => documentKinds[code].languages.map((language) => [code, paperLanguage.parse(language)] as const));
/** Words of people and of one case in the samples. */
const SAID = ['Sınaqlı', 'Uydurmayev', 'Vasitəçiyeva', 'Dilmancova', 'MED-2026-0001', 'S-48213', '03.02.1990'];

describe('R-59: a form printed ahead', () => {
  it.each(papers)('%s in %s: out of a paper that says everything of somebody, nothing of anybody is left', (code, language) => {
    const filled = buildFromUnknown(code, facts[code], language);
    const empty = blankForm(filled, 'K-7/26');
    const text = textOf(empty);
    expect(textOf(filled)).not.toBe(text);
    expect(text).toContain(PEN_LINE);
    expect(text).toContain('K-7/26');
    expect(empty.page.mark).toContain('K-7/26');
    expect(missingFields(empty)).toEqual([]);
    expect(fieldsPrinted(empty).filter(({ subjectCode, field }) => subjectCode !== undefined || !field.startsWith('office.'))).toEqual([]);
    const ofThePerson = code === 'D07' ? SAID.slice(0, 1) : SAID.filter((word) => !['Vasitəçiyeva', 'Dilmancova', 'Uydurmayev', 'S-48213'].includes(word));
    for (const word of ofThePerson) expect(text.includes(word), word).toBe(false);
  });

  it('what was answered is open again', () => {
    const empty = blankForm(buildFromUnknown('D07', facts.D07, 'az'), 'K-7/26');
    const choices = empty.blocks.filter((block) => block.kind === 'choices');
    expect(choices.length).toBeGreaterThan(0);
    expect(choices.flatMap(({ rows }) => rows.map(({ answer }) => answer)).every((answer) => answer === undefined)).toBe(true);
  });

  it('the file is called by its number and what it is', () => expect(blankFileName('K-7/26', 'D11', 'ru')).toBe('K-7-26_akt_ru.docx'));
});
