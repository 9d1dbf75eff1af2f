import { deadline, type CaseDeadline } from '../../shared/model/case-file.ts';
import type { Reader, Writer } from '../handles.ts';

export function deadlinesOfCase(db: Reader, caseId: string): CaseDeadline[] {
  return db.all<{ body: string }>('SELECT body FROM deadlines WHERE case_id = ?', caseId).map((row) => deadline.parse(JSON.parse(row.body)));
}

export function saveDeadline(db: Writer, d: CaseDeadline): void {
  db.run(
    `INSERT INTO deadlines (id, case_id, status, act_by, body) VALUES (?,?,?,?,?)
     ON CONFLICT (id) DO UPDATE SET status = excluded.status, act_by = excluded.act_by, body = excluded.body`,
    d.id, d.caseId, d.status, d.actBy, JSON.stringify(d),
  );
}

/** Open deadlines to act on by a day, soonest first, with their case numbers. */
export function openDeadlines(db: Reader, until: string, limit: number): (CaseDeadline & { caseNo: string; assignedTo: string | null })[] {
  return db
    .all<{ body: string; caseNo: string; assignedTo: string | null }>(
      `SELECT d.body, c.case_no AS caseNo, c.assigned_to AS assignedTo FROM deadlines d JOIN cases c ON c.id = d.case_id
       WHERE d.status = 'OPEN' AND d.act_by <= ? ORDER BY d.act_by LIMIT ?`,
      until, limit,
    )
    .map((row) => ({ ...deadline.parse(JSON.parse(row.body)), caseNo: row.caseNo, assignedTo: row.assignedTo }));
}

export function everyOpenDeadline(db: Reader): CaseDeadline[] {
  return db.all<{ body: string }>("SELECT body FROM deadlines WHERE status = 'OPEN'").map((row) => deadline.parse(JSON.parse(row.body)));
}
