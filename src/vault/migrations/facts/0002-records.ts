import type { Database } from '../../connection.ts';
import type { Migration } from '../migration.ts';

/** Same columns in every table that holds records of a case: the words are sealed, the body is P0/P1 JSON. */
const RECORD_COLUMNS = `
  id TEXT PRIMARY KEY,
  case_id TEXT NOT NULL REFERENCES cases(id),
  kind TEXT NOT NULL,
  subject_code TEXT,
  state TEXT,
  on_date TEXT,
  recorded_at TEXT NOT NULL,
  recorded_by TEXT NOT NULL,
  has_text INTEGER NOT NULL DEFAULT 0,
  body TEXT NOT NULL CHECK (json_valid(body))`;

const APPEND_ONLY = ['consents', 'protocols', 'disclosures', 'corrections'] as const;

/** What lists and pages need, so that a page is read from an index alone. */
const LIST_COLUMNS = 'status, stage, office, assigned_to, offence, source';

/** Cases, their records, deadlines, correspondence and approvals of one module. */
export const records: Migration = { version: 2, name: 'records', up };

function up(db: Database): void {
  db.exec(`
    CREATE TABLE cases (
      id TEXT PRIMARY KEY,
      case_no TEXT NOT NULL UNIQUE,
      outside_no TEXT NOT NULL UNIQUE,
      status TEXT NOT NULL,
      stage TEXT NOT NULL,
      office TEXT NOT NULL,
      assigned_to TEXT,
      opened_on TEXT NOT NULL,
      offence TEXT NOT NULL,
      source TEXT NOT NULL,
      next_act_by TEXT,
      body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT;
    CREATE INDEX cases_by_no ON cases(case_no, id, opened_on, next_act_by, ${LIST_COLUMNS});
    CREATE INDEX cases_by_opened ON cases(opened_on, id, case_no, next_act_by, ${LIST_COLUMNS});
    CREATE INDEX cases_by_act ON cases(next_act_by, id, case_no, opened_on, ${LIST_COLUMNS}) WHERE next_act_by IS NOT NULL;

    CREATE TABLE case_counts (
      status TEXT NOT NULL, stage TEXT NOT NULL, assigned_to TEXT NOT NULL, n INTEGER NOT NULL,
      PRIMARY KEY (status, stage, assigned_to)
    ) STRICT, WITHOUT ROWID;
    CREATE TRIGGER case_counted AFTER INSERT ON cases BEGIN
      INSERT INTO case_counts VALUES (NEW.status, NEW.stage, coalesce(NEW.assigned_to, ''), 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
    END;
    CREATE TRIGGER case_recounted AFTER UPDATE OF status, stage, assigned_to ON cases BEGIN
      UPDATE case_counts SET n = n - 1 WHERE status = OLD.status AND stage = OLD.stage AND assigned_to = coalesce(OLD.assigned_to, '');
      INSERT INTO case_counts VALUES (NEW.status, NEW.stage, coalesce(NEW.assigned_to, ''), 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
    END;

    CREATE TABLE records (${RECORD_COLUMNS}) STRICT;
    CREATE INDEX records_of_case ON records(case_id);
    CREATE INDEX records_by_day ON records(kind, state, on_date);

    CREATE TABLE deadlines (
      id TEXT PRIMARY KEY,
      case_id TEXT NOT NULL REFERENCES cases(id),
      status TEXT NOT NULL,
      act_by TEXT NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT;
    CREATE INDEX deadlines_of_case ON deadlines(case_id);
    CREATE INDEX deadlines_open ON deadlines(act_by) WHERE status = 'OPEN';

    CREATE TABLE correspondence (
      id TEXT PRIMARY KEY,
      case_id TEXT REFERENCES cases(id),
      direction TEXT NOT NULL CHECK (direction IN ('IN', 'OUT')),
      year INTEGER NOT NULL,
      number INTEGER NOT NULL,
      our_no TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body)),
      UNIQUE (direction, year, number)
    ) STRICT;
    CREATE INDEX correspondence_of_case ON correspondence(case_id);

    CREATE TABLE approvals (
      id TEXT PRIMARY KEY,
      case_id TEXT NOT NULL REFERENCES cases(id),
      state TEXT NOT NULL CHECK (state IN ('waiting', 'approved', 'used')),
      expires TEXT NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT;
    CREATE INDEX approvals_open ON approvals(state, expires);

    CREATE TABLE series (name TEXT PRIMARY KEY, last INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  `);
  for (const table of APPEND_ONLY) {
    db.exec(`
      CREATE TABLE ${table} (${RECORD_COLUMNS}) STRICT;
      CREATE INDEX ${table}_of_case ON ${table}(case_id);
      CREATE TRIGGER ${table}_never_change BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, 'append-only'); END;
      CREATE TRIGGER ${table}_never_delete BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, 'append-only'); END;
      CREATE TRIGGER ${table}_never_replace BEFORE INSERT ON ${table}
        WHEN EXISTS (SELECT 1 FROM ${table} WHERE id = NEW.id) BEGIN SELECT RAISE(ABORT, 'append-only'); END;
    `);
  }
}
