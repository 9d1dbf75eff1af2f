import type { CaseHeader } from '../../shared/model/case-file.ts';
import type { VaultSession } from '../../vault/index.ts';
import { readHeader, saveHeaderBody } from '../../vault/repositories/cases.ts';

/** Facts hold whose notes there are on a case, and nothing more, so that another's document waits for them. */
export function markNotes(session: VaultSession, caseId: string): void {
  change(session, caseId, 'notes.mark', (by) => (by.includes(session.user.id) ? by : [...by, session.user.id]));
}

/** The last note of this person on the case is gone. */
export function unmarkNotes(session: VaultSession, caseId: string): void {
  change(session, caseId, 'notes.unmark', (by) => by.filter((id) => id !== session.user.id));
}

function change(session: VaultSession, caseId: string, action: string, to: (by: string[]) => string[]): void {
  const header: CaseHeader | undefined = session.file('MED').read((db) => readHeader(db, caseId));
  if (!header) return;
  const notesBy = to(header.notesBy);
  if (notesBy.length === header.notesBy.length) return;
  session.file('MED').write((tx) => {
    saveHeaderBody(tx.db, { ...header, notesBy });
    tx.audit({ action, recordId: caseId, caseId });
  });
}
