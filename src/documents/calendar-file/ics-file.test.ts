import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { icsFile, type CalendarEntry } from './ics-file.ts';

const stamp = '2026-04-06T02:30:00+04:00';
const entry: CalendarEntry = { uid: '00000000-0000-4000-8000-000000000001', outsideNo: 'S-48213', on: '2026-04-20', from: '15:00', to: '16:30' };
const lines = (entries: readonly CalendarEntry[]) => strFromU8(icsFile(entries, stamp)).split('\r\n');

describe('calendar file (RFC 5545)', () => {
  it('is this, byte for byte', () => {
    expect(lines([entry])).toEqual([
      'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//calendar//EN', 'CALSCALE:GREGORIAN',
      'BEGIN:VTIMEZONE', 'TZID:Asia/Baku', 'BEGIN:STANDARD', 'DTSTART:20160327T000000', 'TZOFFSETFROM:+0400', 'TZOFFSETTO:+0400', 'TZNAME:+04', 'END:STANDARD', 'END:VTIMEZONE',
      'BEGIN:VEVENT', 'UID:00000000-0000-4000-8000-000000000001', 'DTSTAMP:20260405T223000Z', 'DTSTART;TZID=Asia/Baku:20260420T150000', 'DTEND;TZID=Asia/Baku:20260420T163000',
      'SUMMARY:S-48213', 'CLASS:PRIVATE', 'END:VEVENT', 'END:VCALENDAR', '',
    ]);
  });
  it('R-81: the outside number alone; nothing else of an entry can get in', () => {
    const full = { ...entry, description: 'leak', location: 'leak', attendee: 'leak', caseNo: 'MED-2026-0001' };
    expect(strFromU8(icsFile([full], stamp))).not.toMatch(/leak|MED|LOCATION|DESCRIPTION|ORGANIZER|ATTENDEE|VALARM|COMMENT|CATEGORIES|sird/i);
  });
  it('R-81: refuses a case number, words, a broken line or a made-up time', () => {
    const bad: readonly Partial<CalendarEntry>[] = [
      { outsideNo: 'MED-2026-0001' }, { outsideNo: 'Sınaqlı' }, { outsideNo: 'S-48213\r\nLOCATION:x' }, { uid: 'a b' }, { uid: 'x\r\nLOCATION:there' }, { uid: '' },
      { on: '2026-02-30' }, { on: '2026-04-20\n' }, { from: '25:00' }, { from: '9:00' }, { to: '24:00' }, { to: 'x' },
    ];
    for (const rest of bad) expect(() => icsFile([{ ...entry, ...rest }], stamp)).toThrow(RangeError);
    for (const when of ['2026-04-06T02:30:00Z', '2026-04-06', '']) expect(() => icsFile([], when)).toThrow(RangeError);
  });
  it('an end that is unknown or not after the start is left out', () => {
    for (const to of [undefined, null, '15:00', '14:00']) expect(lines([{ ...entry, to }]).some((line) => line.startsWith('DTEND'))).toBe(false);
  });
  it('keeps the order, an empty month is a calendar too, every line ends in CRLF', () => {
    expect(lines([entry, { ...entry, outsideNo: 'S-90001' }]).filter((line) => line.startsWith('SUMMARY'))).toEqual(['SUMMARY:S-48213', 'SUMMARY:S-90001']);
    expect(lines([])).not.toContain('BEGIN:VEVENT');
    expect(strFromU8(icsFile([entry], stamp)).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
  it('no line is longer than 75 octets; a folded one reads the same again', () => {
    const uid = 'a'.repeat(200);
    const text = strFromU8(icsFile([{ ...entry, uid }], stamp));
    for (const line of text.split('\r\n')) expect(line.length).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n ', '')).toContain(`UID:${uid}\r\n`);
  });
});
