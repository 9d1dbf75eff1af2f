import { caseHeader, type CaseHeader } from '../../shared/model/case-file.ts';
import type { CaseRow } from '../../shared/contract/cases.ts';
import type { Reader, SqlValue, Writer } from '../handles.ts';

/** Where a page of the case list begins: the sort value and id of the row before it. */
export interface Cursor {
  value: string | null;
  id: string;
}

export interface CaseQuery {
  statuses: readonly string[];
  stages: readonly string[];
  assignedTo: string | null;
  /** Cases of others this person works on as well: beside them, or standing in. Counted with `assignedTo` alone. */
  besides?: readonly string[];
  /** Beginnings of case numbers, none of another; null for any number. */
  numberPrefixes: readonly string[] | null;
  sort: 'caseNo' | 'openedOn' | 'nextActBy';
  descending: boolean;
  limit: number;
  after: Cursor | null;
}

/** Constants of the statements: column, and the index every page is read from alone. */
const SORTS = {
  caseNo: { column: 'case_no', index: 'cases_by_no' },
  openedOn: { column: 'opened_on', index: 'cases_by_opened' },
  nextActBy: { column: 'next_act_by', index: 'cases_by_act' },
} as const;

const ROW = `id, json_extract(body, '$.module') AS module, case_no AS caseNo, status, stage, office, assigned_to AS assignedTo, opened_on AS openedOn, nullif(offence, '') AS offence, source,
  next_act_by AS nextActBy`;

/** One page of the list by keyset: its cost does not grow with the number of cases, but with the rows that bear a number looked for. */
export function pageOfCases(db: Reader, query: CaseQuery): CaseRow[] {
  if (query.numberPrefixes === null) return pageUnder(db, query, null);
  const way = query.descending ? -1 : 1;
  const places = (a: CaseRow, b: CaseRow) => compare(a[query.sort] ?? '', b[query.sort] ?? '') || compare(a.id, b.id);
  return query.numberPrefixes.flatMap((prefix) => pageUnder(db, query, prefix)).toSorted((a, b) => way * places(a, b)).slice(0, query.limit);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function pageUnder(db: Reader, query: CaseQuery, prefix: string | null): CaseRow[] {
  const { column } = SORTS[query.sort];
  const { index } = SORTS[prefix === null ? query.sort : 'caseNo'];
  const where: string[] = query.sort === 'nextActBy' ? ['next_act_by IS NOT NULL'] : [];
  const params: SqlValue[] = [];
  const among = (name: string, values: readonly string[]) => {
    if (values.length === 0) return;
    where.push(`${name} IN (${values.map(() => '?').join(', ')})`);
    params.push(...values);
  };
  among('status', query.statuses);
  among('stage', query.stages);
  if (query.assignedTo !== null) {
    where.push('(assigned_to = ? OR id IN (SELECT value FROM json_each(?)))');
    params.push(query.assignedTo, JSON.stringify(query.besides ?? []));
  }
  if (prefix !== null) {
    where.push('case_no >= ? AND case_no < ?');
    params.push(prefix, `${prefix}\u{10ffff}`);
  }
  const direction = query.descending ? 'DESC' : 'ASC';
  if (query.after && query.after.value !== null) {
    where.push(`(${column}, id) ${query.descending ? '<' : '>'} (?, ?)`);
    params.push(query.after.value, query.after.id);
  }
  const PAGE = `SELECT ${ROW} FROM cases INDEXED BY ${index} ${where.length ? `WHERE ${where.join(' AND ')}` : ''}
    ORDER BY ${column} ${direction}, id ${direction} LIMIT ?`;
  return db.all<CaseRow>(PAGE, ...params, query.limit);
}

type CaseFilter = Pick<CaseQuery, 'statuses' | 'stages' | 'assignedTo' | 'besides' | 'numberPrefixes'>;

/** How many cases fit the filter, from kept counters; numbers looked for are counted on their index, up to `most`. */
export function countCases(db: Reader, query: CaseFilter, most = 1000): number {
  if (query.numberPrefixes === null) return countUnder(db, query, null, most);
  return Math.min(most, query.numberPrefixes.reduce((sum, prefix) => sum + countUnder(db, query, prefix, most), 0));
}

function countUnder(db: Reader, query: CaseFilter, prefix: string | null, most: number): number {
  const where: string[] = [];
  const params: SqlValue[] = [];
  const among = (name: string, values: readonly string[]) => {
    if (values.length === 0) return;
    where.push(`${name} IN (${values.map(() => '?').join(', ')})`);
    params.push(...values);
  };
  among('status', query.statuses);
  among('stage', query.stages);
  const besides = query.besides ?? [];
  if (query.assignedTo !== null && prefix !== null) {
    where.push('(assigned_to = ? OR id IN (SELECT value FROM json_each(?)))');
    params.push(query.assignedTo, JSON.stringify(besides));
  }
  if (prefix !== null) {
    where.push('case_no >= ? AND case_no < ?');
    params.push(prefix, `${prefix}\u{10ffff}`);
    const COUNT = `SELECT count(*) FROM (SELECT 1 FROM cases INDEXED BY cases_by_no WHERE ${where.join(' AND ')} LIMIT ?)`;
    return Number(db.value(COUNT, ...params, most) ?? 0);
  }
  if (query.assignedTo !== null) {
    const OTHERS = `SELECT count(*) FROM cases WHERE id IN (SELECT value FROM json_each(?)) AND assigned_to IS NOT ? ${where.length ? `AND ${where.join(' AND ')}` : ''}`;
    const others = besides.length === 0 ? 0 : Number(db.value(OTHERS, JSON.stringify(besides), query.assignedTo, ...params) ?? 0);
    const OWN = `SELECT coalesce(sum(n), 0) FROM case_counts WHERE assigned_to = ? ${where.length ? `AND ${where.join(' AND ')}` : ''}`;
    return others + Number(db.value(OWN, query.assignedTo, ...params) ?? 0);
  }
  const SUM = `SELECT coalesce(sum(n), 0) FROM case_counts ${where.length ? `WHERE ${where.join(' AND ')}` : ''}`;
  return Number(db.value(SUM, ...params) ?? 0);
}

/** Years from the first case number to the last. */
export function yearsOfCases(db: Reader): number[] {
  const yearIn = (caseNo: string | null | undefined) => Number(/^[A-Z]{3}-(\d{4})-/.exec(caseNo ?? '')?.[1] ?? 0);
  const first = yearIn(db.value<string | null>('SELECT min(case_no) FROM cases'));
  const last = yearIn(db.value<string | null>('SELECT max(case_no) FROM cases'));
  return first === 0 ? [] : Array.from({ length: last - first + 1 }, (_, n) => first + n);
}

export function insertCase(db: Writer, header: CaseHeader): void {
  db.run(
    `INSERT INTO cases (id, case_no, outside_no, status, stage, office, assigned_to, opened_on, offence, source, next_act_by, body)
     VALUES (?,?,?,?,?,?,?,?,?,?,?,?)`,
    header.id, header.caseNo, header.outsideNo, header.status, header.stage, header.office, header.assignedTo, header.openedOn,
    header.offence ?? '', header.referral.source, null, JSON.stringify(header),
  );
}

export function updateCase(db: Writer, header: CaseHeader, nextActBy: string | null): void {
  db.run(
    `UPDATE cases SET status = ?, stage = ?, office = ?, assigned_to = ?, offence = ?, source = ?, next_act_by = ?, body = ? WHERE id = ?`,
    header.status, header.stage, header.office, header.assignedTo, header.offence ?? '', header.referral.source, nextActBy,
    JSON.stringify(header), header.id,
  );
}

/** What lists do not show has changed. */
export function saveHeaderBody(db: Writer, header: CaseHeader): void {
  db.run('UPDATE cases SET body = ? WHERE id = ?', JSON.stringify(header), header.id);
}

/** Is the case in this file? */
export function caseExists(db: Reader, id: string): boolean {
  return db.value('SELECT 1 FROM cases WHERE id = ?', id) !== undefined;
}

export function readHeader(db: Reader, id: string): CaseHeader | undefined {
  const body = db.value<string>('SELECT body FROM cases WHERE id = ?', id);
  return body === undefined ? undefined : caseHeader.parse(JSON.parse(body));
}

export function caseNoTaken(db: Reader, caseNo: string): boolean {
  return db.value('SELECT 1 FROM cases WHERE case_no = ?', caseNo) !== undefined;
}

export function outsideNoTaken(db: Reader, outsideNo: string): boolean {
  return db.value('SELECT 1 FROM cases WHERE outside_no = ?', outsideNo) !== undefined;
}

/** The number given last in a series; 0 before the first. */
export function lastInSeries(db: Reader, name: string): number {
  return Number(db.value('SELECT last FROM series WHERE name = ?', name) ?? 0);
}

/** The next number of a series; numbers are never used twice. Call inside the transaction that uses it. */
export function nextInSeries(db: Writer, name: string): number {
  db.run('INSERT INTO series (name, last) VALUES (?, 1) ON CONFLICT DO UPDATE SET last = last + 1', name);
  return lastInSeries(db, name);
}

/** Open cases in which somebody mediates beside the assigned mediator. */
export function coMediated(db: Reader, userId: string): string[] {
  const IDS = "SELECT id FROM cases WHERE json_extract(body, '$.coMediator') = ? AND status NOT IN ('CLOSED', 'FORWARDED', 'ARCHIVED')";
  return db.all<{ id: string }>(IDS, userId).map(({ id }) => id);
}

/** Case numbers by id. */
export function caseNumbers(db: Reader, ids: readonly string[]): Map<string, string> {
  const rows = db.all<{ id: string; caseNo: string }>('SELECT id, case_no AS caseNo FROM cases WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify([...new Set(ids)]));
  return new Map(rows.map(({ id, caseNo }) => [id, caseNo]));
}

/** Cases of every status, newest first. */
export function caseIds(db: Reader, limit: number): string[] {
  return db.all<{ id: string }>('SELECT id FROM cases ORDER BY rowid DESC LIMIT ?', limit).map(({ id }) => id);
}
