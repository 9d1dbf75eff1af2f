/** D25-N: answer to a request for session notes. I0: not even that there are any; the ground only once a lawyer has confirmed it. */
import { bodyName, fill, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel } from '../model.ts';
import { executorLine, frame, legalBasis, numberRun, shortOrGap, signOfficial } from '../parts.ts';
import type { D25NFacts } from './facts.ts';
import { az as t } from './az.ts';

/** Takes no language: the letter exists in Azerbaijani only. */
export function buildD25N(facts: D25NFacts): DocumentModel {
  const legal = legalBasis(facts, ['MEDIATION_CONFIDENTIALITY'], 'az');
  const blocks: Block[] = [
    {
      kind: 'letterOpening',
      reference: [
        numberRun(facts, 'az'),
        [shortOrGap(facts.date, { field: 'date' })],
        fill(t.answering, { date: shortDateValue(facts.requestDate, { field: 'request.date' }), number: value(facts.requestNo, { field: 'request.number' }) }),
      ],
      addressee: [[bodyName(facts.requester?.dative, 'az', { field: 'requester.dative' })]],
    },
    { kind: 'title', text: words(t.subject) },
    ...[t.notDisclosed, t.confirmsNothing, t.offer].map((text): Block => ({ kind: 'paragraph', text: words(text) })),
    ...legal.blocks,
    signOfficial(facts, facts.signatory, 'az'),
    ...executorLine(facts, 'az'),
  ];
  return frame(facts, { code: 'D25-N', language: 'az', title: t.fileTitle, blocks, withheld: legal.withheld });
}
