/** D25: first answer to a request. I0: received, under legal review, date of the answer; the same words whether or not anybody is known. */
import { bodyName, dateValue, fill, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel } from '../model.ts';
import { executorLine, frame, numberRun, signOfficial } from '../parts.ts';
import type { D25Facts } from './facts.ts';
import { az as t } from './az.ts';

/** Takes no language: the letter exists in Azerbaijani only. */
export function buildD25(facts: D25Facts): DocumentModel {
  const theirs = { date: shortDateValue(facts.requestDate, { field: 'request.date' }), number: value(facts.requestNo, { field: 'request.number' }) };
  const blocks: Block[] = [
    {
      kind: 'letterOpening',
      reference: [numberRun(facts, 'az'), [dateValue(facts.date, { field: 'date' }, 'az')], fill(t.answering, theirs)],
      addressee: [[bodyName(facts.requester?.dative, 'az', { field: 'requester.dative' })]],
    },
    { kind: 'title', text: words(t.subject) },
    { kind: 'paragraph', text: fill(t.received, { ...theirs, kind: value(facts.kind && t.kinds[facts.kind], { field: 'request.kind' }) }) },
    { kind: 'paragraph', text: [...words(`${t.underReview} `), ...fill(t.answerOn, { date: shortDateValue(facts.answerOn, { field: 'answerOn' }) })] },
    // The signature never stands alone on a page.
    { kind: 'paragraph', text: words(t.confirmsNothing), keepWithNext: true },
    signOfficial(facts, facts.signatory, 'az'),
    ...executorLine(facts, 'az'),
  ];
  return frame(facts, { code: 'D25', language: 'az', title: t.fileTitle, blocks, neutral: true });
}
