/** One thing to time; may answer a promise. */
export type Work = (turn: number) => unknown;

/** A ratio of two works' times: the median over interleaved pairs, and the quartiles around it. */
export interface Ratio {
  readonly median: number;
  readonly lower: number;
  readonly upper: number;
  readonly rounds: number;
}

/** Milliseconds of every work in every round: `times[work][round]`. */
export type Times = readonly (readonly number[])[];

/**
 * Times the works one after another, round by round, so that a machine that slows down slows them all; every other round
 * runs them backwards, so that none always finds the caches the other left. The whole is run `passes` times and the fastest
 * time of each work in each round counts, so that what else the machine did in between falls out. A work is called with
 * `pass * rounds + round` and must ask for the same amount of work in the same round of every pass.
 */
export async function interleave(rounds: number, passes: number, works: readonly Work[]): Promise<Times> {
  const times = works.map(() => Array.from({ length: rounds }, () => Number.POSITIVE_INFINITY));
  globalThis.gc?.();
  for (let turn = 0; turn < rounds * passes; turn += 1) {
    const order = works.map((_, index) => (turn % 2 === 0 ? index : works.length - 1 - index));
    for (const index of order) {
      const started = performance.now();
      await works[index]?.(turn);
      const elapsed = performance.now() - started;
      const own = times[index];
      if (own) own[turn % rounds] = Math.min(own[turn % rounds] ?? elapsed, elapsed);
    }
  }
  return times;
}

/** Time of one work over time of another, pair by pair. */
export function ratioOf(times: Times, over: number, under: number): Ratio {
  const ratios = (times[over] ?? []).map((time, round) => time / (times[under]?.[round] ?? Number.NaN));
  return { median: quantile(ratios, 0.5), lower: quantile(ratios, 0.25), upper: quantile(ratios, 0.75), rounds: ratios.length };
}

/** The fastest of each so many neighbours: for works too long to be run pass by pass. */
export function fastestOf(times: readonly number[], neighbours: number): number[] {
  return Array.from({ length: Math.floor(times.length / neighbours) }, (_, group) => Math.min(...times.slice(group * neighbours, (group + 1) * neighbours)));
}

/** Value below which a share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}
