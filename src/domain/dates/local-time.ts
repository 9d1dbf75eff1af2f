import { addDays, addMonths, plainDate, type PlainDate } from './plain-date.ts';

/** Minutes since midnight of a local time `HH:MM`. */
export function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

/** Whole minutes from one time of a day to a later one. */
export function minutesBetween({ from, to }: { readonly from: string; readonly to: string }): number {
  return minuteOfDay(to) - minuteOfDay(from);
}

/** First and last day of a month, `YYYY-MM`. */
export function monthSpan(month: string): { readonly first: PlainDate; readonly last: PlainDate } {
  const first = plainDate(`${month}-01`);
  return { first, last: addDays(addMonths(first, 1), -1) };
}
