import { accept, refuse, type Block } from '../../shared/result.ts';
import type { CaseFile } from '../../shared/model/case-file.ts';
import { activeConsent } from '../../domain/mediation/consent-status.ts';
import { leavingGate } from '../../domain/disclosure/gates/outgoing.ts';
import { judge } from '../../domain/rule.ts';
import { makePassword, protectDocx } from '../../documents/index.ts';
import { insertRecord, type RecordKind } from '../../vault/repositories/case-records.ts';
import { readDocumentFile } from '../../vault/repositories/sealed.ts';
import { Refusal, type Desk } from '../desk.ts';
import { interfaceLanguageOf } from '../interface-language.ts';
import { recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { forbiddenWordsIn } from './leak-check.ts';

/**
 * Hands the finished bytes out into a folder the person chose, once they have confirmed to whom and how many people it
 * names. Protected, the same bytes lie under a password that is in this answer and nowhere else.
 */
export const saveDocument: UseCase<'documents.save'> = async (desk, { caseId, documentId, folder, protect = false }) => {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  const document = recordOf(file.documents, documentId);
  const stored = desk.sealed.read((db) => readDocumentFile(db, documentId));
  if (!stored) throw new Refusal('RECORD_NOT_FOUND');

  const blocked = mayNotLeave(desk, caseId, documentId, stored.bytes);
  if (blocked.length > 0) return refuse('BLOCKED', { blocks: blocked });
  if (desk.runtime.exists(`${folder}/${document.fileName}`)) return refuse('FILE_EXISTS');

  const people = new Set(document.fieldsPrinted.flatMap(({ subjectCode }) => subjectCode ?? [])).size;
  if (!(await desk.runtime.confirm({ act: 'save', recipient: document.recipient, people, digest: stored.digest, locale: interfaceLanguageOf(desk) }))) return refuse('NOT_CONFIRMED');
  const password = protect ? makePassword((count) => desk.runtime.randomBytes(count)) : null;
  const bytes = password === null ? stored.bytes : await protectDocx(stored.bytes, password);

  // What was taken back while the question stood open leaves no more.
  const since = mayNotLeave(desk, caseId, documentId, stored.bytes);
  if (since.length > 0) return refuse('BLOCKED', { blocks: since });

  // Entered before it is done: nothing is ever outside that the office does not know of.
  const savedId = enter(desk, caseId, documentId, 'saved', { protected: protect });
  const saved = desk.runtime.saveFile(folder, document.fileName, bytes);
  if ('error' in saved) {
    enter(desk, caseId, documentId, 'file-end', { savedId, how: 'DELETED' });
    return refuse(saved.error);
  }
  return accept({ path: saved.path, bytes: bytes.length, digest: stored.digest, password });
};

/** Why a paper leaves no more, as the case and the words of the house stand now. */
function mayNotLeave(desk: Desk, caseId: string, documentId: string, bytes: Uint8Array): Block[] {
  const file = desk.caseFile(caseId);
  const document = recordOf(file.documents, documentId);
  const takenBack = sharingTakenBack(desk, file, document.consentIdsUsed);
  if (takenBack.length > 0) return [{ rule: 'R-57', effect: 'block', missing: takenBack.map((subjectCode) => ({ item: 'outcomeSharing', subjectCode })) }];
  return judge(leavingGate, { file, document, forbiddenWords: forbiddenWordsIn(desk, bytes, document.fileName).length }, desk.context).blocks;
}

/** One line of what became of a document outside, and its audit row. */
function enter(desk: Desk, caseId: string, documentId: string, kind: Extract<RecordKind, 'saved' | 'file-end'>, body: object): string {
  const [id, on] = [desk.runtime.newId(), desk.today()];
  desk.record(caseId, documentId, (db) =>
    insertRecord(db, { id, caseId, kind, subjectCode: null, state: null, onDate: on, recordedAt: desk.now(), recordedBy: desk.userId, hasText: false, body: { documentId, on, ...body } }),
  );
  return id;
}

/** Whose yes to sharing, which this document rests on, no longer stands: what they took back leaves no more. */
function sharingTakenBack(desk: Desk, file: CaseFile, consentIds: readonly string[]): string[] {
  return consentIds
    .flatMap((id) => file.consents.find((consent) => consent.id === id && consent.type === 'OUTCOME_SHARING') ?? [])
    .filter(({ subjectCode, recipient }) => !activeConsent(file, { subjectCode, type: 'OUTCOME_SHARING', recipient }, desk.now(), desk.parameters))
    .map(({ subjectCode }) => subjectCode);
}
