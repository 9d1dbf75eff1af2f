import type { AuthorityRequest } from '../../shared/model/disclosure.ts';
import { accept } from '../../shared/result.ts';
import { standing } from '../../domain/mediation/case-facts.ts';
import { compelGate } from '../../domain/disclosure/gates/outgoing.ts';
import { addWorkingDays } from '../../domain/dates/work-calendar.ts';
import { plainDate } from '../../domain/dates/plain-date.ts';
import { updateRecord } from '../../vault/repositories/case-records.ts';
import { recordBody } from '../mediation/save-records.ts';
import { Refusal, type Desk } from '../desk.ts';
import { throughGate, type Spend } from '../gate.ts';
import { addRecord, mustHaveHappened, partyOf, recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';

/** Somebody with or without power asks: written down as the paper has it; what follows is the first answer (D25), which tells nothing. */
export const recordAuthorityRequest: UseCase<'authority-requests.record'> = (desk, { caseId, token: _token, note, ...asked }) => {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  if (asked.subjectCode !== null) partyOf(file, asked.subjectCode);
  if (asked.receivedOn > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  if (asked.orderDate > asked.receivedOn) throw new Refusal('DATE_IN_FUTURE');
  const answerOn = addWorkingDays(plainDate(asked.receivedOn), desk.parameters.P_SUBJECT_WD, desk.calendar).date;
  const body = { ...asked, answerOn, compelledOn: null, personToldOn: null, closedOn: null } satisfies Omit<AuthorityRequest, 'id' | 'recordedAt' | 'recordedBy' | 'enteredInError' | 'hasText'>;
  return accept({ id: addRecord(desk, caseId, { kind: 'authority-request', subjectCode: asked.subjectCode, state: 'OPEN', onDate: asked.receivedOn, body, texts: { note } }) });
};

/** it must be obeyed: a lawyer has said so in writing, a second person agrees, and only the listed fields open. */
export const compelRequest: UseCase<'authority-requests.compel'> = (desk, input) => {
  const { caseId, requestId, on, scope, toldOn } = input;
  const { file, request } = openRequest(desk, caseId, requestId, on);
  if (request.compelledOn !== null) throw new Refusal('WRONG_STATUS');
  if (toldOn !== null) mustHaveHappened(desk, file, toldOn);
  const opinionKept = standing(file.scans).some(({ aboutId, what }) => aboutId === requestId && what === 'LAWYER_OPINION');
  return throughGate(desk, input, caseId, compelGate, { request, scope, opinionKept, toldOn }, (spend) => {
    save(desk, caseId, { ...request, scope, compelledOn: on, personToldOn: toldOn }, spend);
    return requestId;
  });
};

/** The person was told what had to be given, where the paper ordered it to wait. */
export const recordPersonTold: UseCase<'authority-requests.record-told'> = (desk, { caseId, requestId, on }) => {
  const { request } = openRequest(desk, caseId, requestId, on);
  if (request.compelledOn === null || request.personToldOn !== null) throw new Refusal('WRONG_STATUS');
  save(desk, caseId, { ...request, personToldOn: on });
  return accept({ id: requestId });
};

/** Answered to the end. While the person is still to be told it stays open. */
export const closeRequest: UseCase<'authority-requests.close'> = (desk, { caseId, requestId, on }) => {
  const { request } = openRequest(desk, caseId, requestId, on);
  if (request.compelledOn !== null && request.personToldOn === null) throw new Refusal('WRONG_ORDER');
  save(desk, caseId, { ...request, closedOn: on });
  return accept({ id: requestId });
};

/** An authority asks of a closed case too. */
function openRequest(desk: Desk, caseId: string, requestId: string, on: string) {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  const request = recordOf(file.authorityRequests, requestId);
  if (request.closedOn !== null) throw new Refusal('WRONG_STATUS');
  mustHaveHappened(desk, file, on);
  if (on < request.receivedOn) throw new Refusal('WRONG_ORDER');
  return { file, request };
}

function save(desk: Desk, caseId: string, request: AuthorityRequest, spend: Spend = () => undefined): void {
  desk.record(caseId, request.id, (db) => {
    updateRecord(db, { id: request.id, state: request.closedOn === null ? 'OPEN' : 'CLOSED', onDate: request.receivedOn, body: recordBody(request) });
    spend(db);
  });
}
