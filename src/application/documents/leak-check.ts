import type { CaseFile } from '../../shared/model/case-file.ts';
import { SCOPE_TOKENS } from '../../shared/model/enumerations.ts';
import { PERSON_FIELDS } from '../../domain/disclosure/fields.ts';
import { project } from '../../domain/disclosure/projection.ts';
import { fieldsOf } from '../../domain/disclosure/rules/r-79-referral.ts';
import type { Scanned } from '../../domain/disclosure/rules/r-61-leaks.ts';
import { standing } from '../../domain/mediation/case-facts.ts';
import { clear, describeFields, forbiddenWords, isCaseEnding, fieldsOfTokens, NOTHING_ALLOWED, printedOf, scanPackage, watchList, watchOf, type Allowed, type LeakFinding, type WatchList } from '../../documents/index.ts';
import { foldedWords } from '../../domain/text/fold.ts';
import { staffName } from '../../vault/repositories/sealed.ts';
import type { Desk } from '../desk.ts';
import { FORBIDDEN_WORD, keepsWordsElsewhere, wordsOfTheHouse } from '../care/shelter/house-words.ts';
import { everyIdentity, everyoneWatched } from '../parties/identities.ts';
import type { Composed } from './compose.ts';

interface Watched {
  readonly list: WatchList;
  /** Codes by the case they belong to; nobody's for those who are watched for in no case of their own. */
  readonly people: readonly { readonly caseId: string | null; readonly subjectCode: string }[];
  /** Words of the house and people watched for, as they were when the list was made: other rooms write them. */
  readonly beside: string;
}

/** One list for each unlocked vault: nobody else writes its identities while it is open. */
const lists = new WeakMap<object, Watched>();

/** An identity was written: the next scan looks for what it says now. */
export function forgetWatched(desk: Desk): void {
  lists.delete(desk.session);
}

function watched(desk: Desk): Watched {
  const known = lists.get(desk.session);
  const [ofTheHouse, watchedFor] = [wordsOfTheHouse(desk), everyoneWatched(desk)];
  const beside = JSON.stringify([ofTheHouse, watchedFor]);
  if (known?.beside === beside) return known;
  const all = everyIdentity(desk);
  const watches = all.map(({ subjectCode, identity, words }) =>
    watchOf({
      subjectCode, caseNo: subjectCode.slice(0, subjectCode.lastIndexOf('-')), thisCase: false, identity,
      extra: [...(identity.residence ? [{ field: 'residence', text: identity.residence }] : []), ...words],
    }),
  );
  const others = watchedFor.map((person) => watchOf({ subjectCode: '', thisCase: false, identity: { ...person, birthYearOnly: person.birthYear } }));
  const made = {
    list: watchList([...watches, ...others, forbiddenWords(FORBIDDEN_WORD, ofTheHouse)]),
    people: [...all.map(({ caseId, subjectCode }) => ({ caseId, subjectCode })), ...others.map(({ subjectCode }) => ({ caseId: null, subjectCode }))],
    beside,
  };
  lists.set(desk.session, made);
  return made;
}

export interface Leaks {
  readonly findings: readonly LeakFinding[];
  /** Whom the scan looked for. */
  readonly people: number;
  readonly ofThisCase: number;
  /** The house has words no paper may carry, and this session has no key to them. */
  readonly forbiddenWordsNotChecked: boolean;
}

/**
 * What a finished package gives away of anybody this session holds, but for what its reader may know of the people it is about
 * and words of the house that stand nowhere.
 */
export function findLeaksIn(desk: Desk, file: CaseFile, composed: Composed, bytes: Uint8Array): Leaks {
  const notChecked = { forbiddenWordsNotChecked: keepsWordsElsewhere(desk) };
  // The office's own file copy leaves nowhere, but a word of the house is not on it either.
  if (composed.viewer.recipient.kind === 'OFFICE') return { findings: forbiddenWordsIn(desk, bytes, composed.fileName), people: 0, ofThisCase: 0, ...notChecked };
  const { list, people } = watched(desk);
  const shared = wordsItMaySay(composed);
  const findings = scanPackage(bytes, list, allowedTo(desk, file, composed), composed.fileName).filter((finding) => isForbidden(finding) || !isSaidAlready(finding.matched, shared));
  return { findings, people: people.length, ofThisCase: people.filter(({ caseId }) => caseId === file.header.id).length, ...notChecked };
}

/** Spots of a package with a word of the house, whoever it is for. */
export function forbiddenWordsIn(desk: Desk, bytes: Uint8Array, fileName: string): readonly LeakFinding[] {
  return scanPackage(bytes, watchList([forbiddenWords(FORBIDDEN_WORD, wordsOfTheHouse(desk))]), NOTHING_ALLOWED, fileName);
}

const isForbidden = ({ field }: LeakFinding): boolean => field === FORBIDDEN_WORD;

/** Which field matched; of somebody in another case not even that: nobody is to try an address and see. */
export function fieldFor(file: CaseFile, subjectCode: string, field: string): string {
  if (field === FORBIDDEN_WORD) return field;
  return file.parties.some((party) => party.subjectCode === subjectCode) ? field : 'otherCase';
}

/** The findings as the rule reads them: those nobody may clear, and how many of the others nobody has cleared yet. */
export function scannedAs(file: CaseFile, { findings, forbiddenWordsNotChecked }: Pick<Leaks, 'findings' | 'forbiddenWordsNotChecked'>, cleared: readonly string[]): Scanned {
  const left = clear(findings, cleared.map((key) => ({ key })));
  return {
    forbiddenWords: left.filter(isForbidden).length,
    forbiddenWordsNotChecked,
    leaks: left.filter((finding) => finding.kind === 'never' && !isForbidden(finding)).map(({ subjectCode, field }) => ({ subjectCode, field: fieldFor(file, subjectCode, field) })),
    leaksToClear: left.filter(({ kind }) => kind === 'clearable').length,
  };
}

/** Words of the people a paper may name, each value apart: a mother and her child share a surname, and one of them stands there rightly. */
function wordsItMaySay({ model, printed }: Composed): string[][] {
  const may = new Set(printed.filter(({ verdict }) => verdict.allowed).map(({ subjectCode }) => subjectCode));
  return describeFields(model).filter(({ subjectCode, missing, free }) => subjectCode !== undefined && may.has(subjectCode) && !missing && !free).map(({ text }) => [...foldedWords(text)]);
}

/** Is a finding one and the same allowed value: every word of a name, with or without a case ending; anything with a digit only as a whole. */
function isSaidAlready(matched: string, values: readonly (readonly string[])[]): boolean {
  const words = foldedWords(matched);
  if (/\d/.test(matched)) return values.some((value) => value.join(' ') === words.join(' '));
  const says = (word: string, said: string) => word === said || (word.startsWith(said) && isCaseEnding(word.slice(said.length), /\p{Script=Cyrillic}/u.test(word) ? 'cyrillic' : 'latin'));
  return words.length > 0 && values.some((value) => words.every((word) => value.some((said) => says(word, said))));
}

function allowedTo(desk: Desk, file: CaseFile, { model, viewer }: Composed): Allowed {
  const fields = standing(file.parties).flatMap(({ subjectCode }) => {
    const open = fieldsOf(SCOPE_TOKENS).filter((field) => project({ file, subjectCode, field, ...viewer, at: desk.now() }, desk.parameters).allowed);
    return fieldsOfTokens(subjectCode, open.flatMap((field) => PERSON_FIELDS[field] ?? []));
  });
  const staff = desk.session.users().flatMap(({ id }) => desk.sealed.read((db) => staffName(db, id))?.split(/\s+/)[0] ?? []);
  return { caseNo: file.header.caseNo, fields, printed: printedOf(model), staffSurnames: staff };
}
