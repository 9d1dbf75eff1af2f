import { dateOf, type Instant } from '../../domain/dates/instant.ts';
import type { VaultSession } from '../../vault/index.ts';
import { readHeader } from '../../vault/repositories/cases.ts';
import { casesWithNotes, destroyDueNotes, setDestroyDate } from '../../vault/repositories/notes.ts';
import { unmarkNotes } from './mark-notes.ts';

/**
 * Notes whose day has come are destroyed when their owner unlocks. The day is the case's, as its facts have it now:
 * a case closed by somebody else has one, a case opened again has none.
 */
export function destroyNotesThatAreDue(session: VaultSession, now: Instant): void {
  const name = session.notesFile;
  if (name === undefined) return;
  const cases = session.file(name).read(casesWithNotes);
  if (cases.length === 0) return;
  const days = new Map(cases.map((caseId) => [caseId, session.file('MED').read((db) => readHeader(db, caseId))?.secretsDestroyOn ?? null]));
  session.file(name).write((tx) => {
    for (const [caseId, on] of days) setDestroyDate(tx.db, caseId, on);
    for (const { id, caseId } of destroyDueNotes(tx.db, dateOf(now))) tx.audit({ action: 'notes.destroy', recordId: id, caseId });
  });
  const left = new Set(session.file(name).read(casesWithNotes));
  for (const caseId of cases) if (!left.has(caseId)) unmarkNotes(session, caseId);
}
