import type { CaseFile, IssuedDocument } from '../../shared/model/case-file.ts';
import type { OutputOf } from '../../shared/contract/index.ts';
import { accept } from '../../shared/result.ts';
import { standing } from '../../domain/mediation/case-facts.ts';
import { hasLeft } from '../../domain/disclosure/rules/r-60-recall.ts';
import { consentStatus } from '../../domain/mediation/consent-status.ts';
import { insertRecord, savedDocuments } from '../../vault/repositories/case-records.ts';
import { readCaseFile } from '../../vault/repositories/case-files.ts';
import { Refusal, type Desk } from '../desk.ts';
import { mustHaveHappened, partyOf, recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';

type LedgerRow = OutputOf<'disclosures.ledger'>['rows'][number];

/** Everything that has left about a case: papers, emergencies and what had to be told. About one person, only what speaks of them. */
export const readLedger: UseCase<'disclosures.ledger'> = (desk, { caseId, subjectCode }) => {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  if (subjectCode !== null) partyOf(file, subjectCode);
  const rows = ledgerOf(file).filter((row) => subjectCode === null || row.subjectCodes.includes(subjectCode));
  return accept({ rows: rows.toSorted((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)) });
};

/** The ledger follows from the register itself: there is no second book that could say something else. */
export function ledgerOf(file: CaseFile): LedgerRow[] {
  const papers = file.documents.filter(hasLeft).map((paper): LedgerRow => ({
    id: paper.id, at: paper.recordedAt, kind: paper.code === 'D25-C' ? 'COMPELLED' : 'DOCUMENT', code: paper.code, outNo: paper.outNo, recipient: paper.recipient,
    subjectCodes: [...new Set([...paper.fieldsPrinted.flatMap((one) => one.subjectCode ?? []), ...(paper.subjectCode === null ? [] : [paper.subjectCode])])],
    fields: paper.fieldsPrinted.filter((one) => one.subjectCode !== null),
    consentIds: paper.consentIdsUsed, medium: paper.deliveryChannel, deliveredOn: paper.deliveredOn, recalledOn: paper.recalledOn, by: paper.recordedBy,
  }));
  const emergencies = standing(file.emergencies).map((one): LedgerRow => ({
    id: one.id, at: one.at, kind: 'EMERGENCY', code: null, outNo: null, recipient: one.told.join(', '), subjectCodes: one.subjectCode === null ? [] : [one.subjectCode],
    fields: one.fields.map((field) => ({ subjectCode: one.subjectCode, field })), consentIds: [], medium: 'PHONE', deliveredOn: one.at.slice(0, 10), recalledOn: null, by: one.recordedBy,
  }));
  return [...papers, ...emergencies];
}

/** Files saved outside that nobody has said were handed over or deleted, oldest first, of the cases this person reaches. */
export const listOutside: UseCase<'disclosures.outside'> = (desk) => {
  const cases = desk.eachModule(() => desk.facts.read((db) => savedDocuments(db).flatMap((caseId) => readCaseFile(db, caseId) ?? [])));
  const rows = cases
    .filter((file) => desk.mayReach(file))
    .flatMap((file) =>
      file.documents.flatMap((paper) =>
        paper.saved.filter(({ ended }) => ended === null).map((one) => ({
          savedId: one.id, documentId: paper.id, caseId: file.header.id, caseNo: file.header.caseNo, fileName: paper.fileName, on: one.on, protected: one.protected,
          recipient: paper.recipient, consentGone: consentGone(desk, file, paper),
        })),
      ),
    );
  return accept({ rows: rows.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)) });
};

/** A yes it rests on stands no more: that file should not be there. */
function consentGone(desk: Desk, file: CaseFile, { consentIdsUsed, recalledOn }: IssuedDocument): boolean {
  return recalledOn !== null || consentIdsUsed.some((id) => {
    const consent = file.consents.find((one) => one.id === id);
    return consent !== undefined && ['WITHDRAWN', 'EXPIRED', 'ENTERED_IN_ERROR'].includes(consentStatus(consent, file, desk.now(), desk.parameters));
  });
}

/** A saved file was handed over or deleted: it is outside no more, or in somebody's hands. */
export const endFile: UseCase<'disclosures.end-file'> = (desk, { caseId, documentId, savedId, how, on }) => {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  const one = recordOf(file.documents, documentId).saved.find(({ id }) => id === savedId);
  if (!one) throw new Refusal('RECORD_NOT_FOUND');
  if (one.ended !== null) throw new Refusal('WRONG_STATUS');
  mustHaveHappened(desk, file, on);
  if (on < one.on) throw new Refusal('WRONG_ORDER');
  const id = desk.recordId;
  desk.record(caseId, id, (db) =>
    insertRecord(db, { id, caseId, kind: 'file-end', subjectCode: null, state: null, onDate: on, recordedAt: desk.now(), recordedBy: desk.userId, hasText: false, body: { savedId, how, on } }),
  );
  return accept({ id });
};
