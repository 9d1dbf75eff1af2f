import { namesAlike, patronymicsAlike } from './name-alike.ts';

/** How sure it is that two records speak of one person: A is certain, B a person has to look, C and NONE are nothing. */
export type MatchLevel = 'A' | 'B' | 'C' | 'NONE';

/** What is known of somebody; `birthDate` a plain date, `birthYear` where only that is known. */
export interface MatchPerson {
  readonly surname: string;
  readonly givenName: string | null;
  readonly patronymic: string | null;
  readonly birthDate: string | null;
  readonly birthYear: number | null;
  readonly fin: string | null;
  readonly idDocNo: string | null;
  readonly district?: string | null;
}

/** Years between a parent and a child of one name, and more than anybody mistakes an age by. */
const GENERATION_YEARS = 13;
/** A document number shorter than this says nothing. */
const SHORTEST_NUMBER = 5;

/**
 * Level of a match by R-20: A by FIN, document number, or the full name with patronymic and birth date; B by the name with the year or the
 * place; C by the name alone. A twin has another given name, a parent or child of one name another year: C.
 */
export function matchLevel(ours: MatchPerson, watched: MatchPerson): MatchLevel {
  if (sameNumber(finOf(ours), finOf(watched)) || sameNumber(documentOf(ours), documentOf(watched))) return 'A';
  const father = patronymicsAlike(ours.patronymic, watched.patronymic);
  const born = ours.birthDate !== null && ours.birthDate === watched.birthDate;
  if (!sameName(ours, watched)) return namesAlike(ours.surname, watched.surname) && (father || born) ? 'C' : 'NONE';
  if (father && born) return 'A';
  const years = yearsBetween(ours, watched);
  const place = namesAlike(ours.district ?? null, watched.district ?? null);
  return years === 0 || (place && (years === undefined || years < GENERATION_YEARS)) ? 'B' : 'C';
}

/** Surname and given name, in either order: forms are filled in the wrong way round. */
function sameName(a: MatchPerson, b: MatchPerson): boolean {
  const straight = namesAlike(a.surname, b.surname) && namesAlike(a.givenName, b.givenName);
  return straight || (namesAlike(a.surname, b.givenName) && namesAlike(a.givenName, b.surname));
}

function yearsBetween(a: MatchPerson, b: MatchPerson): number | undefined {
  const [one, other] = [yearOf(a), yearOf(b)];
  return one === null || other === null ? undefined : Math.abs(one - other);
}

function yearOf({ birthDate, birthYear }: MatchPerson): number | null {
  return birthDate === null ? birthYear : Number(birthDate.slice(0, 4));
}

/** No letter O or I is in a FIN: whoever wrote one meant the digit. */
function finOf({ fin }: MatchPerson): string {
  return plain(fin).replaceAll('O', '0').replaceAll('I', '1');
}

function documentOf({ idDocNo }: MatchPerson): string {
  return plain(idDocNo);
}

function plain(number: string | null): string {
  return (number ?? '').normalize('NFKC').toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function sameNumber(a: string, b: string): boolean {
  return a === b && a.length >= SHORTEST_NUMBER;
}
