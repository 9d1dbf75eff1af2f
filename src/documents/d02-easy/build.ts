/** D02-E: the rights of D02 THB for whoever reads little: one idea a line, large type, no number of a law. */
import { fill, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline, PaperLanguage } from '../model.ts';
import { frame, particulars, shortOrGap, translationLine } from '../parts.ts';
import { headOf, unnamed, unsignedBy } from '../unnamed.ts';
import { commonWords } from '../words/common-words.ts';
import type { D02EFacts } from './facts.ts';
import { d02eTexts } from './texts.ts';

export function buildD02E(facts: D02EFacts, language: PaperLanguage): DocumentModel {
  const t = d02eTexts[language];
  const { labels } = commonWords[language];
  const places = {
    days: value(facts.reflectionDays?.toString(), { field: 'reflection.days' }),
    amount: value(facts.allowanceAzn?.toString(), { field: 'allowance.amount' }),
  };
  const large = (text: Inline, keepWithNext = false): Block => ({ kind: 'paragraph', style: 'large', text, ...(keepWithNext && { keepWithNext }) });
  const blocks: Block[] = [
    { kind: 'title', text: words(t.title) },
    particulars([
      [labels.date, [shortOrGap(facts.date, { field: 'date' })]],
      [labels.person, unnamed(facts, facts.subjectCode, facts.pseudonym)],
      [t.protocol, [{ text: `${labels.number}\u00A0` }, value(facts.protocolNo, { field: 'protocolNo' })]],
    ]),
    ...t.intro.map((line) => large(words(line))),
    ...t.groups.flatMap(({ head, lines }): Block[] => [
      large([{ text: head, bold: true }], true),
      ...lines.map((line, index) => large(fill(line, places), index < lines.length - 1)),
    ]),
    large(words(t.confirmation), true),
    unsignedBy({ facts, child: facts.isMinor, representative: facts.representative, interpreter: facts.interpreter, staff: facts.explainer }, language),
    ...translationLine(facts, language),
  ];
  return frame(facts, { code: 'D02-E', language, title: t.fileTitle, blocks, neutral: facts.copy !== 'file', head: headOf(facts) });
}
