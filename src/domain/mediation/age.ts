import { addYears, isAfter, parsePlainDate, yearOf, type PlainDate } from '../dates/plain-date.ts';
import type { PartyRole } from '../../shared/model/enumerations.ts';

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

/**
 * What the facts keep of an age. A year alone leaves a year of doubt, no year at all leaves all of it; doubt about one of
 * the two sides counts as a child, doubt about a lawyer or an interpreter does not.
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
  const principal = role === 'HARMED' || role === 'RESPONSIBLE';
  const year = born.birthYearOnly;
  const mayBeUnder = (age: number, on: PlainDate | undefined) => year !== null && on !== undefined && yearOf(on) - year <= age;
  return {
    turns18On: null,
    mayBeChild: year === null ? principal : mayBeUnder(childAge, now),
    under16OnActDate: mayBeUnder(16, act),
    under14OnActDate: mayBeUnder(14, act),
  };
}
