import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addDays, plainDate, weekday } from '../../../../domain/dates/plain-date.ts';
import { calendar2026 } from '../../../../domain/dates/calendar-2026.data.ts';
import { differsFromLaw, firstOf, kindsToChoose, lacksLunar, lastOf, lawDay, monthsOf, moveInYear, wordOf, workingDaysIn } from './year-grid.ts';
import type { Days } from './year-grid.ts';

const press = (key: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}) => ({ key, shiftKey: false, ctrlKey: false, ...held });
const none: Days = new Map();
const law: Days = new Map(Object.entries(calendar2026.days).map(([date, { kind }]) => [date, kind]));

describe('days of a year, month by month', () => {
  it.each([2024, 2026, 2027, 2100])('%i: every day once, in its month, under its weekday', (year) => {
    const months = monthsOf(year);
    expect(months).toHaveLength(12);
    const shown = months.flatMap((weeks, index) =>
      weeks.flatMap((week) => {
        expect(week).toHaveLength(7);
        week.forEach((date, column) => {
          if (date === null) return;
          expect(Number(date.slice(5, 7))).toBe(index + 1);
          expect(weekday(date)).toBe(column + 1);
        });
        return week.filter((date) => date !== null);
      }),
    );
    expect(shown[0]).toBe(firstOf(year));
    expect(shown.at(-1)).toBe(lastOf(year));
    expect(new Set(shown).size).toBe(year % 4 === 0 && year !== 2100 ? 366 : 365);
  });

  it('has no empty week', () => {
    for (const weeks of monthsOf(2027)) for (const week of weeks) expect(week.some((date) => date !== null)).toBe(true);
  });
});

describe('keyboard of the year grid', () => {
  const from = plainDate('2026-03-18'); // a Wednesday
  it.each([
    ['ArrowRight', {}, '2026-03-19'],
    ['ArrowLeft', {}, '2026-03-17'],
    ['ArrowDown', {}, '2026-03-25'],
    ['ArrowUp', {}, '2026-03-11'],
    ['Home', {}, '2026-03-16'],
    ['End', {}, '2026-03-22'],
    ['PageUp', {}, '2026-02-18'],
    ['PageDown', {}, '2026-04-18'],
    ['Home', { ctrlKey: true }, '2026-01-01'],
    ['End', { ctrlKey: true }, '2026-12-31'],
  ] as const)('%s %j', (key, held, to) => {
    expect(moveInYear(from, press(key, held))).toBe(to);
  });

  it('crosses months but not the year', () => {
    expect(moveInYear(plainDate('2026-03-31'), press('ArrowRight'))).toBe('2026-04-01');
    expect(moveInYear(plainDate('2026-01-31'), press('PageDown'))).toBe('2026-02-28');
    expect(moveInYear(plainDate('2026-01-01'), press('ArrowLeft'))).toBe('2026-01-01');
    expect(moveInYear(plainDate('2026-12-31'), press('ArrowDown'))).toBe('2026-12-31');
    expect(moveInYear(plainDate('2026-01-15'), press('PageUp'))).toBe('2026-01-01');
    expect(moveInYear(plainDate('2026-12-05'), press('PageDown'))).toBe('2026-12-31');
  });

  it('leaves other keys, and keys held with Shift or Ctrl, to the window', () => {
    for (const key of ['Enter', ' ', 'Tab', 'a', 'Escape']) expect(moveInYear(from, press(key))).toBeUndefined();
    expect(moveInYear(from, press('ArrowRight', { ctrlKey: true }))).toBeUndefined();
    expect(moveInYear(from, press('PageDown', { shiftKey: true }))).toBeUndefined();
  });

  it('never leaves the year, whatever is pressed', () => {
    const keys = fc.constantFrom('ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown');
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 2100 }), fc.nat(364), fc.array(keys, { maxLength: 40 }), (year, day, pressed) => {
        const end = pressed.reduce((date, key) => moveInYear(date, press(key)) ?? date, addDays(firstOf(year), day));
        expect(end >= firstOf(year) && end <= lastOf(year)).toBe(true);
      }),
    );
  });
});

describe('what a day is', () => {
  it('a given kind goes before the weekday', () => {
    expect(wordOf(plainDate('2026-03-18'), none)).toBe('WORKDAY');
    expect(wordOf(plainDate('2026-03-21'), none)).toBe('WEEKEND');
    expect(wordOf(plainDate('2026-03-21'), law)).toBe('HOLIDAY');
    expect(wordOf(plainDate('2026-03-21'), new Map([['2026-03-21', 'WORKING']]))).toBe('WORKING');
  });

  it('knows the law’s own day, and what the office set otherwise', () => {
    expect(lawDay(plainDate('2026-01-20'))).toEqual({ kind: 'MOURNING', holidays: ['MARTYRS'] });
    expect(lawDay(plainDate('2026-03-18'))).toBeUndefined();
    expect(differsFromLaw(plainDate('2026-01-20'), law)).toBe(false);
    expect(differsFromLaw(plainDate('2026-01-20'), new Map([['2026-01-20', 'WORKING']]))).toBe(true);
    expect(differsFromLaw(plainDate('2026-03-18'), new Map([['2026-03-18', 'ELECTION']]))).toBe(true);
  });

  it('offers every kind but the one the law already gives', () => {
    expect(kindsToChoose(plainDate('2026-01-20'))).toEqual(['HOLIDAY', 'ELECTION', 'TRANSFER', 'WORKING']);
    expect(kindsToChoose(plainDate('2026-03-18'))).toEqual(['HOLIDAY', 'MOURNING', 'ELECTION', 'TRANSFER']);
    expect(kindsToChoose(plainDate('2026-04-04'))).toEqual(['HOLIDAY', 'MOURNING', 'ELECTION', 'TRANSFER', 'WORKING']);
  });

  it('FC-2026: counts the working days of the year', () => {
    expect(workingDaysIn(2026, none)).toBe(261);
    // The fixture takes 1, 2, 20 Jan; 9, 20, 23–27, 30 Mar; 11, 27–29 May; 15, 26 Jun; 9, 10 Nov; 31 Dec from Monday to Friday.
    expect(workingDaysIn(2026, law)).toBe(261 - 20);
  });

  it('says when the lunar feasts are not known', () => {
    expect(lacksLunar(2026)).toBe(false);
    expect(lacksLunar(2095)).toBe(true);
  });
});
