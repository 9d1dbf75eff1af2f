/** Seconds an identity stays open untouched, and the last of them in which the person is warned. */
export const OPEN_FOR = 60;
export const WARN_FOR = 10;

/**
 * Counts down from the last use by a monotonic clock in milliseconds, so a sleeping computer or a throttled timer
 * never keeps a name open longer.
 */
export function revealTimer(clock: () => number) {
  let usedAt = clock();
  const left = () => Math.max(0, OPEN_FOR - Math.floor((clock() - usedAt) / 1_000));
  return {
    /** Somebody is using what is open. Too late once it has closed. */
    use(): void {
      if (left() > 0) usedAt = clock();
    },
    left,
    state(): 'open' | 'warning' | 'closed' {
      const seconds = left();
      return seconds === 0 ? 'closed' : seconds <= WARN_FOR ? 'warning' : 'open';
    },
  };
}
