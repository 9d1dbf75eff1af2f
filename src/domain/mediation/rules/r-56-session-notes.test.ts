import { describe, expect, it } from 'vitest';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { sessionNotes } from './r-56-session-notes.ts';

describe('R-56: nothing that leaves repeats a session note', () => {
  it.each(
    rows(sessionNotes, [
      ['nothing alike', { noteEchoes: 0, notesClosed: false }, ''],
      ['one run of words', { noteEchoes: 1, notesClosed: false }, 'block: notesWords'],
      ['notes of another', { noteEchoes: 0, notesClosed: true }, 'two-person: notesClosed'],
      ['notes nobody can open', { noteEchoes: 0, notesClosed: true, notesGone: true }, 'two-person: notesGone'],
      ['both', { noteEchoes: 2, notesClosed: true }, 'block: notesWords'],
      ['kept on its own side', { noteEchoes: 2, notesClosed: true, side: 'VICTIM' }, ''],
    ]),
  )('R-56: %s', (_, act, expected) => expect(says(sessionNotes, act)).toBe(expected));
});
