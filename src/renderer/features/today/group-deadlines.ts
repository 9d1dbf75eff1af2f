import type { OutputOf } from '../../../shared/contract/index.ts';
import { addDays, parsePlainDate } from '../../../domain/dates/plain-date.ts';

export type TodayDeadline = OutputOf<'today.read'>['deadlines'][number];
export interface DeadlineGroup {
  when: 'late' | 'today' | 'week' | 'later';
  deadlines: TodayDeadline[];
}

/** Deadlines by the day on which somebody has to act, earliest first; empty groups left out. */
export function groupDeadlines(deadlines: readonly TodayDeadline[], date: string): DeadlineGroup[] {
  const day = parsePlainDate(date);
  const week = day === undefined ? date : addDays(day, 7);
  const groupOf = ({ actBy }: TodayDeadline): DeadlineGroup['when'] => (actBy < date ? 'late' : actBy === date ? 'today' : actBy <= week ? 'week' : 'later');
  const sorted = deadlines.toSorted((a, b) => (a.actBy === b.actBy ? a.caseNo.localeCompare(b.caseNo, 'az') : a.actBy < b.actBy ? -1 : 1));
  return (['late', 'today', 'week', 'later'] as const)
    .map((when) => ({ when, deadlines: sorted.filter((deadline) => groupOf(deadline) === when) }))
    .filter((group) => group.deadlines.length > 0);
}
