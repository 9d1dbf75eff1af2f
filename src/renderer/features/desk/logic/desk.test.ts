import { describe, expect, it } from 'vitest';
import { minutesBetween } from '../../../../domain/dates/local-time.ts';
import { daysOfMonth, monthAfter, totalOf, totalsByKind } from './hours.ts';
import { stateOf } from './covers.ts';

describe('hours of a month', () => {
  const entry = { km: 0, cost: 0 };
  it('are added up by kind, in the list’s order, with kilometres and cost', () => {
    const totals = totalsByKind([
      { ...entry, kind: 'TRAVEL', from: '08:00', to: '08:45', km: 12, cost: 340 },
      { ...entry, kind: 'SESSION', from: '09:30', to: '11:00' },
      { ...entry, kind: 'TRAVEL', from: '11:15', to: '12:00', km: 12, cost: 0 },
    ]);
    expect(totals).toEqual([
      { kind: 'SESSION', minutes: 90, km: 0, cost: 0 },
      { kind: 'TRAVEL', minutes: 90, km: 24, cost: 340 },
    ]);
    expect(totalOf(totals)).toEqual({ minutes: 180, km: 24, cost: 340 });
    expect(totalOf([])).toEqual({ minutes: 0, km: 0, cost: 0 });
  });
  it('one minute before midnight is a minute of its day', () => {
    expect(minutesBetween({ from: '00:00', to: '23:59' })).toBe(1439);
  });
  it('months turn over the year, and end on their own last day', () => {
    expect(monthAfter('2026-12', 1)).toBe('2027-01');
    expect(monthAfter('2026-01', -1)).toBe('2025-12');
    expect(daysOfMonth('2028-02')).toEqual({ from: '01.02.2028', to: '29.02.2028' });
  });
});

describe('a cover', () => {
  const cover = { on: '2026-03-10', until: '2026-03-18', endedOn: null };
  it.each([
    ['2026-03-09', 'ahead'],
    ['2026-03-10', 'now'],
    ['2026-03-18', 'now'],
    ['2026-03-19', 'past'],
  ])('on %s is %s: it ends by itself after its last day', (today, state) => {
    expect(stateOf(cover, today)).toBe(state);
  });
  it('ended before its time is past', () => {
    expect(stateOf({ ...cover, endedOn: '2026-03-12' }, '2026-03-12')).toBe('past');
  });
});
