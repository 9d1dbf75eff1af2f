/** Shapes that letters and acts share: numbered parts, the top of a letter, plain paragraphs and lists. */
import type { CommonFacts, Localized } from './facts.ts';
import { bodyName, dateValue, words } from './inline.ts';
import type { Block, Inline, Language, LetterOpening, Paragraph } from './model.ts';
import { numberRun } from './parts.ts';

export type Section = readonly [heading: string, ...content: Block[]];

/** Parts with a number and a heading each; one without content is not there at all. */
export function sections(parts: readonly Section[]): Block[] {
  const kept = parts.filter(([, ...content]) => content.some((block) => block.kind !== 'particulars' || block.rows.length > 0));
  return kept.flatMap(([heading, ...content], index): Block[] => [{ kind: 'heading', number: String(index + 1), text: words(heading) }, ...content]);
}

export const paragraph = (text: Inline, more: Partial<Omit<Paragraph, 'kind' | 'text'>> = {}): Paragraph => ({ kind: 'paragraph', text, ...more });
export const list = (items: readonly Inline[], ordered = false): Block => ({ kind: 'list', ordered, items });

/** The paragraph before a signature stays with it: a signature never stands alone on a page. */
export const together = (blocks: readonly Block[]): Block[] => blocks.map((block) => (block.kind === 'paragraph' ? { ...block, keepWithNext: true } : block));

/** Number and date at the left, the recipient in the dative at the right. */
export function letterTop(facts: CommonFacts, recipient: Localized | undefined, language: Language, field = 'recipient.dative'): LetterOpening {
  return {
    kind: 'letterOpening',
    reference: [numberRun(facts, language), [dateValue(facts.date, { field: 'date' }, language)]],
    addressee: [[bodyName(recipient, language, { field })]],
  };
}
