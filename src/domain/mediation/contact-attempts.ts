import type { CaseFile, ContactEntry } from '../../shared/model/case-file.ts';
import { daysBetween, plainDate } from '../dates/plain-date.ts';
import { standing } from './case-facts.ts';

/** attempts on different days, and the calendar days they span. */
const ATTEMPTS_NEEDED = 3;
const DAYS_SPANNED = 14;

/** Days (plain dates, one each) on which somebody was tried in vain since they were last heard. */
export function attemptDays(file: CaseFile, isWith: (contact: ContactEntry) => boolean, now: string): string[] {
  const contacts = standing(file.contacts).filter((one) => isWith(one) && one.at <= now);
  const heardAt = contacts
    .filter(({ direction, result }) => direction === 'IN' || result === 'REACHED' || result === 'REFUSED')
    .map(({ at }) => at)
    .toSorted()
    .at(-1);
  const inVain = contacts.filter(({ direction, result, at }) => direction === 'OUT' && result !== 'REACHED' && result !== 'REFUSED' && (heardAt === undefined || at > heardAt));
  return [...new Set(inVain.map(({ at }) => at.slice(0, 10)))].toSorted();
}

/** at least three attempts on different days, the last at least 14 calendar days after the first. */
export function isUnreachable(days: readonly string[]): boolean {
  const [first, last] = [days[0], days.at(-1)];
  return days.length >= ATTEMPTS_NEEDED && first !== undefined && last !== undefined && daysBetween(plainDate(first), plainDate(last)) >= DAYS_SPANNED;
}

/** Contacts with one person. */
export const withSubject = (subjectCode: string) => (contact: ContactEntry) => contact.withSubject === subjectCode;
