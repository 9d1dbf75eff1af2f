/** COVER: asks the parent body to seal and send a letter made without a seal (documents.md "Issuing body"). It names nobody and carries no seal itself. */
import { bodyName, dateValue, fill, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel } from '../model.ts';
import { executorLine, frame, numberRun, signOfficial } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import { az as t } from './az.ts';
import type { CoverFacts } from './facts.ts';

/** Takes no language: the note exists in Azerbaijani only. */
export function buildCover(facts: CoverFacts): DocumentModel {
  const { enclosed, office } = facts;
  const sheets = value(enclosed.sheets === undefined ? undefined : String(enclosed.sheets), { field: 'enclosed.sheets' });
  const blocks: Block[] = [
    {
      kind: 'letterOpening',
      reference: [numberRun(facts, 'az'), [dateValue(facts.date, { field: 'date' }, 'az')]],
      addressee: [[bodyName(facts.parentBody?.dative, 'az', { field: 'parentBody.dative' })]],
    },
    { kind: 'title', text: words(t.subject) },
    { kind: 'paragraph', text: fill(t.ask, { date: shortDateValue(enclosed.date, { field: 'enclosed.date' }), number: value(enclosed.number, { field: 'enclosed.number' }) }) },
    { kind: 'paragraph', text: words(t.answer) },
    { kind: 'paragraph', text: [{ text: `${commonWords.az.labels.enclosure}: ` }, ...fill(t.enclosure, { sheets, copies: { text: String(enclosed.copies), source: { field: 'enclosed.copies' } } }), { text: '.' }], keepWithNext: true },
    signOfficial({ ...facts, office: { ...office, sealed: false } }, facts.signatory, 'az'),
    ...executorLine(facts, 'az'),
  ];
  return frame(facts, { code: 'COVER', language: 'az', title: t.fileTitle, blocks, neutral: true });
}
