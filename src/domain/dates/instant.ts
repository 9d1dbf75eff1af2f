import { dayNumber, ofDayNumber, parsePlainDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';

/**
 * A moment in Asia/Baku (DT-1: +04:00, no summer time): YYYY-MM-DDTHH:MM:SS+04:00.
 * Whole seconds and one length, so that text order is time order in an index.
 */
export type Instant = string & { readonly __instant: true };

const SHAPE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)\+04:00$/;
const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;
const OFFSET_SECONDS = 4 * 3_600;
const DAY_SECONDS = 86_400;

/** The instant, or undefined if the text has another shape, another offset or no such day. */
export function parseInstant(text: string): Instant | undefined {
  const [, day, hours, minutes, seconds] = SHAPE.exec(text) ?? [];
  const date = day === undefined ? undefined : parsePlainDate(day);
  if (date === undefined) return undefined;
  return at(date, Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds));
}

export function isInstant(text: string): text is Instant {
  return parseInstant(text) !== undefined;
}

/** The instant of a Unix time in milliseconds, the started second cut off. Throws RangeError if not finite. */
export function toInstant(epochMs: number): Instant {
  if (!Number.isFinite(epochMs)) throw new RangeError('not a time');
  return ofSeconds(Math.floor(epochMs / 1_000) + OFFSET_SECONDS);
}

/** Unix time in milliseconds. */
export function epochMsOf(instant: Instant): number {
  return (secondsOf(instant) - OFFSET_SECONDS) * 1_000;
}

export function dateOf(instant: Instant): PlainDate {
  const date = parsePlainDate(instant.slice(0, 10));
  if (date === undefined) throw new RangeError('not an instant');
  return date;
}

/** HH:MM on the clock in Baku. */
export function timeOf(instant: Instant): string {
  return instant.slice(11, 16);
}

/** The moment a person wrote as a date and HH:MM, or undefined if that is no time of day. */
export function instantAt(date: PlainDate, time: string): Instant | undefined {
  const [, hours, minutes] = TIME.exec(time) ?? [];
  return hours === undefined ? undefined : at(date, Number(hours) * 3_600 + Number(minutes) * 60);
}

export function startOfDay(date: PlainDate): Instant {
  return at(date, 0);
}

/** DT-1: a date deadline ends 23:59:59 that day. */
export function endOfDay(date: PlainDate): Instant {
  return at(date, DAY_SECONDS - 1);
}

/** DT-7: hours run through nights, weekends and holidays. May be negative or a fraction of whole seconds. */
export function addHours(instant: Instant, hours: number): Instant {
  const seconds = hours * 3_600;
  if (!Number.isSafeInteger(seconds)) throw new RangeError('not a whole number of seconds');
  return ofSeconds(secondsOf(instant) + seconds);
}

/** Negative if a is earlier, 0 if the same, positive if later: fit for sort. */
export function compareInstants(a: Instant, b: Instant): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Seconds since 1970-01-01T00:00:00 on the clock in Baku. */
function secondsOf(instant: Instant): number {
  const time = Number(instant.slice(11, 13)) * 3_600 + Number(instant.slice(14, 16)) * 60 + Number(instant.slice(17, 19));
  return dayNumber(dateOf(instant)) * DAY_SECONDS + time;
}

function ofSeconds(seconds: number): Instant {
  const day = Math.floor(seconds / DAY_SECONDS);
  return at(ofDayNumber(day), seconds - day * DAY_SECONDS);
}

function at(date: PlainDate, seconds: number): Instant {
  const part = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const time = `${part(seconds / 3_600)}:${part((seconds % 3_600) / 60)}:${part(seconds % 60)}`;
  return `${date}T${time}+04:00` as Instant; // the one place an instant is made, from a checked date
}
