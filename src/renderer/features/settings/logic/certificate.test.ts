import { describe, expect, it } from 'vitest';
import { plainDate } from '../../../../domain/dates/plain-date.ts';
import { certificateState } from './certificate.ts';

describe('R-09: where a certificate stands', () => {
  const today = plainDate('2026-03-02');
  it.each([
    [null, 'unknown'],
    ['2026-03-01', 'expired'],
    ['2026-03-02', 'soon'],
    ['2026-05-01', 'soon'],
    ['2026-05-02', 'valid'],
  ])('%s', (until, state) => {
    expect(certificateState(until, today).state).toBe(state);
  });

  it('counts the days left', () => {
    expect(certificateState('2026-03-12', today)).toEqual({ state: 'soon', until: '2026-03-12', days: 10 });
  });
});
