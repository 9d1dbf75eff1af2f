import { toInstant, type Instant } from '../domain/dates/instant.ts';

/** The one source of time: the computer's clock, moved by an offset in practice vaults. */
export class Clock {
  readonly #epochMs: () => number;
  #offsetMs = 0;

  constructor(epochMs: () => number) {
    this.#epochMs = epochMs;
  }

  /** Instant in Asia/Baku, whole seconds. */
  now(): Instant {
    return toInstant(this.epochMs());
  }

  epochMs(): number {
    return this.#epochMs() + this.#offsetMs;
  }

  get offsetMs(): number {
    return this.#offsetMs;
  }

  /** Practice only: the clock runs on from where it is put. */
  setOffset(offsetMs: number): void {
    this.#offsetMs = offsetMs;
  }
}
