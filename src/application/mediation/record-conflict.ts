import { accept } from '../../shared/result.ts';
import { addRecord, mustHaveHappened, partyOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';

/**
 * what ties a mediator to a party, or that nothing does; both sides are told and asked separately. Whoever mediates, beside or
 * for a time too, speaks of themself; a supervisor who writes it down speaks of the mediator the case has.
 */
export const recordConflict: UseCase<'conflicts.record'> = (desk, { caseId, token: _token, ...check }) => {
  const file = desk.openCase(caseId);
  partyOf(file, check.subjectCode);
  mustHaveHappened(desk, file, check.on);
  for (const { subjectCode, on } of check.agreed) {
    partyOf(file, subjectCode);
    mustHaveHappened(desk, file, on);
  }
  const body = { ...check, userId: desk.mediates(file) ? desk.userId : (file.header.assignedTo ?? desk.userId) };
  return accept({ id: addRecord(desk, caseId, { kind: 'conflict', subjectCode: check.subjectCode, onDate: check.on, body }) });
};
