import { addYears, isAfter, parsePlainDate, plainDate, yearOf, type PlainDate } from '../dates/plain-date.ts';
import type { CaseFile, Party } from '../../shared/model/case-file.ts';
import type { PartyRole } from '../../shared/model/enumerations.ts';
import type { Parameters } from '../../shared/model/parameters.ts';

/** Completed years on a day; negative before birth. Born on 29 February: the birthday is 28 February in a common year (DT-4). */
export function ageOn(birthDate: PlainDate, on: PlainDate): number {
  const years = yearOf(on) - yearOf(birthDate);
  return isAfter(addYears(birthDate, years), on) ? years - 1 : years;
}

/** Birthday on which a person comes of age (P_CHILD_AGE years). */
export function turns18On(birthDate: PlainDate, childAge = 18): PlainDate {
  return addYears(birthDate, childAge);
}

/** Facts of age a case keeps instead of a birth date (A.1: facts hold no identity). */
export interface AgeFacts {
  /** Kept for minors only. */
  turns18On: string | null;
  mayBeChild: boolean;
  under16OnActDate: boolean;
  under14OnActDate: boolean;
}

interface Born {
  readonly birthDate: string | null;
  readonly birthYearOnly: number | null;
}

/** Those a case is about: doubt about their age counts. */
const CONCERNED: readonly PartyRole[] = ['HARMED', 'RESPONSIBLE', 'PERSON', 'CHILD'];

/**
 * What the facts keep of an age. A year alone leaves a year of doubt, no year at all leaves all of it; doubt about one of
 * those a case is about counts as a child, doubt about a lawyer or an interpreter does not.
 */
export function ageFacts(born: Born, role: PartyRole, actDate: string | null, today: string, childAge = 18): AgeFacts {
  const now = parsePlainDate(today);
  const act = actDate === null ? undefined : parsePlainDate(actDate);
  const birth = born.birthDate === null ? undefined : parsePlainDate(born.birthDate);
  if (!now) throw new RangeError('not a plain date');
  if (birth) {
    const adultOn = turns18On(birth, childAge);
    return {
      turns18On: isAfter(adultOn, now) ? adultOn : null,
      mayBeChild: false,
      under16OnActDate: act !== undefined && ageOn(birth, act) < 16,
      under14OnActDate: act !== undefined && ageOn(birth, act) < 14,
    };
  }
  const year = born.birthYearOnly;
  const mayBeUnder = (age: number, on: PlainDate | undefined) => year !== null && on !== undefined && yearOf(on) - year <= age;
  return {
    turns18On: null,
    mayBeChild: year === null ? CONCERNED.includes(role) : mayBeUnder(childAge, now),
    under16OnActDate: mayBeUnder(16, act),
    under14OnActDate: mayBeUnder(14, act),
  };
}

/** What of a person says whether they are a child; a disputed age is known once the person is on file. */
export type AgeOnFile = Pick<Party, 'turns18On' | 'mayBeChild'> & Partial<Pick<Party, 'ageDisputed' | 'ageAssessedAs'>>;

/**
 * Under age on a day (plain date). Whose age is disputed or unknown counts as a child until an assessment says ADULT, which
 * then goes before every paper; assessed CHILD, until the birthday on file, if there is one. Source.
 */
export function isChild({ turns18On, mayBeChild, ageDisputed, ageAssessedAs }: AgeOnFile, on: string): boolean {
  const grownUp = turns18On !== null && on >= turns18On;
  if (ageAssessedAs === 'ADULT') return false;
  if (ageAssessedAs === 'CHILD') return !grownUp;
  return ageDisputed === true || mayBeChild || (turns18On !== null && !grownUp);
}

/** Whether a child is asked for their own word on a day (plain date): from P_ASSENT_AGE years, or of unknown age. */
export function askedForAssent(child: AgeOnFile, on: string, { P_CHILD_AGE, P_ASSENT_AGE }: Pick<Parameters, 'P_CHILD_AGE' | 'P_ASSENT_AGE'>): boolean {
  if (!isChild(child, on)) return false;
  const disputed = child.ageDisputed === true && child.ageAssessedAs !== 'CHILD';
  return disputed || child.turns18On === null || on >= addYears(plainDate(child.turns18On), P_ASSENT_AGE - P_CHILD_AGE);
}

/** The days (plain dates) on which persons of the case come of age, past and to come, by subject code. */
export function comesOfAge({ parties }: Pick<CaseFile, 'parties'>): { subjectCode: string; on: string }[] {
  return parties.flatMap(({ enteredInError, ageAssessedAs, subjectCode, turns18On }) =>
    enteredInError || ageAssessedAs === 'ADULT' || turns18On === null ? [] : [{ subjectCode, on: turns18On }],
  );
}
