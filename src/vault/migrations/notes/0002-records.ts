import type { Database } from '../../connection.ts';
import type { Migration } from '../migration.ts';

/** One mediator's session secrets; this file has no way out. */
export const records: Migration = { version: 2, name: 'records', up };

function up(db: Database): void {
  db.exec(`
    CREATE TABLE notes (
      id TEXT PRIMARY KEY,
      case_id TEXT NOT NULL,
      session_id TEXT,
      at TEXT NOT NULL,
      destroy_on TEXT,
      body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT;
    CREATE INDEX notes_of_case ON notes(case_id);

    CREATE TABLE drafts (
      owner TEXT NOT NULL,
      key TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (owner, key)
    ) STRICT, WITHOUT ROWID;
  `);
}
