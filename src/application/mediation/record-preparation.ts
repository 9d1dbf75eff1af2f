import { recordPreparationGate } from '../../domain/mediation/gates/record-preparation.ts';
import { throughGate } from '../gate.ts';
import { addRecord, mustHaveHappened, partyOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';

/** A preparatory meeting with one person; what they hope for is sealed. */
export const recordPreparation: UseCase<'preparations.record'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, expectations, ...meeting } = input;
  const file = desk.openCase(caseId);
  partyOf(file, meeting.subjectCode);
  mustHaveHappened(desk, file, meeting.on);
  return throughGate(desk, input, caseId, recordPreparationGate, { file, ...meeting }, (spend) =>
    addRecord(desk, caseId, { kind: 'preparation', subjectCode: meeting.subjectCode, onDate: meeting.on, body: meeting, texts: { expectations }, also: spend }),
  );
};
