import { addDays, addMonths, daysBetween, isAfter, isBefore, monthOf, plainDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

export type QuarterMode = 'ROLLING' | 'CALENDAR';

export interface MonitoringPlan {
  readonly count: number;
  readonly months: number;
  readonly mode: QuarterMode;
}

/** Both days are inside; number counts from 1. */
export interface MonitoringWindow {
  readonly number: number;
  readonly firstDay: PlainDate;
  readonly lastDay: PlainDate;
}

/** P_MONITOR as shipped: once every quarter for a year (Family Code 116-1). */
export const QUARTERLY: MonitoringPlan = { count: 4, months: 3, mode: 'ROLLING' };

/**
 * DT-5: the windows after a return on day R, without gap or overlap, from R+1 to R + count × months.
 * CALENDAR cuts at the ends of calendar quarters instead of R's day number and joins the shorter of the two
 * cut quarters to its neighbour, so that the number of windows and the whole period stay the same.
 * Throws RangeError unless count and months are whole and at least 1 (CALENDAR: months divide 12).
 */
export function windows(returnedOn: PlainDate, { count, months, mode }: MonitoringPlan = QUARTERLY): MonitoringWindow[] {
  if (![count, months].every((value) => Number.isInteger(value) && value >= 1)) throw new RangeError('not a monitoring plan');
  const rolling = Array.from({ length: count }, (_, index) => addMonths(returnedOn, months * (index + 1)));
  const lastDays = mode === 'ROLLING' ? rolling : calendarEnds(returnedOn, count, months);
  return lastDays.map((lastDay, index) => ({
    number: index + 1,
    firstDay: addDays(lastDays[index - 1] ?? returnedOn, 1),
    lastDay,
  }));
}

/** The windows no visit falls into. Windows do not overlap, so a visit counts for one only. */
export function windowsWithoutVisit(all: readonly MonitoringWindow[], visits: readonly PlainDate[]): MonitoringWindow[] {
  return all.filter(({ firstDay, lastDay }) => !visits.some((on) => !isBefore(on, firstDay) && !isAfter(on, lastDay)));
}

function calendarEnds(returnedOn: PlainDate, count: number, months: number): PlainDate[] {
  if (12 % months !== 0) throw new RangeError('calendar periods must divide the year');
  const end = addMonths(returnedOn, count * months);
  const ends: PlainDate[] = [];
  for (let last = periodEnd(addDays(returnedOn, 1), months); isBefore(last, end); last = periodEnd(addDays(last, 1), months)) {
    ends.push(last);
  }
  const [first] = ends;
  const final = ends.at(-1);
  if (ends.length < count || first === undefined || final === undefined) return [...ends, end];
  return daysBetween(returnedOn, first) < daysBetween(final, end) ? [...ends.slice(1), end] : [...ends.slice(0, -1), end];
}

/** Last day of the calendar period of so many months that holds the date. */
function periodEnd(date: PlainDate, months: number): PlainDate {
  const monthsLeft = months - ((monthOf(date) - 1) % months);
  return addDays(addMonths(plainDate(`${date.slice(0, 7)}-01`), monthsLeft), -1);
}
