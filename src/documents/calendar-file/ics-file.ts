/**
 * Appointments as an iCalendar file (RFC 5545) for a mediator's own calendar elsewhere. It says an outside number and the hours and has no
 * place to say more: no description, location, organiser, attendee or alarm, and a product name that is nobody's.
 */
import { strToU8 } from 'fflate';
import { addHours, instantAt, isInstant } from '../../domain/dates/instant.ts';
import { parsePlainDate } from '../../domain/dates/plain-date.ts';

export interface CalendarEntry {
  /** Random and lasting, so that a second import changes the entry instead of doubling it. */
  readonly uid: string;
  /** e.g. S-48213. */
  readonly outsideNo: string;
  /** YYYY-MM-DD, and HH:MM in Baku. */
  readonly on: string;
  readonly from: string;
  /** Unknown, or not after the start: the entry has no end. */
  readonly to?: string | null | undefined;
}

/** Azerbaijan has kept +04:00 without summer time since 2016 (DT-1). */
const ZONE = [
  'BEGIN:VTIMEZONE', 'TZID:Asia/Baku', 'BEGIN:STANDARD', 'DTSTART:20160327T000000', 'TZOFFSETFROM:+0400', 'TZOFFSETTO:+0400', 'TZNAME:+04', 'END:STANDARD', 'END:VTIMEZONE',
];

/**
 * UTF-8 bytes of the calendar, entries in the order given; `stamp` is now (YYYY-MM-DDTHH:MM:SS+04:00). Throws RangeError for anything but
 * an outside number, a plain id, an existing day and a time of day, so that no case number or text reaches a disk.
 */
export function icsFile(entries: readonly CalendarEntry[], stamp: string): Uint8Array {
  if (!isInstant(stamp)) throw new RangeError('not an instant');
  // The clock in Baku four hours ago is the clock of UTC now.
  const stamped = `${compact(addHours(stamp, -4))}Z`;
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//calendar//EN', 'CALSCALE:GREGORIAN', ...ZONE, ...entries.flatMap((entry) => event(entry, stamped)), 'END:VCALENDAR'];
  return strToU8(lines.map(fold).join(''));
}

function event({ uid, outsideNo, on, from, to }: CalendarEntry, stamped: string): string[] {
  if (!/^S-\d{5,}$/.test(outsideNo)) throw new RangeError('not an outside number');
  if (!/^[\w-]{8,}$/.test(uid)) throw new RangeError('not a plain id');
  const start = local(on, from);
  const end = to ? local(on, to) : start;
  return [
    'BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${stamped}`, `DTSTART;TZID=Asia/Baku:${start}`, ...(end > start ? [`DTEND;TZID=Asia/Baku:${end}`] : []),
    `SUMMARY:${outsideNo}`, 'CLASS:PRIVATE', 'END:VEVENT',
  ];
}

function local(on: string, time: string): string {
  const date = parsePlainDate(on);
  const at = date && instantAt(date, time);
  if (at === undefined) throw new RangeError('not a time of day');
  return compact(at);
}

/** 20260420T150000. */
const compact = (instant: string): string => instant.slice(0, 19).replace(/[-:]/g, '');

/** Content line of at most 75 octets, longer ones folded; every character here is one octet. */
function fold(line: string): string {
  const rest = line.slice(75).match(/.{1,74}/g) ?? [];
  return [line.slice(0, 75), ...rest].join('\r\n ') + '\r\n';
}
