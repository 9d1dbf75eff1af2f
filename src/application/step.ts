import type { CaseFile } from '../shared/model/case-file.ts';
import { addYears, isPlainDate } from '../domain/dates/plain-date.ts';
import { insertRecord, type RecordKind } from '../vault/repositories/case-records.ts';
import { saveText } from '../vault/repositories/sealed.ts';
import type { Writer } from '../vault/index.ts';
import { Refusal, type Desk } from './desk.ts';

/** The party a step is about; PARTY_NOT_FOUND. */
export function partyOf(file: CaseFile, subjectCode: string) {
  const party = file.parties.find((p) => p.subjectCode === subjectCode && !p.enteredInError);
  if (!party) throw new Refusal('PARTY_NOT_FOUND');
  return party;
}

/** A record of the case by id; RECORD_NOT_FOUND. */
export function recordOf<T extends { id: string; enteredInError: boolean }>(records: readonly T[], id: string): T {
  const record = records.find((r) => r.id === id && !r.enteredInError);
  if (!record) throw new Refusal('RECORD_NOT_FOUND');
  return record;
}

/** Something that happened: not after today, and not before the case was referred. */
export function mustHaveHappened(desk: Desk, file: CaseFile, on: string): void {
  if (on > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  if (on < file.header.referral.date) throw new Refusal('DATE_BEFORE_CASE');
}

/** Something planned: from today on, within two years. */
export function mustBeAhead(desk: Desk, on: string): void {
  if (on < desk.today()) throw new Refusal('DATE_IN_PAST');
  mustBeNear(desk, on);
}

/** A date somebody may have mistyped by a century, either way. */
export function mustBeNear(desk: Desk, on: string, years = 2): void {
  if (!isPlainDate(on) || on > addYears(desk.today(), years) || on < addYears(desk.today(), -100)) throw new Refusal('DATE_TOO_FAR');
}

export interface NewRecord {
  kind: RecordKind;
  subjectCode?: string | null;
  state?: string | null;
  onDate?: string | null;
  body: object;
  /** Words about it, by field: sealed; empty ones are left out. */
  texts?: Record<string, string | null>;
  also?: (db: Writer) => void;
  reason?: string | null;
}

/** Writes one new record of a case: its words into the sealed file first, then its facts. Answers its id. */
export function addRecord(desk: Desk, caseId: string, record: NewRecord): string {
  const id = desk.recordId;
  const hasText = sealTexts(desk, id, caseId, record.texts ?? {});
  desk.record(
    caseId, id,
    (db) => {
      insertRecord(db, {
        id,
        caseId,
        kind: record.kind,
        subjectCode: record.subjectCode ?? null,
        state: record.state ?? null,
        onDate: record.onDate ?? null,
        recordedAt: desk.now(),
        recordedBy: desk.userId,
        hasText,
        body: record.body,
      });
      record.also?.(db);
    },
    record.reason ?? null,
  );
  return id;
}

/** Seals the words of a record; false when there are none. */
export function sealTexts(desk: Desk, recordId: string, caseId: string, texts: Record<string, string | null>): boolean {
  const words = Object.entries(texts).flatMap(([field, text]) => (text === null || text === '' ? [] : [{ field, text }]));
  if (words.length === 0) return false;
  desk.seal(recordId, caseId, (db) => words.forEach(({ field, text }) => saveText(db, recordId, field, caseId, text)));
  return true;
}
