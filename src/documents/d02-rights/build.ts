/** D02: protocol that rights were explained; variants GENERAL_VICTIM, OFFENDER, CHILD, THB and VPN (the variant's name never prints). */
import { careComplaintBox } from '../care-words/care-words.ts';
import { clausesOf } from '../clauses.ts';
import { clause } from '../d07-disclosure-consent/explained.ts';
import { bodyName, comma, fill, nameValue, value, words } from '../inline.ts';
import type { LegalKey } from '../legal-basis.ts';
import type { Block, DocumentModel, Inline, PaperLanguage, Tick, Withheld } from '../model.ts';
import { birthDate, complaintBox, frame, legalBasis, numberRun, particulars, personName, receipt, representativeName, signPerson, signWitness, staffName, translationLine, whenInline } from '../parts.ts';
import { headOf, unnamed, unsignedBy } from '../unnamed.ts';
import { commonWords } from '../words/common-words.ts';
import { RIGHTS_BY_VARIANT, THB_RIGHTS, VPN_RIGHTS, type RightCode } from '../../shared/model/rights.ts';
import type { D02Facts } from './facts.ts';
import { d02Texts, type D02Texts } from './texts.ts';

/** Rights of a variant with their texts, in the order they are explained. */
function rightsOf(facts: D02Facts, t: D02Texts): readonly (readonly [RightCode, Inline])[] {
  const { variant, allowanceAzn, reflectionDays } = facts;
  if (variant === 'CHILD') return RIGHTS_BY_VARIANT.CHILD.map((code) => [code, words(t.child.rights[code])]);
  if (variant === 'VPN') return vpnRights(t);
  if (variant !== 'THB') return RIGHTS_BY_VARIANT[variant].map((code) => [code, words(t.rights[code])]);
  const own = { ...t.thb, INTERPRETER: t.rights.UNDERSTAND, DATA: t.rights.DATA, REPEAT: t.rights.REPEAT };
  const places = { amount: value(allowanceAzn?.toString(), { field: 'allowance.amount' }), days: value(reflectionDays?.toString(), { field: 'reflection.days' }) };
  return THB_RIGHTS.map((code) => [code, fill(own[code], places)]);
}

function vpnRights({ rights, vpn }: D02Texts): readonly (readonly [RightCode, Inline])[] {
  const { RESPECT, UNDERSTAND, LAWYER, SUPPORT_PERSON, DATA, REPEAT } = rights;
  const own = { ...vpn, RESPECT, UNDERSTAND, LAWYER, SUPPORT_PERSON, DATA, REPEAT };
  return VPN_RIGHTS.map((code) => [code, words(own[code])]);
}

/** I0: a paper somebody in danger carries home. */
const namesNobody = ({ variant, unnamed: asked }: D02Facts): boolean => variant === 'THB' || asked;

/** Told in a file of care, whether or not the person is named. */
const inCare = (facts: D02Facts): boolean => namesNobody(facts) || facts.care || facts.variant === 'VPN';

/** What the law says of the matter stands on the office's copy alone: the person's own says nothing of why. */
const LEGAL: Readonly<Record<D02Facts['variant'], readonly LegalKey[]>> = {
  GENERAL_VICTIM: ['CPC_120', 'CPC_87'], OFFENDER: ['CPC_120'], CHILD: ['CPC_120'], THB: ['CPC_120', 'CPC_87', 'THB_ANONYMITY', 'THB_17', 'DECISION_252'],
  VPN: ['CPC_120', 'CPC_87'],
};
const legalOf = (facts: D02Facts, language: PaperLanguage): { readonly blocks: readonly Block[]; readonly withheld: readonly Withheld[] } =>
  (inCare(facts) && facts.copy !== 'file'
    ? { blocks: [], withheld: LEGAL[facts.variant].map((key) => ({ field: `legalBasis.${key}`, reason: 'NOT_IN_THIS_COPY' as const })) }
    : legalBasis(facts, LEGAL[facts.variant], language));

export function buildD02(facts: D02Facts, language: PaperLanguage): DocumentModel {
  const t = d02Texts[language];
  const w = commonWords[language];
  const { person } = facts;
  const child = facts.variant === 'CHILD';
  const thb = facts.variant === 'THB';
  const inOffice = facts.copy === 'file';
  const hidden = namesNobody(facts);
  const legal = legalOf(facts, language);
  const confirmation = child ? `${t.child.confirmation}\n${t.child.markNote}` : t.confirmation;
  const explainer: Inline = [
    staffName(facts.explainer?.name, 'explainer.name'),
    ...(facts.explainer?.post ? [{ text: comma(language) }, bodyName(facts.explainer.post, language, { field: 'explainer.post' })] : []),
  ];

  const blocks: Block[] = [
    { kind: 'title', text: [{ text: `${t.title} ` }, ...numberRun(facts, language)], subtitle: words(t.about) },
    particulars([
      [w.labels.time, whenInline(facts.date, facts.startTime, facts.endTime, 'date', language)],
      [w.labels.place, [value(facts.placeType && w.placeTypes[facts.placeType], { field: 'placeType' })]],
      (!hidden || inOffice) && [t.explainer, explainer],
      hidden ? [child ? w.signature.child : w.labels.person, unnamed(facts, person.subjectCode)] : [child ? w.signature.child : w.labels.person, personName(person)],
      !hidden && [w.labels.birthDate, birthDate(person)],
      !hidden && inOffice && [w.labels.code, [value(person.subjectCode, { field: 'subjectCode', subjectCode: person.subjectCode })]],
      (hidden ? inOffice && facts.representative !== undefined : facts.representative !== undefined || child) && [w.labels.representative, representativeName(facts.representative)],
      [w.labels.language, words(w.languages[language])],
      [w.labels.interpreter, facts.interpreter ? (hidden && !inOffice ? words(w.yes) : [staffName(facts.interpreter.name, 'interpreter.name')]) : words(w.labels.none)],
      [t.adaptation, [value(adaptationOf(facts, t.adaptations, comma(language)), { field: 'adaptations', subjectCode: person.subjectCode, free: facts.adaptationWords !== undefined })]],
      facts.repeatOf !== undefined && [t.repeatOf, [{ text: `${w.labels.number}\u00A0` }, value(facts.repeatOf, { field: 'repeatOf' })]],
    ]),
    child ? { kind: 'paragraph', style: 'large', text: words(t.child.intro), keepWithNext: true } : { kind: 'paragraph', text: words(t.intro), keepWithNext: true },
    rightsTable(facts, language),
    { kind: 'heading', text: words(child ? t.child.questions : t.questions) },
    facts.questions
      ? { kind: 'paragraph', text: [value(facts.questions, { field: 'questions', subjectCode: person.subjectCode, free: true })] }
      : { kind: 'blank', lines: 2 },
    { kind: 'paragraph', text: fill(t.copiesText, { copies: value(facts.copiesGiven === undefined ? undefined : String(facts.copiesGiven), { field: 'copiesGiven' }) }) },
    ...(thb ? clausesOf('D02-THB').map((key) => clause(key, language)) : []),
    ...legal.blocks,
    ...translationLine(facts, language),
    inCare(facts) ? careComplaintBox(language) : complaintBox(facts, language),
    ...(facts.refusedToSign ? [] : [
      hidden ? unsignedBy({ facts, child, representative: facts.representative, interpreter: facts.interpreter, staff: facts.explainer, intro: confirmation }, language)
        : signPerson({ person, child, representative: facts.representative, interpreter: facts.interpreter, staff: facts.explainer, intro: words(confirmation) }, language),
    ]),
    ...(facts.refusedToSign ? [staffOnly(facts, language)] : []),
    signWitness(facts.witness?.name, facts.refusedToSign ? t.refusal : t.refusalOpen, facts.refusedToSign, language),
    receipt(facts, language),
  ];
  return frame(facts, { code: 'D02', language, title: t.fileTitle, blocks, withheld: legal.withheld, ...(inCare(facts) && { neutral: !inOffice }), ...(hidden && { head: headOf(facts) }) });
}

function rightsTable(facts: D02Facts, language: PaperLanguage): Block {
  const t = d02Texts[language];
  const child = facts.variant === 'CHILD';
  return {
    kind: 'table',
    ...(child && { large: true }),
    columns: [{ width: 6, align: 'center' }, { width: 64 }, { width: 15, align: 'center' }, { width: 15, align: 'center' }],
    header: (child ? t.child : t).head.map(words),
    rows: rightsOf(facts, t).map(([code, text], index) => {
      const told = facts.rights.find((right) => right.code === code);
      const source = { field: `right.${code}`, subjectCode: facts.person.subjectCode };
      return [words(String(index + 1)), text, tick(told?.explained, source), tick(told?.repeatAsked, { ...source, field: `${source.field}.repeat` })];
    }),
  };
}

const marks: Record<Tick, string> = { open: '☐', ticked: '☒', crossed: '☐' };
/** A record ticks a box; without one the box is left for the pen. */
function tick(state: boolean | undefined, source: { field: string; subjectCode: string }): Inline {
  return state === undefined ? words(marks.open) : [{ text: state ? marks.ticked : marks.open, source }];
}

/** After a refusal only the staff member signs; the person's line is not printed. */
function staffOnly(facts: D02Facts, language: PaperLanguage): Block {
  const w = commonWords[language];
  const named = !namesNobody(facts) || facts.copy === 'file';
  return {
    kind: 'signatures', block: 'SB-P',
    lines: [{ role: w.signature.staff, name: named ? [nameValue(facts.explainer?.name, { field: 'staff.name', token: undefined })] : [], captions: [w.signature.sign, w.signature.date] }],
  };
}

/** Codes in words, then what was said freely; nothing recorded is a gap. */
function adaptationOf({ adaptations, adaptationWords }: D02Facts, words: Record<string, string>, between: string): string | undefined {
  const said = [...(adaptations ?? []).map((code) => words[code] ?? ''), adaptationWords ?? ''].filter(Boolean);
  return said.length > 0 ? said.join(between) : undefined;
}
