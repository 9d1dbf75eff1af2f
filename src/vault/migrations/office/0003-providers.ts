import type { Database } from '../../connection.ts';
import type { Migration } from '../migration.ts';

/** The office's own numbers of papers; bodies this office added to the directory or changed in it; the others are as they shipped. */
export const providers: Migration = { version: 3, name: 'providers', up };

function up(db: Database): void {
  db.exec(`
    CREATE TABLE providers (
      id TEXT PRIMARY KEY,
      body TEXT NOT NULL CHECK (json_valid(body)),
      saved_at TEXT NOT NULL,
      saved_by TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- Numbers of papers, given by the office whatever module a paper belongs to.
    CREATE TABLE numbers (series TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  `);
}
