import { workEntry, type WorkEntry } from '../../shared/contract/desk.ts';
import type { Reader, Writer } from '../handles.ts';

/** Hours and travel of the office's people, for workload and *tabel*. */

const parse = ({ body }: { body: string }): WorkEntry => workEntry.parse(JSON.parse(body));

export function insertWorkEntry(db: Writer, entry: WorkEntry): void {
  db.run(
    'INSERT INTO work_entries (id, user_id, on_date, from_time, to_time, body) VALUES (?,?,?,?,?,?)',
    entry.id, entry.userId, entry.on, entry.from, entry.to, JSON.stringify(entry),
  );
}

export function readWorkEntry(db: Reader, id: string): WorkEntry | undefined {
  const row = db.get<{ body: string }>('SELECT body FROM work_entries WHERE id = ?', id);
  return row && parse(row);
}

/** False when there was none of that id. */
export function removeWorkEntry(db: Writer, id: string): boolean {
  return db.run('DELETE FROM work_entries WHERE id = ?', id).changes > 0;
}

/** Entries of one user from one day to another, both included, in the order they were worked. */
export function workOfUser(db: Reader, userId: string, from: string, to: string): WorkEntry[] {
  return db
    .all<{ body: string }>('SELECT body FROM work_entries WHERE user_id = ? AND on_date BETWEEN ? AND ? ORDER BY on_date, from_time, id', userId, from, to)
    .map(parse);
}

/** Does this user already have an entry that day which shares a minute with these hours? */
export function workOverlaps(db: Reader, userId: string, on: string, from: string, to: string): boolean {
  return db.value('SELECT 1 FROM work_entries WHERE user_id = ? AND on_date = ? AND from_time < ? AND to_time > ?', userId, on, to, from) !== undefined;
}
