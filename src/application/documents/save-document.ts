import { accept, refuse } from '../../shared/result.ts';
import { readDocumentFile } from '../../vault/repositories/sealed.ts';
import { interfaceLanguageOf } from '../interface-language.ts';
import type { CaseFile } from '../../shared/model/case-file.ts';
import { activeConsent } from '../../domain/mediation/consent-status.ts';
import { Refusal, type Desk } from '../desk.ts';
import { recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';

/** Hands the finished bytes out into a folder the person chose, once they have confirmed to whom and how many people it names. */
export const saveDocument: UseCase<'documents.save'> = async (desk, { caseId, documentId, folder }) => {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  const document = recordOf(file.documents, documentId);
  const stored = desk.sealed.read((db) => readDocumentFile(db, documentId));
  if (!stored) throw new Refusal('RECORD_NOT_FOUND');

  const takenBack = sharingTakenBack(desk, file, document.consentIdsUsed);
  if (takenBack.length > 0) return refuse('BLOCKED', { blocks: [{ rule: 'R-57', effect: 'block', missing: takenBack.map((subjectCode) => ({ item: 'outcomeSharing', subjectCode })) }] });

  const people = new Set(document.fieldsPrinted.flatMap(({ subjectCode }) => subjectCode ?? [])).size;
  if (!(await desk.runtime.confirm({ act: 'save', recipient: document.recipient, people, digest: stored.digest, locale: interfaceLanguageOf(desk) }))) return refuse('NOT_CONFIRMED');
  desk.facts.write((tx) => tx.audit({ action: desk.call.name, recordId: documentId, caseId }));
  const saved = desk.runtime.saveFile(folder, document.fileName, stored.bytes);
  if ('error' in saved) return refuse(saved.error);
  return accept({ path: saved.path, bytes: stored.bytes.length, digest: stored.digest });
};

/** Whose yes to sharing, which this document rests on, no longer stands: what they took back leaves no more. */
function sharingTakenBack(desk: Desk, file: CaseFile, consentIds: readonly string[]): string[] {
  return consentIds
    .flatMap((id) => file.consents.find((consent) => consent.id === id && consent.type === 'OUTCOME_SHARING') ?? [])
    .filter(({ subjectCode, recipient }) => !activeConsent(file, { subjectCode, type: 'OUTCOME_SHARING', recipient }, desk.now(), desk.parameters))
    .map(({ subjectCode }) => subjectCode);
}
