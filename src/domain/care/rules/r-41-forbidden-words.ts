import { lacking, missingIf } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';

/** What the scan of a finished paper says of the words the house never prints. */
export interface HouseWords {
  /** Spots with one of them. */
  readonly forbiddenWords?: number;
  /** The office keeps such words, and this session cannot read them. */
  readonly forbiddenWordsNotChecked?: boolean;
}

const SOURCE = 'F30; IOM';

/** where the house stands, and every word that would lead there, is in no output at all; nobody can clear it. */
export const forbiddenWord: Rule<HouseWords> = {
  code: 'R-41',
  effect: 'block',
  source: SOURCE,
  check: ({ forbiddenWords = 0 }) => lacking(missingIf(forbiddenWords > 0, { item: 'forbiddenWord', params: { count: forbiddenWords } })),
};

/** without the key to those words the answer says that nobody has looked for them. */
export const forbiddenWordsNotChecked: Rule<HouseWords> = {
  code: 'R-41',
  effect: 'warn',
  source: SOURCE,
  check: ({ forbiddenWordsNotChecked: unseen = false }) => lacking(missingIf(unseen, { item: 'forbiddenWordsNotChecked' })),
};
