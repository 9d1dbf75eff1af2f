import type { SubjectRequest } from '../../shared/model/disclosure.ts';
import { accept } from '../../shared/result.ts';
import { everyRecord } from '../../domain/mediation/case-facts.ts';
import { answerGate } from '../../domain/disclosure/gates/outgoing.ts';
import { answerDueOn } from '../../domain/disclosure/rules/r-89-own-request.ts';
import { updateRecord } from '../../vault/repositories/case-records.ts';
import { recordBody } from '../mediation/save-records.ts';
import { Refusal } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { addRecord, mustHaveHappened, partyOf, recordOf, sealTexts } from '../step.ts';
import type { UseCase } from '../use-case.ts';

/** The person asks about their own data: see, correct, object, erase, restrict. Answered within P_SUBJECT_WD, in a closed case too. */
export const recordSubjectRequest: UseCase<'subject-requests.record'> = (desk, { caseId, token: _token, words, ...asked }) => {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  partyOf(file, asked.subjectCode);
  mustHaveHappened(desk, file, asked.on);
  const body = { ...asked, dueOn: answerDueOn(asked.on, desk.context), answeredOn: null, answer: null } satisfies Omit<SubjectRequest, 'id' | 'recordedAt' | 'recordedBy' | 'enteredInError' | 'hasText'>;
  return accept({ id: addRecord(desk, caseId, { kind: 'subject-request', subjectCode: asked.subjectCode, state: 'OPEN', onDate: asked.on, body, texts: { words } }) });
};

/** What was answered. Asked with somebody else in the room, it is asked again first. */
export const answerSubjectRequest: UseCase<'subject-requests.answer'> = (desk, input) => {
  const { caseId, requestId, on, answer, words } = input;
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  const request = recordOf(file.subjectRequests, requestId);
  if (request.answeredOn !== null) throw new Refusal('WRONG_STATUS');
  mustHaveHappened(desk, file, on);
  if (on < request.on) throw new Refusal('WRONG_ORDER');
  return throughGate(desk, input, caseId, answerGate, { request, answer }, (spend) => {
    const hasText = sealTexts(desk, requestId, caseId, { answerWords: words }) || request.hasText;
    desk.record(caseId, requestId, (db) => {
      updateRecord(db, { id: requestId, state: 'ANSWERED', onDate: request.on, body: recordBody({ ...request, answeredOn: on, answer }), hasText });
      spend(db);
    });
    return requestId;
  });
};

/** *Şəxsin öz qeydi*: their own words beside a record, or beside everything, printed wherever that prints. */
export const addOwnWords: UseCase<'own-words.add'> = (desk, { caseId, token: _token, words, ...about }) => {
  const file = desk.caseFile(caseId);
  desk.mustReach(file);
  partyOf(file, about.subjectCode);
  if (about.aboutId !== null && !everyRecord(file).some(({ id }) => id === about.aboutId)) throw new Refusal('RECORD_NOT_FOUND');
  mustHaveHappened(desk, file, about.on);
  return accept({ id: addRecord(desk, caseId, { kind: 'own-words', subjectCode: about.subjectCode, onDate: about.on, body: about, texts: { words } }) });
};
