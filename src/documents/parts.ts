/** Parts that several documents share: letterhead, page furniture, signature blocks, receipt, complaint box, legal line. */
import type { CommonFacts, Mediator, Official, Person, PersonName } from './facts.ts';
import { shortDate } from './grammar/dates.ts';
import { initialAndSurname } from './grammar/names.ts';
import { bodyName, comma, fill, nameValue, shortDateValue, value, words } from './inline.ts';
import { legalLines, type LegalKey } from './legal-basis.ts';
import { directionOf } from './model.ts';
import type { Block, Box, DocumentModel, Inline, PaperLanguage, Letterhead, Particulars, Receipt, SignatureLine, Signatures, Withheld } from './model.ts';
import { commonWords } from './words/common-words.ts';

export interface Frame {
  readonly code: string;
  readonly language: PaperLanguage;
  /** Neutral word for the file's properties. */
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly withheld?: readonly Withheld[];
  /** Print the office under its neutral name. */
  readonly neutral?: boolean;
  /** `name`: no address and no phone, for a paper that may be found; `none`: a paper that is not the office's own. */
  readonly head?: 'full' | 'name' | 'none';
}

/** The model around a document's own blocks. */
export function frame(facts: CommonFacts, { code, language, title, blocks, withheld = [], neutral = false, head = 'full' }: Frame): DocumentModel {
  const w = commonWords[language];
  const version = facts.supersedes === undefined
    ? fill(w.version, { version: { text: String(facts.version) } })
    : fill(w.versionAfter, { version: { text: String(facts.version) }, supersedes: { text: String(facts.supersedes) } });
  const marks = [facts.practice ? w.practiceMark : '', facts.draft ? w.draftMark : ''].filter(Boolean);
  return {
    code, copy: facts.copy, language, direction: directionOf(language), title, practice: facts.practice, draft: facts.draft, largePrint: facts.largePrint, blocks, withheld,
    ...(head !== 'none' && { letterhead: letterhead(facts, language, neutral, head === 'name') }),
    page: {
      ...(marks.length > 0 && { mark: marks.join(' · ') }),
      footer: words(w.confidential),
      pageOf: w.pageOf,
      ...((facts.draft || facts.copy === 'file') && { versionLine: facts.copy === 'file' ? [...version, { text: ` · ${w.fileCopy}` }] : version }),
      ...(facts.scanMark && { scanMark: facts.scanMark }),
    },
  };
}

function letterhead({ office }: CommonFacts, language: PaperLanguage, neutral: boolean, nameOnly: boolean): Letterhead {
  const w = commonWords[language];
  const contact = [office.phone ? `${w.labels.phone} ${office.phone}` : '', office.email ?? ''].filter(Boolean).join(' · ');
  const name = { ...officeName({ office }, language, neutral), bold: true };
  if (nameOnly) return { lines: [[name]] };
  return {
    lines: [
      [name],
      [bodyName(office.address, language, { field: 'office.address' })],
      ...(contact ? [[value(contact, { field: 'office.contact' })]] : []),
    ],
  };
}

export function officeName({ office }: Pick<CommonFacts, 'office'>, language: PaperLanguage, neutral = false) {
  return bodyName(neutral ? office.neutralName ?? office.name : office.name, language, { field: 'office.name' });
}

/** "№ 12": the outgoing or protocol number; a draft has none yet, so its line stays empty. */
export function numberRun(facts: CommonFacts, language: PaperLanguage): Inline {
  const number = facts.draft && !facts.number ? { text: '____' } : value(facts.number, { field: 'number' });
  return [{ text: `${commonWords[language].labels.number}\u00A0` }, number];
}

/** Number of a paper that has no series of its own: the case's outside number stands in. */
export function paperNumber(facts: CommonFacts, language: PaperLanguage): Inline {
  return !facts.number && facts.outsideNo ? [{ text: `${commonWords[language].labels.number}\u00A0` }, value(facts.outsideNo, { field: 'outsideNo' })] : numberRun(facts, language);
}

export function personName(person: Person): Inline {
  return [nameValue(person.name, { field: 'name', subjectCode: person.subjectCode })];
}
/** A child has a representative: one not recorded is a gap, never nothing. */
export function representativeName(representative: Person | undefined): Inline {
  return representative ? personName(representative) : [nameValue(undefined, { field: 'representative.name' })];
}
export function birthDate(person: Person): Inline {
  return [shortDateValue(person.birthDate, { field: 'birthDate', subjectCode: person.subjectCode, token: 'dob' })];
}

/** "Soyad Ad …, şəhadətnamə № 12". */
export function mediatorInline(mediator: Mediator | undefined, language: PaperLanguage, field = 'mediator'): Inline {
  const w = commonWords[language].labels;
  return [
    staffName(mediator?.name, `${field}.name`),
    { text: ` (${w.certificate.toLowerCase()} ${w.number}\u00A0` }, value(mediator?.certificateNo, { field: `${field}.certificateNo` }), { text: ')' },
  ];
}

/** Name of somebody who works here: no party's data, so no consent token. */
export { shortDateValue as shortOrGap } from './inline.ts';

export function staffName(name: PersonName | null | undefined, field: string) {
  return nameValue(name, { field, token: undefined });
}

export function particulars(rows: readonly (readonly [label: string, value: Inline] | false | undefined)[]): Particulars {
  return { kind: 'particulars', rows: rows.flatMap((row) => (row ? [{ label: row[0], value: row[1] }] : [])) };
}

export interface PersonBlock {
  readonly person: Person;
  /** A child makes a mark, and the representative signs beside it. */
  readonly child?: boolean;
  readonly personRole?: string;
  readonly representative?: Person | undefined;
  readonly interpreter?: { readonly name?: PersonName | undefined } | undefined;
  readonly staff?: Official | undefined;
  readonly intro?: Inline;
}

/** SB-P: person or representative, interpreter, staff. */
export function signPerson({ person, child, personRole, representative, interpreter, staff, intro }: PersonBlock, language: PaperLanguage): Signatures {
  const w = commonWords[language];
  const line = (role: string, name: Inline, sign = w.signature.sign): SignatureLine => ({ role, name, captions: [sign, w.signature.date] });
  return {
    kind: 'signatures', block: 'SB-P', ...(intro && { intro }),
    lines: [
      child ? { ...line(personRole ?? w.signature.child, personName(person), w.signature.mark), drawing: true } : line(personRole ?? w.signature.person, personName(person)),
      ...(representative || child ? [line(w.labels.representative, representativeName(representative))] : []),
      ...(interpreter ? [line(w.labels.interpreter, [staffName(interpreter.name, 'interpreter.name')])] : []),
      line(w.signature.staff, [staffName(staff?.name, 'staff.name')]),
    ],
  };
}

/** SB-W: a witness notes that the person chose not to sign; an empty line waits where it has not happened. */
export function signWitness(name: PersonName | undefined, intro: string, happened: boolean, language: PaperLanguage): Signatures {
  const w = commonWords[language];
  return {
    kind: 'signatures', block: 'SB-W', intro: words(intro),
    lines: [{ role: w.signature.witness, name: happened || name ? [staffName(name, 'witness.name')] : [], captions: [w.signature.sign, w.signature.date] }],
  };
}

/** SB-O: post, signature line, initial and surname, seal if the office uses one. */
export function signOfficial(facts: CommonFacts, official: Official | undefined, language: PaperLanguage): Signatures {
  const w = commonWords[language];
  return {
    kind: 'signatures', block: 'SB-O',
    lines: [{
      role: '',
      name: [bodyName(official?.post, language, { field: 'signatory.post' })],
      captions: [w.signature.sign, ''],
      values: [undefined, [value(official?.name ? initialAndSurname(official.name) : undefined, { field: 'signatory.name' })]],
    }],
    ...(facts.office.sealed && { seal: w.signature.seal }),
  };
}

/** Receipt strip (*qəbz*): the copy was received. */
export function receipt(facts: CommonFacts, language: PaperLanguage, number = numberRun(facts, language)): Receipt {
  const w = commonWords[language];
  return {
    kind: 'receipt', title: w.receipt.title,
    text: fill(w.receipt.text, { number }),
    captions: [w.signature.name, w.signature.sign, w.signature.date],
    refusal: w.receipt.refusal,
  };
}

/** Complaint box with 916, on every paper about rights. */
export function complaintBox(facts: CommonFacts, language: PaperLanguage): Box {
  const w = commonWords[language];
  const places = { office: officeName(facts, language), phone: value(facts.office.phone, { field: 'office.phone' }) };
  return { kind: 'box', title: w.complaint.title, lines: w.complaint.lines.map((line) => fill(line, places)) };
}

/** Legal-basis line of a document, with what a final copy left out. */
export function legalBasis(facts: CommonFacts, keys: readonly LegalKey[], language: PaperLanguage): { readonly blocks: readonly Block[]; readonly withheld: readonly Withheld[] } {
  const { lines, omitted } = legalLines(keys, { language, draft: facts.draft, rows: facts.legalBasis, confirmations: facts.legalConfirmations });
  const text: Inline = [{ text: `${commonWords[language].labels.legalBasis}: `, bold: true }, { text: `${lines.join('; ')}.` }];
  return {
    blocks: lines.length > 0 ? [{ kind: 'paragraph', style: 'small', text }] : [],
    withheld: omitted.map((key) => ({ field: `legalBasis.${key}`, reason: 'LEGAL_BASIS_UNVERIFIED' as const })),
  };
}

/** That nobody has vouched for the translation yet, and where the original is; nothing under the Azerbaijani original. Above what is signed: who signs knows it, and it never stands alone on a last page. */
export function translationLine(facts: CommonFacts, language: PaperLanguage, sayOriginal = true): readonly Block[] {
  const { notCertified, original } = commonWords[language];
  return language === 'az' || facts.translationCertified ? [] : [{ kind: 'paragraph', style: 'small', text: words(sayOriginal ? `${notCertified} ${original}` : notCertified) }];
}

/** Bottom line of a letter: who prepared it. */
export function executorLine(facts: CommonFacts, language: PaperLanguage): readonly Block[] {
  const w = commonWords[language].labels;
  const { executor } = facts;
  if (!executor) return [];
  const name = value(executor.name ? initialAndSurname(executor.name) : undefined, { field: 'executor.name' });
  return [{
    kind: 'paragraph', style: 'small',
    text: [{ text: `${w.executor}: ` }, name, ...(executor.phone ? [{ text: `, ${w.phone} ` }, value(executor.phone, { field: 'executor.phone' })] : [])],
  }];
}

/** "06.04.2026, 10:00–11:30"; a missing part is a gap. */
export function whenInline(date: string | undefined, from: string | undefined, to: string | undefined, field = 'date', language: PaperLanguage = 'az'): Inline {
  const start = value(from, { field: 'startTime' });
  return [
    value(date ? shortDate(date) : undefined, { field }), { text: comma(language) },
    ...(to ? fill(commonWords[language].timeRange, { from: start, to: value(to, { field: 'endTime' }) }) : [start]),
  ];
}
