import { powerMonitor } from 'electron';
import type { BrowserWindow } from 'electron';
import type { LockReason } from '../shared/host.ts';
import { LIMITS, shouldLock, stopwatch } from './lock.ts';
import type { Clocks, Elapsed } from './lock.ts';

export const CLOCKS: Clocks = { monotonic: () => performance.now(), wall: () => Date.now() };
const LOOK_EVERY_MS = 1_000;

export interface Watch {
  /** Goes on with the window that takes the place of the last one. */
  follow(window: BrowserWindow): void;
}

/** Watches the person, the window and the system, and asks for the lock; the timer is the guarantee, events are a bonus. */
export function watchForLock(lock: (reason: LockReason) => void): Watch {
  let sinceInput = stopwatch(CLOCKS);
  let sinceLock: () => Elapsed = () => ({ monotonicMs: Infinity, wallMs: Infinity });
  let sinceHidden: (() => Elapsed) | null = null;

  const look = () => {
    const systemIdleMs = powerMonitor.getSystemIdleTime() * 1_000;
    const reason = shouldLock({ sinceInput: sinceInput(), systemIdleMs, sinceLock: sinceLock(), sinceHidden: sinceHidden?.() ?? null }, LIMITS);
    if (reason === null) return;
    sinceInput = stopwatch(CLOCKS);
    sinceLock = stopwatch(CLOCKS);
    if (sinceHidden !== null) sinceHidden = stopwatch(CLOCKS);
    lock(reason);
  };
  const hidden = () => {
    sinceHidden ??= stopwatch(CLOCKS);
  };
  const shown = () => {
    look();
    sinceHidden = null;
  };

  powerMonitor.on('suspend', () => lock('suspend'));
  powerMonitor.on('resume', look);
  powerMonitor.on('lock-screen', () => lock('screen-locked'));
  powerMonitor.on('user-did-resign-active', () => lock('user-switched'));
  powerMonitor.on('shutdown', () => lock('shutdown'));
  setInterval(look, LOOK_EVERY_MS);

  return {
    follow: (window) => {
      window.webContents.on('input-event', () => {
        sinceInput = stopwatch(CLOCKS);
      });
      window.on('hide', hidden);
      window.on('minimize', hidden);
      window.on('show', shown);
      window.on('restore', shown);
      window.on('query-session-end', () => lock('shutdown'));
      window.on('session-end', () => lock('shutdown'));
    },
  };
}
