/** D25-C: what a decision that must be obeyed names, and nothing beside it. */
import { bodyName, dateValue, fill, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel } from '../model.ts';
import { disclosedRows, disclosedTexts, isText } from '../d05-referral/disclosed.ts';
import { executorLine, frame, numberRun, signOfficial } from '../parts.ts';
import { az as t } from './az.ts';
import type { D25CFacts } from './facts.ts';

/** Takes no language: the letter exists in Azerbaijani only. */
export function buildD25C(facts: D25CFacts): DocumentModel {
  const { data, subjectCode } = facts;
  const theirs = { date: shortDateValue(facts.requestDate, { field: 'request.date' }), number: value(facts.requestNo, { field: 'request.number' }) };
  const rows = data.length > 0 ? data.filter((one) => !isText(one)) : [{ field: 'name', token: 'name' } as const];
  const blocks: Block[] = [
    {
      kind: 'letterOpening',
      reference: [numberRun(facts, 'az'), [dateValue(facts.date, { field: 'date' }, 'az')], fill(t.answering, theirs)],
      addressee: [[bodyName(facts.requester?.dative, 'az', { field: 'requester.dative' })]],
    },
    { kind: 'title', text: words(t.subject) },
    { kind: 'paragraph', text: fill(t.given, { ...theirs, kind: value(facts.kind && t.kinds[facts.kind], { field: 'request.kind' }) }), keepWithNext: true },
    ...(rows.length > 0 ? [disclosedRows(rows, subjectCode, 'az')] : []),
    ...disclosedTexts(data.filter(isText), subjectCode, 'az'),
    { kind: 'paragraph', style: 'lead', text: words(t.limited), keepWithNext: true },
    signOfficial(facts, facts.signatory, 'az'),
    ...executorLine(facts, 'az'),
  ];
  return frame(facts, { code: 'D25-C', language: 'az', title: t.fileTitle, blocks, neutral: true });
}
