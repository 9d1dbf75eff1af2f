import { describe, expect, test } from 'vitest';
import { countDeaths, createLocker, LIMITS, shouldLock, stopwatch } from './lock.ts';
import type { LockSteps } from './lock.ts';

const elapsed = (monotonicMs: number, wallMs = monotonicMs) => ({ monotonicMs, wallMs });
const state = { sinceInput: elapsed(0), systemIdleMs: 0, sinceLock: elapsed(LIMITS.idleMs * 10), sinceHidden: null };

describe('shouldLock', () => {
  test.each([
    ['nothing has passed', state, null],
    ['one millisecond before the limit', { ...state, sinceInput: elapsed(LIMITS.idleMs - 1) }, null],
    ['idle on both clocks', { ...state, sinceInput: elapsed(LIMITS.idleMs) }, 'idle'],
    ['the computer slept: only the wall clock went on', { ...state, sinceInput: elapsed(1_000, LIMITS.idleMs) }, 'idle'],
    ['somebody set the wall clock back: the monotonic one counts', { ...state, sinceInput: elapsed(LIMITS.idleMs, -3_600_000) }, 'idle'],
    ['the whole computer is idle', { ...state, systemIdleMs: LIMITS.idleMs }, 'idle'],
    ['the computer is idle still, and it was locked for that just now', { ...state, systemIdleMs: LIMITS.idleMs * 2, sinceLock: elapsed(1_000) }, null],
    ['hidden just short of its limit', { ...state, sinceHidden: elapsed(LIMITS.hiddenMs - 1) }, null],
    ['hidden for long', { ...state, sinceHidden: elapsed(LIMITS.hiddenMs) }, 'hidden'],
    ['hidden through a sleep', { ...state, sinceHidden: elapsed(0, LIMITS.hiddenMs) }, 'hidden'],
  ])('%s', (_what, given, expected) => {
    expect(shouldLock(given, LIMITS)).toBe(expected);
  });
});

test('a stopwatch reads both clocks', () => {
  let monotonic = 5;
  let wall = 1_000;
  const since = stopwatch({ monotonic: () => monotonic, wall: () => wall });
  monotonic = 7;
  wall = 900;
  expect(since()).toEqual({ monotonicMs: 2, wallMs: -100 });
});

test('the third death within a minute is too many', () => {
  let now = 0;
  const died = countDeaths({ monotonic: () => now, wall: () => 0 });
  const at = (ms: number) => {
    now = ms;
    return died();
  };
  expect([at(0), at(30_000), at(61_000), at(62_000)]).toEqual([false, false, false, true]);
});

describe('the locker', () => {
  const steps = () => {
    const done: string[] = [];
    let letGo = () => {};
    const ended = new Promise<void>((resolve) => (letGo = resolve));
    const recorded: LockSteps = {
      stopCalls: () => done.push('stopCalls'),
      blank: () => done.push('blank'),
      endProcess: async () => {
        done.push('endProcess');
        await ended;
      },
      clearClipboard: async () => {
        done.push('clearClipboard');
        throw new Error('no clipboard here');
      },
      reopen: async (reason) => void done.push(`reopen ${reason}`),
    };
    return { done, letGo: () => letGo(), recorded };
  };

  test('locks once however often it is asked, and goes on without a clipboard', async () => {
    const { done, letGo, recorded } = steps();
    const locker = createLocker(recorded);
    const all = Promise.all([locker.lock('idle'), locker.lock('suspend'), locker.lock('by-hand')]);
    letGo();
    await all;
    expect(done).toEqual(['stopCalls', 'blank', 'endProcess', 'clearClipboard', 'reopen idle']);
    await locker.lock('by-hand');
    expect(done.slice(5)).toEqual(['stopCalls', 'blank', 'endProcess', 'clearClipboard', 'reopen by-hand']);
  });

  test('closing during a lock waits for it and opens nothing again', async () => {
    const { done, letGo, recorded } = steps();
    const locker = createLocker(recorded);
    const locking = locker.lock('idle');
    const closing = locker.close();
    letGo();
    await Promise.all([locking, closing, locker.lock('by-hand')]);
    expect(done).toEqual(['stopCalls', 'blank', 'endProcess', 'clearClipboard']);
  });
});
