import type { Database } from '../../connection.ts';
import type { Migration } from '../migration.ts';

/** Identities, words, finished documents and drafts: everything P2 and P3. */
export const records: Migration = { version: 2, name: 'records', up };

function up(db: Database): void {
  db.exec(`
    CREATE TABLE identities (
      id TEXT PRIMARY KEY,
      case_id TEXT NOT NULL,
      subject_code TEXT NOT NULL UNIQUE,
      body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT;
    CREATE INDEX identities_of_case ON identities(case_id);

    CREATE TABLE texts (
      record_id TEXT NOT NULL,
      field TEXT NOT NULL,
      case_id TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (record_id, field)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX texts_of_case ON texts(case_id);

    CREATE TABLE document_files (
      id TEXT PRIMARY KEY,
      case_id TEXT NOT NULL,
      digest TEXT NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE TABLE drafts (
      owner TEXT NOT NULL,
      key TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (owner, key)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE staff_names (user_id TEXT PRIMARY KEY, name TEXT NOT NULL) STRICT, WITHOUT ROWID;

    -- Sealed halves whose facts half has not been seen yet: what an interrupted work across two files leaves behind.
    -- By the work's token, which a new record bears as its id; target: the record it changes.
    CREATE TABLE pending (record_id TEXT PRIMARY KEY, kind TEXT NOT NULL, at TEXT NOT NULL, target TEXT NOT NULL) STRICT, WITHOUT ROWID;
  `);
}
