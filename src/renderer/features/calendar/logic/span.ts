import { addDays, addMonths, monthOf, weekday, yearOf } from '../../../../domain/dates/plain-date.ts';
import type { PlainDate } from '../../../../domain/dates/plain-date.ts';
import type { AgendaEntry } from '../../../../shared/contract/desk.ts';
import { moveBy, weeksOf } from '../../../ui/month-grid.ts';

export const VIEWS = ['month', 'week', 'agenda'] as const;
export type CalendarView = (typeof VIEWS)[number];
/** Days the agenda lists from the chosen day on. */
const AGENDA_DAYS = 28;

/** Weeks from Monday that a view shows as a grid; the agenda has none. */
export function gridOf(view: CalendarView, at: PlainDate): PlainDate[][] {
  if (view === 'agenda') return [];
  if (view === 'month') return weeksOf(at).filter((week) => week.some((day) => monthOf(day) === monthOf(at)));
  const monday = addDays(at, 1 - weekday(at));
  return [Array.from({ length: 7 }, (_, day) => addDays(monday, day))];
}

/** First and last day a view shows, both included. */
export function spanOf(view: CalendarView, at: PlainDate): { from: PlainDate; to: PlainDate } {
  const days = gridOf(view, at).flat();
  return { from: days[0] ?? at, to: days.at(-1) ?? addDays(at, AGENDA_DAYS - 1) };
}

/** Where one page of a view leads from a day: a month, a week, or the agenda's length. */
export function turned(view: CalendarView, at: PlainDate, by: -1 | 1): PlainDate {
  if (view === 'month') return addMonths(at, by);
  return addDays(at, by * (view === 'week' ? 7 : AGENDA_DAYS));
}

/** Where a key leads from a day; undefined for keys that are not the calendar's. `t` is today. */
export function keyed(view: CalendarView, at: PlainDate, today: PlainDate, { key, shiftKey, ctrlKey, altKey, metaKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>): PlainDate | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  if (key === 't' || key === 'T') return today;
  if (key === 'PageUp' || key === 'PageDown') return turned(view, at, key === 'PageUp' ? -1 : 1);
  return view === 'agenda' ? undefined : moveBy(at, key, shiftKey);
}

/** Years of the working-day calendar a span touches. */
export const yearsOf = ({ from, to }: { from: PlainDate; to: PlainDate }): number[] => [...new Set([yearOf(from), yearOf(to)])];

/** Entries by day, each day in the order of its hours; what has no hour comes first. */
export function byDay(entries: readonly AgendaEntry[]): Map<string, AgendaEntry[]> {
  const sorted = entries.toSorted((a, b) => `${a.on}${a.from ?? ''}${a.caseNo ?? ''}`.localeCompare(`${b.on}${b.from ?? ''}${b.caseNo ?? ''}`));
  return Map.groupBy(sorted, ({ on }) => on);
}
