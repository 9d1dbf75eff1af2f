import type { EmergencyUse } from '../../shared/model/case-file.ts';
import { accept } from '../../shared/result.ts';
import { dateOf, parseInstant } from '../../domain/dates/instant.ts';
import { recordEmergencyGate } from '../../domain/mediation/gates/record-emergency.ts';
import { updateRecord } from '../../vault/repositories/case-records.ts';
import { mayStandSecond } from '../approvals/approval-of-call.ts';
import { paperRefused } from '../approvals/paper-card.ts';
import { isSettledFace } from '../approvals/settled-face.ts';
import { Refusal, type Desk } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { addRecord, mustHaveHappened, partyOf, recordOf, sealTexts } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { recordBody } from './save-records.ts';

/** never stopped, in a closed case either; "I have already called" bears the true time. */
export const recordEmergency: UseCase<'emergencies.record'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, words, ...asked } = input;
  const file = desk.caseFile(caseId);
  if (asked.subjectCode !== null) partyOf(file, asked.subjectCode);
  const at = parseInstant(asked.at);
  if (!at || at > desk.now()) throw new Refusal('DATE_IN_FUTURE');
  mustHaveHappened(desk, file, dateOf(at));
  return throughGate(desk, input, caseId, recordEmergencyGate, { file, ...asked }, (spend) => {
    const body = { ...asked, told: [...new Set(asked.told)], fields: [...new Set(asked.fields)], confirmed: null };
    return addRecord(desk, caseId, { kind: 'emergency', subjectCode: asked.subjectCode, state: 'UNCONFIRMED', onDate: dateOf(at), body, texts: { words }, also: spend });
  });
};

/** A second person, never the one who acted. */
export const confirmEmergency: UseCase<'emergencies.confirm'> = (desk, { caseId, emergencyId }) => {
  const emergency = unconfirmed(desk, caseId, emergencyId);
  const me = desk.session.users().find(({ id }) => id === desk.userId);
  if (!me || !mayStandSecond(desk, me, emergency.recordedBy) || !isSettledFace(desk)) throw new Refusal('APPROVAL_NOT_YOURS');
  return confirmed(desk, caseId, emergency, false);
};

/** Working alone: an outside reviewer signed the printed card, within the days a paper may take. */
export const confirmEmergencyOnPaper: UseCase<'emergencies.confirm-on-paper'> = (desk, { caseId, emergencyId, reviewer, signedOn, scanKept }) => {
  const emergency = unconfirmed(desk, caseId, emergencyId);
  if (!desk.session.onePersonOffice || emergency.recordedBy !== desk.userId) throw new Refusal('APPROVAL_NOT_YOURS');
  const refused = paperRefused(desk, { signedOn, notBefore: emergency.at.slice(0, 10), scanKept });
  if (refused) return refused;
  sealTexts(desk, emergencyId, caseId, { reviewer });
  return confirmed(desk, caseId, emergency, true);
};

function unconfirmed(desk: Desk, caseId: string, emergencyId: string): EmergencyUse {
  const file = desk.caseFile(caseId);
  // Who cannot work with a person looks at nothing of theirs.
  if (file.header.shutOut.includes(desk.userId)) throw new Refusal('NOT_ASSIGNED');
  const emergency = recordOf(file.emergencies, emergencyId);
  if (emergency.confirmed !== null) throw new Refusal('WRONG_STATUS');
  return emergency;
}

function confirmed(desk: Desk, caseId: string, emergency: EmergencyUse, onPaper: boolean) {
  const body = recordBody({ ...emergency, confirmed: { by: desk.userId, at: desk.now(), onPaper } });
  desk.record(caseId, emergency.id, (db) => updateRecord(db, { id: emergency.id, state: 'CONFIRMED', onDate: emergency.at.slice(0, 10), body }));
  return accept({ id: emergency.id });
}
