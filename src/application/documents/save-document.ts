import { accept, refuse } from '../../shared/result.ts';
import { readDocumentFile } from '../../vault/repositories/sealed.ts';
import { interfaceLanguage } from '../../shared/model/basic.ts';
import { userSetting } from '../../vault/repositories/office.ts';
import { Refusal } from '../desk.ts';
import { recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';

/** Hands the finished bytes out into a folder the person chose, once they have confirmed to whom and how many people it names. */
export const saveDocument: UseCase<'documents.save'> = async (desk, { caseId, documentId, folder }) => {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  const document = recordOf(file.documents, documentId);
  const stored = desk.sealed.read((db) => readDocumentFile(db, documentId));
  if (!stored) throw new Refusal('RECORD_NOT_FOUND');

  const language = desk.office.read((db) => userSetting(db, desk.userId, 'language'));
  const locale = interfaceLanguage.safeParse(language).data ?? 'az';
  const people = new Set(document.fieldsPrinted.flatMap(({ subjectCode }) => subjectCode ?? [])).size;
  if (!(await desk.runtime.confirm({ act: 'save', recipient: document.recipient, people, digest: stored.digest, locale }))) return refuse('NOT_CONFIRMED');
  const saved = desk.runtime.saveFile(folder, document.fileName, stored.bytes);
  if ('error' in saved) return refuse(saved.error);
  desk.facts.write((tx) => tx.audit({ action: desk.call.name, recordId: documentId, caseId }));
  return accept({ path: saved.path, bytes: stored.bytes.length, digest: stored.digest });
};
