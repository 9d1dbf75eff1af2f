import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays, addMonths, addYears, compareDates, dayNumber, dayOf, daysBetween, formatDotted, isAfter, isBefore, isPlainDate,
  maxDate, minDate, monthOf, ofDayNumber, parseDottedDate, parsePlainDate, plainDate, weekday, yearOf,
} from './plain-date.ts';

const anyDate = fc.integer({ min: dayNumber(plainDate('1600-01-01')), max: dayNumber(plainDate('2400-12-31')) }).map(ofDayNumber);
const anyMonths = fc.integer({ min: -600, max: 600 });

describe('parsing', () => {
  test.each(['2026-03-02', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('%s is a date', (text) => {
    expect(parsePlainDate(text)).toBe(text);
  });
  test.each([
    '', '2026-3-2', '2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00', '0000-01-01',
    '2026-03-02 ', '2026-03-02T00:00', '+2026-03-02', '02.03.2026', '2026-03-02\n',
  ])('%j is none', (text) => {
    expect(parsePlainDate(text)).toBeUndefined();
    expect(isPlainDate(text)).toBe(false);
    expect(() => plainDate(text)).toThrow(RangeError);
  });
  test('dd.mm.yyyy, leading zeros optional', () => {
    expect(parseDottedDate('02.03.2026')).toBe('2026-03-02');
    expect(parseDottedDate(' 2.3.2026 ')).toBe('2026-03-02');
    expect(['29.02.2026', '2026-03-02', '02.03.26', '02/03/2026', '31.04.2026', ''].map(parseDottedDate)).toEqual(Array(6).fill(undefined));
    expect(formatDotted(plainDate('2026-03-02'))).toBe('02.03.2026');
  });
  test('formatting is undone by parsing', () => {
    fc.assert(fc.property(anyDate, (date) => parseDottedDate(formatDotted(date)) === date && parsePlainDate(date) === date));
  });
});

describe('arithmetic', () => {
  test('DT-2: 30 days from 2026-03-02 end on 2026-04-01', () => {
    expect(addDays(plainDate('2026-03-02'), 30)).toBe('2026-04-01');
  });
  test.each([
    ['2026-06-30', 8, '2027-02-28'], ['2026-01-31', 1, '2026-02-28'], ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'], ['2026-12-15', 1, '2027-01-15'], ['2026-01-15', -13, '2024-12-15'],
  ])('DT-4: %s and %i months is %s', (from, months, to) => {
    expect(addMonths(plainDate(from), months)).toBe(to);
  });
  test('DT-4: a year from 29 February ends on the 28th', () => {
    expect(addYears(plainDate('2028-02-29'), 1)).toBe('2029-02-28');
    expect(addYears(plainDate('2028-02-29'), 4)).toBe('2032-02-29');
  });
  test('day numbers agree with known days', () => {
    expect(dayNumber(plainDate('1970-01-01'))).toBe(0);
    expect(dayNumber(plainDate('2000-03-01'))).toBe(11_017);
    expect(ofDayNumber(-719_162)).toBe('0001-01-01');
    expect(weekday(plainDate('2026-03-02'))).toBe(1);
    expect(weekday(plainDate('2026-03-08'))).toBe(7);
    expect(weekday(plainDate('0001-01-01'))).toBe(1);
  });
  test('every day agrees with the platform calendar', () => {
    fc.assert(fc.property(anyDate, (date) => {
      const platform = new Date(`${date}T00:00:00Z`);
      expect(dayNumber(date)).toBe(platform.getTime() / 86_400_000);
      expect(weekday(date) % 7).toBe(platform.getUTCDay());
      expect([yearOf(date), monthOf(date), dayOf(date)]).toEqual([platform.getUTCFullYear(), platform.getUTCMonth() + 1, platform.getUTCDate()]);
    }));
  });
  test('adding days is undone by taking them away, and counted by daysBetween', () => {
    fc.assert(fc.property(anyDate, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
      expect(addDays(addDays(date, days), -days)).toBe(date);
      expect(daysBetween(date, addDays(date, days))).toBe(days);
    }));
  });
  test('a month later is the same day number, or the last day of a shorter month', () => {
    fc.assert(fc.property(anyDate, anyMonths, (date, months) => {
      const later = addMonths(date, months);
      expect((yearOf(later) - yearOf(date)) * 12 + monthOf(later) - monthOf(date)).toBe(months);
      if (dayOf(later) !== dayOf(date)) {
        expect(dayOf(later)).toBeLessThan(dayOf(date));
        expect(dayOf(addDays(later, 1))).toBe(1);
      }
    }));
  });
  test('order is that of day numbers', () => {
    fc.assert(fc.property(anyDate, anyDate, (a, b) => {
      expect(Math.sign(compareDates(a, b))).toBe(Math.sign(dayNumber(a) - dayNumber(b)));
      expect(isBefore(a, b)).toBe(dayNumber(a) < dayNumber(b));
      expect(isAfter(a, b)).toBe(dayNumber(a) > dayNumber(b));
      expect(daysBetween(minDate(a, b), maxDate(a, b))).toBe(Math.abs(daysBetween(a, b)));
    }));
  });
  test('fractions and years outside 1 to 9999 are refused', () => {
    expect(() => addDays(plainDate('2026-01-01'), 0.5)).toThrow(RangeError);
    expect(() => addMonths(plainDate('2026-01-01'), Number.NaN)).toThrow(RangeError);
    expect(() => addDays(plainDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addMonths(plainDate('0001-01-01'), -1)).toThrow(RangeError);
  });
});
