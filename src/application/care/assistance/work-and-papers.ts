import { accept } from '../../../shared/result.ts';
import { Refusal } from '../../desk.ts';
import { bodyOf } from '../../disclosure/body-of.ts';
import { addRecord, mustBeNear, mustHaveHappened, recordOf } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { careCase, personOf, saveCare } from '../care-step.ts';

/** A route of employment the person takes; who employs them is sealed. It may have begun before the file. */
export const recordEmployment: UseCase<'assistance.record-employment'> = (desk, { caseId, subjectCode, route, from, to, employer }) => {
  personOf(careCase(desk, caseId), subjectCode);
  mustBeNear(desk, from);
  if (to !== null) mustBeNear(desk, to);
  if (to !== null && to < from) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'to', problem: 'invalid_value' }] });
  return accept({ id: addRecord(desk, caseId, { kind: 'employment', subjectCode, onDate: from, body: { subjectCode, route, from, to }, texts: { employer } }) });
};

export const endEmployment: UseCase<'assistance.end-employment'> = (desk, { caseId, employmentId, to }) => {
  const file = careCase(desk, caseId);
  const employment = recordOf(file.care.employments, employmentId);
  if (employment.to !== null && employment.to <= desk.today()) throw new Refusal('WRONG_STATUS');
  if (to > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  if (to < employment.from) throw new Refusal('WRONG_ORDER');
  saveCare(desk, caseId, { ...employment, to }, { onDate: employment.from });
  return accept({ id: employmentId });
};

/** A paper of the person's own, asked for anew at a body of the directory, under the name it had. */
export const restoreDocument: UseCase<'assistance.restore-document'> = (desk, { caseId, subjectCode, kind, orgId, appliedOn }) => {
  const file = careCase(desk, caseId);
  personOf(file, subjectCode);
  mustHaveHappened(desk, file, appliedOn);
  const body = { subjectCode, kind, orgId, body: bodyOf(desk, orgId).name, appliedOn, receivedOn: null };
  return accept({ id: addRecord(desk, caseId, { kind: 'document-restoration', subjectCode, state: 'APPLIED', onDate: appliedOn, body }) });
};

export const receiveDocument: UseCase<'assistance.receive-document'> = (desk, { caseId, restorationId, on }) => {
  const file = careCase(desk, caseId);
  const restoration = recordOf(file.care.restorations, restorationId);
  if (restoration.receivedOn !== null) throw new Refusal('WRONG_STATUS');
  mustHaveHappened(desk, file, on);
  if (on < restoration.appliedOn) throw new Refusal('WRONG_ORDER');
  saveCare(desk, caseId, { ...restoration, receivedOn: on }, { state: 'RECEIVED', onDate: restoration.appliedOn });
  return accept({ id: restorationId });
};
