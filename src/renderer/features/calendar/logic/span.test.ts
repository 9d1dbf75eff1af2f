import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { addDays, daysBetween, monthOf, plainDate, weekday } from '../../../../domain/dates/plain-date.ts';
import { byDay, gridOf, keyed, spanOf, turned, VIEWS, yearsOf } from './span.ts';

const at = plainDate('2026-03-18'); // a Wednesday
const today = plainDate('2026-03-02');
const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({ key, shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, ...held });
const dates = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(plainDate('2000-01-01'), days));

describe('what a view of the calendar shows', () => {
  it('the month is whole weeks from Monday and no week without a day of it', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const weeks = gridOf('month', date);
        for (const week of weeks) {
          expect(week.map(weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
          expect(week.some((day) => monthOf(day) === monthOf(date))).toBe(true);
        }
        const { from, to } = spanOf('month', date);
        expect(daysBetween(from, to)).toBe(weeks.length * 7 - 1);
        expect(from <= date && date <= to).toBe(true);
      }),
    );
  });

  it('the week is seven days, the agenda four weeks from the day itself', () => {
    expect(spanOf('week', at)).toEqual({ from: '2026-03-16', to: '2026-03-22' });
    expect(spanOf('agenda', at)).toEqual({ from: '2026-03-18', to: '2026-04-14' });
  });

  it('asks for the working days of both years at their border', () => {
    expect(yearsOf(spanOf('month', plainDate('2026-12-31')))).toEqual([2026, 2027]);
    expect(yearsOf(spanOf('month', at))).toEqual([2026]);
  });
});

describe('keys of the calendar', () => {
  it('t is today in every view', () => {
    for (const view of VIEWS) expect(keyed(view, at, today, press('t'))).toBe(today);
  });
  it.each([
    ['month', 'PageDown', '2026-04-18'],
    ['week', 'PageDown', '2026-03-25'],
    ['agenda', 'PageUp', '2026-02-18'],
    ['month', 'ArrowRight', '2026-03-19'],
    ['week', 'ArrowDown', '2026-03-25'],
    ['month', 'Home', '2026-03-16'],
  ] as const)('%s: %s', (view, key, to) => {
    expect(keyed(view, at, today, press(key))).toBe(to);
  });
  it('leaves the agenda its own arrows, and what is held with Ctrl to the window', () => {
    expect(keyed('agenda', at, today, press('ArrowDown'))).toBeUndefined();
    expect(keyed('month', at, today, press('t', { ctrlKey: true }))).toBeUndefined();
    expect(keyed('month', at, today, press('Enter'))).toBeUndefined();
  });
  it('a page there and back leads to the same day, but for short months', () => {
    for (const view of VIEWS) expect(turned(view, turned(view, at, 1), -1)).toBe(at);
  });
});

it('entries stand by day and hour, those without an hour first', () => {
  const entry = { caseId: null, caseNo: null, outsideNo: null, to: null, what: 'R-12', placeType: null, mediator: null, mine: true, tooClose: false };
  const days = byDay([
    { ...entry, kind: 'session', id: 'b', on: '2026-03-18', from: '14:00' },
    { ...entry, kind: 'deadline', id: 'c', on: '2026-03-18', from: null },
    { ...entry, kind: 'session', id: 'a', on: '2026-03-18', from: '09:30' },
    { ...entry, kind: 'session', id: 'd', on: '2026-03-17', from: '18:00' },
  ]);
  expect([...days.keys()]).toEqual(['2026-03-17', '2026-03-18']);
  expect(days.get('2026-03-18')?.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
});
