import type { CaseFile } from '../../shared/model/case-file.ts';
import { updateRecord } from '../../vault/repositories/case-records.ts';
import type { Desk } from '../desk.ts';

/** Facts hold `hasNotes` for the persons of a case whose mediator has written some; nothing more is said. */
export function markHasNotes(desk: Desk, file: CaseFile): void {
  const unmarked = file.parties.filter((party) => !party.hasNotes);
  if (unmarked.length === 0) return;
  desk.facts.write((tx) => {
    for (const { id, recordedAt: _at, recordedBy: _by, enteredInError: _error, hasText: _text, ...party } of unmarked) {
      updateRecord(tx.db, { id, state: null, onDate: null, body: { ...party, hasNotes: true } });
    }
    tx.audit({ action: 'notes.mark', recordId: file.header.id, caseId: file.header.id });
  });
}
