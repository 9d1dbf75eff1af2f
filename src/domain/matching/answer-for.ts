import type { MatchLevel } from './match-level.ts';

/** What is answered about one person: nothing that waits is an answer, and outside the other file HELD and NOT_CLEARED look the same. */
export type MatchAnswerKind = 'CLEARED' | 'HELD' | 'NOT_CLEARED';

export interface Compared {
  readonly level: MatchLevel;
  /** What a person who holds the other file decided about these two; undefined while nobody has. */
  readonly verdict?: 'SAME' | 'NOT_SAME' | undefined;
}

/** certain matches and those found the same are not cleared; those nobody has decided hold; nothing left clears. */
export function answerFor(compared: readonly Compared[]): MatchAnswerKind {
  if (compared.some(({ level, verdict }) => level === 'A' || (level === 'B' && verdict === 'SAME'))) return 'NOT_CLEARED';
  return compared.some(({ level, verdict }) => level === 'B' && verdict === undefined) ? 'HELD' : 'CLEARED';
}
