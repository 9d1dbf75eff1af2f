import { z } from 'zod';
import { id, instant, line, paragraphs, plainDate, subjectCode } from '../../model/basic.ts';
import * as c from '../../model/care/enumerations.ts';
import { absence, belonging, forbiddenWord, incident, medication, medicationGiven, paperBlank, room, shelterChild, shelterStay, shiftChange, shiftNote, visit } from '../../model/care/shelter.ts';
import { interfaceLanguage } from '../../model/basic.ts';
import { gatedWrite, nothing, read, write } from '../define.ts';
import { SAVE_ERRORS, saved } from '../desk.ts';
import { ABOUT_A_PERSON, ABOUT_A_RECORD, fieldsOf, inCase } from './shape.ts';

const work = { permission: 'case.work' } as const;
const HOUSE_ERRORS = ['RECORD_NOT_FOUND', 'WRONG_STATUS', 'WRONG_MODULE', 'CLOCK_BEHIND', 'DATE_IN_FUTURE', 'DATE_TOO_FAR'] as const;
const bed = { roomCode: line(20), bed: z.int().min(1).max(20) };
const ofStay = { ...inCase, stayId: id };
const STAY_ERRORS = [...ABOUT_A_RECORD, 'ROOM_NOT_FOUND'] as const;

export const resident = z.object({
  caseId: id,
  stayId: id,
  subjectCode,
  bed: z.int(),
  since: instant,
  nights: z.int(),
  /** Out of the house, and since when somebody should worry. */
  outSince: instant.nullable(),
  worryFrom: instant.nullable(),
  children: z.int(),
  /** Papers still to be signed, a medical check still to be made. */
  toSign: z.boolean(),
  hasCard: z.boolean(),
});
export type Resident = z.infer<typeof resident>;

export const shelterCalls = {
  /** Rooms, beds and who sleeps where, by code; no address anywhere. */
  'shelter.read-board': read(
    nothing,
    z.object({
      rooms: z.array(room.omit({ recordedAt: true, recordedBy: true, hasText: true }).extend({ residents: z.array(resident) })),
      beds: z.int(),
      free: z.int(),
      notes: z.array(shiftNote.extend({ text: z.string() })),
      /** The last change of shift. */
      shift: shiftChange.nullable(),
      /** Unfinished notes of others, by whose they are; never what they say. */
      draftsOf: z.array(z.string()),
    }),
    { permission: 'case.read', errors: ['WRONG_MODULE'] },
  ),
  'shelter.save-room': write({ roomId: id.nullable(), code: line(20), beds: z.int().min(1).max(20), forFamilies: z.boolean(), stepFree: z.boolean() }, { permission: 'case.assign', errors: [...HOUSE_ERRORS, 'ALREADY_EXISTS'] }),
  'shelter.close-room': write({ roomId: id, on: plainDate }, { permission: 'case.assign', errors: HOUSE_ERRORS }),

  /** At any hour: a code, a time, and the person's yes in any form. Nothing else is asked first. */
  'shelter.admit': gatedWrite(
    { ...inCase, subjectCode, ...bed, admittedAt: instant, ground: c.admissionGround, yes: shelterStay.shape.yes, understandsSince: instant.nullable(), urgentNeeds: shelterStay.shape.urgentNeeds, accompanying: shelterStay.shape.accompanying, witness: line(120).nullable() },
    { ...work, errors: [...ABOUT_A_PERSON, 'ROOM_NOT_FOUND'] },
  ),
  'shelter.record-yes': write({ ...ofStay, form: c.stayYesForm, at: instant, understandsSince: instant, witness: line(120).nullable() }, { ...work, errors: STAY_ERRORS }),
  'shelter.record-signed': write({ ...ofStay, signedOn: plainDate, houseRulesOn: plainDate.nullable() }, { ...work, errors: STAY_ERRORS }),
  'shelter.record-statement': write({ ...ofStay, on: plainDate }, { ...work, errors: STAY_ERRORS }),
  'shelter.record-medical-check': write({ ...ofStay, on: plainDate }, { ...work, errors: STAY_ERRORS }),
  'shelter.move-room': gatedWrite({ ...ofStay, ...bed, at: instant }, { ...work, errors: STAY_ERRORS }),
  /** A resident may leave at any hour: nothing is asked that could hold them. */
  'shelter.exit': write(
    {
      ...ofStay, at: instant, type: c.exitType, safetyPlanReviewed: z.boolean(), belongingsReturned: z.boolean(), documentsReturned: z.boolean(), toldMayComeBack: z.boolean(), planAfter: z.boolean(),
      note: paragraphs(2000).nullable(),
    },
    { ...work, errors: STAY_ERRORS },
  ),

  'shelter.take-belongings': write({ ...inCase, ...fieldsOf(belonging, ['returnedOn']), list: paragraphs(4000) }, { ...work, errors: [...ABOUT_A_PERSON, 'USER_NOT_FOUND', 'ALREADY_EXISTS', 'WRONG_STATUS'] }),
  'shelter.return-belongings': write({ ...inCase, belongingId: id, on: plainDate }, { ...work, errors: ABOUT_A_RECORD }),
  'shelter.record-absence': write({ ...inCase, ...fieldsOf(absence, ['backAt']), whomToCall: paragraphs(600).nullable() }, { ...work, errors: [...ABOUT_A_PERSON, 'WRONG_STATUS', 'WRONG_ORDER'] }),
  'shelter.record-back': write({ ...inCase, absenceId: id, at: instant }, { ...work, errors: ABOUT_A_RECORD }),
  'shelter.record-visit': write({ ...inCase, ...fieldsOf(visit), who: line(200).nullable() }, { ...work, errors: [...ABOUT_A_PERSON, 'WRONG_ORDER'] }),
  'shelter.record-incident': write({ ...inCase, ...fieldsOf(incident, ['reviewed', 'herAccountTaken']), facts: paragraphs(4000), herAccount: paragraphs(4000).nullable() }, { ...work, errors: ABOUT_A_PERSON }),
  'shelter.review-incident': write({ ...inCase, incidentId: id, on: plainDate, note: paragraphs(2000).nullable() }, { permission: 'case.assign', errors: ABOUT_A_RECORD }),
  'shelter.record-medication': write({ ...inCase, ...fieldsOf(medication, ['endedOn']), medicine: line(200), dose: line(200) }, { ...work, errors: ABOUT_A_PERSON }),
  'shelter.give-medication': write({ ...inCase, ...fieldsOf(medicationGiven) }, { ...work, errors: [...ABOUT_A_PERSON, 'RECORD_NOT_FOUND', 'WRONG_STATUS'] }),
  'shelter.end-medication': write({ ...inCase, medicationId: id, on: plainDate }, { ...work, errors: ABOUT_A_RECORD }),
  'shelter.record-child': write({ ...inCase, ...fieldsOf(shelterChild), school: paragraphs(600).nullable(), things: paragraphs(600).nullable(), collectors: paragraphs(600).nullable() }, { ...work, errors: ABOUT_A_PERSON }),

  'shelter.write-note': write({ for: c.shiftNoteFor, until: plainDate, subjectCode: subjectCode.nullable(), text: paragraphs(1000) }, { ...work, errors: [...HOUSE_ERRORS, 'PARTY_NOT_FOUND', 'DATE_IN_PAST'] }),
  'shelter.finish-note': write({ noteId: id }, { ...work, errors: HOUSE_ERRORS }),
  /** The shift is signed off; whoever comes next reads and confirms. */
  'shelter.sign-off': write({}, { ...work, errors: [...HOUSE_ERRORS, 'ALREADY_EXISTS'] }),
  'shelter.take-over': write({ shiftId: id }, { ...work, errors: HOUSE_ERRORS }),

  /** Words no paper may carry: entered by the head of the house, kept sealed. */
  'shelter.list-forbidden-words': read(nothing, z.object({ words: z.array(forbiddenWord.extend({ text: z.string() })) }), { permission: 'case.assign', errors: ['WRONG_MODULE'], audited: true }),
  'shelter.add-forbidden-word': write({ text: line(80) }, { permission: 'case.assign', errors: [...HOUSE_ERRORS, 'ALREADY_EXISTS'] }),
  'shelter.end-forbidden-word': write({ wordId: id }, { permission: 'case.assign', errors: HOUSE_ERRORS }),
  /** "Is this word caught?" */
  'shelter.test-word': read(z.strictObject({ text: line(200) }), z.object({ caught: z.boolean() }), { permission: 'case.work', errors: ['WRONG_MODULE'], audited: true }),

  /** Numbered blanks for days without electricity. */
  'paper-kit.list': read(nothing, z.object({ blanks: z.array(paperBlank) }), { permission: 'case.read' }),
  'paper-kit.print': write({ code: z.enum(['D01', 'D02', 'D07', 'D11']), count: z.int().min(1).max(20) }, { permission: 'document.make' }),
  /** The sheet of one number, written into a folder, ready to be printed and filled in by hand. */
  'paper-kit.sheet': read(z.strictObject({ blankId: id, language: interfaceLanguage, folder: z.string().min(1).max(1000) }), saved, { permission: 'document.make', errors: [...SAVE_ERRORS, 'RECORD_NOT_FOUND', 'WRONG_STATUS', 'DOCUMENT_NOT_CLEAN', 'LANGUAGE_NOT_AVAILABLE'], audited: true }),
  'paper-kit.settle': write({ blankId: id, used: z.boolean(), recordId: id.nullable() }, { permission: 'document.make', errors: ['RECORD_NOT_FOUND', 'WRONG_STATUS'] }),
};
