import type { CaseFile } from '../../shared/model/case-file.ts';
import type { Module } from '../../shared/model/roles.ts';
import type { Writer } from '../../vault/index.ts';
import { updateRecord } from '../../vault/repositories/case-records.ts';
import { Refusal, type Desk } from '../desk.ts';
import { partyOf } from '../step.ts';
import { recordBody } from '../mediation/save-records.ts';

const CARE: readonly Module[] = ['VPN', 'THB'];

/** An open file of care, to work on; WRONG_MODULE beside what `openCase` refuses. */
export function careCase(desk: Desk, caseId: string, modules: readonly Module[] = CARE): CaseFile {
  const file = desk.openCase(caseId);
  if (!modules.includes(file.header.module)) throw new Refusal('WRONG_MODULE');
  return file;
}

/** The person, or the child with them, a step of care is about; PARTY_NOT_FOUND. */
export function personOf(file: CaseFile, subjectCode: string) {
  const party = partyOf(file, subjectCode);
  if (party.role !== 'PERSON' && party.role !== 'CHILD') throw new Refusal('PARTY_NOT_FOUND');
  return party;
}

type Changeable = { id: string; recordedAt: string; recordedBy: string; enteredInError: boolean; hasText: boolean };

/** Writes a changed record of care back: what it says now, and the day or state lists look for. `hasText` only where new words came. */
export function saveCare<T extends Changeable>(desk: Desk, caseId: string, record: T, { state = null, onDate = null, hasText, also }: { state?: string | null; onDate?: string | null; hasText?: boolean; also?: (db: Writer) => void } = {}): void {
  desk.record(caseId, record.id, (db) => {
    updateRecord(db, { id: record.id, state, onDate, body: recordBody(record), ...(hasText !== undefined && { hasText }) });
    also?.(db);
  });
}
