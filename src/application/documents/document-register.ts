import { issuedDocument } from '../../shared/model/case-file.ts';
import { accept } from '../../shared/result.ts';
import { addYears } from '../../domain/dates/plain-date.ts';
import { foldPlain } from '../../domain/text/fold.ts';
import { handOverGate } from '../../domain/disclosure/gates/outgoing.ts';
import { isDisclosure } from '../../domain/disclosure/projection.ts';
import { consentStatus } from '../../domain/mediation/consent-status.ts';
import { openIn, recallsOf, stands } from '../../domain/disclosure/rules/r-60-recall.ts';
import type { Reader, Writer } from '../../vault/index.ts';
import { insertRecord, issuedDocuments, type IssuedRow } from '../../vault/repositories/case-records.ts';
import { readCaseFile } from '../../vault/repositories/case-files.ts';
import { Refusal, type Desk } from '../desk.ts';
import { insertRecalls } from '../disclosure/recalls.ts';
import { throughGate } from '../gate.ts';
import { mustHaveHappened, recordOf, sealTexts } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { readMark } from './scan-mark.ts';
import { OFFICE_ONLY } from './viewer-of.ts';

const PAGE = 100;
const BATCH = 500;
/** A search reads no further back than this. */
const SEARCHED_YEARS = 5;
const told = issuedDocument.pick({ code: true, outNo: true, fileName: true, recipient: true });

/** A page of the documents made, newest first; a search looks at numbers, codes, file names and recipients of the last five years. */
export const listDocuments: UseCase<'documents.register'> = (desk, { search, module, limit = PAGE, after = null }) => {
  if (module !== undefined) desk.turnToHeld(module);
  return desk.facts.read((db) => {
    const found = search ? searched(db, foldPlain(search), addYears(desk.today(), -SEARCHED_YEARS), after, limit) : issuedDocuments(db, after, limit);
    const files = new Map([...new Set(found.map((row) => row.caseId))].map((caseId) => [caseId, readCaseFile(db, caseId)]));
    const rows = found.flatMap(({ id, caseId, caseNo }) => {
      const document = files.get(caseId)?.documents.find((d) => d.id === id);
      return document ? [{ ...issuedDocument.parse(document), caseId, caseNo }] : [];
    });
    return accept({ rows, after: found.length === limit ? (found.at(-1)?.id ?? null) : null });
  });
};

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

interface DocumentEvent {
  kind: 'delivery' | 'own-copy' | 'signed-copy';
  on: string;
  body?: object;
}

/** The document something happened to; RECORD_NOT_FOUND, NOT_ASSIGNED. */
function documentOf(desk: Desk, caseId: string, documentId: string, on: string) {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  const document = recordOf(file.documents, documentId);
  mustHaveHappened(desk, file, on);
  return document;
}

/** What became of a document: a row of its own beside it, for documents never change. */
function insertEvent(desk: Desk, db: Writer, caseId: string, documentId: string, id: string, { kind, on, body = {} }: DocumentEvent, hasText = false): void {
  insertRecord(db, { id, caseId, kind, subjectCode: null, state: null, onDate: on, recordedAt: desk.now(), recordedBy: desk.userId, hasText, body: { documentId, on, ...body } });
}

/** What was handed over and says what is open no more, because that was taken back before it was entered: whoever holds it is written to as well. */
function tooLate(desk: Desk, caseId: string, documentId: string, on: string) {
  const file = desk.caseFile(caseId);
  const [paper] = file.documents.filter(({ id }) => id === documentId);
  if (!paper) return [];
  const alone = { ...file, documents: [{ ...paper, deliveredOn: on }] };
  const ended = file.consents.filter((consent) => paper.consentIdsUsed.includes(consent.id) && consentStatus(consent, file, desk.now(), desk.parameters) !== 'EXPIRED');
  // OUTCOME_SHARING opens the whole paper or nothing; a yes to a body opens fields.
  return ended
    .filter((consent) => isDisclosure(consent) || !stands(file, consent, desk.context))
    .flatMap((consent) => recallsOf(alone, consent, openIn(file, consent, desk.context), desk.context))
    .slice(0, 1);
}

/** A paper went out: the event, and the letters that are due already. */
export function enterDelivery(desk: Desk, db: Writer, caseId: string, documentId: string, id: string, { on, channel }: { on: string; channel: string }): void {
  insertEvent(desk, db, caseId, documentId, id, { kind: 'delivery', on, body: { channel } });
  insertRecalls(desk, db, caseId, tooLate(desk, caseId, documentId, on));
}

/** Handed over or sent; of a person's own copy, what they answered when asked whether it is safe to take. Kept here at their wish counts as given. */
export const recordDelivery: UseCase<'documents.record-delivery'> = (desk, input) => {
  const { caseId, documentId, on, channel, ownCopy = null } = input;
  const document = documentOf(desk, caseId, documentId, on);
  // The office's own copy goes to nobody.
  if (OFFICE_ONLY.includes(document.code) && document.recipient === 'FILE') throw new Refusal('WRONG_STATUS');
  return throughGate(desk, input, caseId, handOverGate, { document, ownCopy }, (spend) => {
    const id = desk.recordId;
    desk.record(caseId, id, (db) => {
      enterDelivery(desk, db, caseId, documentId, id, { on, channel });
      if (ownCopy !== null) insertEvent(desk, db, caseId, documentId, desk.runtime.newId(), { kind: 'own-copy', on, body: { choice: ownCopy } });
      spend(db);
    });
    return id;
  });
};

/** The signed copy came back, matched to its version by the mark in its footer; where its original is kept. */
export const recordSignedCopy: UseCase<'documents.record-signed-copy'> = (desk, { caseId, documentId, on, originalAt, mark = null }) => {
  const document = documentOf(desk, caseId, documentId, on);
  if (mark !== null && document.mark !== null && readMark(mark) !== document.mark) throw new Refusal('RECORD_NOT_FOUND', { fields: [{ path: 'mark', problem: 'other_document' }] });
  const id = desk.recordId;
  const hasText = sealTexts(desk, id, caseId, { originalAt });
  desk.record(caseId, id, (db) => insertEvent(desk, db, caseId, documentId, id, { kind: 'signed-copy', on }, hasText));
  return accept({ id });
};
