import type { Database } from '../connection.ts';

/**
 * The tables every file has. `audit`, `anchor` and `journal` are append-only against our own mistakes (REPLACE included,
 * with recursive_triggers); against other people's tools the signatures are.
 */
export function makeSpine(db: Database): void {
  db.exec(`
    CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

    CREATE TABLE audit (
      seq INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      actor TEXT NOT NULL,
      action TEXT NOT NULL,
      record_id TEXT,
      case_id TEXT,
      reason TEXT,
      digest_before TEXT,
      digest_after TEXT,
      prev TEXT NOT NULL,
      hash TEXT NOT NULL,
      signature TEXT NOT NULL
    ) STRICT;
    CREATE INDEX audit_record ON audit (record_id, seq) WHERE record_id IS NOT NULL;
    CREATE INDEX audit_case ON audit (case_id, seq) WHERE case_id IS NOT NULL;

    CREATE TABLE anchor (
      id INTEGER PRIMARY KEY,
      file TEXT NOT NULL,
      seq INTEGER NOT NULL,
      hash TEXT NOT NULL,
      directory_seq INTEGER NOT NULL,
      directory_hash TEXT NOT NULL,
      at TEXT NOT NULL,
      by TEXT NOT NULL,
      signature TEXT NOT NULL
    ) STRICT;
    CREATE INDEX anchor_file ON anchor (file, id);

    CREATE TABLE journal (
      seq INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      kind TEXT NOT NULL,
      record_id TEXT NOT NULL,
      skeleton TEXT NOT NULL
    ) STRICT;

    CREATE TABLE idempotency (
      token TEXT PRIMARY KEY,
      call TEXT NOT NULL,
      input_digest TEXT NOT NULL,
      record_id TEXT,
      at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX idempotency_at ON idempotency (at);
  `);
  makeAppendOnly(db, 'audit', 'seq');
  makeAppendOnly(db, 'anchor', 'id');
  makeAppendOnly(db, 'journal', 'seq');
}

/**
 * Makes a table append-only: no UPDATE, no DELETE, and rows numbered without gaps in `key` (an INTEGER PRIMARY KEY), so
 * that INSERT OR REPLACE meets a refusal too. Names come from migrations, never from input.
 */
export function makeAppendOnly(db: Database, table: string, key: string): void {
  db.exec(`
    CREATE TRIGGER ${table}_no_update BEFORE UPDATE ON ${table}
      BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER ${table}_no_delete BEFORE DELETE ON ${table}
      BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    CREATE TRIGGER ${table}_in_order BEFORE INSERT ON ${table}
      WHEN NEW.${key} IS NOT (SELECT coalesce(max(${key}), 0) + 1 FROM ${table})
      BEGIN SELECT RAISE(ABORT, 'append-only'); END;
  `);
}
