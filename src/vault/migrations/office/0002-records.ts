import type { Database } from '../../connection.ts';
import type { Migration } from '../migration.ts';

/** Settings, working-day calendar, parameters and staff certificates: nothing about anyone the office helps. */
export const records: Migration = { version: 2, name: 'records', up };

function up(db: Database): void {
  db.exec(`
    CREATE TABLE settings (key TEXT PRIMARY KEY, body TEXT NOT NULL CHECK (json_valid(body))) STRICT, WITHOUT ROWID;

    CREATE TABLE calendar_days (on_date TEXT PRIMARY KEY, kind TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE calendar_years (year INTEGER PRIMARY KEY, confirmed_on TEXT NOT NULL, confirmed_by TEXT NOT NULL) STRICT;

    CREATE TABLE parameters (
      id TEXT PRIMARY KEY,
      code TEXT NOT NULL,
      value INTEGER NOT NULL,
      from_date TEXT NOT NULL,
      reason TEXT NOT NULL,
      set_by TEXT NOT NULL,
      set_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX parameters_by_code ON parameters(code, set_at);

    CREATE TABLE staff (user_id TEXT PRIMARY KEY, body TEXT NOT NULL CHECK (json_valid(body))) STRICT, WITHOUT ROWID;
    CREATE TABLE user_settings (
      user_id TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (user_id, key)
    ) STRICT, WITHOUT ROWID;
  `);
}
