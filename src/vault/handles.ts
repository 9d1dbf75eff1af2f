import type * as Driver from 'better-sqlite3-multiple-ciphers';
import type { Database } from './connection.ts';

/** What SQLite stores in a column. */
export type SqlValue = string | number | bigint | Uint8Array | null;
export type Row = Record<string, SqlValue>;
export type Params = readonly SqlValue[];

declare const writes: unique symbol;

/** Reads by prepared statement. A statement that could change anything is refused when it is prepared. */
export interface Reader {
  get<T = Row>(sql: string, ...params: Params): T | undefined;
  all<T = Row>(sql: string, ...params: Params): T[];
  iterate<T = Row>(sql: string, ...params: Params): IterableIterator<T>;
  /** First column of the first row. */
  value<T extends SqlValue = SqlValue>(sql: string, ...params: Params): T | undefined;
}

/** A Reader that can write. The brand keeps a function that writes from being given a Reader. */
export interface Writer extends Reader {
  readonly [writes]: true;
  run(sql: string, ...params: Params): { changes: number; lastInsertRowid: number | bigint };
}

type Statement = Driver.Statement<SqlValue[]>;
const NOT_HERE = /^\s*(attach|detach|pragma|vacuum|begin|commit|end|rollback|savepoint|release)\b/i;

/** Both handles of one connection over one cache of prepared statements, keyed by SQL text. */
export function makeHandles(db: Database): { reader: Reader; writer: Writer } {
  const prepared = new Map<string, Statement>();
  const plucked = new Map<string, Statement>();

  const prepare = (sql: string): Statement => {
    if (NOT_HERE.test(sql)) throw new TypeError('statement not allowed here');
    return db.prepare<SqlValue[]>(sql);
  };
  const cached = (sql: string): Statement => {
    let statement = prepared.get(sql);
    if (statement === undefined) prepared.set(sql, (statement = prepare(sql)));
    return statement;
  };
  const single = (sql: string, check: (statement: Statement) => Statement): Statement => {
    let statement = plucked.get(sql);
    if (statement === undefined) plucked.set(sql, (statement = check(prepare(sql)).pluck()));
    return check(statement);
  };
  const readOnly = (statement: Statement): Statement => {
    if (!statement.readonly) throw new TypeError('a reader does not write');
    return statement;
  };

  const over = (check: (statement: Statement) => Statement): Reader => ({
    get: <T>(sql: string, ...params: Params) => typed<T>(check(cached(sql))).get(...params),
    all: <T>(sql: string, ...params: Params) => typed<T>(check(cached(sql))).all(...params),
    iterate: <T>(sql: string, ...params: Params) => typed<T>(check(cached(sql))).iterate(...params),
    value: <T extends SqlValue>(sql: string, ...params: Params) => typed<T>(single(sql, check)).get(...params),
  });
  const writer = Object.assign(over((statement) => statement), {
    run: (sql: string, ...params: Params) => cached(sql).run(...params),
  });
  return { reader: over(readOnly), writer: brand(writer) };
}

/** The shape of a row is the SQL's promise: repositories state it next to the statement. */
function typed<T>(statement: Statement): { get(...p: Params): T | undefined; all(...p: Params): T[]; iterate(...p: Params): IterableIterator<T> };
function typed(statement: Statement): object {
  return statement;
}

function brand(writer: Omit<Writer, typeof writes>): Writer;
function brand(writer: object): object {
  return writer;
}
