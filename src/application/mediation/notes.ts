import { accept } from '../../shared/result.ts';
import { insertNote, notesOf } from '../../vault/repositories/notes.ts';
import { recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { markNotes } from './mark-notes.ts';

/** The mediator's own notes of a case: no other call reads them out. */
export const listNotes: UseCase<'notes.list'> = (desk, { caseId }) => {
  desk.mustReach(desk.caseFile(caseId));
  const notes = desk.notes.read((db) => notesOf(db, caseId));
  return accept({ notes: notes.map(({ id, sessionId, at, text, destroyOn, items }) => ({ id, sessionId, at, text, destroyOn, items })) });
};

/** Facts learn only that there are notes, and whose, so that another's document waits for them. */
export const writeNote: UseCase<'notes.write'> = (desk, { caseId, sessionId, text, items, token }) => {
  const file = desk.openCase(caseId);
  if (sessionId !== null) recordOf(file.sessions, sessionId);
  markNotes(desk.session, caseId);
  desk.write(desk.notes, token, caseId, (db) => insertNote(db, { id: token, caseId, sessionId, at: desk.now(), destroyOn: null, text, items }));
  return accept({ id: token });
};
