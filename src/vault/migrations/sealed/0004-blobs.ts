import type { Database } from '../../connection.ts';
import type { Migration } from '../migration.ts';

/** Scans and other whole files of a case: where each lies, what it must be, and the key that opens it and nothing else. */
export const blobs: Migration = { version: 4, name: 'blobs', up };

function up(db: Database): void {
  db.exec(`
    CREATE TABLE blobs (
      id TEXT PRIMARY KEY,
      case_id TEXT NOT NULL,
      record_id TEXT NOT NULL,
      kind TEXT NOT NULL,
      -- The file below blobs/; no name a person gave is kept.
      name TEXT NOT NULL UNIQUE CHECK (length(name) = 64),
      size INTEGER NOT NULL CHECK (size > 0),
      sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
      key BLOB NOT NULL CHECK (length(key) = 32)
    ) STRICT;
    CREATE INDEX blobs_of_record ON blobs(record_id);
    CREATE INDEX blobs_of_case ON blobs(case_id);
    CREATE TRIGGER blobs_no_update BEFORE UPDATE ON blobs
      BEGIN SELECT RAISE(ABORT, 'written once'); END;
  `);
}
