import { officialCalendar } from '../../../../domain/dates/calendar-2026.data.ts';
import { addDays, addMonths, maxDate, minDate, monthOf, plainDate, weekday } from '../../../../domain/dates/plain-date.ts';
import type { PlainDate } from '../../../../domain/dates/plain-date.ts';
import { DAY_KINDS, workYear } from '../../../../domain/dates/work-calendar.ts';
import type { CalendarDay, DayKind } from '../../../../domain/dates/work-calendar.ts';
import { moveBy } from '../../../ui/month-grid.ts';

/** What a day is: a kind somebody or the law gave it, or what its weekday says. */
export type DayWord = DayKind | 'WORKDAY' | 'WEEKEND';
export type Days = ReadonlyMap<string, DayKind>;

export const firstOf = (year: number): PlainDate => plainDate(`${String(year).padStart(4, '0')}-01-01`);
export const lastOf = (year: number): PlainDate => plainDate(`${String(year).padStart(4, '0')}-12-31`);

/** Weeks from Monday of each month of a year; null where a week belongs to the month beside. */
export function monthsOf(year: number): (PlainDate | null)[][][] {
  return Array.from({ length: 12 }, (_, index) => {
    const first = addMonths(firstOf(year), index);
    const weeks: (PlainDate | null)[][] = [];
    for (let monday = addDays(first, 1 - weekday(first)); monday < addMonths(first, 1); monday = addDays(monday, 7)) {
      const start = monday;
      weeks.push(
        Array.from({ length: 7 }, (_unused, day) => {
          const date = addDays(start, day);
          return monthOf(date) === index + 1 && date >= first ? date : null;
        }),
      );
    }
    return weeks;
  });
}

/** Where a key leads from a day without leaving its year; undefined for keys that are not the grid's. */
export function moveInYear(date: PlainDate, { key, shiftKey, ctrlKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey'>): PlainDate | undefined {
  const year = Number(date.slice(0, 4));
  if (ctrlKey) {
    if (key === 'Home') return firstOf(year);
    return key === 'End' ? lastOf(year) : undefined;
  }
  const next = shiftKey ? undefined : moveBy(date, key, false);
  return next === undefined ? undefined : maxDate(firstOf(year), minDate(lastOf(year), next));
}

/** What its weekday makes of a day. */
export const plainWord = (date: PlainDate): 'WORKDAY' | 'WEEKEND' => (weekday(date) > 5 ? 'WEEKEND' : 'WORKDAY');

export const wordOf = (date: PlainDate, days: Days): DayWord => days.get(date) ?? plainWord(date);

export const isWorkingWord = (word: DayWord): boolean => word === 'WORKDAY' || word === 'WORKING';

/** The day as Labour Code 105 and the calendar that ships have it, before the office changed anything. */
export function lawDay(date: PlainDate): CalendarDay | undefined {
  return workYear(officialCalendar, Number(date.slice(0, 4))).days[date];
}

/** Ramazan and Qurban of this year are in no table the program ships. */
export const lacksLunar = (year: number): boolean => workYear(officialCalendar, year).source === 'COMPUTED_WITHOUT_LUNAR';

/** Did the office set this day otherwise than the law has it? */
export const differsFromLaw = (date: PlainDate, days: Days): boolean => wordOf(date, days) !== (lawDay(date)?.kind ?? plainWord(date));

/** Kinds a person may give a day: all but the one the law gives it, which is "as the law has it". */
export const kindsToChoose = (date: PlainDate): DayKind[] => DAY_KINDS.filter((kind) => kind !== lawDay(date)?.kind && !(kind === 'WORKING' && plainWord(date) === 'WORKDAY' && lawDay(date) === undefined));

export function workingDaysIn(year: number, days: Days): number {
  let count = 0;
  for (let date = firstOf(year); date <= lastOf(year); date = addDays(date, 1)) if (isWorkingWord(wordOf(date, days))) count += 1;
  return count;
}
