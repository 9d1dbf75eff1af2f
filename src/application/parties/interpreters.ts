import { accept } from '../../shared/result.ts';
import { assignInterpreterGate } from '../../domain/mediation/gates/assign-interpreter.ts';
import { updateRecord } from '../../vault/repositories/case-records.ts';
import { Refusal } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { addRecord, mustBeNear, mustHaveHappened, partyOf, recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { recordBody } from '../mediation/save-records.ts';

/** An interpreter for one person; never a relative, a companion or the other side's, but for urgent needs. */
export const assignInterpreter: UseCase<'interpreters.assign'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, ...asked } = input;
  const file = desk.openCase(caseId);
  partyOf(file, asked.subjectCode);
  if (partyOf(file, asked.interpreterCode).role !== 'INTERPRETER') throw new Refusal('PARTY_NOT_FOUND');
  mustBeNear(desk, asked.on);
  if (asked.personOkOn !== null) mustHaveHappened(desk, file, asked.personOkOn);
  return throughGate(desk, input, caseId, assignInterpreterGate, { file, ...asked }, (spend) =>
    addRecord(desk, caseId, {
      kind: 'interpreter', subjectCode: asked.subjectCode, onDate: asked.on, body: { ...asked, endedOn: null },
      also: spend,
    }),
  );
};

/** The assignment is over; whether the person still has an interpreter is asked of the day (`hasInterpreter`). */
export const endInterpreter: UseCase<'interpreters.end'> = (desk, { caseId, assignmentId, on }) => {
  const file = desk.openCase(caseId);
  const assignment = recordOf(file.interpreters, assignmentId);
  if (assignment.endedOn !== null) throw new Refusal('WRONG_STATUS');
  if (on < assignment.on) throw new Refusal('WRONG_ORDER');
  mustHaveHappened(desk, file, on);
  desk.record(caseId, assignmentId, (db) => updateRecord(db, { id: assignmentId, state: null, onDate: assignment.on, body: recordBody({ ...assignment, endedOn: on }) }));
  return accept({ id: assignmentId });
};
