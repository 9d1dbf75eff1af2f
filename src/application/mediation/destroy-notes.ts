import { dateOf, type Instant } from '../../domain/dates/instant.ts';
import type { VaultSession } from '../../vault/index.ts';
import { destroyDueNotes } from '../../vault/repositories/notes.ts';

/** Notes whose day has come are destroyed when their owner unlocks. */
export function destroyNotesThatAreDue(session: VaultSession, now: Instant): void {
  if (session.notesFile === undefined) return;
  session.file(session.notesFile).write((tx) => {
    for (const { id, caseId } of destroyDueNotes(tx.db, dateOf(now))) tx.audit({ action: 'notes.destroy', recordId: id, caseId });
  });
}
