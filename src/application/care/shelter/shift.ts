import type { Role } from '../../../shared/model/roles.ts';
import { shiftChange, shiftNote, type ShiftNote } from '../../../shared/model/care/shelter.ts';
import { accept } from '../../../shared/result.ts';
import { caseOfSubject } from '../../../vault/repositories/case-records.ts';
import { draftsOf } from '../../../vault/repositories/sealed.ts';
import { isPending } from '../../approvals/approval-of-call.ts';
import { Refusal, type Desk } from '../../desk.ts';
import { mustBeAhead } from '../../step.ts';
import type { UseCase } from '../../use-case.ts';
import { addToHouse, atTheHouse, changeInHouse, oneOf, ofHouse } from './house.ts';

/** The field the words of a note are sealed under. */
export const NOTE_TEXT = 'note';

/** Whose desk each address of a note means; a supervisor reads them all. */
const READ_BY: Readonly<Record<ShiftNote['for'], readonly Role[]>> = {
  NEXT_SHIFT: ['SHELTER_WORKER', 'CASE_WORKER', 'SUPERVISOR'],
  SUPERVISOR: ['SUPERVISOR'],
  PSYCHOLOGIST: ['PSYCHOLOGIST', 'SUPERVISOR'],
  LAWYER: ['LAWYER', 'SUPERVISOR'],
  EVERYBODY: ['SHELTER_WORKER', 'CASE_WORKER', 'PSYCHOLOGIST', 'LAWYER', 'SUPERVISOR'],
};

export function isFor(desk: Desk, note: ShiftNote): boolean {
  return note.recordedBy === desk.userId || desk.session.user.roles.some((role) => READ_BY[note.for].includes(role));
}

/** A fact for those who come next, until a day. */
export const writeNote: UseCase<'shelter.write-note'> = (desk, { text, token: _token, ...note }) => {
  atTheHouse(desk);
  mustBeAhead(desk, note.until);
  const { subjectCode } = note;
  if (subjectCode !== null && desk.facts.read((db) => caseOfSubject(db, subjectCode)) === undefined) throw new Refusal('PARTY_NOT_FOUND');
  return accept({ id: addToHouse(desk, 'shift-note', { ...note, doneOn: null }, { [NOTE_TEXT]: text }) });
};

export const finishNote: UseCase<'shelter.finish-note'> = (desk, { noteId }) => {
  atTheHouse(desk);
  const note = oneOf(ofHouse(desk, 'shift-note', shiftNote), noteId);
  if (note.doneOn !== null) throw new Refusal('WRONG_STATUS');
  return accept({ id: changeInHouse(desk, { ...note, doneOn: desk.today() }) });
};

/** The shift is over; how many forms its author leaves unfinished is said, never what they say. ALREADY_EXISTS while nobody has taken over. */
export const signOff: UseCase<'shelter.sign-off'> = (desk) => {
  atTheHouse(desk);
  const [newest] = ofHouse(desk, 'shift-change', shiftChange);
  if (newest && newest.from === desk.userId && newest.takenOverAt === null) throw new Refusal('ALREADY_EXISTS');
  const openDrafts = desk.sealed.read((db) => draftsOf(db, desk.userId)).filter(({ key }) => !isPending(key)).length;
  return accept({ id: addToHouse(desk, 'shift-change', { from: desk.userId, to: null, signedOffAt: desk.now(), takenOverAt: null, openDrafts }) });
};

/** Whoever comes next has read it: somebody else than who signed off, and once. WRONG_STATUS. */
export const takeOver: UseCase<'shelter.take-over'> = (desk, { shiftId }) => {
  atTheHouse(desk);
  const shift = oneOf(ofHouse(desk, 'shift-change', shiftChange), shiftId);
  if (shift.takenOverAt !== null || shift.from === desk.userId) throw new Refusal('WRONG_STATUS');
  return accept({ id: changeInHouse(desk, { ...shift, to: desk.userId, takenOverAt: desk.now() }) });
};
