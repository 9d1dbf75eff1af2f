import { accept } from '../../../shared/result.ts';
import { standing } from '../../../domain/mediation/case-facts.ts';
import { updateRecord } from '../../../vault/repositories/case-records.ts';
import { updateCase } from '../../../vault/repositories/cases.ts';
import { moved, statusAfter } from '../../cases/change-case.ts';
import { Refusal } from '../../desk.ts';
import { plannedSessions, recordBody, saveSession } from '../../mediation/save-records.ts';
import { addRecord, mustHaveHappened } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { careCase, personOf } from '../care-step.ts';

/**
 * R-91, in every module: the word ends this person's own way into the case in the same transaction. If it was theirs, it waits for
 * another; what they stood in for, or mediated beside, ends. No reason is asked, and none is kept.
 */
export const stepBack: UseCase<'cases.step-back'> = (desk, { caseId }) => {
  const file = desk.openCase(caseId);
  const { header } = file;
  const me = desk.userId;
  const theirs = header.assignedTo === me ? { assignedTo: null, acceptedOn: null, status: statusAfter(file, 'STEP_BACK') } : {};
  const beside = header.coMediator === me;
  return accept({
    id: addRecord(desk, caseId, {
      kind: 'recusal', onDate: desk.today(), body: { userId: me, at: desk.now() },
      also: (db) => {
        updateCase(db, moved(file, { ...theirs, ...(beside && { coMediator: null }), shutOut: [...new Set([...header.shutOut, me])] }, desk, null), null);
        if (beside) plannedSessions(file).filter(({ coMediator }) => coMediator === me).forEach((session) => saveSession(db, { ...session, coMediator: null }));
        standing(file.handOvers)
          .filter(({ to, until, endedOn }) => to === me && until !== null && endedOn === null)
          .forEach((cover) => updateRecord(db, { id: cover.id, state: 'ENDED', onDate: cover.on, body: recordBody({ ...cover, endedOn: desk.today() }) }));
      },
    }),
  });
};

/** At intake the person is asked whether they know anybody who works here; nobody may be an answer too. */
export const recordKnownStaff: UseCase<'cases.record-known-staff'> = (desk, { caseId, subjectCode, on, userIds }) => {
  const file = careCase(desk, caseId);
  personOf(file, subjectCode);
  mustHaveHappened(desk, file, on);
  const known = [...new Set(userIds)];
  if (known.some((userId) => desk.liveUser(userId) === undefined)) throw new Refusal('USER_NOT_FOUND');
  return accept({ id: addRecord(desk, caseId, { kind: 'known-staff', subjectCode, onDate: on, body: { subjectCode, on, userIds: known } }) });
};
