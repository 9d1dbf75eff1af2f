import type { Reader } from '../handles.ts';
import type { RecordKind } from './case-records.ts';

export interface KindRow {
  readonly id: string;
  readonly caseId: string;
  readonly subjectCode: string | null;
  readonly body: string;
}

/** Every record of a kind, of open and closed cases alike, in the order of entry; those entered in error are left out. */
export function recordsOfKind(db: Reader, kind: RecordKind): KindRow[] {
  return db.all<KindRow>(
    `SELECT r.id, r.case_id AS caseId, r.subject_code AS subjectCode, r.body FROM records r
     WHERE r.kind = ? AND NOT EXISTS (SELECT 1 FROM corrections x WHERE x.case_id = r.case_id AND json_extract(x.body, '$.recordId') = r.id)
     ORDER BY r.rowid`,
    kind,
  );
}
