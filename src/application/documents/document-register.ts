import { issuedDocument } from '../../shared/model/case-file.ts';
import { accept } from '../../shared/result.ts';
import { addYears } from '../../domain/dates/plain-date.ts';
import { foldPlain } from '../../domain/text/fold.ts';
import type { Reader } from '../../vault/index.ts';
import { insertRecord, issuedDocuments, type IssuedRow } from '../../vault/repositories/case-records.ts';
import { readCaseFile } from '../../vault/repositories/case-files.ts';
import type { Desk } from '../desk.ts';
import { mustHaveHappened, recordOf, sealTexts } from '../step.ts';
import type { UseCase } from '../use-case.ts';

const PAGE = 100;
const BATCH = 500;
/** A search reads no further back than this. */
const SEARCHED_YEARS = 5;
const told = issuedDocument.pick({ code: true, outNo: true, fileName: true, recipient: true });

/** A page of the documents made, newest first; a search looks at numbers, codes, file names and recipients of the last five years. */
export const listDocuments: UseCase<'documents.register'> = (desk, { search, limit = PAGE, after = null }) =>
  desk.facts.read((db) => {
    const found = search ? searched(db, foldPlain(search), addYears(desk.today(), -SEARCHED_YEARS), after, limit) : issuedDocuments(db, after, limit);
    const files = new Map([...new Set(found.map((row) => row.caseId))].map((caseId) => [caseId, readCaseFile(db, caseId)]));
    const rows = found.flatMap(({ id, caseId, caseNo }) => {
      const document = files.get(caseId)?.documents.find((d) => d.id === id);
      return document ? [{ ...issuedDocument.parse(document), caseId, caseNo }] : [];
    });
    return accept({ rows, after: found.length === limit ? (found.at(-1)?.id ?? null) : null });
  });

/** Rows that bear the words, read batch by batch until there are enough or the days searched are over. */
function searched(db: Reader, words: string, since: string, after: string | null, limit: number): IssuedRow[] {
  const found: IssuedRow[] = [];
  for (let from = after; ; ) {
    const batch = issuedDocuments(db, from, BATCH);
    const recent = batch.filter(({ recordedAt }) => recordedAt >= since);
    found.push(...recent.filter((row) => bears(row, words)));
    const last = batch.at(-1);
    if (found.length >= limit || recent.length < BATCH || !last) return found.slice(0, limit);
    from = last.id;
  }
}

function bears({ caseNo, body }: IssuedRow, words: string): boolean {
  const { code, outNo, fileName, recipient } = told.parse(JSON.parse(body));
  return [caseNo, code, outNo ?? '', fileName, recipient].some((text) => foldPlain(text).includes(words));
}

/** What became of a document: a row of its own beside it, for documents never change; its words are sealed. */
function addEvent(desk: Desk, caseId: string, documentId: string, event: { kind: 'delivery' | 'signed-copy'; on: string; body?: object; texts?: Record<string, string> }) {
  const { kind, on, body = {}, texts = {} } = event;
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  recordOf(file.documents, documentId);
  mustHaveHappened(desk, file, on);
  const id = desk.recordId;
  const hasText = sealTexts(desk, id, caseId, texts);
  desk.record(caseId, id, (db) =>
    insertRecord(db, { id, caseId, kind, subjectCode: null, state: null, onDate: on, recordedAt: desk.now(), recordedBy: desk.userId, hasText, body: { documentId, on, ...body } }),
  );
  return accept({ id });
}

export const recordDelivery: UseCase<'documents.record-delivery'> = (desk, { caseId, documentId, on, channel }) =>
  addEvent(desk, caseId, documentId, { kind: 'delivery', on, body: { channel } });

/** The signed copy came back; where its original is kept. */
export const recordSignedCopy: UseCase<'documents.record-signed-copy'> = (desk, { caseId, documentId, on, originalAt }) =>
  addEvent(desk, caseId, documentId, { kind: 'signed-copy', on, texts: { originalAt } });
