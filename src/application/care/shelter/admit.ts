import type { ShelterStay } from '../../../shared/model/care/shelter.ts';
import { accept } from '../../../shared/result.ts';
import { isChild } from '../../../domain/mediation/age.ts';
import { admitGate } from '../../../domain/care/gates/admit.ts';
import { moveRoomGate } from '../../../domain/care/gates/move-room.ts';
import { dayOf, movedTo, papersSignedOn } from '../../../domain/care/shelter-facts.ts';
import { Refusal, type Desk } from '../../desk.ts';
import { throughGate } from '../../gate.ts';
import { addRecord, recordOf, sealTexts } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { recordBody } from '../../mediation/save-records.ts';
import { updateRecord } from '../../../vault/repositories/case-records.ts';
import { personOf, saveCare } from '../care-step.ts';
import { bedsTaken, mustBeABed } from './house.ts';
import { hasCome, openStay, shelterCase, wasHereAt } from './shelter-step.ts';

const CHILDS_GROUNDS: readonly ShelterStay['ground'][] = ['CHILD_ALONE', 'URGENT_CHILD_PLACEMENT'];

/** In at any hour, on the person's own yes; papers come later. */
export const admit: UseCase<'shelter.admit'> = (desk, input) => {
  const { caseId, token: _token, dryRun: _dry, approvalId: _approval, witness, ...asked } = input;
  const file = shelterCase(desk, caseId);
  const person = personOf(file, asked.subjectCode);
  asked.accompanying.forEach((code) => personOf(file, code));
  if (asked.accompanying.includes(asked.subjectCode)) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'accompanying', problem: 'custom' }] });
  // Who is surely grown up says yes themself; a child's way in is no way round that.
  if (CHILDS_GROUNDS.includes(asked.ground) && !isChild(person, dayOf(asked.admittedAt))) throw new Refusal('INVALID_INPUT', { fields: [{ path: 'ground', problem: 'custom' }] });
  for (const at of [asked.admittedAt, asked.yes?.at, asked.understandsSince]) if (at) hasCome(desk, at);
  mustBeABed(desk, asked.roomCode, asked.bed);
  return throughGate(desk, input, caseId, admitGate, { file, ...asked, taken: bedsTaken(desk) }, (spend) => {
    const body: Omit<ShelterStay, 'id' | 'recordedAt' | 'recordedBy' | 'enteredInError' | 'hasText'> = {
      ...asked, urgentNeeds: [...new Set(asked.urgentNeeds)], accompanying: [...new Set(asked.accompanying)],
      signedOn: null, houseRulesOn: null, statementOn: null, medicalCheckOn: null, moves: [], exit: null,
    };
    return addRecord(desk, caseId, { kind: 'stay', subjectCode: asked.subjectCode, state: 'IN', onDate: dayOf(asked.admittedAt), body, texts: { witness }, also: spend });
  });
};

/** Who could not say it then has said it now. */
export const recordYes: UseCase<'shelter.record-yes'> = (desk, { caseId, stayId, form, at, understandsSince, witness }) => {
  const file = shelterCase(desk, caseId);
  const stay = openStay(file, stayId);
  if (stay.yes !== null) throw new Refusal('WRONG_STATUS');
  wasHereAt(desk, file, at);
  hasCome(desk, understandsSince);
  if (at < stay.admittedAt) throw new Refusal('WRONG_ORDER');
  const hasText = sealTexts(desk, stayId, caseId, { witness });
  return saved(desk, caseId, { ...stay, yes: { form, at }, understandsSince }, hasText);
};

/** The admission record, and the house rules with it or after it. WRONG_STATUS once both are signed. */
export const recordSigned: UseCase<'shelter.record-signed'> = (desk, { caseId, stayId, signedOn, houseRulesOn }) => {
  const stay = recordOf(shelterCase(desk, caseId).care.stays, stayId);
  if (papersSignedOn(stay) !== null) throw new Refusal('WRONG_STATUS');
  for (const day of [signedOn, houseRulesOn]) if (day !== null) afterAdmission(desk, stay, day);
  return saved(desk, caseId, { ...stay, signedOn, houseRulesOn: houseRulesOn ?? stay.houseRulesOn });
};

/** Of the representative or the guardianship authority, for a child who came without. */
export const recordStatement: UseCase<'shelter.record-statement'> = (desk, { caseId, stayId, on }) => {
  const stay = recordOf(shelterCase(desk, caseId).care.stays, stayId);
  if (stay.statementOn !== null || (stay.ground !== 'URGENT_CHILD_PLACEMENT' && stay.ground !== 'CHILD_ALONE')) throw new Refusal('WRONG_STATUS');
  afterAdmission(desk, stay, on);
  return saved(desk, caseId, { ...stay, statementOn: on });
};

export const recordMedicalCheck: UseCase<'shelter.record-medical-check'> = (desk, { caseId, stayId, on }) => {
  const stay = recordOf(shelterCase(desk, caseId).care.stays, stayId);
  if (stay.medicalCheckOn !== null) throw new Refusal('WRONG_STATUS');
  afterAdmission(desk, stay, on);
  return saved(desk, caseId, { ...stay, medicalCheckOn: on });
};

export const moveRoom: UseCase<'shelter.move-room'> = (desk, input) => {
  const { caseId, stayId, roomCode, bed, at } = input;
  const file = shelterCase(desk, caseId);
  const stay = openStay(file, stayId);
  wasHereAt(desk, file, at);
  if (at < (stay.moves.at(-1)?.at ?? stay.admittedAt)) throw new Refusal('WRONG_ORDER');
  if (stay.roomCode === roomCode && stay.bed === bed) throw new Refusal('WRONG_STATUS');
  mustBeABed(desk, roomCode, bed);
  return throughGate(desk, input, caseId, moveRoomGate, { subjectCode: stay.subjectCode, roomCode, bed, taken: bedsTaken(desk) }, (spend) => {
    desk.record(caseId, stayId, (db) => {
      updateRecord(db, { id: stayId, state: 'IN', onDate: dayOf(stay.admittedAt), body: recordBody(movedTo(stay, { roomCode, bed, at })) });
      spend(db);
    });
    return stayId;
  });
};

/** A paper of an admission: not of tomorrow, and not of a day before it. DATE_IN_FUTURE, WRONG_ORDER. */
function afterAdmission(desk: Desk, { admittedAt }: ShelterStay, on: string): void {
  if (on > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  if (on < dayOf(admittedAt)) throw new Refusal('WRONG_ORDER');
}

function saved(desk: Desk, caseId: string, stay: ShelterStay, hasText = false) {
  saveCare(desk, caseId, stay, { state: stay.exit === null ? 'IN' : 'OUT', onDate: dayOf(stay.admittedAt), ...(hasText && { hasText }) });
  return accept({ id: stay.id });
}
