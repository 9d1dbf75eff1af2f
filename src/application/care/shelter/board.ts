import type { Resident } from '../../../shared/contract/care/shelter.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import { shiftChange, shiftNote, type ShelterStay } from '../../../shared/model/care/shelter.ts';
import { accept } from '../../../shared/result.ts';
import { of } from '../../../domain/care/care-facts.ts';
import { childrenWith, nightsOf, openStays, outNow, stillToDo } from '../../../domain/care/shelter-facts.ts';
import { draftKeys } from '../../../vault/repositories/shelter.ts';
import { textsOf } from '../../../vault/repositories/sealed.ts';
import { isPending } from '../../approvals/approval-of-call.ts';
import type { Desk } from '../../desk.ts';
import type { UseCase } from '../../use-case.ts';
import { atTheHouse, filesWithResidents, ofHouse, openRooms } from './house.ts';
import { isFor, NOTE_TEXT } from './shift.ts';

/** Rooms, beds, who sleeps where by code, what the last shift left to say, and whose notes are unfinished. */
export const readBoard: UseCase<'shelter.read-board'> = (desk) => {
  atTheHouse(desk);
  const rooms = openRooms(desk);
  const placed = filesWithResidents(desk).flatMap((file) => openStays(file).map((stay) => ({ roomCode: stay.roomCode, resident: residentOf(file, stay, desk.today()) })));
  const beds = rooms.reduce((sum, room) => sum + room.beds, 0);
  return accept({
    rooms: rooms.map(({ id, code, beds: count, forFamilies, stepFree, closedOn }) => ({
      id, code, beds: count, forFamilies, stepFree, closedOn,
      residents: placed.filter(({ roomCode }) => roomCode === code).map(({ resident }) => resident).toSorted((a, b) => a.bed - b.bed),
    })),
    beds,
    free: beds - placed.length,
    notes: notesForMe(desk),
    shift: ofHouse(desk, 'shift-change', shiftChange)[0] ?? null,
    draftsOf: ownersOfDrafts(desk).filter((owner) => owner !== desk.userId),
  });
};

function residentOf(file: CaseFile, stay: ShelterStay, today: string): Resident {
  const out = outNow(file, stay);
  return {
    caseId: file.header.id,
    stayId: stay.id,
    subjectCode: stay.subjectCode,
    bed: stay.bed,
    since: stay.admittedAt,
    nights: nightsOf(stay, today),
    outSince: out?.leftAt ?? null,
    worryFrom: out?.worryFrom ?? null,
    children: childrenWith(file, stay).length,
    toSign: Object.values(stillToDo(stay)).includes(true),
    hasCard: of(file.care.emergencyCards, stay.subjectCode).length > 0,
  };
}

function notesForMe(desk: Desk) {
  const notes = ofHouse(desk, 'shift-note', shiftNote).filter((note) => note.doneOn === null && note.until >= desk.today() && isFor(desk, note));
  return desk.sealed.read((db) => notes.map((note) => ({ ...note, text: textsOf(db, note.id).find(({ field }) => field === NOTE_TEXT)?.text ?? '' })));
}

/** Whoever has left something half written in this compartment; what waits for a second person is no unfinished form. */
export function ownersOfDrafts(desk: Desk): string[] {
  return [...new Set(desk.sealed.read(draftKeys).filter(({ key }) => !isPending(key)).map(({ owner }) => owner))];
}
