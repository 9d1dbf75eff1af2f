import { minuteOfDay } from '../dates/local-time.ts';

/** How long a meeting is taken to last while nobody has said when it ends. */
const UNKNOWN_MINUTES = 120;

/** When rooms are taken: `HH:MM` of one day; the end null or left out while nobody has said. */
export interface Taken {
  readonly from: string;
  readonly to?: string | null;
}

/**
 * X21: whether people who must not meet could do so, at the door or while they wait: less than `waitingMinutes` lie between
 * one meeting and the next. An unknown end is two hours after the beginning; one before its beginning is none.
 */
export function tooClose(planned: Taken, nearby: readonly Taken[], waitingMinutes: number): boolean {
  return nearby.some((other) => endOf(other) + waitingMinutes > minuteOfDay(planned.from) && endOf(planned) + waitingMinutes > minuteOfDay(other.from));
}

function endOf({ from, to }: Taken): number {
  const begin = minuteOfDay(from);
  return to === null || to === undefined || minuteOfDay(to) < begin ? begin + UNKNOWN_MINUTES : minuteOfDay(to);
}
