import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendar2026 } from './calendar-2026.data.ts';
import { computeYear } from './compute-year.ts';
import { lunarDates } from './lunar-dates.data.ts';
import { addDays, plainDate, weekday } from './plain-date.ts';

/** Days off that are not weekends anyway. */
const workdaysOff = (year: number, lunar = lunarDates) =>
  Object.keys(computeYear(year, lunar).days).filter((date) => weekday(plainDate(date)) <= 5).map((date) => date.slice(5));

describe('the statute alone', () => {
  // 30 March needs no separate decision: Novruz fills 20–24, its weekend 21 and 22 moves to 25 and 26 (105.5),
  // Ramazan's 20 and 21 overlap it and move to 27 and, after the weekend, 30 March (105.6).
  test('makes FC-2026 day by day, with the same reasons', () => {
    expect(computeYear(2026, lunarDates).days).toEqual(calendar2026.days);
  });
  test('is never confirmed', () => {
    expect(computeYear(2026, lunarDates)).toMatchObject({ confirmed: false, source: 'COMPUTED' });
  });
  test('2025: the press named 25, 26 March and 1 April as moved rest days', () => {
    expect(workdaysOff(2025).filter((day) => day >= '03-11' && day <= '04-30')).toEqual(
      ['03-20', '03-21', '03-24', '03-25', '03-26', '03-31', '04-01'],
    );
  });
  test('2024: Salvation day and Qurban on a weekend move behind one another', () => {
    expect(workdaysOff(2024).filter((day) => day.startsWith('06'))).toEqual(['06-17', '06-18', '06-19', '06-26']);
  });
  test('2023: 31 December 2022 and 1 January 2023, a weekend, move past New Year to 3 and 4 January', () => {
    expect(workdaysOff(2023).filter((day) => day.startsWith('01'))).toEqual(['01-02', '01-03', '01-04', '01-20']);
    expect(computeYear(2023, lunarDates).days['2023-01-03']).toEqual({ kind: 'TRANSFER', holidays: ['SOLIDARITY'] });
  });
  test('the mourning day does not move off a weekend, and nothing moves onto it', () => {
    expect(workdaysOff(2029).filter((day) => day.startsWith('01'))).toEqual(['01-01', '01-02', '01-03']);
    const weekendBefore = { firstYear: 2027, lastYear: 2027, feasts: [{ feast: 'QURBAN', firstDay: plainDate('2027-01-18') }] } as const;
    expect(workdaysOff(2027, weekendBefore).filter((day) => day >= '01-10' && day < '02')).toEqual(['01-18', '01-19', '01-20']);
    const onto = { firstYear: 2026, lastYear: 2026, feasts: [{ feast: 'QURBAN', firstDay: plainDate('2026-01-18') }] } as const;
    expect(workdaysOff(2026, onto).filter((day) => day >= '01-10' && day < '02')).toEqual(['01-19', '01-20', '01-21']);
  });
  test('two Ramazan feasts can fall in one year', () => {
    const days = Object.values(computeYear(2033, lunarDates).days).filter(({ kind, holidays }) => kind === 'HOLIDAY' && holidays.includes('RAMAZAN'));
    expect(days).toHaveLength(4);
  });
  test('a year outside the lunar table says so', () => {
    expect(computeYear(2041, lunarDates).source).toBe('COMPUTED_WITHOUT_LUNAR');
    expect(computeYear(2023, lunarDates).source).toBe('COMPUTED_WITHOUT_LUNAR');
    expect(computeYear(2040, lunarDates).source).toBe('COMPUTED');
  });
  test('every celebrated day takes exactly one working day', () => {
    fc.assert(fc.property(fc.integer({ min: 1990, max: 2200 }), fc.integer({ min: 32, max: 330 }), (year, dayOfYear) => {
      const firstDay = addDays(plainDate(`${year}-01-01`), dayOfYear);
      const lunar = { firstYear: year, lastYear: year, feasts: [{ feast: 'QURBAN', firstDay }] } as const;
      // New Year can rest on days of either year, so the count runs from February to December.
      const off = workdaysOff(year, lunar).filter((day) => day >= '02');
      const solidarityRestsLater = weekday(plainDate(`${year}-12-31`)) > 5;
      expect(off).toHaveLength(13 + 2 - (solidarityRestsLater ? 1 : 0));
    }));
  });
});
