import type { Database } from '../../connection.ts';
import type { Migration } from '../migration.ts';

/** Hours worked, inspections, and which parties the other module has cleared until when. */
export const desk: Migration = { version: 3, name: 'desk', up };

function up(db: Database): void {
  db.exec(`
    CREATE TABLE work_entries (
      id TEXT PRIMARY KEY,
      user_id TEXT NOT NULL,
      on_date TEXT NOT NULL,
      from_time TEXT NOT NULL,
      to_time TEXT NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT;
    CREATE INDEX work_of_user ON work_entries(user_id, on_date);

    -- Cases a mediator works on beside another.
    CREATE INDEX cases_by_co_mediator ON cases(json_extract(body, '$.coMediator')) WHERE json_extract(body, '$.coMediator') IS NOT NULL;

    -- request_id: the message that asked; none when the answers ended and nobody has asked again.
    CREATE TABLE clearances (
      case_id TEXT NOT NULL REFERENCES cases(id),
      subject_code TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('waiting', 'cleared')),
      asked_at TEXT NOT NULL,
      until TEXT CHECK ((until IS NOT NULL) = (state = 'cleared')),
      request_id TEXT,
      PRIMARY KEY (case_id, subject_code)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX clearances_by_request ON clearances(request_id) WHERE request_id IS NOT NULL;

    -- Rooms, shift notes, officials at the door, forbidden words, numbered blanks: of the house, in no case. Their words are sealed.
    CREATE TABLE house_records (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      has_text INTEGER NOT NULL DEFAULT 0,
      body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT;
    CREATE INDEX house_records_by_kind ON house_records(kind, recorded_at);

    -- Visits of the Ombudsman or the NPM, and what they were shown (R-86).
    CREATE TABLE inspections (
      id TEXT PRIMARY KEY,
      on_date TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      recorded_by TEXT NOT NULL,
      body TEXT NOT NULL CHECK (json_valid(body))
    ) STRICT;
  `);
}
