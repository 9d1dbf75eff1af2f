import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tooClose } from './collision.ts';

const planned = { from: '14:00', to: '15:00' };

describe('X21: people who must not meet', () => {
  it.each([
    ['nobody near', [], 30, false],
    ['at the same time', [{ from: '14:00', to: '15:00' }], 30, true],
    ['within it', [{ from: '14:20', to: '14:30' }], 30, true],
    ['around it', [{ from: '09:00', to: '18:00' }], 30, true],
    ['leaving while these come', [{ from: '13:00', to: '13:31' }], 30, true],
    ['just the waiting time before', [{ from: '13:00', to: '13:30' }], 30, false],
    ['coming while these leave', [{ from: '15:29', to: '16:00' }], 30, true],
    ['just the waiting time after', [{ from: '15:30', to: '16:00' }], 30, false],
    ['longer kept apart', [{ from: '15:30', to: '16:00' }], 60, true],
    ['end unknown: two hours', [{ from: '11:31', to: null }], 30, true],
    ['end unknown, over by then', [{ from: '11:30', to: null }], 30, false],
    ['end left out', [{ from: '11:31' }], 30, true],
    ['an end before its beginning is none', [{ from: '11:31', to: '11:00' }], 30, true],
    ['one of several', [{ from: '08:00', to: '09:00' }, { from: '15:10', to: '16:00' }], 30, true],
    ['in the morning and at night', [{ from: '00:00', to: '01:00' }, { from: '23:00', to: null }], 30, false],
  ] as const)('X21: %s', (_, nearby, waiting, expected) => expect(tooClose(planned, nearby, waiting)).toBe(expected));

  it('X21: its own end unknown is two hours as well', () => {
    expect(tooClose({ from: '14:00', to: null }, [{ from: '16:29', to: '17:00' }], 30)).toBe(true);
    expect(tooClose({ from: '14:00', to: null }, [{ from: '16:30', to: '17:00' }], 30)).toBe(false);
  });

  it('X21: it does not matter which of the two is planned', () => {
    const time = fc.tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 })).map(([h, m]) => `${String(h).padStart(2, '0')}:${String(m).padStart(2, '0')}`);
    const taken = fc.record({ from: time, to: fc.option(time) });
    fc.assert(fc.property(taken, taken, fc.integer({ min: 15, max: 240 }), (a, b, wait) => {
      expect(tooClose(a, [b], wait)).toBe(tooClose(b, [a], wait));
    }));
  });
});
