import { addDays, addMonths, dayOf, weekday } from '../../domain/dates/plain-date.ts';
import type { PlainDate } from '../../domain/dates/plain-date.ts';

/** Six weeks from the Monday on or before the month's first day: the grid never changes its height. */
export function weeksOf(date: PlainDate): PlainDate[][] {
  const first = addDays(date, 1 - dayOf(date));
  const start = addDays(first, 1 - weekday(first));
  return Array.from({ length: 6 }, (_, week) => Array.from({ length: 7 }, (_unused, day) => addDays(start, week * 7 + day)));
}

/** Where a key leads from a day, by the usual keys of a date grid; undefined for any other key. */
export function moveBy(date: PlainDate, key: string, shift: boolean): PlainDate | undefined {
  switch (key) {
    case 'ArrowLeft': return addDays(date, -1);
    case 'ArrowRight': return addDays(date, 1);
    case 'ArrowUp': return addDays(date, -7);
    case 'ArrowDown': return addDays(date, 7);
    case 'Home': return addDays(date, 1 - weekday(date));
    case 'End': return addDays(date, 7 - weekday(date));
    case 'PageUp': return addMonths(date, shift ? -12 : -1);
    case 'PageDown': return addMonths(date, shift ? 12 : 1);
    default: return undefined;
  }
}
