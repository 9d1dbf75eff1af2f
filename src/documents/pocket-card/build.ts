/** CARD: an ordinary heading and one number, the size of a bank card. No name, no office, no number of a case, no code word. */
import { value, words } from '../inline.ts';
import type { Block, DocumentModel, PaperLanguage } from '../model.ts';
import { frame, translationLine } from '../parts.ts';
import type { CardFacts } from './facts.ts';
import { cardTexts } from './texts.ts';

/** Share of the text width that makes 85 mm. */
const CARD_WIDTH = 47;

export function buildCard(facts: CardFacts, language: PaperLanguage): DocumentModel {
  const t = cardTexts[language];
  const blocks: Block[] = [
    { kind: 'paragraph', style: 'small', text: words(t.cut) },
    { kind: 'table', columns: [{ width: CARD_WIDTH, align: 'center' }], header: [words(t.heading)], rows: [[[{ text: '\n' }, value(facts.office.phone, { field: 'card.phone' }), { text: '\n' }]]], together: true, large: true },
    // On the sheet, outside what is cut out.
    ...translationLine(facts, language),
  ];
  return frame(facts, { code: 'CARD', language, title: t.fileTitle, blocks, head: 'none' });
}
