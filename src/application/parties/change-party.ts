import { accept } from '../../shared/result.ts';
import type { Party } from '../../shared/model/case-file.ts';
import type { Writer } from '../../vault/index.ts';
import { updateRecord } from '../../vault/repositories/case-records.ts';
import { partyOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';

/** What the facts say of a person changes; who they are does not. */
export const changeParty: UseCase<'parties.change'> = (desk, { caseId, token: _token, ...change }) => {
  const party = partyOf(desk.openCase(caseId), change.subjectCode);
  const otherWords = change.acknowledgement !== party.acknowledgement || change.capacity !== party.capacity;
  const before = { on: desk.today(), by: desk.userId, acknowledgement: party.acknowledgement, capacity: party.capacity };
  desk.record(caseId, party.id, (db) => saveParty(db, { ...party, ...change, said: otherWords ? [...party.said, before] : party.said }));
  return accept({ id: party.id });
};

export function saveParty(db: Writer, party: Party): void {
  const { id, recordedAt: _at, recordedBy: _by, enteredInError: _error, hasText, ...body } = party;
  updateRecord(db, { id, state: null, onDate: null, body, hasText });
}
