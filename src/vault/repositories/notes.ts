import { z } from 'zod';
import type { Reader, Writer } from '../handles.ts';

const body = z.object({
  text: z.string(),
  items: z.array(z.object({ subjectCode: z.string().nullable(), text: z.string(), mayTellOther: z.boolean() })),
});

export interface Note extends z.infer<typeof body> {
  id: string;
  caseId: string;
  sessionId: string | null;
  at: string;
  destroyOn: string | null;
}

export function insertNote(db: Writer, note: Note): void {
  db.run(
    'INSERT INTO notes (id, case_id, session_id, at, destroy_on, body) VALUES (?,?,?,?,?,?)',
    note.id, note.caseId, note.sessionId, note.at, note.destroyOn, JSON.stringify({ text: note.text, items: note.items }),
  );
}

export function notesOf(db: Reader, caseId: string): Note[] {
  return db
    .all<{ id: string; caseId: string; sessionId: string | null; at: string; destroyOn: string | null; body: string }>(
      'SELECT id, case_id AS caseId, session_id AS sessionId, at, destroy_on AS destroyOn, body FROM notes WHERE case_id = ? ORDER BY at DESC',
      caseId,
    )
    .map((row) => ({ ...row, ...body.parse(JSON.parse(row.body)) }));
}

export function setDestroyDate(db: Writer, caseId: string, on: string | null): void {
  db.run('UPDATE notes SET destroy_on = ? WHERE case_id = ?', on, caseId);
}

export function casesWithNotes(db: Reader): string[] {
  return db.all<{ caseId: string }>('SELECT DISTINCT case_id AS caseId FROM notes').map(({ caseId }) => caseId);
}

/** Destroys notes whose day has come; answers their ids. */
export function destroyDueNotes(db: Writer, today: string): { id: string; caseId: string }[] {
  const due = db.all<{ id: string; caseId: string }>('SELECT id, case_id AS caseId FROM notes WHERE destroy_on IS NOT NULL AND destroy_on <= ?', today);
  for (const note of due) db.run('DELETE FROM notes WHERE id = ?', note.id);
  return due;
}
