import type { Reader } from '../handles.ts';

export interface ComplaintRow {
  id: string;
  caseId: string;
  caseNo: string;
  recordedAt: string;
  recordedBy: string;
  body: string;
}

/** Complaints of open and closed cases alike, oldest first; those entered in error are left out. */
export function complaintsIn(db: Reader, limit: number): ComplaintRow[] {
  return db.all<ComplaintRow>(
    `SELECT r.id, r.case_id AS caseId, c.case_no AS caseNo, r.recorded_at AS recordedAt, r.recorded_by AS recordedBy, r.body
     FROM records r JOIN cases c ON c.id = r.case_id
     WHERE r.kind = 'complaint' AND NOT EXISTS (SELECT 1 FROM corrections x WHERE x.case_id = r.case_id AND json_extract(x.body, '$.recordId') = r.id)
     ORDER BY r.recorded_at, r.rowid LIMIT ?`,
    limit,
  );
}
