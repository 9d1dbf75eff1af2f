/** D04: what happened in procedure, never what was said. I0 and the referral number; names only where the authority's form asks and both parties agreed. */
import { SESSION_TYPES } from '../../shared/model/enumerations.ts';
import { clauses, clausesOf } from '../clauses.ts';
import { bodyName, dateValue, fill, nameValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline, Language, Withheld } from '../model.ts';
import { executorLine, frame, mediatorInline, numberRun, receipt, signOfficial } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import type { D04Facts } from './facts.ts';
import { d04Texts } from './texts.ts';

export function buildD04(facts: D04Facts, language: Language): DocumentModel {
  const t = d04Texts[language];
  const day = (date: string | undefined, field: string) => dateValue(date, { field }, language);
  const referral = { number: value(facts.referralNo, { field: 'referral.number' }), date: day(facts.referralDate, 'referral.date') };
  const withheld: Withheld[] = [];
  const refuse = (field: string) => withheld.push({ field, reason: 'NO_OUTCOME_SHARING' });

  const attachments: Inline[] = [];
  const attach = (template: string, sheets: { sheets: number; copies: number }, field: string) =>
    attachments.push(fill(template, { sheets: { text: String(sheets.sheets), source: { field } }, copies: { text: String(sheets.copies), source: { field } } }));
  if (facts.agreementAttached) {
    if (facts.outcomeSharingOfBoth) attach(t.agreement, facts.agreementAttached, 'attachment.agreement');
    else refuse('attachment.agreement');
  }
  if (facts.statementAttached) attach(t.statement, facts.statementAttached, 'attachment.statement');

  const namesAllowed = facts.authorityFormAsksNames && facts.outcomeSharingOfBoth;
  if (facts.partyNames.length > 0 && !namesAllowed) refuse('partyNames');
  const showFulfilment = facts.fulfilment !== undefined && facts.outcomeSharingOfBoth;
  if (facts.fulfilment && !facts.outcomeSharingOfBoth) refuse('fulfilment');

  const sections: (readonly [heading: string, ...blocks: Block[]])[] = [
    [t.referral, paragraph([
      bodyName(facts.referrer?.nominative, language, { field: 'referrer.name' }), { text: `, ${commonWords[language].labels.number}\u00A0` }, referral.number, { text: ', ' }, referral.date,
    ])],
    ...(namesAllowed && facts.partyNames.length > 0
      ? [[t.parties, list(facts.partyNames.map(({ subjectCode, name }) => [nameValue(name, { field: 'name', subjectCode })]))] as const]
      : []),
    [t.mediator, paragraph(mediatorInline(facts.mediator, language))],
    [t.dates, paragraph([...fill(t.opened, { date: day(facts.openedOn, 'openedOn') }), { text: ' ' }, ...fill(t.closed, { date: day(facts.closedOn, 'closedOn') })])],
    [t.counts, countTable(facts, language)],
    [t.outcome, { kind: 'paragraph', style: 'lead', text: [
      value(facts.outcome, { field: 'outcome' }), ...(facts.outcome ? [{ text: ` — ${t.outcomes[facts.outcome]}`, source: { field: 'outcome' } }] : []), { text: '.' },
    ] }],
    ...(showFulfilment ? [[t.fulfilment, ...fulfilment(facts, language)] as const] : []),
    [t.clauses, ...clausesOf('D04').map((key): Block => paragraph(words(clauses[key][language])))],
    [t.attachments, attachments.length > 0 ? list(attachments) : paragraph(words(`${t.noAttachments}.`))],
  ];

  const blocks: Block[] = [
    {
      kind: 'letterOpening',
      reference: [numberRun(facts, language), [day(facts.date, 'date')], fill(t.answering, referral)],
      addressee: [[bodyName(facts.referrer?.dative, language, { field: 'referrer.dative' })]],
    },
    { kind: 'title', text: words(t.subject) },
    ...(t.courtesy ? [{ kind: 'paragraph', style: 'small', text: words(t.courtesy) } satisfies Block] : []),
    ...(facts.addendumTo ? [paragraph(fill(t.addendum, { number: value(facts.addendumTo.number, { field: 'addendumTo.number' }), date: day(facts.addendumTo.date, 'addendumTo.date') }))] : []),
    ...sections.flatMap(([heading, ...content], index): Block[] => [{ kind: 'heading', number: String(index + 1), text: words(heading) }, ...content]),
    signOfficial(facts, facts.signatory, language),
    ...executorLine(facts, language),
    receipt(facts, language),
  ];
  return frame(facts, { code: 'D04', language, title: t.fileTitle, blocks, withheld });
}

const paragraph = (text: Inline): Block => ({ kind: 'paragraph', text });
const list = (items: readonly Inline[]): Block => ({ kind: 'list', ordered: false, items });

function countTable(facts: D04Facts, language: Language): Block {
  const t = d04Texts[language];
  const names = commonWords[language].sessionTypes;
  const held = SESSION_TYPES.map((type) => ({ type, count: facts.sessions[type] ?? 0 })).filter(({ count }) => count > 0);
  const row = (label: string, count: number | undefined, field: string): Inline[] => [words(label), [value(count === undefined ? undefined : String(count), { field })]];
  return {
    kind: 'table',
    columns: [{ width: 80 }, { width: 20, align: 'center' }],
    header: t.countHead.map(words),
    rows: [
      row(t.preparatory, facts.preparatoryMeetingsAlone, 'preparatoryMeetingsAlone'),
      ...(held.length > 0 ? held.map(({ type, count }) => row(names[type], count, `sessions.${type}`)) : [row(t.noSessions, 0, 'sessions')]),
    ],
  };
}

function fulfilment({ fulfilment: state }: D04Facts, language: Language): Block[] {
  if (!state) return [];
  const t = d04Texts[language];
  const count = (number: number, field: string) => ({ text: String(number), source: { field } });
  return [
    paragraph(fill(t.fulfilmentText, { total: count(state.total, 'fulfilment.total'), done: count(state.metOrWaived, 'fulfilment.metOrWaived') })),
    ...(state.finishedOn ? [paragraph(fill(t.finishedOn, { date: dateValue(state.finishedOn, { field: 'fulfilment.finishedOn' }, language) }))] : []),
  ];
}
