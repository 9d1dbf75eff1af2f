import { withdrawConsentGate } from '../../domain/mediation/gates/withdraw-consent.ts';
import { afterWithdrawal, type WithdrawalEffects } from '../../domain/mediation/withdrawal-effects.ts';
import { insertRecord } from '../../vault/repositories/case-records.ts';
import type { Writer } from '../../vault/index.ts';
import { openIn, recallsOf } from '../../domain/disclosure/rules/r-60-recall.ts';
import { Refusal } from '../desk.ts';
import { insertRecalls } from '../disclosure/recalls.ts';
import { throughGate } from '../gate.ts';
import { recordOf, sealTexts } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { saveAppointment, saveRisk, saveSession } from './save-records.ts';

/** at once, by any means, without a reason; what rested on the consent falls with it. */
export const withdrawConsent: UseCase<'consents.withdraw'> = (desk, input) => {
  const { caseId, consentId, via, safetyFollowUpAgreed, reason } = input;
  // At any time: a closed case too.
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  const consent = recordOf(file.consents, consentId);
  if (!consent.granted || consent.withdrawal) throw new Refusal('WRONG_STATUS');

  return throughGate(desk, input, caseId, withdrawConsentGate, { file, consentId, via }, (spend) => {
    const id = desk.recordId;
    const at = desk.now();
    const hasText = sealTexts(desk, id, caseId, { reason });
    const effects = afterWithdrawal(file, consent, at, safetyFollowUpAgreed);
    // Whoever holds a paper that rests on it is written to.
    const recalls = recallsOf(file, consent, openIn(file, consent, desk.context, [consentId]), desk.context);
    desk.record(caseId, id, (db) => {
      insertRecord(db, {
        id, caseId, kind: 'withdrawal', subjectCode: consent.subjectCode, state: null, onDate: desk.today(),
        recordedAt: at, recordedBy: desk.userId, hasText, body: { consentId, via, safetyFollowUpAgreed },
      });
      saveWithdrawal(db, effects);
      insertRecalls(desk, db, caseId, recalls);
      spend(db);
    });
    return id;
  });
};

/** What fell with a consent, in the transaction of whatever took it back. */
export function saveWithdrawal(db: Writer, { cancelled, stale, appointments }: WithdrawalEffects): void {
  cancelled.forEach((session) => saveSession(db, session));
  stale.forEach((risk) => saveRisk(db, risk));
  appointments.forEach((appointment) => saveAppointment(db, appointment));
}
