import type { CaseFile } from '../../../shared/model/case-file.ts';
import { accept } from '../../../shared/result.ts';
import { dateOf, parseInstant } from '../../../domain/dates/instant.ts';
import { recordNotificationGate, type RecordNotification } from '../../../domain/care/gates/record-notification.ts';
import { MAIN_DEPARTMENT } from '../../../domain/care/main-department.ts';
import { needsLetter } from '../../../domain/care/rules/r-30-notice.ts';
import type { PersonField } from '../../../domain/disclosure/fields.ts';
import { project } from '../../../domain/disclosure/projection.ts';
import { purposeToward } from '../../../domain/disclosure/purpose.ts';
import { isOpen } from '../../../domain/mediation/status-transitions.ts';
import { Refusal, type Desk } from '../../desk.ts';
import { knownBody } from '../../disclosure/body-of.ts';
import { throughGate } from '../../gate.ts';
import { addRecord, mustHaveHappened, recordOf } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { personOf, saveCare } from '../care-step.ts';
import { mustBePast } from './in-the-past.ts';

/** Word to the Main Department, written down by whoever is on duty: who gave and took it, and on which numbers, is sealed. */
export const recordNotification: UseCase<'trafficking.record-notification'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, by, receivedBy, ourNumber, theirNumber, ...sent } = input;
  const file = openToAnybodyOnDuty(desk, caseId);
  personOf(file, sent.subjectCode);
  const at = parseInstant(sent.sentAt);
  if (!at || at > desk.now()) throw new Refusal('DATE_IN_FUTURE');
  const byReferrer = sent.kind === 'INFORMED_BY_REFERRER';
  // Whoever sent the person may have told it before they came.
  if (byReferrer) mustBePast(desk, dateOf(at));
  else mustHaveHappened(desk, file, dateOf(at));
  if (byReferrer && sent.refNo === null && by === null) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'refNo', problem: 'custom' }] });

  return throughGate(desk, input, caseId, recordNotificationGate, { kind: sent.kind, printed: whatNamingTells(desk, file, sent.subjectCode) }, (spend) =>
    addRecord(desk, caseId, {
      kind: 'notification', subjectCode: sent.subjectCode, onDate: dateOf(at), body: { ...sent, letterSentOn: null }, texts: { by, receivedBy, ourNumber, theirNumber }, also: spend,
    }),
  );
};

/** The signed letter that follows a telephone message; one a message: WRONG_STATUS. */
export const recordSignedLetter: UseCase<'trafficking.record-signed-letter'> = (desk, { caseId, notificationId, on }) => {
  const file = openToAnybodyOnDuty(desk, caseId);
  const notification = recordOf(file.care.notifications, notificationId);
  if (!needsLetter(notification) || notification.letterSentOn !== null) throw new Refusal('WRONG_STATUS');
  mustHaveHappened(desk, file, on);
  if (on < notification.sentAt.slice(0, 10)) throw new Refusal('WRONG_ORDER');
  saveCare(desk, caseId, { ...notification, letterSentOn: on }, { onDate: notification.sentAt.slice(0, 10) });
  return accept({ id: notificationId });
};

/** the hours do not wait for the one a file is assigned to. Who stepped back from it is not on duty for it. */
function openToAnybodyOnDuty(desk: Desk, caseId: string): CaseFile {
  const file = desk.caseFile(caseId);
  if (file.header.shutOut.includes(desk.userId)) throw new Refusal('NOT_ASSIGNED');
  if (!isOpen(file.header.status)) throw new Refusal('CASE_CLOSED');
  if (file.header.module !== 'THB') throw new Refusal('WRONG_MODULE');
  return file;
}

/** Who they are, and that they are somebody this file is about. */
const NAMING: readonly PersonField[] = ['name', 'caseFact'];

function whatNamingTells(desk: Desk, file: CaseFile, subjectCode: string): RecordNotification['printed'] {
  const purpose = purposeToward(file.consents, { subjectCode, orgId: MAIN_DEPARTMENT, services: ['PROTECTION'] });
  const recipient = { kind: 'BODY', body: knownBody(desk, MAIN_DEPARTMENT) } as const;
  return NAMING.map((field) => ({ subjectCode, field, verdict: project({ file, subjectCode, field, recipient, purpose, at: desk.now() }, desk.parameters) }));
}
