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

const ROW = `id, case_no AS caseNo, status, stage, office, assigned_to AS assignedTo, opened_on AS openedOn, offence, source,
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

/** What is wanted of a row beside its sort value: SQL terms and their values. */
function wantedOf({ statuses, stages, assignedTo }: Pick<CaseQuery, 'statuses' | 'stages' | 'assignedTo'>, prefix: string | null): { where: string[]; params: SqlValue[] } {
  const where: string[] = [];
  const params: SqlValue[] = [];
  const want = (term: string, ...values: SqlValue[]) => {
    where.push(term);
    params.push(...values);
  };
  if (statuses.length > 0) want(`status IN (${statuses.map(() => '?').join(', ')})`, ...statuses);
  if (stages.length > 0) want(`stage IN (${stages.map(() => '?').join(', ')})`, ...stages);
  if (assignedTo !== null) want('assigned_to = ?', assignedTo);
  if (prefix !== null) want('case_no >= ? AND case_no < ?', prefix, `${prefix}\u{10ffff}`);
  return { where, params };
}

function pageUnder(db: Reader, query: CaseQuery, prefix: string | null): CaseRow[] {
  const { column } = SORTS[query.sort];
  const { index } = SORTS[prefix === null ? query.sort : 'caseNo'];
  const { where, params } = wantedOf(query, prefix);
  if (query.sort === 'nextActBy') where.push('next_act_by IS NOT NULL');
  const direction = query.descending ? 'DESC' : 'ASC';
  if (query.after && query.after.value !== null) {
    where.push(`(${column}, id) ${query.descending ? '<' : '>'} (?, ?)`);
    params.push(query.after.value, query.after.id);
  }
  const PAGE = `SELECT ${ROW} FROM cases INDEXED BY ${index} ${where.length ? `WHERE ${where.join(' AND ')}` : ''}
    ORDER BY ${column} ${direction}, id ${direction} LIMIT ?`;
  return db.all<CaseRow>(PAGE, ...params, query.limit);
}

/** How many cases fit the filter, from kept counters; numbers looked for are counted on their index, up to `most`. */
export function countCases(db: Reader, query: Pick<CaseQuery, 'statuses' | 'stages' | 'assignedTo' | 'numberPrefixes'>, most = 1000): number {
  if (query.numberPrefixes === null) {
    const { where, params } = wantedOf(query, null);
    return Number(db.value(`SELECT coalesce(sum(n), 0) FROM case_counts ${where.length ? `WHERE ${where.join(' AND ')}` : ''}`, ...params) ?? 0);
  }
  const counts = query.numberPrefixes.map((prefix) => {
    const { where, params } = wantedOf(query, prefix);
    return Number(db.value(`SELECT count(*) FROM (SELECT 1 FROM cases INDEXED BY cases_by_no WHERE ${where.join(' AND ')} LIMIT ?)`, ...params, most) ?? 0);
  });
  return Math.min(most, counts.reduce((sum, n) => sum + n, 0));
}

/** Years from the first case number to the last. */
export function yearsOfCases(db: Reader): number[] {
  const yearIn = (pick: 'min' | 'max') => Number(/^[A-Z]{3}-(\d{4})-/.exec(db.value<string>(`SELECT ${pick}(case_no) FROM cases`) ?? '')?.[1] ?? 0);
  const first = yearIn('min');
  return first === 0 ? [] : Array.from({ length: yearIn('max') - first + 1 }, (_, n) => first + n);
}

export function insertCase(db: Writer, header: CaseHeader): void {
  db.run(
    `INSERT INTO cases (id, case_no, outside_no, status, stage, office, assigned_to, opened_on, offence, source, next_act_by, body)
     VALUES (?,?,?,?,?,?,?,?,?,?,?,?)`,
    header.id, header.caseNo, header.outsideNo, header.status, header.stage, header.office, header.assignedTo, header.openedOn,
    header.offence, header.referral.source, null, JSON.stringify(header),
  );
}

export function updateCase(db: Writer, header: CaseHeader, nextActBy: string | null): void {
  db.run(
    `UPDATE cases SET status = ?, stage = ?, office = ?, assigned_to = ?, offence = ?, source = ?, next_act_by = ?, body = ? WHERE id = ?`,
    header.status, header.stage, header.office, header.assignedTo, header.offence, header.referral.source, nextActBy,
    JSON.stringify(header), header.id,
  );
}

/** What lists do not show has changed. */
export function saveHeaderBody(db: Writer, header: CaseHeader): void {
  db.run('UPDATE cases SET body = ? WHERE id = ?', JSON.stringify(header), header.id);
}

export function readHeader(db: Reader, id: string): CaseHeader | undefined {
  const body = db.value<string>('SELECT body FROM cases WHERE id = ?', id);
  return body === undefined ? undefined : caseHeader.parse(JSON.parse(body));
}

export function caseNoOf(db: Reader, id: string): string | undefined {
  return db.value<string>('SELECT case_no FROM cases WHERE id = ?', id);
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
