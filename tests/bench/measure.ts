/** One thing to time; may answer a promise. */
export type Work = (round: number) => unknown;

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
 * runs them backwards, so that none always finds the caches the other left. The first `warmUp` rounds are not counted.
 */
export async function interleave(rounds: number, works: readonly Work[], warmUp = 0): Promise<Times> {
  const times: number[][] = works.map(() => []);
  globalThis.gc?.();
  for (let round = 0; round < warmUp + rounds; round += 1) {
    const order = works.map((_, index) => (round % 2 === 0 ? index : works.length - 1 - index));
    for (const index of order) {
      const started = performance.now();
      await works[index]?.(round);
      const elapsed = performance.now() - started;
      if (round >= warmUp) times[index]?.push(elapsed);
    }
  }
  return times;
}

/** Time of one work over time of another, pair by pair. */
export function ratioOf(times: Times, over: number, under: number): Ratio {
  const ratios = (times[over] ?? []).map((time, round) => time / (times[under]?.[round] ?? Number.NaN));
  return { median: quantile(ratios, 0.5), lower: quantile(ratios, 0.25), upper: quantile(ratios, 0.75), rounds: ratios.length };
}

/** Value below which a share of the numbers lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}
