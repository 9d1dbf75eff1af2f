import type { Rule } from '../../rule.ts';

/** What the session that holds the notes has found out about the text that is to leave. */
export interface OutgoingText {
  /** Runs of seven and more words that stand in a session note as well. */
  readonly noteEchoes: number;
  /** There are notes of this case that the person at the desk cannot open, and the text is not fixed. */
  readonly notesClosed: boolean;
}

/** nothing that leaves repeats a session note; another's free text waits for the mediator's own check. Source: MED-AZ 8. */
export const sessionNotes: Rule<OutgoingText> = {
  code: 'R-56',
  effect: 'block',
  source: 'MED-AZ 8',
  check: ({ noteEchoes, notesClosed }) => ({
    missing: [...(noteEchoes > 0 ? [{ item: 'notesWords' as const, params: { places: noteEchoes } }] : []), ...(notesClosed ? [{ item: 'notesClosed' as const }] : [])],
  }),
};
