import { accept } from '../../../shared/result.ts';
import { Refusal } from '../../desk.ts';
import { addRecord, mustBeNear, mustHaveHappened, recordOf } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { careCase, personOf, saveCare } from '../care-step.ts';

/** The longest time of imprisonment short of life, in years. */
const LONGEST_YEARS = 25;

/** A release, a leave, a hearing of the other side; it may be over already when the house learns of it. */
export const recordOffenderDate: UseCase<'protection.record-offender-date'> = (desk, { caseId, token: _token, source, ...asked }) => {
  const file = careCase(desk, caseId);
  personOf(file, asked.subjectCode);
  mustBeNear(desk, asked.on, LONGEST_YEARS);
  return accept({ id: addRecord(desk, caseId, { kind: 'offender-date', subjectCode: asked.subjectCode, onDate: asked.on, body: { ...asked, toldOn: null }, texts: { source } }) });
};

/** The person was told of it; who did not want to know is not told: WRONG_STATUS. */
export const tellOffenderDate: UseCase<'protection.tell-offender-date'> = (desk, { caseId, dateId, on }) => {
  const file = careCase(desk, caseId);
  const date = recordOf(file.care.offenderDates, dateId);
  if (date.toldOn !== null || !date.personWantsToKnow) throw new Refusal('WRONG_STATUS');
  mustHaveHappened(desk, file, on);
  saveCare(desk, caseId, { ...date, toldOn: on }, { onDate: date.on });
  return accept({ id: dateId });
};
