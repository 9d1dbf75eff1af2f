/** D31: card an outside reviewer signs on paper. I0: the outside number and codes, no person. */
import { fill, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline } from '../model.ts';
import { frame, paperNumber, particulars, shortOrGap, staffName } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import type { D31Facts } from './facts.ts';
import { az as t } from './az.ts';

/** Takes no language: the card exists in Azerbaijani only. */
export function buildD31(facts: D31Facts): DocumentModel {
  const w = commonWords.az;
  const coded = (code: string | undefined, text: string | undefined, field: string): Inline =>
    code && text ? [value(code, { field }), { text: ' — ' }, { text, source: { field, free: true } }] : [value(code ?? text, { field, free: code === undefined })];
  const blocks: Block[] = [
    { kind: 'title', text: words(t.title), subtitle: fill('{number} · {date}', { number: paperNumber(facts, 'az'), date: shortOrGap(facts.date, { field: 'date' }) }) },
    { kind: 'paragraph', text: words(t.intro) },
    particulars([
      [t.rule, coded(facts.rule, facts.ruleText, 'rule')],
      [t.matter, [value(facts.outsideNo, { field: 'outsideNo' })]],
      [t.reason, coded(facts.reasonCode, facts.reason, 'reason')],
      [t.what, [value(facts.whatWillBeDone, { field: 'whatWillBeDone', free: true })]],
      [t.asked, [shortDateValue(facts.askedOn, { field: 'askedOn' })]],
      [t.until, [shortDateValue(facts.validUntil, { field: 'validUntil' })]],
    ]),
    { kind: 'choices', head: t.head, rows: [{ text: words(t.agree), answer: facts.decision, source: { field: 'decision' } }] },
    {
      kind: 'signatures', block: 'SB-O',
      lines: [{
        role: t.reviewer, name: [], captions: [w.signature.name, w.signature.sign, w.signature.date],
        values: [facts.reviewer?.name ? [staffName(facts.reviewer.name, 'reviewer.name')] : undefined, undefined, facts.decidedOn ? [shortDateValue(facts.decidedOn, { field: 'decidedOn' })] : undefined],
      }],
    },
    { kind: 'paragraph', style: 'small', text: words(t.note) },
  ];
  return frame(facts, { code: 'D31', language: 'az', title: t.fileTitle, blocks, neutral: true });
}
