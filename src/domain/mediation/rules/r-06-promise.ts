import type { Rule } from '../../rule.ts';
import { lacking, missingIf } from '../finding.ts';

/** no text for a party promises release or a milder sentence; the words were found by whoever holds the text. */
export const promise: Rule<{ readonly promisesFound: readonly string[] }> = {
  code: 'R-06',
  effect: 'warn',
  source: 'CC73 2022',
  check: ({ promisesFound }) => lacking(missingIf(promisesFound.length > 0, { item: 'promise', params: { count: promisesFound.length } })),
};
