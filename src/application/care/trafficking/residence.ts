import { accept } from '../../../shared/result.ts';
import { addYears, plainDate } from '../../../domain/dates/plain-date.ts';
import { Refusal } from '../../desk.ts';
import { addRecord, mustBeNear, recordOf } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { careCase, personOf, saveCare } from '../care-step.ts';
import { mustBePast } from './in-the-past.ts';

/** Whether the person wants to stay; asked again, it is another record. */
export const recordResidence: UseCase<'trafficking.record-residence'> = (desk, { caseId, token: _token, ...said }) => {
  personOf(careCase(desk, caseId, ['THB']), said.subjectCode);
  mustBePast(desk, said.on);
  const body = { ...said, appliedOn: null, validFrom: null, validTo: null };
  return accept({ id: addRecord(desk, caseId, { kind: 'residence', subjectCode: said.subjectCode, onDate: said.on, body }) });
};

/** Applied for, then given: the permit lasts P_RESIDENCE years as they were that day (R-39, DT-4). A day left out stays as it is; one on file is mended by R-83 alone: WRONG_STATUS. */
export const updateResidence: UseCase<'trafficking.update-residence'> = (desk, { caseId, residenceId, appliedOn, validFrom }) => {
  const residence = recordOf(careCase(desk, caseId, ['THB']).care.residences, residenceId);
  const changes = (was: string | null, is: string | null) => was !== null && is !== null && was !== is;
  if (!residence.wantsPermit || changes(residence.appliedOn, appliedOn) || changes(residence.validFrom, validFrom)) throw new Refusal('WRONG_STATUS');
  if (appliedOn !== null) mustBePast(desk, appliedOn);
  if (validFrom !== null) mustBeNear(desk, validFrom);
  const applied = residence.appliedOn ?? appliedOn;
  const from = residence.validFrom ?? validFrom;
  if (from !== null && (applied === null || from < applied)) throw new Refusal('WRONG_ORDER');
  const validTo = residence.validTo ?? (from === null ? null : addYears(plainDate(from), desk.parameters.P_RESIDENCE));
  saveCare(desk, caseId, { ...residence, appliedOn: applied, validFrom: from, validTo }, { onDate: residence.on });
  return accept({ id: residenceId });
};
