/** D06 and D06-N: a service is asked for, or a duty to report is met, and nobody is named. */
import { dateValue, bodyName, fill, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline } from '../model.ts';
import { serviceWords, urgencyWords } from '../d05-referral/service-words.ts';
import { executorLine, frame, legalBasis, numberRun, officeName, particulars, signOfficial, staffName } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import type { LegalKey } from '../legal-basis.ts';
import type { D06Facts, D06NFacts } from './facts.ts';
import { az as t } from './az.ts';

const w = commonWords.az;
/** Grounds that tell nothing of the matter: the law on trafficking has no place on a letter to a provider. */
const GROUNDS: readonly LegalKey[] = ['PERSONAL_DATA'];

/** Takes no language: the letter exists in Azerbaijani only. */
export function buildD06(facts: D06Facts): DocumentModel {
  const legal = legalBasis(facts, GROUNDS, 'az');
  const blocks: Block[] = [
    opening(facts),
    { kind: 'title', text: words(t.subject) },
    { kind: 'paragraph', text: words(t.request), keepWithNext: true },
    particulars([
      [t.ourNumber, outside(facts)],
      [t.age, age(facts)],
      [t.language, [value(facts.languageNeeded && t.languages[facts.languageNeeded], { field: 'languageNeeded' })]],
      [t.services, [value(facts.services.map((code) => serviceWords.az[code]).join('; '), { field: 'services' })]],
      [t.urgency, urgency(facts)],
      [t.danger, danger(facts)],
      [t.contact, contact(facts)],
    ]),
    { kind: 'paragraph', text: words(`${t.withheld} ${t.doNotSeek}`) },
    ...legal.blocks,
    { kind: 'paragraph', text: fill(t.answer, { date: shortDateValue(facts.answerBy, { field: 'answerBy' }) }), keepWithNext: true },
    signOfficial(facts, facts.signatory, 'az'),
    ...executorLine(facts, 'az'),
    {
      kind: 'receipt', title: t.slip.title,
      text: [
        ...fill(t.slip.about, { number: numberRun(facts, 'az'), date: shortDateValue(facts.date, { field: 'date' }), ours: outside(facts) }),
        { text: `\n☐\u00A0${t.slip.can.replaceAll(' ', '\u00A0')}    ☐\u00A0${t.slip.cannot.replaceAll(' ', '\u00A0')}` },
      ],
      captions: [t.slip.by, w.signature.sign, w.signature.date], refusal: t.slip.why,
    },
  ];
  return frame(facts, { code: 'D06', language: 'az', title: t.fileTitle, blocks, withheld: legal.withheld, neutral: true });
}

/** code, adult or child, dimensions, urgency, danger, office and contact line, withheld identity; nothing else. */
export function buildD06N(facts: D06NFacts): DocumentModel {
  const legal = legalBasis(facts, ['THB_ANONYMITY'], 'az');
  const blocks: Block[] = [
    opening(facts),
    { kind: 'title', text: words(t.notice) },
    { kind: 'paragraph', text: words(t.noticeText), keepWithNext: true },
    noticeRows(facts),
    { kind: 'paragraph', text: words(t.withheld), keepWithNext: true },
    ...legal.blocks.map((block): Block => (block.kind === 'paragraph' ? { ...block, keepWithNext: true } : block)),
    signOfficial(facts, facts.signatory, 'az'),
  ];
  return frame(facts, { code: 'D06-N', language: 'az', title: t.fileTitle, blocks, withheld: legal.withheld, neutral: true });
}

/** The whole of what may be told without a name; D06-T tells the same by telephone. */
export const noticeRows = (facts: D06NFacts): Block => particulars([
  [t.code, [value(facts.subjectCode, { field: 'subjectCode' })]],
  [t.age, age(facts)],
  [t.nature, [value(facts.dimensions.map((code) => t.dimensions[code]).join('; '), { field: 'dimensions' })]],
  [t.urgency, urgency(facts)],
  [t.danger, danger(facts)],
  [t.office, [officeName(facts, 'az', true)]],
  [t.contact, contact(facts)],
]);
export const noticeWords = { opening: t.noticeText, withheld: t.withheld };

type Unnamed = Pick<D06NFacts, 'number' | 'draft' | 'date' | 'recipient' | 'ageGroup' | 'urgency' | 'immediateDanger' | 'contactOfficer' | 'executor' | 'outsideNo'>;

const opening = (facts: D06Facts | D06NFacts): Block => ({
  kind: 'letterOpening',
  reference: [numberRun(facts, 'az'), [dateValue(facts.date, { field: 'date' }, 'az')]],
  addressee: [[bodyName(facts.recipient?.dative, 'az', { field: 'recipient.dative' })]],
});
const outside = ({ outsideNo }: Unnamed): Inline => [value(outsideNo, { field: 'outsideNo' })];
const age = ({ ageGroup }: Unnamed): Inline => [value(ageGroup && t.ages[ageGroup], { field: 'ageGroup' })];
const urgency = ({ urgency: how }: Unnamed): Inline => [value(how && urgencyWords.az[how], { field: 'urgency' })];
const danger = ({ immediateDanger }: Unnamed): Inline => [value(immediateDanger === undefined ? undefined : immediateDanger ? w.yes : w.no, { field: 'immediateDanger' })];

function contact({ contactOfficer, executor }: Unnamed): Inline {
  const officer = contactOfficer ?? executor;
  return [staffName(officer?.name, 'contactOfficer.name'), { text: `, ${w.labels.phone} ` }, value(officer?.phone, { field: 'contactOfficer.phone' })];
}
