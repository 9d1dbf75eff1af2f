import type { CaseFile, InterpreterAssignment } from '../../shared/model/case-file.ts';
import { accept } from '../../shared/result.ts';
import { assignInterpreterGate } from '../../domain/mediation/gates/assign-interpreter.ts';
import { standing } from '../../domain/mediation/case-facts.ts';
import { updateRecord } from '../../vault/repositories/case-records.ts';
import { Refusal, type Desk } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { addRecord, mustBeNear, mustHaveHappened, partyOf, recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { recordBody } from '../mediation/save-records.ts';
import { saveParty } from './change-party.ts';

/** An interpreter for one person; never a relative, a companion or the other side's, but for urgent needs. */
export const assignInterpreter: UseCase<'interpreters.assign'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, ...asked } = input;
  const file = desk.openCase(caseId);
  const party = partyOf(file, asked.subjectCode);
  if (partyOf(file, asked.interpreterCode).role !== 'INTERPRETER') throw new Refusal('PARTY_NOT_FOUND');
  mustBeNear(desk, asked.on);
  if (asked.personOkOn !== null) mustHaveHappened(desk, file, asked.personOkOn);
  return throughGate(desk, input, caseId, assignInterpreterGate, { file, ...asked }, (spend) =>
    addRecord(desk, caseId, {
      kind: 'interpreter', subjectCode: asked.subjectCode, onDate: asked.on, body: { ...asked, endedOn: null },
      also: (db) => {
        saveParty(db, { ...party, interpreterRecorded: party.interpreterRecorded || asked.use === 'EVERYTHING' });
        spend(db);
      },
    }),
  );
};

/** The assignment is over; the person has an interpreter still if another one stands. */
export const endInterpreter: UseCase<'interpreters.end'> = (desk, { caseId, assignmentId, on }) => {
  const file = desk.openCase(caseId);
  const assignment = recordOf(file.interpreters, assignmentId);
  if (assignment.endedOn !== null) throw new Refusal('WRONG_STATUS');
  if (on < assignment.on) throw new Refusal('WRONG_ORDER');
  mustHaveHappened(desk, file, on);
  const ended = { ...assignment, endedOn: on };
  desk.record(caseId, assignmentId, (db) => {
    updateRecord(db, { id: assignmentId, state: null, onDate: assignment.on, body: recordBody(ended) });
    saveParty(db, { ...partyOf(file, assignment.subjectCode), interpreterRecorded: hasAnother(desk, file, ended) });
  });
  return accept({ id: assignmentId });
};

function hasAnother(desk: Desk, file: CaseFile, ended: InterpreterAssignment): boolean {
  return standing(file.interpreters).some((one) => one.id !== ended.id && one.subjectCode === ended.subjectCode && one.use === 'EVERYTHING' && (one.endedOn === null || one.endedOn > desk.today()));
}
