/** D32: request to the guardianship authority to appoint a representative. The child's name and birth date alone; the child's whereabouts have no field. */
import { bodyName, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel } from '../model.ts';
import { birthDate, executorLine, frame, legalBasis, numberRun, particulars, personName, signOfficial } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import { az as t } from './az.ts';
import type { D32Facts } from './facts.ts';

/** Takes no language: the letter exists in Azerbaijani only. */
export function buildD32(facts: D32Facts): DocumentModel {
  const w = commonWords.az;
  // The article speaks of parent against child; where there is no parent it is no ground.
  const legal = legalBasis(facts, facts.ground === undefined || facts.ground === 'NO_PARENT' ? [] : ['FAMILY_59'], 'az');
  const blocks: Block[] = [
    {
      kind: 'letterOpening',
      reference: [numberRun(facts, 'az'), [shortDateValue(facts.date, { field: 'date' })]],
      addressee: [[bodyName(facts.authority?.dative, 'az', { field: 'authority.dative' })]],
    },
    { kind: 'title', text: words(t.subject) },
    { kind: 'paragraph', text: words(t.request), keepWithNext: true },
    particulars([
      [t.child, personName(facts.child)],
      [w.labels.birthDate, birthDate(facts.child)],
      [t.ground, [value(facts.ground && t.grounds[facts.ground], { field: 'ground' })]],
    ]),
    { kind: 'paragraph', text: words(t.why) },
    // The signature never stands alone on a page.
    { kind: 'paragraph', text: words(t.answer), keepWithNext: true },
    ...legal.blocks.map((block): Block => (block.kind === 'paragraph' ? { ...block, keepWithNext: true } : block)),
    signOfficial(facts, facts.signatory, 'az'),
    ...executorLine(facts, 'az'),
  ];
  return frame(facts, { code: 'D32', language: 'az', title: t.fileTitle, blocks, withheld: legal.withheld, neutral: true });
}
