/** D08-B: a recipient is asked to stop using a paper. Its number and date only: the letter gives away no more than they already hold (R-60). */
import { bodyName, dateValue, fill, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel } from '../model.ts';
import { executorLine, frame, legalBasis, numberRun, signOfficial } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import type { D08BFacts } from './facts.ts';
import { az as t } from './az.ts';

/** Takes no language: the letter exists in Azerbaijani only. */
export function buildD08B(facts: D08BFacts): DocumentModel {
  const { signature } = commonWords.az;
  const legal = legalBasis(facts, ['PERSONAL_DATA'], 'az');
  const recalled = value(facts.recalled.number, { field: 'recalled.number' });
  const blocks: Block[] = [
    {
      kind: 'letterOpening',
      reference: [numberRun(facts, 'az'), [dateValue(facts.date, { field: 'date' }, 'az')]],
      addressee: [[bodyName(facts.recipient?.dative, 'az', { field: 'recipient.dative' })]],
    },
    { kind: 'title', text: words(t.subject) },
    { kind: 'paragraph', text: fill(t.recalled, { number: recalled, date: shortDateValue(facts.recalled.date, { field: 'recalled.date' }) }) },
    { kind: 'paragraph', text: words(t.ask), keepWithNext: true },
    { kind: 'list', ordered: true, items: t.steps.map(words) },
    { kind: 'paragraph', text: fill(t.confirm, { date: shortDateValue(facts.confirmBy, { field: 'confirmBy' }) }) },
    ...legal.blocks,
    { kind: 'paragraph', text: words(t.noReason), keepWithNext: true },
    signOfficial(facts, facts.signatory, 'az'),
    ...executorLine(facts, 'az'),
    {
      kind: 'receipt', title: t.slip.title,
      text: [
        ...fill(t.slip.about, { recalled, number: numberRun(facts, 'az'), date: shortDateValue(facts.date, { field: 'date' }) }),
        { text: `\n${[t.slip.stopped, t.slip.returned, t.slip.destroyed, t.slip.never].map((box) => `☐\u00A0${box.replaceAll(' ', '\u00A0')}`).join('    ')}` },
      ],
      captions: [t.slip.by, signature.sign, signature.date], refusal: t.slip.on,
    },
  ];
  return frame(facts, { code: 'D08-B', language: 'az', title: t.fileTitle, blocks, withheld: legal.withheld, neutral: true });
}
