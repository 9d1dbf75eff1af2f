import type { Reader, Writer } from '../handles.ts';

/** Kinds of records and the table each lives in; four of the tables are append-only. */
export const TABLE_OF_KIND = {
  party: 'records',
  conflict: 'records',
  preparation: 'records',
  risk: 'records',
  session: 'records',
  agreement: 'records',
  payment: 'records',
  contact: 'records',
  fact: 'records',
  'closing-step': 'records',
  'follow-up': 'records',
  interpreter: 'records',
  order: 'records',
  assessment: 'records',
  item: 'records',
  message: 'records',
  emergency: 'records',
  appointment: 'records',
  statement: 'records',
  'hand-over': 'records',
  referral: 'records',
  recall: 'records',
  'authority-request': 'records',
  'subject-request': 'records',
  'own-words': 'records',
  'same-person': 'records',
  'needs-assessment': 'records',
  measure: 'records',
  'safety-plan': 'records',
  'offender-date': 'records',
  'emergency-card': 'records',
  complaint: 'records',
  recusal: 'records',
  'known-staff': 'records',
  detection: 'records',
  indicator: 'records',
  exploitation: 'records',
  recognition: 'records',
  notification: 'records',
  'reflection-extension': 'records',
  'reflection-choice': 'records',
  residence: 'records',
  repatriation: 'records',
  'non-punishment': 'records',
  associate: 'records',
  stay: 'records',
  belonging: 'records',
  absence: 'records',
  visit: 'records',
  incident: 'records',
  medication: 'records',
  'medication-given': 'records',
  'shelter-child': 'records',
  service: 'records',
  'rehab-plan': 'records',
  employment: 'records',
  'document-restoration': 'records',
  allowance: 'records',
  'additional-aid': 'records',
  'compensation-told': 'records',
  compensation: 'records',
  'child-information': 'records',
  'child-assessment': 'records',
  'child-plan': 'records',
  placement: 'records',
  'child-return': 'records',
  'monitoring-visit': 'records',
  'monitoring-ending': 'records',
  consent: 'consents',
  withdrawal: 'consents',
  protocol: 'protocols',
  document: 'disclosures',
  delivery: 'disclosures',
  'signed-copy': 'disclosures',
  'own-copy': 'disclosures',
  saved: 'disclosures',
  'file-end': 'disclosures',
  scan: 'disclosures',
  correction: 'corrections',
} as const;
export type RecordKind = keyof typeof TABLE_OF_KIND;

export interface RecordRow {
  id: string;
  caseId: string;
  kind: RecordKind;
  subjectCode: string | null;
  /** Status where the record has one (session). */
  state: string | null;
  onDate: string | null;
  recordedAt: string;
  recordedBy: string;
  hasText: boolean;
  /** The record's own fields. */
  body: object;
}

export interface StoredRecord {
  id: string;
  kind: RecordKind;
  recordedAt: string;
  recordedBy: string;
  hasText: number;
  body: string;
}

export function insertRecord(db: Writer, row: RecordRow): void {
  const INSERT = `INSERT INTO ${TABLE_OF_KIND[row.kind]} (id, case_id, kind, subject_code, state, on_date, recorded_at, recorded_by, has_text, body)
    VALUES (?,?,?,?,?,?,?,?,?,?)`;
  db.run(INSERT, row.id, row.caseId, row.kind, row.subjectCode, row.state, row.onDate, row.recordedAt, row.recordedBy, row.hasText ? 1 : 0, JSON.stringify(row.body));
}

/** Changes a record that may change (session, agreement, party facts); append-only kinds have no update. */
export function updateRecord(db: Writer, row: Pick<RecordRow, 'id' | 'state' | 'onDate' | 'body'> & { hasText?: boolean }): void {
  db.run(
    'UPDATE records SET state = ?, on_date = ?, body = ?, has_text = coalesce(?, has_text) WHERE id = ?',
    row.state, row.onDate, JSON.stringify(row.body), row.hasText === undefined ? null : row.hasText ? 1 : 0, row.id,
  );
}

const RECORD_TABLES = ['records', 'consents', 'protocols', 'disclosures', 'corrections'] as const;
const OF_CASE = RECORD_TABLES.map((table) => `SELECT id, kind, recorded_at AS recordedAt, recorded_by AS recordedBy, has_text AS hasText, body FROM ${table} WHERE case_id = ?`)
  .join(' UNION ALL ');

/** Every record of a case, each table in the order of entry. */
export function recordsOfCase(db: Reader, caseId: string): StoredRecord[] {
  return db.all<StoredRecord>(OF_CASE, ...RECORD_TABLES.map(() => caseId));
}

/** Has somebody entered this record of a case in error? */
export function isCorrected(db: Reader, caseId: string, recordId: string): boolean {
  return db.value<number>("SELECT 1 FROM corrections WHERE case_id = ? AND json_extract(body, '$.recordId') = ?", caseId, recordId) !== undefined;
}

const EVERY_TABLE = [...RECORD_TABLES, 'cases', 'correspondence', 'approvals', 'house_records'] as const;
const RECORD_EXISTS = EVERY_TABLE
  .map((table) => `SELECT 1 FROM ${table} WHERE id = ?`)
  .join(' UNION ALL ');

/** Is there a facts half of this id? */
export function factsExist(db: Reader, id: string): boolean {
  return db.value(RECORD_EXISTS, ...EVERY_TABLE.map(() => id)) !== undefined;
}

export interface DatedRecord {
  id: string;
  caseId: string;
  caseNo: string;
  outsideNo: string;
  assignedTo: string | null;
  recordedAt: string;
  body: string;
}

/** Records of one kind and state in open cases, of days from–to (both inclusive), soonest first; those entered in error are left out. */
export function recordsOfDays(db: Reader, kind: RecordKind, state: string, from: string, to: string, limit: number): DatedRecord[] {
  return db.all<DatedRecord>(
    `SELECT r.id, r.case_id AS caseId, c.case_no AS caseNo, c.outside_no AS outsideNo, c.assigned_to AS assignedTo, r.recorded_at AS recordedAt, r.body
     FROM records r JOIN cases c ON c.id = r.case_id
     WHERE r.kind = ? AND r.state = ? AND r.on_date BETWEEN ? AND ? AND c.status NOT IN ('CLOSED', 'FORWARDED', 'ARCHIVED')
       AND NOT EXISTS (SELECT 1 FROM corrections x WHERE x.case_id = r.case_id AND json_extract(x.body, '$.recordId') = r.id)
     ORDER BY r.on_date LIMIT ?`,
    kind, state, from, to, limit,
  );
}

export interface IssuedRow {
  id: string;
  caseId: string;
  caseNo: string;
  recordedAt: string;
  body: string;
}

/** Issued documents as they were entered, newest first, after the one of an id; the table only grows, so its row order is that order. */
export function issuedDocuments(db: Reader, after: string | null, limit: number): IssuedRow[] {
  return db.all<IssuedRow>(
    `SELECT d.id, d.case_id AS caseId, c.case_no AS caseNo, d.recorded_at AS recordedAt, d.body FROM disclosures d JOIN cases c ON c.id = d.case_id
     WHERE d.kind = 'document' AND d.rowid < coalesce((SELECT rowid FROM disclosures WHERE id = ?), ?) ORDER BY d.rowid DESC LIMIT ?`,
    after, after === null ? Number.MAX_SAFE_INTEGER : 0, limit,
  );
}

/** Cases of which a file was saved outside and has not ended. */
export function savedDocuments(db: Reader): string[] {
  return db
    .all<{ caseId: string }>(
      `SELECT DISTINCT s.case_id AS caseId FROM disclosures s WHERE s.kind = 'saved'
       AND NOT EXISTS (SELECT 1 FROM disclosures e WHERE e.kind = 'file-end' AND e.case_id = s.case_id AND json_extract(e.body, '$.savedId') = s.id)`,
    )
    .map(({ caseId }) => caseId);
}

/** The case a person's code was given in. */
export function caseOfSubject(db: Reader, subjectCode: string): string | undefined {
  return db.value<string>("SELECT case_id FROM records WHERE kind = 'party' AND subject_code = ? LIMIT 1", subjectCode);
}

/** The case and id of the document that bears a footer mark. */
export function documentOfMark(db: Reader, mark: string): { caseId: string; id: string } | undefined {
  return db.get("SELECT case_id AS caseId, id FROM disclosures WHERE kind = 'document' AND json_extract(body, '$.mark') = ?", mark);
}

export interface EmergencyRow {
  id: string;
  caseId: string;
  caseNo: string;
  body: string;
}

/** Emergencies nobody has confirmed, of open and closed cases alike, oldest first. */
export function emergenciesUnconfirmed(db: Reader, limit: number): EmergencyRow[] {
  return db.all<EmergencyRow>(
    `SELECT r.id, r.case_id AS caseId, c.case_no AS caseNo, r.body FROM records r JOIN cases c ON c.id = r.case_id
     WHERE r.kind = 'emergency' AND r.state = 'UNCONFIRMED'
       AND NOT EXISTS (SELECT 1 FROM corrections x WHERE x.case_id = r.case_id AND json_extract(x.body, '$.recordId') = r.id)
     ORDER BY r.on_date LIMIT ?`,
    limit,
  );
}

/** Parties one person added on a day, in cases without a referral number. */
export function partiesAddedOn(db: Reader, userId: string, day: string): number {
  return Number(
    db.value(
      `SELECT count(*) FROM records r JOIN cases c ON c.id = r.case_id
       WHERE r.kind = 'party' AND r.recorded_by = ? AND substr(r.recorded_at, 1, 10) = ? AND json_extract(c.body, '$.referral.number') IS NULL`,
      userId, day,
    ) ?? 0,
  );
}
