import type { CaseDeadline, CaseFile } from '../../shared/model/case-file.ts';
import { addHours, dateOf, parseInstant } from '../dates/instant.ts';
import { addDays, plainDate } from '../dates/plain-date.ts';
import { addWorkingDays, type WorkCalendar } from '../dates/work-calendar.ts';

export type Status = CaseDeadline['status'];

/** A deadline as the records of a case have it; `rule` is the rule or the parameter it rests on. */
export interface Due {
  readonly rule: string;
  /** One a case: a change of its day is history, not another deadline. */
  readonly single: boolean;
  readonly kind: CaseDeadline['kind'];
  readonly count: number;
  readonly startsOn: string;
  readonly dueOn: string;
  /** Of a deadline in hours: the instant it ends. */
  readonly dueAt?: string;
  readonly status: Status;
}

/** Done in time, done late, or still to be done; days are plain dates. */
export const settledBy = (on: string | null, dueOn: string): Status => (on === null ? 'OPEN' : on <= dueOn ? 'MET' : 'MISSED');

/** What is not done when a case ends is not waited for any more. */
export function stillOpen(file: Pick<CaseFile, 'header'>): Status {
  return file.header.closedOn === null ? 'OPEN' : 'CANCELLED';
}

/** DT-3: so many working days from a day, done on another or not yet. */
export function workingDays(rule: string, startsOn: string, count: number, calendar: WorkCalendar, doneOn: string | null): Due {
  const dueOn = addWorkingDays(plainDate(startsOn), count, calendar).date;
  return { rule, single: false, kind: 'WD', count, startsOn, dueOn, status: settledBy(doneOn, dueOn) };
}

/** DT-2: so many calendar days from a day. */
export function calendarDays(rule: string, startsOn: string, count: number, doneOn: string | null): Due {
  const dueOn = addDays(plainDate(startsOn), count);
  return { rule, single: false, kind: 'CAL', count, startsOn, dueOn, status: settledBy(doneOn, dueOn) };
}

/** DT-7: so many hours from an instant, run through nights and holidays; `doneAt` is an instant. Undefined for a broken instant. */
export function hours(rule: string, startsAt: string, count: number, doneAt: string | null): Due | undefined {
  const from = parseInstant(startsAt);
  if (!from) return undefined;
  const until = addHours(from, count);
  const status: Status = doneAt === null ? 'OPEN' : doneAt <= until ? 'MET' : 'MISSED';
  return { rule, single: false, kind: 'HOUR', count, startsOn: dateOf(from), dueOn: dateOf(until), dueAt: until, status };
}
