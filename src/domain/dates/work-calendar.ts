import { computeYear } from './compute-year.ts';
import { lunarDates } from './lunar-dates.data.ts';
import { addDays, isBefore, weekday, yearOf } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

/** TRANSFER is a rest day moved by Labour Code 105.5–105.7; WORKING a weekend day worked in exchange. */
export const DAY_KINDS = ['HOLIDAY', 'MOURNING', 'ELECTION', 'TRANSFER', 'WORKING'] as const;
export type DayKind = (typeof DAY_KINDS)[number];

export const HOLIDAY_CODES = [
  'NEW_YEAR', 'MARTYRS', 'WOMEN', 'NOVRUZ', 'RAMAZAN', 'VICTORY_OVER_FASCISM', 'QURBAN', 'INDEPENDENCE',
  'SALVATION', 'ARMED_FORCES', 'VICTORY', 'FLAG', 'SOLIDARITY',
] as const;
export type HolidayCode = (typeof HOLIDAY_CODES)[number];

/** holidays: what is celebrated that day, or whose rest day was moved to it. */
export interface CalendarDay {
  readonly kind: DayKind;
  readonly holidays: readonly HolidayCode[];
}

/** OFFICIAL ships with the program, OFFICE was edited or confirmed here; WITHOUT_LUNAR lacks Ramazan and Qurban. */
export const YEAR_SOURCES = ['OFFICIAL', 'OFFICE', 'COMPUTED', 'COMPUTED_WITHOUT_LUNAR'] as const;
export type YearSource = (typeof YEAR_SOURCES)[number];

/** One year: its days that are not what their weekday says, by plain date. */
export interface WorkYear {
  readonly days: Readonly<Record<string, CalendarDay>>;
  readonly confirmed: boolean;
  readonly source: YearSource;
}

/** Years by number, as plain data. A year that is not in it is computed and not confirmed. */
export interface WorkCalendar {
  readonly years: Readonly<Record<string, WorkYear>>;
}

export interface CountedDate {
  readonly date: PlainDate;
  /** Years the count passed through that nobody has confirmed (DT-8: WARN), rising. */
  readonly unconfirmedYears: readonly number[];
}

const MAX_WORKING_DAYS = 10_000;
const computed = new Map<number, WorkYear>(); // a cache of a pure function, nothing more

/** The year as the calendar has it, else computed from Labour Code 105. */
export function workYear(calendar: WorkCalendar, year: number): WorkYear {
  const known = calendar.years[String(year)] ?? computed.get(year);
  if (known !== undefined) return known;
  const made = computeYear(year, lunarDates);
  computed.set(year, made);
  return made;
}

/** Monday to Friday unless the calendar says otherwise. */
export function isWorkingDay(date: PlainDate, calendar: WorkCalendar): boolean {
  switch (workYear(calendar, yearOf(date)).days[date]?.kind) {
    case 'HOLIDAY':
    case 'MOURNING':
    case 'ELECTION':
    case 'TRANSFER':
      return false;
    case 'WORKING':
      return true;
    case undefined:
      return weekday(date) <= 5;
  }
}

/**
 * DT-3: the N-th working day after the event, the day after it being the first that can count; the event
 * day itself for 0. Throws RangeError unless N is a whole number from 0 to 10,000.
 */
export function addWorkingDays(date: PlainDate, days: number, calendar: WorkCalendar): CountedDate {
  if (!Number.isInteger(days) || days < 0 || days > MAX_WORKING_DAYS) throw new RangeError('not a count of working days');
  let last = date;
  for (let counted = 0; counted < days; ) {
    last = addDays(last, 1);
    if (isWorkingDay(last, calendar)) counted += 1;
  }
  return { date: last, unconfirmedYears: unconfirmedYears(date, last, calendar) };
}

/** DT-6: the last working day on or before a date. The date itself never moves. */
export function actBy(date: PlainDate, calendar: WorkCalendar): PlainDate {
  let day = date;
  while (!isWorkingDay(day, calendar)) day = addDays(day, -1);
  return day;
}

/** Years from one date to a later one that nobody has confirmed, rising. */
export function unconfirmedYears(from: PlainDate, to: PlainDate, calendar: WorkCalendar): number[] {
  if (isBefore(to, from)) return [];
  return Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index)
    .filter((year) => !workYear(calendar, year).confirmed);
}

/** The calendar with one day set, or back to its weekday if undefined. What was confirmed stays so. */
export function withDay(calendar: WorkCalendar, date: PlainDate, day: CalendarDay | undefined): WorkCalendar {
  const { days, source } = workYear(calendar, yearOf(date));
  const others = Object.entries(days).filter(([other]) => other !== date);
  const all = day === undefined ? others : [...others, [date, day] as const].sort(([a], [b]) => (a < b ? -1 : 1));
  return withYear(calendar, yearOf(date), {
    days: Object.fromEntries(all),
    // One edited day does not bring the missing feasts; only confirming the year does.
    source: source === 'COMPUTED_WITHOUT_LUNAR' ? source : 'OFFICE',
  });
}

/** The calendar with a year somebody has checked against the official decision. */
export function withConfirmedYear(calendar: WorkCalendar, year: number): WorkCalendar {
  return withYear(calendar, year, { confirmed: true, source: 'OFFICE' });
}

function withYear(calendar: WorkCalendar, year: number, change: Partial<WorkYear>): WorkCalendar {
  return { years: { ...calendar.years, [String(year)]: { ...workYear(calendar, year), ...change } } };
}
