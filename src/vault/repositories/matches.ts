import type { z } from 'zod';
import type { Reader, Writer } from '../handles.ts';

/** `THB-sealed` alone: whom its cases watch for, what other modules asked, and what a person decided. Shapes of bodies are the caller's. */

export type WatchedRole = 'VICTIM' | 'EXPLOITER' | 'ASSOCIATE';

export interface Watched<T> {
  id: string;
  caseId: string;
  role: WatchedRole;
  /** Plain dates: watched from `since` on, and no longer from `until` on. */
  since: string;
  until: string | null;
  body: T;
}

type Stored<T> = Omit<T, 'body'> & { body: string };

/** Watched from now on; somebody watched already keeps the day it began, and under another name no verdict on the old one. */
export function insertWatched(db: Writer, { id, caseId, role, since, until, body }: Watched<object>): void {
  const said = JSON.stringify(body);
  db.run('DELETE FROM match_verdicts WHERE watched_id = ? AND NOT EXISTS (SELECT 1 FROM watched WHERE id = ? AND body = ?)', id, id, said);
  db.run(
    'INSERT INTO watched (id, case_id, role, body, since, until) VALUES (?,?,?,?,?,?) ON CONFLICT (id) DO UPDATE SET body = excluded.body',
    id, caseId, role, said, since, until,
  );
}

/** False when there is nobody of that id who is still watched. */
export function endWatched(db: Writer, id: string, until: string): boolean {
  return db.run('UPDATE watched SET until = ? WHERE id = ? AND until IS NULL', until, id).changes > 0;
}

/** Everybody watched on a day, by id. */
export function watchedOn<T extends z.ZodType>(db: Reader, day: string, schema: T): Watched<z.output<T>>[] {
  return db
    .all<Stored<Watched<unknown>>>(
      'SELECT id, case_id AS caseId, role, since, until, body FROM watched WHERE since <= ? AND (until IS NULL OR until > ?) ORDER BY id',
      day, day,
    )
    .map((row) => ({ ...row, body: schema.parse(JSON.parse(row.body)) }));
}

/** Everybody one case watches for or has watched for, by the day it began. */
export function watchedOfCase<T extends z.ZodType>(db: Reader, caseId: string, schema: T): Watched<z.output<T>>[] {
  return db
    .all<Stored<Watched<unknown>>>('SELECT id, case_id AS caseId, role, since, until, body FROM watched WHERE case_id = ? ORDER BY since, id', caseId)
    .map((row) => ({ ...row, body: schema.parse(JSON.parse(row.body)) }));
}

export type MatchState = 'open' | 'cleared' | 'held' | 'answered';

export interface MatchRequest<T> {
  /** The name of the message that brought it. */
  id: string;
  receivedAt: string;
  state: MatchState;
  body: T;
}

/** Takes a request in; false when it is here already (the message was read twice). */
export function receiveRequest(db: Writer, { id, receivedAt, body }: Omit<MatchRequest<object>, 'state'>): boolean {
  return db.run("INSERT INTO match_requests (id, received_at, body, state) VALUES (?,?,?,'open') ON CONFLICT DO NOTHING", id, receivedAt, JSON.stringify(body)).changes > 0;
}

const REQUEST = 'SELECT id, received_at AS receivedAt, state, body FROM match_requests';

/** Requests in one state, oldest first. */
export function requestsIn<T extends z.ZodType>(db: Reader, state: MatchState, schema: T): MatchRequest<z.output<T>>[] {
  return db
    .all<Stored<MatchRequest<unknown>>>(`${REQUEST} WHERE state = ? ORDER BY received_at, id`, state)
    .map((row) => ({ ...row, body: schema.parse(JSON.parse(row.body)) }));
}

export function readRequest<T extends z.ZodType>(db: Reader, id: string, schema: T): MatchRequest<z.output<T>> | undefined {
  const row = db.get<Stored<MatchRequest<unknown>>>(`${REQUEST} WHERE id = ?`, id);
  return row && { ...row, body: schema.parse(JSON.parse(row.body)) };
}

/** Moves a request on; `answer` is what was sent back, null while nothing was. False when there is none of that id. */
export function settleRequest(db: Writer, id: string, state: Exclude<MatchState, 'open'>, answer: object | null): boolean {
  return db.run('UPDATE match_requests SET state = ?, answer = ? WHERE id = ?', state, answer && JSON.stringify(answer), id).changes > 0;
}

/** What was sent back to a request; null when nothing was, or there is none. */
export function answerOf<T extends z.ZodType>(db: Reader, id: string, schema: T): z.output<T> | null {
  const answer = db.value<string>('SELECT answer FROM match_requests WHERE id = ? AND answer IS NOT NULL', id);
  return answer === undefined ? null : schema.parse(JSON.parse(answer));
}

export type Verdict = 'SAME' | 'NOT_SAME';

/** Keeps what a person decided about one asked-about person (`requestKey`: their keyed digest) and one watched; a later word replaces it. */
export function saveVerdict(db: Writer, requestKey: string, watchedId: string, verdict: Verdict, by: string, at: string): void {
  db.run(
    `INSERT INTO match_verdicts (request_key, watched_id, verdict, by, at) VALUES (?,?,?,?,?)
     ON CONFLICT DO UPDATE SET verdict = excluded.verdict, by = excluded.by, at = excluded.at`,
    requestKey, watchedId, verdict, by, at,
  );
}

/** Verdicts on one asked-about person, by the watched person's id. */
export function verdictsOn(db: Reader, requestKey: string): Map<string, Verdict> {
  const rows = db.all<{ watchedId: string; verdict: Verdict }>('SELECT watched_id AS watchedId, verdict FROM match_verdicts WHERE request_key = ?', requestKey);
  return new Map(rows.map(({ watchedId, verdict }) => [watchedId, verdict]));
}
