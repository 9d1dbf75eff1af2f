/** D12: exit record, headed *Çıxış aktı*; I0. Its last table is a card to cut out: numbers, and not whose they are. */
import { careWords, servicesInSix } from '../care-words/care-words.ts';
import { numbered, paragraph, separator } from '../d07-disclosure-consent/explained.ts';
import { value, words } from '../inline.ts';
import type { Block, DocumentModel, PaperLanguage, Tick } from '../model.ts';
import { frame, paperNumber, particulars, translationLine, whenInline } from '../parts.ts';
import { unnamed, unsignedBy } from '../unnamed.ts';
import { commonWords } from '../words/common-words.ts';
import type { D12Facts } from './facts.ts';
import { d12Texts } from './texts.ts';

/** Ombudsman, and the one number of every emergency: known to everybody, and told of nobody. */
const EVERYBODYS_NUMBERS = ['916', '112'] as const;
/** Percent of the text width: a bank card. */
const CARD_WIDTH = 47;

export function buildD12(facts: D12Facts, language: PaperLanguage): DocumentModel {
  const t = d12Texts[language];
  const w = commonWords[language];
  const { subjectCode, exitType } = facts;
  const own = (field: string) => ({ field, subjectCode });
  const done = (text: string, state: boolean | undefined, field: string): { readonly text: readonly { text: string; source: { field: string } }[]; readonly state: Tick } =>
    ({ text: [{ text, source: own(field) }], state: state === true ? 'ticked' : 'open' });
  const ticks = (...items: ReturnType<typeof done>[]): Block => ({ kind: 'ticks', items });
  const blocks: Block[] = [
    { kind: 'title', text: words(t.title), subtitle: paperNumber(facts, language) },
    particulars([
      [careWords[language].office, [value(facts.office.code, { field: 'office.code' })]],
      [facts.isMinor ? w.signature.child : w.labels.person, unnamed(facts, subjectCode, facts.pseudonym)],
      [t.admitted, whenInline(facts.admittedOn, facts.admittedAt, undefined, 'admittedOn', language)],
      [t.left, whenInline(facts.leftOn, facts.leftAt, undefined, 'leftOn', language)],
      [t.nights, [value(facts.nights?.toString(), own('nights'))]],
      [t.how, [value(exitType && t.types[exitType], own('exitType'))]],
    ]),
    ...numbered([
      [t.services.heading, paragraph(facts.services.length === 0 ? words(t.services.none) : [{ text: facts.services.map((code) => servicesInSix[language][code]).join(separator(language)), source: own('services') }])],
      [t.after.heading, ticks(done(t.after.planned, facts.planAfter, 'planAfter'), done(t.after.safety, facts.safetyPlanReviewed, 'safetyPlanReviewed'))],
      [t.returned.heading, ticks(done(t.returned.belongings, facts.belongingsReturned, 'belongingsReturned'), done(t.returned.documents, facts.documentsReturned, 'documentsReturned'))],
      [t.back.heading, paragraph(words(t.back.text)), ticks(done(t.back.told, facts.toldMayComeBack, 'toldMayComeBack'))],
    ]),
    unsignedBy({ facts, child: facts.isMinor, representative: facts.representative, interpreter: facts.interpreter, staff: facts.staff, intro: t.confirmation }, language),
    ...translationLine(facts, language),
    { kind: 'table', columns: [{ width: CARD_WIDTH, align: 'center' }], header: [words(t.card)], rows: [[[{ text: '\n' }, value(facts.office.phone, { field: 'card.phone' }), ...EVERYBODYS_NUMBERS.map((number) => ({ text: `\n${number}` })), { text: '\n' }]]], together: true, large: true },
  ];
  return frame(facts, { code: 'D12', language, title: t.fileTitle, blocks, head: 'none' });
}
