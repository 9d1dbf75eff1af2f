import { z } from 'zod';
import type { Reader, Writer } from '../handles.ts';

/** A second person's yes: asked for by a blocked call, signed by another, used once (`architecture.md`). */
export const approval = z.object({
  id: z.string(),
  caseId: z.string(),
  rules: z.array(z.string()),
  call: z.string(),
  /** Salted digest of the call's canonical input. */
  inputDigest: z.string(),
  /** Salted digest of what would come out, where something does. */
  outputDigest: z.string().nullable().default(null),
  /** Holders of session notes who have looked at the text. */
  checkedBy: z.array(z.string()).default([]),
  askedBy: z.string(),
  askedAt: z.string(),
  expires: z.string(),
  state: z.enum(['waiting', 'approved', 'used']),
  approvedBy: z.string().nullable(),
  approvedAt: z.string().nullable(),
  signature: z.string().nullable(),
  /** One-person office: the reviewer's printed card (D31) was signed on this day. */
  cardSignedOn: z.string().nullable(),
  usedAt: z.string().nullable(),
});
export type Approval = z.infer<typeof approval>;

export function saveApproval(db: Writer, a: Approval): void {
  db.run(
    `INSERT INTO approvals (id, case_id, state, expires, body) VALUES (?,?,?,?,?)
     ON CONFLICT (id) DO UPDATE SET state = excluded.state, body = excluded.body`,
    a.id, a.caseId, a.state, a.expires, JSON.stringify(a),
  );
}

export function readApproval(db: Reader, id: string): Approval | undefined {
  const body = db.value<string>('SELECT body FROM approvals WHERE id = ?', id);
  return body === undefined ? undefined : approval.parse(JSON.parse(body));
}

/** Requests not used yet, newest first, with their case numbers. */
export function openApprovals(db: Reader): (Approval & { caseNo: string })[] {
  return db
    .all<{ body: string; caseNo: string }>(
      `SELECT a.body, c.case_no AS caseNo FROM approvals a JOIN cases c ON c.id = a.case_id WHERE a.state <> 'used' ORDER BY a.expires DESC LIMIT 200`,
    )
    .map((row) => ({ ...approval.parse(JSON.parse(row.body)), caseNo: row.caseNo }));
}
