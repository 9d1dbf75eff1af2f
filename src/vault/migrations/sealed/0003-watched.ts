import type { Database } from '../../connection.ts';
import type { Migration } from '../migration.ts';

/** People a trafficking file watches for, what other modules asked about, and what a person decided; used in `THB-sealed` only. */
export const watched: Migration = { version: 3, name: 'watched', up };

function up(db: Database): void {
  db.exec(`
    CREATE TABLE watched (
      id TEXT PRIMARY KEY,
      case_id TEXT NOT NULL,
      role TEXT NOT NULL CHECK (role IN ('VICTIM', 'EXPLOITER', 'ASSOCIATE')),
      body TEXT NOT NULL CHECK (json_valid(body)),
      since TEXT NOT NULL,
      until TEXT
    ) STRICT;
    CREATE INDEX watched_of_case ON watched(case_id);

    -- By the name of the message that brought it, so that a message read twice is one request.
    CREATE TABLE match_requests (
      id TEXT PRIMARY KEY,
      received_at TEXT NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body)),
      state TEXT NOT NULL CHECK (state IN ('open', 'cleared', 'held', 'answered')),
      answer TEXT CHECK (answer IS NULL OR json_valid(answer))
    ) STRICT;
    CREATE INDEX match_requests_by_state ON match_requests(state, received_at);

    -- request_key: keyed digest of the person asked about, so that the same question is not put twice.
    CREATE TABLE match_verdicts (
      request_key TEXT NOT NULL,
      watched_id TEXT NOT NULL REFERENCES watched(id),
      verdict TEXT NOT NULL CHECK (verdict IN ('SAME', 'NOT_SAME')),
      by TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (request_key, watched_id)
    ) STRICT, WITHOUT ROWID;
  `);
}
