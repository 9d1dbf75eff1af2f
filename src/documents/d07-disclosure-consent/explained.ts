/** What D07 and D07-C share: who is asked and by whom, rights explained aloud, a child's word, signatures; and the neutral parts other own papers take. */
import { clauses, type ClauseKey } from '../clauses.ts';
import type { CommonFacts, Person } from '../facts.ts';
import { bodyName, fill, value, words } from '../inline.ts';
import { directionOf } from '../model.ts';
import type { Block, Box, FieldRef, Inline, PaperLanguage, Run, ScopeToken, Signatures, Withheld } from '../model.ts';
import { birthDate, officeName, particulars, personName, receipt, representativeName, shortOrGap, signPerson, staffName, translationLine } from '../parts.ts';
import { commonWords } from '../words/common-words.ts';
import type { ExplainedFacts } from './facts.ts';
import { d07Texts } from './texts.ts';

/** In a form printed ahead: a line to write on within a sentence, and the height a hand needs in a row. */
export const PEN = '________________';
export const ROOM = '\u00A0\n\u00A0';

export const paragraph = (text: Inline): Block => ({ kind: 'paragraph', text });
export const clause = (key: ClauseKey, language: PaperLanguage): Block => ({ kind: 'paragraph', style: 'lead', text: words(clauses[key][language]) });
export const bullets = (items: readonly string[], places: Readonly<Record<string, Run | Inline>> = {}): Block => ({ kind: 'list', ordered: false, items: items.map((item) => fill(item, places)) });

/** A field of the person's own, told apart by the code where there is a person. */
export const fieldOf = (field: string, person: Person | undefined): FieldRef => ({ field, ...(person && { subjectCode: person.subjectCode }) });

/** Only the copy that stays in the office names the operator by a name that may say too much. */
export const neutral = ({ copy }: CommonFacts): boolean => copy !== 'file';

/** Country of a code (ISO 3166-1 alpha-2) in a language the machine knows, else in English. */
export function countryName(code: string, language: PaperLanguage): string {
  for (const locale of Intl.DisplayNames.supportedLocalesOf([language, 'en'])) {
    const name = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(code);
    if (name !== undefined) return name;
  }
  return code;
}

/** Between items that hold a comma of their own. */
export const separator = (language: PaperLanguage): string => (directionOf(language) === 'rtl' ? '؛ ' : '; ');

/** Fields in words, one after the other. */
export const inWords = (scope: readonly ScopeToken[], language: PaperLanguage): string =>
  scope.map((token) => d07Texts[language].scope[token]).join(separator(language));

/** Complaint box of a paper that names no process: the office and the Ombudsman (916). */
export function neutralComplaintBox(facts: CommonFacts, language: PaperLanguage): Box {
  const { title, lines } = commonWords[language].complaint;
  const office = { office: officeName(facts, language, neutral(facts)), phone: value(facts.office.phone, { field: 'office.phone' }) };
  // The first two lines of the common box name the mediator and their council.
  return { kind: 'box', title, lines: [fill(d07Texts[language].complaint.toHead, office), ...lines.slice(2).map(words)] };
}

/** Head of the paper: the person (I3 on the file copy), who explains, in which language. */
export function whoIsAsked(facts: ExplainedFacts, language: PaperLanguage): Block {
  const w = commonWords[language];
  const { person, representative, interpreter, blank, copy } = facts;
  const unknown = blank && person === undefined;
  const pen = (known: Inline): Inline => (unknown ? words(ROOM) : known);
  return particulars([
    [w.labels.date, blank ? words(ROOM) : [shortOrGap(facts.date, { field: 'date' })]],
    [isChild(facts) ? w.signature.child : w.labels.person, pen(person ? personName(person) : [value(undefined, { field: 'name', token: 'name' })])],
    (unknown || copy === 'file') && [w.labels.birthDate, pen(person ? birthDate(person) : [value(undefined, { field: 'birthDate', token: 'dob' })])],
    copy === 'file' && person !== undefined && [w.labels.code, [value(person.subjectCode, fieldOf('subjectCode', person))]],
    (unknown || representative !== undefined || isChild(facts)) && [w.labels.representative, pen(representativeName(representative))],
    [w.labels.language, words(w.languages[language])],
    [w.labels.interpreter, pen(interpreter ? [staffName(interpreter.name, 'interpreter.name')] : words(w.labels.none))],
  ]);
}

export const isChild = ({ person, childAssent }: ExplainedFacts): boolean => person?.isMinor === true || childAssent !== undefined;

export function operatorLine(facts: ExplainedFacts, language: PaperLanguage): Block {
  return paragraph(fill(d07Texts[language].operator.text, {
    office: officeName(facts, language, neutral(facts)), address: bodyName(facts.office.address, language, { field: 'office.address' }),
  }));
}

/** The four things told aloud before anybody answers: change of mind, risks, deletion, and that a no costs nothing. */
export function explainedSections(facts: ExplainedFacts, language: PaperLanguage, abroad: boolean): readonly (readonly [heading: string, ...blocks: Block[]])[] {
  const { withdraw, risks, deletion, refusal } = d07Texts[language];
  return [
    [withdraw.heading, clause('e', language), bullets(withdraw.items)],
    [risks.heading, bullets([...risks.items, ...(abroad ? [risks.abroad] : [])])],
    [deletion.heading, bullets(deletion.items, { years: { text: String(facts.retentionYears), source: { field: 'retentionYears' } } })],
    [refusal.heading, paragraph(words(refusal.text)), clause('d', language)],
  ];
}

export const numbered = (sections: readonly (readonly [heading: string, ...blocks: Block[]])[]): Block[] =>
  sections.flatMap(([heading, ...blocks], index): Block[] => [{ kind: 'heading', number: String(index + 1), text: words(heading) }, ...blocks]);

/** the child's own word beside the representative's; "not asked yet" until somebody asked. */
export function childSays({ childAssent, person }: ExplainedFacts, language: PaperLanguage): Block[] {
  const { child } = d07Texts[language];
  return [
    {
      kind: 'table', together: true, columns: [{ width: 62 }, { width: 38 }], header: child.head.map(words),
      rows: [[words(child.row), [{ text: child.answers[childAssent ?? 'NOT_ASKED'], source: fieldOf('assent.overall', person) }]]],
    },
    paragraph(words(child.rule)),
  ];
}

/** SB-P; where nobody is named yet, a line for whoever may have to sign. */
export function signatures(facts: ExplainedFacts, language: PaperLanguage): Signatures {
  const w = commonWords[language];
  const { person, representative, interpreter, staff } = facts;
  const intro = words(d07Texts[language].confirmation);
  if (person) return signPerson({ person, child: isChild(facts), representative, interpreter, staff, intro }, language);
  const roles = [w.signature.person, w.labels.representative, w.labels.interpreter, w.signature.staff];
  return { kind: 'signatures', block: 'SB-P', intro, lines: roles.map((role) => ({ role, name: [], captions: [w.signature.sign, w.signature.date] })) };
}

/** Number of a consent or sheet: an empty line on a draft or a form, else what the register gave. */
export function numberOf(no: string | undefined, facts: ExplainedFacts, language: PaperLanguage): Inline {
  const run = no === undefined && (facts.draft || facts.blank) ? { text: '____' } : value(no, { field: 'consent.no' });
  return [{ text: `${commonWords[language].labels.number}\u00A0` }, run];
}

/** Everything after the choices. */
export function closing(facts: ExplainedFacts, language: PaperLanguage, number: Inline): Block[] {
  return [...translationLine(facts, language), neutralComplaintBox(facts, language), signatures(facts, language), receipt(facts, language, number)];
}

/** The person's own copy leaves birth date and code to the office's. */
export const notInThisCopy = ({ person, copy }: ExplainedFacts): readonly Withheld[] =>
  (copy !== 'file' && person?.birthDate ? [{ field: 'birthDate', subjectCode: person.subjectCode, reason: 'NOT_IN_THIS_COPY' }] : []);
