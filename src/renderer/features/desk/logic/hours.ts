import { minutesBetween } from '../../../../domain/dates/local-time.ts';
import { addDays, addMonths, formatDotted, plainDate } from '../../../../domain/dates/plain-date.ts';
import { WORK_KINDS } from '../../../../shared/model/enumerations.ts';
import type { WorkKind } from '../../../../shared/model/enumerations.ts';
import type { WorkEntry } from '../../../../shared/contract/desk.ts';

export interface KindTotal {
  kind: WorkKind;
  minutes: number;
  km: number;
  /** Qəpik. */
  cost: number;
}

/** What a month came to by kind, in the list's order; kinds without an entry left out. */
export function totalsByKind(entries: readonly Pick<WorkEntry, 'kind' | 'from' | 'to' | 'km' | 'cost'>[]): KindTotal[] {
  return WORK_KINDS.flatMap((kind) => {
    const ours = entries.filter((entry) => entry.kind === kind);
    const sum = (of: (entry: (typeof ours)[number]) => number) => ours.reduce((total, entry) => total + of(entry), 0);
    return ours.length === 0 ? [] : [{ kind, minutes: sum(minutesBetween), km: sum(({ km }) => km), cost: sum(({ cost }) => cost) }];
  });
}

export const totalOf = (totals: readonly KindTotal[]): Omit<KindTotal, 'kind'> => ({
  minutes: totals.reduce((sum, one) => sum + one.minutes, 0),
  km: totals.reduce((sum, one) => sum + one.km, 0),
  cost: totals.reduce((sum, one) => sum + one.cost, 0),
});

/** `YYYY-MM` so many months on. */
export const monthAfter = (month: string, by: number): string => addMonths(plainDate(`${month}-01`), by).slice(0, 7);

/** First and last day of `YYYY-MM` as people write them, for hints. */
export function daysOfMonth(month: string): { from: string; to: string } {
  const first = plainDate(`${month}-01`);
  return { from: formatDotted(first), to: formatDotted(addDays(addMonths(first, 1), -1)) };
}
