import type { Rule } from '../../rule.ts';
import type { HouseWords } from '../../care/rules/r-41-forbidden-words.ts';
import { lacking } from '../../mediation/finding.ts';

/** What the leak scan found in a finished paper and nobody has cleared. */
export interface Scanned extends HouseWords {
  /** Spots nobody can clear. */
  readonly leaks: readonly { readonly subjectCode: string | null; readonly field: string }[];
  /** Spots to be looked at one by one. */
  readonly leaksToClear: number;
}

/** a paper says nothing of anybody but what it may say of those it is about. */
export const leaks: Rule<Scanned> = {
  code: 'R-61',
  effect: 'block',
  source: '(default) on F3',
  check: ({ leaks: found, leaksToClear }) =>
    lacking([
      ...[...Map.groupBy(found, ({ field }) => field)].map(([field, spots]) => ({ item: 'leak' as const, params: { field, count: spots.length } })),
      ...(leaksToClear === 0 ? [] : [{ item: 'leakToClear' as const, params: { count: leaksToClear } }]),
    ]),
};
