import { issuedDocument } from '../../shared/model/case-file.ts';
import { accept } from '../../shared/result.ts';
import { insertRecord, issuedDocuments } from '../../vault/repositories/case-records.ts';
import { readCaseFile } from '../../vault/repositories/case-files.ts';
import type { Desk } from '../desk.ts';
import { mustHaveHappened, recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';

const PAGE = 100;

/** Every document made, newest first; a search looks at numbers, codes and file names. */
export const listDocuments: UseCase<'documents.register'> = (desk, { search, limit, before }) =>
  desk.facts.read((db) => {
    const rows = issuedDocuments(db, before ?? '9999', limit ?? PAGE);
    const files = new Map([...new Set(rows.map((row) => row.caseId))].map((caseId) => [caseId, readCaseFile(db, caseId)]));
    const wanted = search?.toLocaleLowerCase('az');
    const listed = rows.flatMap(({ id, caseId, caseNo }) => {
      const document = files.get(caseId)?.documents.find((d) => d.id === id);
      return document ? [{ ...issuedDocument.parse(document), caseId, caseNo }] : [];
    });
    const fits = (row: (typeof listed)[number]) =>
      !wanted || [row.caseNo, row.code, row.outNo ?? '', row.fileName, row.recipient].some((text) => text.toLocaleLowerCase('az').includes(wanted));
    return accept({ rows: listed.filter(fits) });
  });

function addEvent(desk: Desk, caseId: string, documentId: string, kind: 'delivery' | 'signed-copy', on: string, more: object) {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  recordOf(file.documents, documentId);
  mustHaveHappened(desk, file, on);
  const id = desk.recordId;
  desk.record(caseId, id, (db) =>
    insertRecord(db, { id, caseId, kind, subjectCode: null, state: null, onDate: on, recordedAt: desk.now(), recordedBy: desk.userId, hasText: false, body: { documentId, on, ...more } }),
  );
  return accept({ id });
}

export const recordDelivery: UseCase<'documents.record-delivery'> = (desk, { caseId, documentId, on, channel }) => addEvent(desk, caseId, documentId, 'delivery', on, { channel });

/** The signed copy came back; where its original is kept. */
export const recordSignedCopy: UseCase<'documents.record-signed-copy'> = (desk, { caseId, documentId, on, originalAt }) =>
  addEvent(desk, caseId, documentId, 'signed-copy', on, { originalAt });
