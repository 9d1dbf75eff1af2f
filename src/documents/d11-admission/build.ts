/** D11: admission record, headed *Qəbul aktı*; I0: no name, no address, no house, the office by its code alone. */
import { careComplaintBox, careWords } from '../care-words/care-words.ts';
import { clausesOf } from '../clauses.ts';
import { bullets, clause, numbered, paragraph, separator } from '../d07-disclosure-consent/explained.ts';
import { comma, fill, shortDateValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline, PaperLanguage, Run } from '../model.ts';
import { frame, paperNumber, particulars, shortOrGap, translationLine, whenInline } from '../parts.ts';
import { unnamed, unsignedBy } from '../unnamed.ts';
import { commonWords } from '../words/common-words.ts';
import type { D11Facts } from './facts.ts';
import { d11Texts } from './texts.ts';

export function buildD11(facts: D11Facts, language: PaperLanguage): DocumentModel {
  const t = d11Texts[language];
  const w = commonWords[language];
  const { subjectCode, ground, yes, office } = facts;
  const own = (field: string) => ({ field, subjectCode });
  const about: Inline = unnamed(facts, subjectCode, facts.pseudonym);
  const canSay = ground === undefined || ground === 'OWN_YES' || yes !== undefined;
  const blocks: Block[] = [
    { kind: 'title', text: words(t.title), subtitle: paperNumber(facts, language) },
    particulars([
      [careWords[language].office, [value(office.code, { field: 'office.code' })]],
      [facts.isMinor ? w.signature.child : w.labels.person, about],
      [t.when, whenInline(facts.admittedOn, facts.admittedAt, undefined, 'admittedOn', language)],
      [t.ground, [value(ground && t.grounds[ground], own('admission.ground'))]],
      [t.yes, [value(yes && t.yesForms[yes], own('admission.yes'))]],
      [w.labels.interpreter, words(facts.interpreter ? w.yes : w.labels.none)],
    ]),
    ...numbered([
      [t.stay.heading, bullets(t.stay.items), ...(canSay ? [] : [paragraph(words(t.stay.later))])],
      [t.rules.heading, bullets(t.rules.items), paragraph(facts.houseRulesOn === undefined ? words(t.rules.pending) : fill(t.rules.agreed, { date: shortDateValue(facts.houseRulesOn, own('houseRules.on')) }))],
      [t.needs.heading, paragraph(facts.urgentNeeds.length === 0 ? words(t.needs.none) : [{ text: facts.urgentNeeds.map((need) => careWords[language].needs[need]).join(separator(language)), source: own('urgentNeeds') }])],
      [t.belongings.heading, ...belongings(facts, language)],
      [t.safety.heading, ...safety(facts, language)],
      [t.children.heading, paragraph(children(facts, language))],
      [t.told.heading, paragraph(told(facts, language))],
      [t.rights.heading, bullets(t.rights.items), ...clausesOf('D11').map((key) => clause(key, language))],
    ]),
    careComplaintBox(language),
    unsignedBy({ facts, child: facts.isMinor, representative: facts.representative, interpreter: facts.interpreter, staff: facts.staff, intro: facts.signedOn === undefined ? `${t.confirmation}\n${t.unsigned}` : t.confirmation }, language),
    ...translationLine(facts, language),
  ];
  return frame(facts, { code: 'D11', language, title: t.fileTitle, blocks, head: 'none' });
}

function belongings({ belongings: bags, subjectCode }: D11Facts, language: PaperLanguage): Block[] {
  const t = d11Texts[language].belongings;
  if (bags.length === 0) return [paragraph(words(t.none))];
  return [
    {
      kind: 'table', columns: [{ width: 24 }, { width: 76 }], header: t.head.map(words),
      rows: bags.map(({ bagNo, what }, index) => [[value(bagNo, { field: `belongings.${index + 1}.bag`, subjectCode })], [value(what, { field: `belongings.${index + 1}.what`, subjectCode, free: true })]]),
    },
    paragraph(words(t.note)),
  ];
}

function safety({ safetyPlan, subjectCode }: D11Facts, language: PaperLanguage): Block[] {
  const t = d11Texts[language].safety;
  if (safetyPlan === undefined) return [paragraph(words(t.none))];
  const topics = safetyPlan.topics.map((topic) => careWords[language].topics[topic]).join(comma(language));
  return [paragraph([...fill(t.text, { date: shortOrGap(safetyPlan.on, { field: 'safetyPlan.on', subjectCode }), topics: value(topics, { field: 'safetyPlan.topics', subjectCode }) }), ...words(` ${t.kept}`)])];
}

/** Codes on the office's copy, how many on any other. */
function children({ children: codes, copy, subjectCode }: D11Facts, language: PaperLanguage): Inline {
  if (codes.length === 0) return words(d11Texts[language].children.none);
  if (copy !== 'file') return [value(String(codes.length), { field: 'children.count', subjectCode })];
  return codes.flatMap((code, index): Run[] => [...(index > 0 ? [{ text: comma(language) }] : []), value(code, { field: 'subjectCode', subjectCode: code })]);
}

/** until rights are explained the record says so. */
function told({ protocolNo, copy }: D11Facts, language: PaperLanguage): Inline {
  const t = d11Texts[language].told;
  if (protocolNo === undefined) return words(copy === 'file' ? t.pendingInOffice : t.pending);
  return fill(t.no, { no: [{ text: `${commonWords[language].labels.number}\u00A0` }, value(protocolNo, { field: 'protocol.no' })] });
}
