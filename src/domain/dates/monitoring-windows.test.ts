import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { QUARTERLY, windows, windowsWithoutVisit } from './monitoring-windows.ts';
import { addDays, addMonths, dayNumber, daysBetween, ofDayNumber, plainDate } from './plain-date.ts';

const d = plainDate;
const anyDate = fc.integer({ min: dayNumber(d('2024-01-01')), max: dayNumber(d('2040-12-31')) }).map(ofDayNumber);
const spans = (all: ReturnType<typeof windows>) => all.map(({ firstDay, lastDay }) => `${firstDay}..${lastDay}`);
const BY_CALENDAR = { ...QUARTERLY, mode: 'CALENDAR' } as const;

describe('DT-5', () => {
  test('ROLLING: four windows of three months, R itself outside', () => {
    expect(spans(windows(d('2026-02-10')))).toEqual(
      ['2026-02-11..2026-05-10', '2026-05-11..2026-08-10', '2026-08-11..2026-11-10', '2026-11-11..2027-02-10'],
    );
  });
  test('ROLLING: each end is clamped from R, not from the end before', () => {
    expect(windows(d('2026-11-30')).map(({ lastDay }) => lastDay)).toEqual(['2027-02-28', '2027-05-30', '2027-08-30', '2027-11-30']);
  });
  test('CALENDAR: cut at quarter ends, the shorter cut quarter joined to its neighbour', () => {
    expect(spans(windows(d('2026-02-10'), BY_CALENDAR))).toEqual(
      ['2026-02-11..2026-03-31', '2026-04-01..2026-06-30', '2026-07-01..2026-09-30', '2026-10-01..2027-02-10'],
    );
    expect(spans(windows(d('2026-12-30'), BY_CALENDAR))).toEqual(
      ['2026-12-31..2027-03-31', '2027-04-01..2027-06-30', '2027-07-01..2027-09-30', '2027-10-01..2027-12-30'],
    );
    expect(spans(windows(d('2026-06-30'), BY_CALENDAR))).toEqual(
      ['2026-07-01..2026-09-30', '2026-10-01..2026-12-31', '2027-01-01..2027-03-31', '2027-04-01..2027-06-30'],
    );
  });
  test.each(['ROLLING', 'CALENDAR'] as const)('%s: four windows cover the year without gap or overlap', (mode) => {
    fc.assert(fc.property(anyDate, (on) => {
      const all = windows(on, { ...QUARTERLY, mode });
      expect(all.map(({ number }) => number)).toEqual([1, 2, 3, 4]);
      expect(all[0]?.firstDay).toBe(addDays(on, 1));
      expect(all.at(-1)?.lastDay).toBe(addMonths(on, 12));
      all.forEach(({ firstDay, lastDay }, index) => {
        expect(daysBetween(firstDay, lastDay)).toBeGreaterThan(40);
        expect(all[index + 1]?.firstDay ?? addDays(lastDay, 1)).toBe(addDays(lastDay, 1));
      });
    }));
  });
  test('a visit counts for one window only; each needs its own', () => {
    const all = windows(d('2026-02-10'));
    const visits = ['2026-02-10', '2026-05-10', '2026-05-10', '2026-11-11'].map(d);
    expect(windowsWithoutVisit(all, visits).map(({ number }) => number)).toEqual([2, 3]);
    expect(windowsWithoutVisit(all, [...visits, d('2026-05-11'), d('2026-11-10')])).toEqual([]);
  });
  test('a plan that is none is refused', () => {
    expect(() => windows(d('2026-02-10'), { ...QUARTERLY, count: 0 })).toThrow(RangeError);
    expect(() => windows(d('2026-02-10'), { ...QUARTERLY, months: 1.5 })).toThrow(RangeError);
    expect(() => windows(d('2026-02-10'), { ...BY_CALENDAR, months: 5 })).toThrow(RangeError);
  });
});
