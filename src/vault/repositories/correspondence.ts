import { correspondence, type Correspondence } from '../../shared/model/case-file.ts';
import type { Reader, Writer } from '../handles.ts';

interface Stored {
  id: string;
  recordedAt: string;
  recordedBy: string;
  body: string;
  caseNo: string | null;
}
const COLUMNS = 'k.id, k.recorded_at AS recordedAt, k.recorded_by AS recordedBy, k.body, c.case_no AS caseNo';

const parse = (row: Stored): Correspondence & { caseNo: string | null } => ({
  ...correspondence.parse({ ...JSON.parse(row.body), id: row.id, recordedAt: row.recordedAt, recordedBy: row.recordedBy, hasText: false, enteredInError: false }),
  caseNo: row.caseNo,
});

export function insertCorrespondence(db: Writer, entry: Correspondence, year: number, number: number): void {
  db.run(
    `INSERT INTO correspondence (id, case_id, direction, year, number, our_no, recorded_at, recorded_by, body) VALUES (?,?,?,?,?,?,?,?,?)`,
    entry.id, entry.caseId, entry.direction, year, number, entry.ourNo, entry.recordedAt, entry.recordedBy, JSON.stringify(entry),
  );
}

export function updateCorrespondence(db: Writer, entry: Correspondence): void {
  db.run('UPDATE correspondence SET body = ? WHERE id = ?', JSON.stringify(entry), entry.id);
}

export function readCorrespondence(db: Reader, id: string): Correspondence | undefined {
  const row = db.get<Stored>(`SELECT ${COLUMNS} FROM correspondence k LEFT JOIN cases c ON c.id = k.case_id WHERE k.id = ?`, id);
  return row && parse(row);
}

export function correspondenceOfCase(db: Reader, caseId: string): Correspondence[] {
  return db.all<Stored>(`SELECT ${COLUMNS} FROM correspondence k LEFT JOIN cases c ON c.id = k.case_id WHERE k.case_id = ?`, caseId).map(parse);
}

/** Papers of one year of one register, newest first, below a number. */
export function register(db: Reader, direction: 'IN' | 'OUT', year: number, below: number | null, limit: number): RegisteredPaper[] {
  return db
    .all<Stored & { number: number }>(
      `SELECT ${COLUMNS}, k.number FROM correspondence k LEFT JOIN cases c ON c.id = k.case_id
       WHERE k.direction = ? AND k.year = ? AND k.number < ? ORDER BY k.number DESC LIMIT ?`,
      direction, year, below ?? Number.MAX_SAFE_INTEGER, limit,
    )
    .map((row) => ({ ...parse(row), number: row.number }));
}

export type RegisteredPaper = Correspondence & { caseNo: string | null; number: number };
