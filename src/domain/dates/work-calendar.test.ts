import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendar2026, officialCalendar } from './calendar-2026.data.ts';
import { addDays, dayNumber, daysBetween, ofDayNumber, plainDate, weekday } from './plain-date.ts';
import { actBy, addWorkingDays, isWorkingDay, unconfirmedYears, withConfirmedYear, withDay, workYear } from './work-calendar.ts';
import type { DayKind } from './work-calendar.ts';

const d = plainDate;
const anyDate = fc.integer({ min: dayNumber(d('2020-01-01')), max: dayNumber(d('2045-12-31')) }).map(ofDayNumber);
const FC_2026 = [
  '01-01', '01-02', '01-20', '03-09',
  ...Array.from({ length: 11 }, (_, index) => `03-${20 + index}`),
  '05-11', '05-27', '05-28', '05-29', '06-15', '06-26', '11-09', '11-10', '12-31',
];

describe('2026', () => {
  test('FC-2026: exactly its days and the weekends are off', () => {
    for (let date = d('2026-01-01'); date <= '2026-12-31'; date = addDays(date, 1)) {
      const off = FC_2026.includes(date.slice(5)) || weekday(date) > 5;
      expect([date, isWorkingDay(date, officialCalendar)]).toEqual([date, !off]);
    }
  });
  test('is confirmed, official and in order', () => {
    expect(calendar2026).toMatchObject({ confirmed: true, source: 'OFFICIAL' });
    expect(Object.keys(calendar2026.days)).toEqual(Object.keys(calendar2026.days).sort());
  });
});

describe('DT-3', () => {
  test('2026-03-12 and 10 working days is 2026-04-06', () => {
    expect(addWorkingDays(d('2026-03-12'), 10, officialCalendar)).toEqual({ date: '2026-04-06', unconfirmedYears: [] });
  });
  test('the event day is not counted, working or not', () => {
    expect(addWorkingDays(d('2026-03-02'), 1, officialCalendar).date).toBe('2026-03-03');
    expect(addWorkingDays(d('2026-03-07'), 1, officialCalendar).date).toBe('2026-03-10');
    expect(addWorkingDays(d('2026-03-07'), 0, officialCalendar).date).toBe('2026-03-07');
  });
  test('never lands on a day off and passes exactly N working days', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: 1, max: 60 }), (from, days) => {
      const { date } = addWorkingDays(from, days, officialCalendar);
      expect(isWorkingDay(date, officialCalendar)).toBe(true);
      const passed = Array.from({ length: daysBetween(from, date) }, (_, index) => addDays(from, index + 1));
      expect(passed.filter((day) => isWorkingDay(day, officialCalendar))).toHaveLength(days);
    }));
  });
  test.each([-1, 0.5, Number.NaN, 10_001])('%d is no count', (days) => {
    expect(() => addWorkingDays(d('2026-03-02'), days, officialCalendar)).toThrow(RangeError);
  });
});

describe('DT-6', () => {
  test.each([['2026-03-30', '2026-03-19'], ['2026-05-31', '2026-05-26'], ['2026-04-01', '2026-04-01'], ['2026-01-01', '2025-12-30']])(
    'due %s, act by %s', (due, by) => expect(actBy(d(due), officialCalendar)).toBe(by),
  );
  test('is the last working day on or before', () => {
    fc.assert(fc.property(anyDate, (date) => {
      const by = actBy(date, officialCalendar);
      expect(by <= date).toBe(true);
      expect(isWorkingDay(by, officialCalendar)).toBe(true);
      expect(addWorkingDays(by, 1, officialCalendar).date > date).toBe(true);
    }));
  });
});

describe('DT-8: years nobody has confirmed', () => {
  test('a count that passes into one names it (2 January 2027, a Saturday, rests on the 4th)', () => {
    expect(addWorkingDays(d('2026-12-30'), 1, officialCalendar)).toEqual({ date: '2027-01-05', unconfirmedYears: [2027] });
    expect(unconfirmedYears(d('2025-06-01'), d('2028-01-01'), officialCalendar)).toEqual([2025, 2027, 2028]);
    expect(unconfirmedYears(d('2028-01-01'), d('2025-01-01'), officialCalendar)).toEqual([]);
  });
  test('are computed, not taken for bare weekdays', () => {
    expect(isWorkingDay(d('2027-03-22'), officialCalendar)).toBe(false);
    expect(workYear(officialCalendar, 2027)).toMatchObject({ confirmed: false, source: 'COMPUTED' });
  });
  test('confirming one ends the warning and keeps its days', () => {
    const confirmed = withConfirmedYear(officialCalendar, 2027);
    expect(addWorkingDays(d('2026-12-30'), 1, confirmed)).toEqual({ date: '2027-01-05', unconfirmedYears: [] });
    expect(workYear(confirmed, 2027).days).toEqual(workYear(officialCalendar, 2027).days);
    expect(workYear(confirmed, 2026)).toBe(calendar2026);
  });
});

describe('editing', () => {
  test.each<[DayKind, boolean, boolean]>([
    ['HOLIDAY', false, false], ['MOURNING', false, false], ['ELECTION', false, false], ['TRANSFER', false, false],
    ['WORKING', true, true],
  ])('%s makes a Tuesday working: %s, a Saturday: %s', (kind, tuesday, saturday) => {
    const day = { kind, holidays: [] };
    expect(isWorkingDay(d('2026-04-07'), withDay(officialCalendar, d('2026-04-07'), day))).toBe(tuesday);
    expect(isWorkingDay(d('2026-04-11'), withDay(officialCalendar, d('2026-04-11'), day))).toBe(saturday);
  });
  test('a day can be taken out again; the rest and the first calendar stay', () => {
    const edited = withDay(officialCalendar, d('2026-06-15'), undefined);
    expect(isWorkingDay(d('2026-06-15'), edited)).toBe(true);
    expect(isWorkingDay(d('2026-06-26'), edited)).toBe(false);
    expect(isWorkingDay(d('2026-06-15'), officialCalendar)).toBe(false);
    expect(workYear(edited, 2026)).toMatchObject({ confirmed: true, source: 'OFFICE' });
  });
  test('editing a computed year does not confirm it, nor hide that lunar feasts are missing', () => {
    expect(workYear(withDay(officialCalendar, d('2027-04-07'), { kind: 'ELECTION', holidays: [] }), 2027)).toMatchObject({ confirmed: false, source: 'OFFICE' });
    const late = withDay(officialCalendar, d('2050-04-07'), { kind: 'ELECTION', holidays: [] });
    expect(workYear(late, 2050)).toMatchObject({ confirmed: false, source: 'COMPUTED_WITHOUT_LUNAR' });
    expect(workYear(withConfirmedYear(late, 2050), 2050)).toMatchObject({ confirmed: true, source: 'OFFICE' });
  });
  test('the calendar is plain data', () => {
    expect(JSON.parse(JSON.stringify(officialCalendar))).toEqual(officialCalendar);
  });
});
