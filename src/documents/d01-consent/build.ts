/** D01: informed consent to mediation, one party's own copy or the file's. I3, own data only; the other side is a role word. */
import { clauses, type ClauseKey } from '../clauses.ts';
import { bodyName, comma, fill, nameValue, value, words } from '../inline.ts';
import type { Block, DocumentModel, Inline, PaperLanguage, Withheld } from '../model.ts';
import { birthDate, complaintBox, frame, legalBasis, mediatorInline, officeName, paperNumber, particulars, personName, receipt, representativeName, shortOrGap, signPerson, staffName, translationLine } from '../parts.ts';
import type { Assent } from '../../shared/model/enumerations.ts';
import { commonWords } from '../words/common-words.ts';
import type { D01Facts } from './facts.ts';
import { d01Texts } from './texts.ts';

export function buildD01(facts: D01Facts, language: PaperLanguage): DocumentModel {
  const t = d01Texts[language];
  const w = commonWords[language];
  const legal = legalBasis(facts, ['PERSONAL_DATA', 'COE_2018_8', 'UN_2002_12', 'EU_2012_29', 'MEDIATION_CONFIDENTIALITY'], language);
  const { party, representative, otherParty } = facts;
  const child = party.isMinor || facts.childAssent !== undefined;
  const otherName = otherParty.knownToBoth && otherParty.name !== undefined;

  const sections: readonly (readonly [heading: string, ...blocks: Block[]])[] = [
    [t.whoWeAre.heading, ...whoWeAre(facts, language)],
    [t.whatItIs.heading, paragraph(words(t.whatItIs.text)), paragraph(words(t.whatItIs.formsIntro), true),
      { kind: 'list', ordered: false, items: facts.formsOffered.map((form) => words(t.whatItIs.forms[form])) }],
    [t.voluntary.heading, paragraph(words(t.voluntary.text)), clause('e', language)],
    [t.criminalCase.heading, paragraph(words(t.criminalCase.before)), clause('a', language), paragraph(words(t.criminalCase.report))],
    [t.notAdmission.heading, clause('b', language), paragraph(words(t.notAdmission.text))],
    [t.confidentiality.heading, clause('c', language), paragraph(words(t.confidentiality.text)), paragraph(words(t.confidentiality.exceptions))],
    [t.present.heading,
      paragraph(fill(t.present.text, { roles: presentRoles(facts, language) })),
      paragraph(fill(t.present.otherParty, { otherParty: otherSide(facts, language) })),
      paragraph(words(t.present.nobodyElse))],
    [t.rights.heading, { kind: 'list', ordered: false, items: t.rights.items.map(words) }],
    [t.data.heading, { kind: 'list', ordered: false, items: t.data.items.map((item) => fill(item, {
      office: officeName(facts, language),
      address: bodyName(facts.office.address, language, { field: 'office.address' }),
      years: { text: String(facts.retentionYears), source: { field: 'retentionYears' } },
    })) }],
    [t.choices.heading, paragraph(words(t.choices.text), true), ...choices(facts, language), ...(child ? childSays(facts, language) : [])],
    [t.complaint.heading, complaintBox(facts, language)],
  ];

  const blocks: Block[] = [
    { kind: 'title', text: words(t.title), subtitle: paperNumber(facts, language) },
    particulars([
      [w.labels.date, [shortOrGap(facts.date, { field: 'date' })]],
      [child ? w.signature.child : w.labels.person, personName(party)],
      [w.labels.birthDate, birthDate(party)],
      facts.copy === 'file' && [w.labels.code, [value(party.subjectCode, { field: 'subjectCode', subjectCode: party.subjectCode })]],
      (representative || child) && [w.labels.representative, representativeName(representative)],
      [w.labels.language, words(w.languages[language])],
      [w.labels.interpreter, facts.interpreter ? [staffName(facts.interpreter.name, 'interpreter.name')] : words(w.labels.none)],
    ]),
    ...(child ? [paragraph(words(t.child.intro))] : []),
    ...sections.flatMap(([heading, ...content], index): Block[] => [{ kind: 'heading', number: String(index + 1), text: words(heading) }, ...content]),
    ...legal.blocks,
    ...translationLine(facts, language),
    signPerson({ person: party, child, representative, interpreter: facts.interpreter, staff: facts.staff, intro: words(t.confirmation) }, language),
    receipt(facts, language, paperNumber(facts, language)),
  ];
  const withheld: Withheld[] = [
    ...(otherParty.name !== undefined && !otherName ? [{ field: 'otherParty.name', reason: 'OTHER_PARTY' as const }] : []),
    ...legal.withheld,
  ];
  return frame(facts, { code: 'D01', language, title: t.fileTitle, blocks, withheld });
}

const paragraph = (text: Inline, keepWithNext = false): Block => ({ kind: 'paragraph', text, keepWithNext });
const clause = (key: ClauseKey, language: PaperLanguage): Block => ({ kind: 'paragraph', style: 'lead', text: words(clauses[key][language]) });

function whoWeAre(facts: D01Facts, language: PaperLanguage): Block[] {
  const t = d01Texts[language].whoWeAre;
  const known = { NONE: undefined, SERVED_EARLIER: t.servedEarlier, ACQUAINTED: t.acquainted }[facts.mediatorAcquaintance];
  return [
    paragraph(fill(t.text, { office: officeName(facts, language), mediator: mediatorInline(facts.mediator, language) })),
    ...(facts.coMediator ? [paragraph(fill(t.coMediator, { coMediator: mediatorInline(facts.coMediator, language, 'coMediator') }))] : []),
    ...(facts.referrer ? [paragraph(fill(t.referrer, { referrer: bodyName(facts.referrer.nominative, language, { field: 'referrer.name' }) }))] : []),
    ...(known ? [paragraph(words(known))] : []),
  ];
}

function presentRoles({ present }: D01Facts, language: PaperLanguage): Inline {
  const roles = commonWords[language].roles;
  const all = present.length > 0 ? present.map((role) => roles[role]) : [roles.HARMED, roles.RESPONSIBLE];
  return [{ text: [...new Set([...all, commonWords[language].labels.mediator.toLowerCase()])].join(comma(language)) }];
}

/** A name only where both sides already know it; else the role word. */
function otherSide({ party, otherParty }: D01Facts, language: PaperLanguage): Inline {
  if (otherParty.knownToBoth && otherParty.name) return [nameValue(otherParty.name, { field: 'otherParty.name' })];
  return words(commonWords[language].roles[party.role === 'HARMED' ? 'RESPONSIBLE' : 'HARMED']);
}

function choices(facts: D01Facts, language: PaperLanguage): Block[] {
  const t = d01Texts[language].choices;
  const { subjectCode } = facts.party;
  return [
    {
      kind: 'choices', head: t.formHead,
      rows: facts.formsOffered.map((form) => ({ text: words(commonWords[language].sessionTypes[form]), answer: facts.choices[form], source: { field: `choice.${form}`, subjectCode } })),
    },
    { kind: 'choices', head: t.dataHead, rows: [{ text: words(t.dataRow), answer: facts.dataProcessing, source: { field: 'choice.dataProcessing', subjectCode } }] },
  ];
}

/** The child's own yes or no, form by form; nothing is a "yes" before the child was asked. */
function childSays({ childAssent, formsOffered, party: { subjectCode } }: D01Facts, language: PaperLanguage): Block[] {
  const t = d01Texts[language].child;
  const said = (what: string, answer: Assent = 'NOT_ASKED', field: string): Inline[] => [words(what), [{ text: t.answers[answer], source: { field: `assent.${field}`, subjectCode } }]];
  return [
    {
      kind: 'table', together: true, columns: [{ width: 62 }, { width: 38 }], header: t.head.map(words),
      rows: [said(t.overall, childAssent?.overall, 'overall'), ...formsOffered.map((form) => said(commonWords[language].sessionTypes[form], childAssent?.forms[form], form))],
    },
    paragraph(words(t.rule)),
  ];
}
