import type { Reader, Writer } from '../handles.ts';

/** What another module answered about a party: cleared until a day, or nothing. Why nothing is nowhere in this file. */
export interface Clearance {
  subjectCode: string;
  state: 'waiting' | 'cleared';
  askedAt: string;
  /** Last day the answer holds; null while waiting. */
  until: string | null;
  /** The message that asked; null when the answer was ended and nobody has asked again. */
  requestId: string | null;
}

/** Asks, or asks anew (another name, an answer run out): whatever was answered before no longer counts. */
export function askClearance(db: Writer, caseId: string, subjectCode: string, askedAt: string, requestId: string | null): void {
  db.run(
    `INSERT INTO clearances (case_id, subject_code, state, asked_at, request_id) VALUES (?,?,'waiting',?,?)
     ON CONFLICT DO UPDATE SET state = 'waiting', until = NULL, asked_at = excluded.asked_at, request_id = excluded.request_id`,
    caseId, subjectCode, askedAt, requestId,
  );
}

/** The answer to a request. False when it asks no longer: asked anew since, or the answers were ended. */
export function clearRequest(db: Writer, requestId: string, until: string): boolean {
  return db.run("UPDATE clearances SET state = 'cleared', until = ? WHERE request_id = ?", until, requestId).changes > 0;
}

/** Cleared without a message: no such module here, or the asker holds both and looked at once. */
export function clearAtOnce(db: Writer, caseId: string, subjectCode: string, askedAt: string, until: string): void {
  db.run(
    `INSERT INTO clearances (case_id, subject_code, state, asked_at, until) VALUES (?,?,'cleared',?,?)
     ON CONFLICT DO UPDATE SET state = 'cleared', until = excluded.until, asked_at = excluded.asked_at, request_id = NULL`,
    caseId, subjectCode, askedAt, until,
  );
}

export function clearancesOf(db: Reader, caseId: string): Clearance[] {
  return db.all<Clearance>(
    'SELECT subject_code AS subjectCode, state, asked_at AS askedAt, until, request_id AS requestId FROM clearances WHERE case_id = ? ORDER BY subject_code',
    caseId,
  );
}

/** Which case and party a request was about; undefined when it asks no longer. */
export function askedBy(db: Reader, requestId: string): { caseId: string; subjectCode: string } | undefined {
  return db.get('SELECT case_id AS caseId, subject_code AS subjectCode FROM clearances WHERE request_id = ?', requestId);
}

/** A new victim or associate ends every answer, given and on its way: all wait, and nobody has asked yet. Answers how many. */
export function endClearances(db: Writer): number {
  return db.run("UPDATE clearances SET state = 'waiting', until = NULL, request_id = NULL").changes;
}
