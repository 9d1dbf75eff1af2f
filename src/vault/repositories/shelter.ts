import type { Reader } from '../handles.ts';

/** Looks across the cases of a shelter; records entered in error are left out. */

const NOT_IN_ERROR = "NOT EXISTS (SELECT 1 FROM corrections x WHERE x.case_id = r.case_id AND json_extract(x.body, '$.recordId') = r.id)";

/** Cases somebody of which lives in the house now: a stay that has not ended is in the state `IN`. */
export function casesWithResidents(db: Reader): string[] {
  return db.all<{ caseId: string }>(`SELECT DISTINCT r.case_id AS caseId FROM records r WHERE r.kind = 'stay' AND r.state = 'IN' AND ${NOT_IN_ERROR}`).map(({ caseId }) => caseId);
}

/** Whether a bag of this number was ever taken in. */
export function bagTaken(db: Reader, bagNo: string): boolean {
  return db.value(`SELECT 1 FROM records r WHERE r.kind = 'belonging' AND lower(json_extract(r.body, '$.bagNo')) = lower(?) AND ${NOT_IN_ERROR} LIMIT 1`, bagNo) !== undefined;
}

/** The sealed file: who has something unfinished there, and under which keys; never what it says. */
export function draftKeys(db: Reader): { owner: string; key: string }[] {
  return db.all('SELECT owner, key FROM drafts ORDER BY owner');
}
