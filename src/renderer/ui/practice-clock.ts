import { dateOf, instantAt as atTime } from '../../domain/dates/instant.ts';
import type { Instant } from '../../domain/dates/instant.ts';
import { addDays, parsePlainDate } from '../../domain/dates/plain-date.ts';

/** The instant of a day and a time of day as fields hold them; undefined while one is missing. */
export function instantAt(day: string | null, time: string | null): Instant | undefined {
  const date = parsePlainDate(day ?? '');
  return date === undefined || time === null ? undefined : atTime(date, time);
}

/** Nine in the morning of the next day. */
export function nextMorning(now: Instant): Instant | undefined {
  return atTime(addDays(dateOf(now), 1), '09:00');
}
