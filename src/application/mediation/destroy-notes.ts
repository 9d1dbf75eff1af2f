import { dateOf, type Instant } from '../../domain/dates/instant.ts';
import type { VaultSession } from '../../vault/index.ts';
import { readHeader } from '../../vault/repositories/cases.ts';
import { casesWithoutDestroyDate, destroyDueNotes, setDestroyDate } from '../../vault/repositories/notes.ts';

/** Notes whose day has come are destroyed when their owner unlocks; a case somebody else closed has set the day in its facts. */
export function destroyNotesThatAreDue(session: VaultSession, now: Instant): void {
  if (session.notesFile === undefined) return;
  const facts = session.file('MED');
  session.file(session.notesFile).write((tx) => {
    for (const caseId of casesWithoutDestroyDate(tx.db)) {
      const on = facts.read((db) => readHeader(db, caseId))?.secretsDestroyOn;
      if (on) setDestroyDate(tx.db, caseId, on);
    }
    for (const { id, caseId } of destroyDueNotes(tx.db, dateOf(now))) tx.audit({ action: 'notes.destroy', recordId: id, caseId });
  });
}
