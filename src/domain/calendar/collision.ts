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
  return nearby.some((other) => endOf(other) + waitingMinutes > minutes(planned.from) && endOf(planned) + waitingMinutes > minutes(other.from));
}

function endOf({ from, to }: Taken): number {
  const begin = minutes(from);
  return to === null || to === undefined || minutes(to) < begin ? begin + UNKNOWN_MINUTES : minutes(to);
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
