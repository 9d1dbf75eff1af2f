import { describe, expect, it } from 'vitest';
import { facts, office } from '../../../tests/documents/samples.ts';
import { PAPER_LANGUAGES } from '../facts.ts';
import { findModuleNames } from '../nothing-names-the-module.ts';
import { describeFields, linesOf, missingFields, textOf } from '../read-model.ts';
import { buildCard } from './build.ts';
import { cardFacts } from './facts.ts';
import { cardTexts } from './texts.ts';

const sample = facts.CARD;

describe('CARD: what a person takes instead of a paper', () => {
  it.each(PAPER_LANGUAGES)('R-85: an ordinary heading and one number, nothing else (%s)', (language) => {
    const model = buildCard(sample, language);
    const [card] = model.blocks.filter(({ kind }) => kind === 'table');
    expect(card && linesOf(card).map((line) => line.trim())).toEqual([cardTexts[language].heading, office.phone]);
    expect(describeFields(model).map(({ field }) => field)).toEqual(['card.phone']);
    expect(model.letterhead).toBeUndefined();
    for (const told of ['S-48213', 'Ç-12/26', 'Sınaqlı', 'İcraçılı', ...Object.values(office.name), ...Object.values(office.neutralName), ...Object.values(office.address)]) expect(textOf(model)).not.toContain(told);
    expect(findModuleNames(model, 'S-48213_bildiris_az_v1.docx')).toEqual([]);
  });
  it('every language has words of its own, in its own letters', () => {
    expect(new Set(PAPER_LANGUAGES.flatMap((language) => Object.values(cardTexts[language]))).size).toBe(18);
    for (const language of ['ar', 'fa', 'ur'] as const) for (const text of Object.values(cardTexts[language])) expect(text).not.toMatch(/\p{Script=Latin}|\p{Script=Cyrillic}/u);
  });
  it('R-85: it has no place for a code word, a name or an address', () => {
    expect(cardFacts.safeParse({ office: { code: 'X' } }).success).toBe(true);
    for (const key of ['codeWord', 'person', 'name', 'subjectCode', 'address', 'heading', 'text']) expect(cardFacts.safeParse({ office: { code: 'X' }, [key]: 'x' }).success).toBe(false);
  });
  it('R-81: the number of a hotline that tells is found', () => {
    expect(findModuleNames(buildCard({ ...sample, office: { ...sample.office, phone: '152' } }, 'az'), 'S-48213_bildiris_az_v1.docx')).toMatchObject([{ kind: 'naming-word', found: '152' }]);
  });
  it('no phone is a gap', () => expect(missingFields(buildCard({ ...sample, office: { ...sample.office, phone: undefined } }, 'az'))).toEqual([{ field: 'card.phone' }]));
});
