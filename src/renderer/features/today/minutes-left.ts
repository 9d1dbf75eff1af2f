import { epochMsOf, parseInstant } from '../../../domain/dates/instant.ts';
import type { Instant } from '../../../domain/dates/instant.ts';

/** Whole minutes until an instant; 0 or less when it is past, or cannot be read. */
export function minutesLeft(until: string, now: Instant): number {
  const end = parseInstant(until);
  return end === undefined ? 0 : Math.floor((epochMsOf(end) - epochMsOf(now)) / 60_000);
}
