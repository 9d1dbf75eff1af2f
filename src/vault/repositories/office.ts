import type { z } from 'zod';
import { staff, type Staff } from '../../shared/contract/people.ts';
import type { Reader, SqlValue, Writer } from '../handles.ts';

/** The office's own file: settings, calendar, parameters, staff certificates. */

export function readSetting<T extends z.ZodType>(db: Reader, key: string, schema: T): z.output<T> | undefined {
  const body = db.value<string>('SELECT body FROM settings WHERE key = ?', key);
  return body === undefined ? undefined : schema.parse(JSON.parse(body));
}

export function saveSetting(db: Writer, key: string, value: object | string | number): void {
  db.run('INSERT INTO settings (key, body) VALUES (?,?) ON CONFLICT DO UPDATE SET body = excluded.body', key, JSON.stringify(value));
}

/** Days somebody set by hand, over the calendar that ships. */
export function ownCalendarDays(db: Reader): { on: string; kind: string }[] {
  return db.all('SELECT on_date AS "on", kind FROM calendar_days ORDER BY on_date');
}

export function setCalendarDay(db: Writer, on: string, kind: string | null): void {
  if (kind === null) db.run('DELETE FROM calendar_days WHERE on_date = ?', on);
  else db.run('INSERT INTO calendar_days (on_date, kind) VALUES (?,?) ON CONFLICT DO UPDATE SET kind = excluded.kind', on, kind);
}

export function confirmedYears(db: Reader): number[] {
  return db.all<{ year: number }>('SELECT year FROM calendar_years ORDER BY year').map((row) => row.year);
}

export function confirmYear(db: Writer, year: number, on: string, by: string): void {
  db.run('INSERT INTO calendar_years (year, confirmed_on, confirmed_by) VALUES (?,?,?) ON CONFLICT DO NOTHING', year, on, by);
}

export interface ParameterChange {
  code: string;
  value: number;
  from: string;
  reason: string;
  by: string;
}

/** Every change of every parameter, oldest first. */
export function parameterHistory(db: Reader): ParameterChange[] {
  return db.all('SELECT code, value, from_date AS "from", reason, set_by AS "by" FROM parameters ORDER BY set_at, rowid');
}

export function addParameterChange(db: Writer, id: string, change: ParameterChange, at: string): void {
  db.run(
    'INSERT INTO parameters (id, code, value, from_date, reason, set_by, set_at) VALUES (?,?,?,?,?,?,?)',
    id, change.code, change.value, change.from, change.reason, change.by, at,
  );
}

export function readStaff(db: Reader, userId: string): Staff | undefined {
  const body = db.value<string>('SELECT body FROM staff WHERE user_id = ?', userId);
  return body === undefined ? undefined : staff.parse(JSON.parse(body));
}

export function saveStaff(db: Writer, entry: Staff): void {
  db.run('INSERT INTO staff (user_id, body) VALUES (?,?) ON CONFLICT DO UPDATE SET body = excluded.body', entry.userId, JSON.stringify(entry));
}

export function userSetting(db: Reader, userId: string, key: string): string | null {
  return db.value<SqlValue & string>('SELECT value FROM user_settings WHERE user_id = ? AND key = ?', userId, key) ?? null;
}

export function saveUserSetting(db: Writer, userId: string, key: string, value: string): void {
  db.run('INSERT INTO user_settings (user_id, key, value) VALUES (?,?,?) ON CONFLICT DO UPDATE SET value = excluded.value', userId, key, value);
}

/** The number the office gave last in a series; 0 before the first. */
export function lastNumber(db: Reader, series: string): number {
  return Number(db.value('SELECT last FROM numbers WHERE series = ?', series) ?? 0);
}

/** The next number of a series, above `floor`; never given twice. */
export function takeNumber(db: Writer, series: string, floor: number): number {
  db.run('INSERT INTO numbers (series, last) VALUES (?, ? + 1) ON CONFLICT DO UPDATE SET last = max(last, ?) + 1', series, floor, floor);
  return lastNumber(db, series);
}
