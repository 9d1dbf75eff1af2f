import type { Side } from '../../../shared/model/enumerations.ts';
import type { Rule } from '../../rule.ts';
import { lacking, missingIf } from '../finding.ts';

/** What the session that holds the notes has found out about the text that is to leave. */
export interface OutgoingText {
  /** Runs of seven and more words that stand in a session note as well. */
  readonly noteEchoes: number;
  /** There are notes of this case that the person at the desk cannot open, and the text is not fixed. */
  readonly notesClosed: boolean;
  /** Nobody can open those notes any more: whoever wrote them is gone. */
  readonly notesGone?: boolean | undefined;
}

/**
 * nothing that leaves repeats a session note; another's free text waits for the check of whoever holds the notes, and where they
 * are gone with the key, for a supervisor's yes. What stays on one side of the wall does not leave.
 */
export const sessionNotes: Rule<OutgoingText & { readonly side?: Side }> = {
  code: 'R-56',
  effect: 'block',
  source: 'MED-AZ 8',
  check: ({ noteEchoes, notesClosed, notesGone = false, side = 'COMMON' }) => {
    if (side !== 'COMMON') return undefined;
    if (noteEchoes > 0) return lacking([{ item: 'notesWords', params: { places: noteEchoes } }]);
    return lacking(missingIf(notesClosed || notesGone, { item: notesGone ? 'notesGone' : 'notesClosed' }), { effect: 'two-person' });
  },
};
