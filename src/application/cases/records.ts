import type { CaseFile } from '../../shared/model/case-file.ts';
import { accept } from '../../shared/result.ts';
import { dateOf, parseInstant } from '../../domain/dates/instant.ts';
import { agreementStatus, isInForce } from '../../domain/mediation/agreement-status.ts';
import { everyRecord, standing } from '../../domain/mediation/case-facts.ts';
import { correctRecordGate } from '../../domain/mediation/gates/correct-record.ts';
import { readApproval } from '../../vault/repositories/approvals.ts';
import { textsOf } from '../../vault/repositories/sealed.ts';
import { Refusal } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { addRecord, mustHaveHappened, partyOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { withoutPayment } from '../mediation/fulfil-obligation.ts';
import { saveAgreement } from '../mediation/save-records.ts';

/** The words of one record, out of the sealed file; reading them is audited. */
export const readText: UseCase<'records.read-text'> = (desk, { caseId, recordId }) => {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  const known = recordId === caseId || correctable(file).some((record) => record.id === recordId) || desk.facts.read((db) => readApproval(db, recordId))?.caseId === caseId;
  if (!known) throw new Refusal('RECORD_NOT_FOUND');
  const texts = desk.sealed.write((tx) => {
    tx.audit({ action: desk.call.name, recordId, caseId });
    return textsOf(tx.db, recordId);
  });
  return accept({ texts });
};

/** a new row names the wrong one; the old stays, struck through, outside every gate and count. */
export const correctRecord: UseCase<'records.correct'> = (desk, input) => {
  const file = desk.openCase(input.caseId);
  const wrong = correctable(file).find((record) => record.id === input.recordId);
  if (!wrong) throw new Refusal('RECORD_NOT_FOUND');
  if (wrong.enteredInError) throw new Refusal('ALREADY_CORRECTED');
  // A case that went to another goes back by another hand-over, not by striking out the first.
  if (file.handOvers.some(({ id, until }) => id === input.recordId && until === null)) throw new Refusal('WRONG_STATUS');
  return throughGate(desk, input, input.caseId, correctRecordGate, { file, recordId: input.recordId, userId: desk.userId }, (spend) =>
    addRecord(desk, input.caseId, {
      kind: 'correction',
      body: { recordId: input.recordId, reason: input.reason },
      reason: input.reason,
      also: (db) => {
        const payment = file.payments.find(({ id }) => id === input.recordId);
        const agreement = file.agreements.find(({ obligations }) => obligations.some(({ id }) => id === payment?.obligationId));
        if (payment && agreement) saveAgreement(db, withoutPayment(agreement, payment));
        const changed = replacedBy(file, input.recordId);
        if (changed) saveAgreement(db, { ...changed, status: agreementStatus(changed.obligations) });
        spend(db);
      },
    }),
  );
};

/** what has happened is always recorded; it counts toward no gate. */
export const recordFact: UseCase<'facts.record'> = (desk, { caseId, token: _token, byWhom, source, ...fact }) => {
  const file = desk.openCase(caseId);
  const at = parseInstant(fact.at);
  if (!at || at > desk.now()) throw new Refusal('DATE_IN_FUTURE');
  mustHaveHappened(desk, file, dateOf(at));
  if (fact.subjectCode !== null) partyOf(file, fact.subjectCode);
  return accept({ id: addRecord(desk, caseId, { kind: 'fact', subjectCode: fact.subjectCode, onDate: dateOf(at), body: fact, texts: { byWhom, source } }) });
};

/** The version an agreement had taken the place of: entered in error, it gives that place back. */
function replacedBy(file: CaseFile, agreementId: string) {
  const wrong = file.agreements.find(({ id, status }) => id === agreementId && isInForce(status));
  return standing(file.agreements).findLast(({ version, status }) => wrong !== undefined && status === 'AMENDED' && version < wrong.version);
}

/**
 * Withdrawals and signed copies are records too, told apart from their consent and document by an id of their own; a number
 * of the registers is cancelled, not corrected.
 */
function correctable(file: CaseFile): { id: string; enteredInError: boolean }[] {
  const withdrawals = file.consents.flatMap((consent) => (consent.withdrawal ? [{ id: consent.withdrawal.id, enteredInError: false }] : []));
  const signedCopies = file.documents.flatMap(({ signedCopyId }) => (signedCopyId === null ? [] : [{ id: signedCopyId, enteredInError: false }]));
  return [...everyRecord({ ...file, correspondence: [] }), ...withdrawals, ...signedCopies];
}
