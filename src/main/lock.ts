import type { LockReason } from '../shared/host.ts';

export interface LockLimits {
  /** Milliseconds without a sign of the person. */
  idleMs: number;
  /** Milliseconds with the window hidden or minimised. */
  hiddenMs: number;
}

/** Long enough to copy a recovery sheet by hand, short enough for an office with a door. */
export const LIMITS: LockLimits = { idleMs: 10 * 60_000, hiddenMs: 5 * 60_000 };

export interface Clocks {
  /** Milliseconds; stands still in sleep on some systems. */
  monotonic(): number;
  /** Milliseconds; goes on in sleep, but somebody may set it. */
  wall(): number;
}

export interface LockState {
  /** Time since the last input in the window. */
  sinceInput: Elapsed;
  /** Time since anything was pressed or moved on the whole computer. */
  systemIdleMs: number;
  /** Time since the last lock of this kind, so that an empty office is locked once in a while and not every second. */
  sinceLock: Elapsed;
  /** Time since the window was hidden; null while it is shown. */
  sinceHidden: Elapsed | null;
}

export interface Elapsed {
  monotonicMs: number;
  wallMs: number;
}

/** Whether it is time to lock, and why. Of two clocks the longer counts: sleep stops one, a hand sets the other. */
export function shouldLock({ sinceInput, systemIdleMs, sinceLock, sinceHidden }: LockState, limits: LockLimits): LockReason | null {
  if (sinceHidden !== null && longer(sinceHidden) >= limits.hiddenMs) return 'hidden';
  return Math.max(longer(sinceInput), Math.min(systemIdleMs, longer(sinceLock))) >= limits.idleMs ? 'idle' : null;
}

const longer = ({ monotonicMs, wallMs }: Elapsed) => Math.max(monotonicMs, wallMs);

/**
 * Adds the death of the vault process or of the page to those of the last minute; true when it is the third.
 * A program that dies at each start must stop and say so instead of starting again for ever.
 */
export function countDeaths(clocks: Clocks): () => boolean {
  let deaths: number[] = [];
  return () => {
    const now = clocks.monotonic();
    deaths = [...deaths.filter((at) => now - at < 60_000), now];
    return deaths.length >= 3;
  };
}

/** A moment on both clocks. */
export function stopwatch(clocks: Clocks): () => Elapsed {
  const monotonic = clocks.monotonic();
  const wall = clocks.wall();
  return () => ({ monotonicMs: clocks.monotonic() - monotonic, wallMs: clocks.wall() - wall });
}

export interface LockSteps {
  /** From here on every call of the window is answered `LOCKED`. */
  stopCalls(): void;
  /** Takes the case off the screen and out of the window's memory. */
  blank(): void;
  /** Lets the process flush and close, then ends it; never rejects. */
  endProcess(): Promise<void>;
  clearClipboard(): Promise<void>;
  /** A fresh process and a fresh page with a generic title; calls are accepted again. */
  reopen(reason: LockReason): Promise<void>;
}

export interface Locker {
  /** Locks once however often it is asked; resolves when the fresh page stands. */
  lock(reason: LockReason): Promise<void>;
  /** Locks for good: everything but the reopening. */
  close(): Promise<void>;
}

/** The one order in which the vault is locked. */
export function createLocker(steps: LockSteps): Locker {
  let locking: Promise<void> | null = null;
  let closing: Promise<void> | null = null;

  const shut = async () => {
    steps.stopCalls();
    steps.blank();
    await steps.endProcess();
    // A clipboard that cannot be read must not keep a vault open.
    await steps.clearClipboard().catch(() => {});
  };
  return {
    lock: (reason) => {
      if (closing !== null) return closing;
      locking ??= shut()
        .then(() => (closing === null ? steps.reopen(reason) : undefined))
        .finally(() => {
          locking = null;
        });
      return locking;
    },
    close: () => (closing ??= locking === null ? shut() : locking),
  };
}
