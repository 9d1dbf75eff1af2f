import type { ShelterStay } from '../../../shared/model/care/shelter.ts';
import { accept } from '../../../shared/result.ts';
import { dateOf } from '../../../domain/dates/instant.ts';
import { of, stayOf } from '../../../domain/care/care-facts.ts';
import { dayOf, outNow } from '../../../domain/care/shelter-facts.ts';
import { updateRecord } from '../../../vault/repositories/case-records.ts';
import { Refusal } from '../../desk.ts';
import { addRecord, mustBeNear, recordOf, sealTexts } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { recordBody } from '../../mediation/save-records.ts';
import { personOf, saveCare } from '../care-step.ts';
import { hasCome, openStay, shelterCase, shelterFile, wasHereAt } from './shelter-step.ts';

/** Out at any hour, with no rule in the way; what was given back is written into the register of belongings. */
export const exit: UseCase<'shelter.exit'> = (desk, { caseId, stayId, note, token: _token, ...leaving }) => {
  const file = shelterFile(desk, caseId);
  const stay = openStay(file, stayId);
  const at = hasCome(desk, leaving.at);
  if (at < stay.admittedAt) throw new Refusal('WRONG_ORDER');
  const hasText = sealTexts(desk, stayId, caseId, { exitNote: note });
  const left: ShelterStay = { ...stay, exit: leaving };
  const bags = leaving.belongingsReturned ? of(file.care.belongings, stay.subjectCode).filter(({ returnedOn, on }) => returnedOn === null && on <= dateOf(at)) : [];
  desk.record(caseId, stayId, (db) => {
    updateRecord(db, { id: stayId, state: 'OUT', onDate: dayOf(stay.admittedAt), body: recordBody(left), ...(hasText && { hasText }) });
    for (const bag of bags) updateRecord(db, { id: bag.id, state: 'RETURNED', onDate: bag.on, body: recordBody({ ...bag, returnedOn: dateOf(at) }) });
  });
  return accept({ id: stayId });
};

/** Out of the house and coming back: when to start to worry, and whom to call, as they wish. */
export const recordAbsence: UseCase<'shelter.record-absence'> = (desk, { caseId, token: _token, whomToCall, ...absence }) => {
  const file = shelterCase(desk, caseId);
  personOf(file, absence.subjectCode);
  wasHereAt(desk, file, absence.leftAt);
  if (absence.worryFrom !== null) {
    mustBeNear(desk, dayOf(absence.worryFrom));
    if (absence.worryFrom <= absence.leftAt) throw new Refusal('WRONG_ORDER');
  }
  const stay = stayOf(file, absence.subjectCode);
  if (!stay || outNow(file, stay)) throw new Refusal('WRONG_STATUS');
  if (absence.leftAt < stay.admittedAt) throw new Refusal('WRONG_ORDER');
  return accept({ id: addRecord(desk, caseId, { kind: 'absence', subjectCode: absence.subjectCode, state: 'OUT', onDate: dayOf(absence.leftAt), body: { ...absence, backAt: null }, texts: { whomToCall } }) });
};

export const recordBack: UseCase<'shelter.record-back'> = (desk, { caseId, absenceId, at }) => {
  const file = shelterFile(desk, caseId);
  const absence = recordOf(file.care.absences, absenceId);
  if (absence.backAt !== null) throw new Refusal('WRONG_STATUS');
  hasCome(desk, at);
  if (at < absence.leftAt) throw new Refusal('WRONG_ORDER');
  saveCare(desk, caseId, { ...absence, backAt: at }, { state: 'BACK', onDate: dayOf(absence.leftAt) });
  return accept({ id: absenceId });
};
