import { describe, expect, it } from 'vitest';
import { minuteOfDay, minutesBetween, monthSpan } from './local-time.ts';

describe('local times and months', () => {
  it('counts minutes from midnight', () => {
    expect([minuteOfDay('00:00'), minuteOfDay('09:05'), minuteOfDay('23:59')]).toEqual([0, 545, 1439]);
    expect(minutesBetween({ from: '10:15', to: '11:00' })).toBe(45);
  });
  it.each([['2026-02', '2026-02-01', '2026-02-28'], ['2028-02', '2028-02-01', '2028-02-29'], ['2026-12', '2026-12-01', '2026-12-31']])('%s', (month, first, last) => {
    expect(monthSpan(month)).toEqual({ first, last });
  });
});
