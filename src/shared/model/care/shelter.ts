import { z } from 'zod';
import { id, instant, line, plainDate, subjectCode } from '../basic.ts';
import { record } from '../record.ts';
import * as c from './enumerations.ts';

/** Life in a shelter (A.5). There is no field for an address anywhere. */

export const shelterStay = z.object({
  ...record,
  subjectCode,
  /** Room and bed of the house where they sleep now, by their own codes. */
  roomCode: line(20),
  bed: z.int().min(1).max(20),
  admittedAt: instant,
  ground: c.admissionGround,
  /** The person's yes in the form they could give it; null until they can. */
  yes: z.object({ form: c.stayYesForm, at: instant }).nullable(),
  /** Since when they can understand: the papers are due 24 hours after. */
  understandsSince: instant.nullable(),
  /** Signed D11 and house rules. */
  signedOn: plainDate.nullable(),
  houseRulesOn: plainDate.nullable(),
  /** For a child placed urgently: statement of the representative or the guardianship authority (3 working days). */
  statementOn: plainDate.nullable(),
  urgentNeeds: z.array(c.urgentNeed).max(8),
  medicalCheckOn: plainDate.nullable(),
  accompanying: z.array(subjectCode).max(10),
  /** Beds they had before, each with the moment they left it. */
  moves: z.array(z.object({ roomCode: line(20), bed: z.int().min(1).max(20), at: instant })).max(100),
  exit: z
    .object({
      at: instant,
      type: c.exitType,
      safetyPlanReviewed: z.boolean(),
      belongingsReturned: z.boolean(),
      documentsReturned: z.boolean(),
      toldMayComeBack: z.boolean(),
      planAfter: z.boolean(),
    })
    .nullable(),
});
export type ShelterStay = z.infer<typeof shelterStay>;

/** Hers, in a sealed numbered bag, with two signatures. What is in it is sealed. */
export const belonging = z.object({
  ...record, subjectCode, bagNo: line(30), on: plainDate, witness: z.string(), signedByPerson: z.boolean(), returnedOn: plainDate.nullable(),
});
export type Belonging = z.infer<typeof belonging>;

/** Out of the house, at her choice: when to start to worry; whom to call is sealed. */
export const absence = z.object({ ...record, subjectCode, leftAt: instant, worryFrom: instant.nullable(), backAt: instant.nullable() });
export type Absence = z.infer<typeof absence>;

export const visit = z.object({
  ...record, subjectCode, kind: c.visitorKind, at: instant, until: instant.nullable(),
  /** Her own yes to this visit, asked alone. */
  agreed: z.boolean(),
});
export type Visit = z.infer<typeof visit>;

/** Facts only; her own account, and what was seen, are sealed. */
export const incident = z.object({
  ...record,
  subjectCode: subjectCode.nullable(),
  kind: c.incidentKind,
  at: instant,
  injuries: z.boolean(),
  told: z.array(c.incidentTold).max(6),
  herAccountTaken: z.boolean(),
  followUpOn: plainDate.nullable(),
  reviewed: z.object({ by: z.string(), on: plainDate }).nullable(),
});
export type Incident = z.infer<typeof incident>;

/** Which medicine and how much is sealed; staff decide no dose. */
export const medication = z.object({ ...record, subjectCode, kind: c.medicationKind, kept: c.medicationKept, on: plainDate, endedOn: plainDate.nullable() });
export type Medication = z.infer<typeof medication>;
export const medicationGiven = z.object({ ...record, subjectCode, medicationId: id, at: instant, refused: z.boolean() });
export type MedicationGiven = z.infer<typeof medicationGiven>;

/** A child who lives with a resident: their school, their things, and who may fetch them, in words that are sealed. */
export const shelterChild = z.object({
  ...record, subjectCode, withSubject: subjectCode, on: plainDate, attendsSchool: z.boolean(), healthCard: z.boolean(), wayToSchoolSettled: z.boolean(), collectorsNamed: z.boolean(),
});
export type ShelterChild = z.infer<typeof shelterChild>;

/** Records of the house itself, in no case (`house_records`). */
export const houseRecord = { id, recordedAt: instant, recordedBy: z.string(), hasText: z.boolean() };

export const room = z.object({ ...houseRecord, code: line(20), beds: z.int().min(1).max(20), forFamilies: z.boolean(), stepFree: z.boolean(), closedOn: plainDate.nullable() });
export type Room = z.infer<typeof room>;

/** A fact for those who come next; its words are sealed. */
export const shiftNote = z.object({ ...houseRecord, for: c.shiftNoteFor, until: plainDate, subjectCode: subjectCode.nullable(), doneOn: plainDate.nullable() });
export type ShiftNote = z.infer<typeof shiftNote>;

/** One shift signed off, the next one has read and taken over. */
export const shiftChange = z.object({ ...houseRecord, from: z.string(), to: z.string().nullable(), signedOffAt: instant, takenOverAt: instant.nullable(), openDrafts: z.int() });
export type ShiftChange = z.infer<typeof shiftChange>;

/** Somebody official at the door: name, badge, paper and question are sealed (A.2.6). */
export const officialVisit = z.object({ ...houseRecord, at: instant, bodyKind: z.enum(['POLICE', 'PROSECUTOR', 'COURT', 'MIGRATION', 'LOCAL_AUTHORITY', 'MEDIA', 'OTHER']), answeredOn: plainDate.nullable() });
export type OfficialVisit = z.infer<typeof officialVisit>;

/** A word no paper of this house may carry; the word itself is sealed. */
export const forbiddenWord = z.object({ ...houseRecord, endedOn: plainDate.nullable() });
export type ForbiddenWord = z.infer<typeof forbiddenWord>;

/** Numbered blanks printed ahead for days without electricity; unused numbers are cancelled. */
export const paperBlank = z.object({ ...houseRecord, code: line(10), no: line(20), printedOn: plainDate, state: z.enum(['BLANK', 'USED', 'CANCELLED']), usedFor: id.nullable(), stateOn: plainDate.nullable() });
export type PaperBlank = z.infer<typeof paperBlank>;
