import type { Reader, SqlValue } from '../handles.ts';

export interface AuditLine {
  seq: number;
  at: string;
  actor: string;
  action: string;
  recordId: string | null;
  caseId: string | null;
  reason: string | null;
}

/** A page of one file's audit, newest first; `beforeSeq` continues it. */
export function auditPage(db: Reader, beforeSeq: number | null, caseId: string | null, limit: number): AuditLine[] {
  const params: SqlValue[] = [beforeSeq ?? Number.MAX_SAFE_INTEGER];
  if (caseId !== null) params.push(caseId);
  const PAGE = `SELECT seq, at, actor, action, record_id AS recordId, case_id AS caseId, reason FROM audit
    WHERE seq < ? ${caseId === null ? '' : 'AND case_id = ?'} ORDER BY seq DESC LIMIT ?`;
  return db.all<AuditLine>(PAGE, ...params, limit);
}

/** Has this been done to this record at or after an instant? Audit rows stay; idempotency rows are gone after a week. */
export function auditedSince(db: Reader, action: string, recordId: string, at: string): boolean {
  return db.value('SELECT 1 FROM audit WHERE record_id = ? AND action = ? AND at >= ? LIMIT 1', recordId, action, at) !== undefined;
}

/** Every time one identity was opened, copied from or found by its number, oldest first; kept in the sealed file's own journal. */
export function openingsOf(db: Reader, partyId: string): AuditLine[] {
  return db.all<AuditLine>(
    "SELECT seq, at, actor, action, record_id AS recordId, case_id AS caseId, reason FROM audit WHERE record_id = ? AND action IN ('parties.reveal', 'disclosures.copy-field', 'front-desk.look-up-number') ORDER BY seq",
    partyId,
  );
}
