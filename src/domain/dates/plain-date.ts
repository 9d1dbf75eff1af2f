/** Plain dates of the Azerbaijani civil calendar, as text, without clock or zone (DT-1…DT-4). */

/** A day that exists, written YYYY-MM-DD; years 0001 to 9999. Text order is time order. */
export type PlainDate = string & { readonly __plainDate: true };

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** The date, or undefined if the text is not a day that exists in the form YYYY-MM-DD. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const [, year, month, day] = ISO.exec(text) ?? [];
  return ofParts(Number(year), Number(month), Number(day));
}

/** The date a person typed as dd.mm.yyyy (leading zeros may be missing), or undefined. */
export function parseDottedDate(text: string): PlainDate | undefined {
  const [, day, month, year] = DOTTED.exec(text.trim()) ?? [];
  return ofParts(Number(year), Number(month), Number(day));
}

export function isPlainDate(text: string): text is PlainDate {
  return parsePlainDate(text) !== undefined;
}

/** The date, for text known to be one (literals, stored rows). Throws RangeError if it is not. */
export function plainDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new RangeError('not a plain date');
  return date;
}

/** dd.mm.yyyy, as Azerbaijani and Russian papers write it. */
export function formatDotted(date: PlainDate): string {
  return `${date.slice(8, 10)}.${date.slice(5, 7)}.${date.slice(0, 4)}`;
}

/** DT-2: N calendar days later (earlier if negative). Throws RangeError outside years 1 to 9999. */
export function addDays(date: PlainDate, days: number): PlainDate {
  requireWhole(days);
  return ofDayNumber(dayNumber(date) + days);
}

/** DT-4: same day number N months later (earlier if negative), clamped to the month's end. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  requireWhole(months);
  const total = yearOf(date) * 12 + monthOf(date) - 1 + months;
  const year = Math.floor(total / 12);
  const month = total - year * 12 + 1;
  return requireDate(ofParts(year, month, Math.min(dayOf(date), daysInMonth(year, month))));
}

/** DT-4: same day N years later, 29 February becoming 28 in a common year. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/** Negative if a is earlier, 0 if the same, positive if later: fit for sort. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function isBefore(a: PlainDate, b: PlainDate): boolean {
  return a < b;
}

export function isAfter(a: PlainDate, b: PlainDate): boolean {
  return a > b;
}

export function minDate(first: PlainDate, ...rest: readonly PlainDate[]): PlainDate {
  return rest.reduce((least, date) => (date < least ? date : least), first);
}

export function maxDate(first: PlainDate, ...rest: readonly PlainDate[]): PlainDate {
  return rest.reduce((most, date) => (date > most ? date : most), first);
}

/** Days from one date to another; negative if `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** ISO weekday: 1 = Monday … 7 = Sunday. */
export function weekday(date: PlainDate): number {
  return modulo(dayNumber(date) + 3, 7) + 1;
}

export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** 1 = January … 12 = December. */
export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7));
}

export function dayOf(date: PlainDate): number {
  return Number(date.slice(8, 10));
}

/** Days since 1970-01-01. Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil. */
export function dayNumber(date: PlainDate): number {
  const month = monthOf(date);
  const year = yearOf(date) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * modulo(month + 9, 12) + 2) / 5) + dayOf(date) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The inverse of dayNumber (civil_from_days). Throws RangeError outside years 1 to 9999. */
export function ofDayNumber(number: number): PlainDate {
  const shifted = number + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = modulo(shiftedMonth + 2, 12) + 1;
  return requireDate(ofParts(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day));
}

function ofParts(year: number, month: number, day: number): PlainDate | undefined {
  if (!(year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) {
    return undefined;
  }
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return text as PlainDate; // the one place a date is made, after the check above
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function modulo(value: number, by: number): number {
  return value - Math.floor(value / by) * by;
}

function requireWhole(value: number): void {
  if (!Number.isSafeInteger(value)) throw new RangeError('not a whole number');
}

function requireDate(date: PlainDate | undefined): PlainDate {
  if (date === undefined) throw new RangeError('date outside years 1 to 9999');
  return date;
}
