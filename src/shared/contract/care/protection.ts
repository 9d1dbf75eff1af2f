import { z } from 'zod';
import { id, language, line, paragraphs, plainDate, subjectCode } from '../../model/basic.ts';
import * as c from '../../model/care/enumerations.ts';
import { complaint, knownStaff, needsAssessment, offenderDate, protectionMeasure } from '../../model/care/protection.ts';
import { contactChannel } from '../../model/enumerations.ts';
import { moduleSchema } from '../../model/roles.ts';
import { gatedWrite, nothing, read, write } from '../define.ts';
import { ABOUT_A_PERSON, ABOUT_A_RECORD, CASE_ERRORS, fieldsOf, inCase } from './shape.ts';

/** Words of the emergency card: each may be empty, all are sealed. */
export const emergencyWords = {
  nameToTell: line(120).nullable(),
  age: line(40).nullable(),
  allergies: paragraphs(400).nullable(),
  medicines: paragraphs(400).nullable(),
  pregnancy: line(120).nullable(),
  spoken: line(120).nullable(),
  mayBeCalled: paragraphs(300).nullable(),
};

/** How a person may be reached, as they said; in person only until they were asked. */
export const contactRule = z.object({
  channel: contactChannel,
  value: z.string().nullable(),
  safeHours: z.string().nullable(),
  codeWord: z.string().nullable(),
  voicemailSafe: z.boolean(),
  asked: z.boolean(),
});
export type ContactRule = z.infer<typeof contactRule>;

const atTheDoor = { permission: 'case.work' } as const;

/** Who complains (nobody, where it is anonymous), about what, and which colleague it concerns. */
const complaintFacts = { subjectCode: subjectCode.nullable(), about: c.complaintAbout, concerns: z.string().max(40).nullable() };

export const protectionCalls = {
  'protection.assess': gatedWrite(
    {
      ...inCase,
      ...fieldsOf(needsAssessment, ['version']),
      wishes: paragraphs(4000).nullable(),
      notes: z.array(z.strictObject({ factor: c.riskFactor, text: paragraphs(1000) })).max(40),
    },
    { permission: 'case.work', errors: ABOUT_A_PERSON },
  ),
  'protection.plan-measure': write(
    { ...inCase, ...fieldsOf(protectionMeasure, ['addressee', 'requestedOn', 'decision', 'decidedOn', 'validUntil', 'endedOn']), note: paragraphs(1000).nullable(), /** What the letter may say in support, as far as the person's yes opens it. */ needs: paragraphs(4000).nullable().optional(), harmFacts: paragraphs(4000).nullable().optional() },
    { permission: 'case.work', errors: [...ABOUT_A_PERSON, 'PROVIDER_NOT_FOUND'] },
  ),
  'protection.request-measure': gatedWrite({ ...inCase, measureId: id, requestedOn: plainDate, orgId: line(60), legalBasis: z.string().max(60).nullable() }, { permission: 'case.work', errors: [...ABOUT_A_RECORD, 'PROVIDER_NOT_FOUND'] }),
  'protection.decide-measure': write({ ...inCase, measureId: id, decision: c.measureDecision, decidedOn: plainDate, validUntil: plainDate.nullable() }, { permission: 'case.work', errors: ABOUT_A_RECORD }),
  'protection.end-measure': write({ ...inCase, measureId: id, on: plainDate }, { permission: 'case.work', errors: ABOUT_A_RECORD }),
  'protection.save-safety-plan': write(
    {
      ...inCase, subjectCode, on: plainDate, agreedByPerson: z.boolean(), reviewOn: plainDate,
      words: z.array(z.strictObject({ topic: c.safetyTopic, text: paragraphs(2000) })).min(1).max(10),
    },
    { permission: 'case.work', errors: ABOUT_A_PERSON },
  ),
  'protection.review-safety-plan': write({ ...inCase, planId: id, on: plainDate, reviewOn: plainDate }, { permission: 'case.work', errors: ABOUT_A_RECORD }),
  'protection.record-offender-date': write({ ...inCase, ...fieldsOf(offenderDate, ['toldOn']), source: line(200).nullable() }, { permission: 'case.work', errors: ABOUT_A_PERSON }),
  'protection.tell-offender-date': write({ ...inCase, dateId: id, on: plainDate }, { permission: 'case.work', errors: ABOUT_A_RECORD }),

  'emergency-card.save': write({ ...inCase, subjectCode, on: plainDate, ...emergencyWords }, { permission: 'case.work', errors: ABOUT_A_PERSON }),
  /** Two clicks to what a rescuer must know; never blocked by anything but the key. */
  'emergency-card.read': read(z.strictObject({ caseId: id, subjectCode }), z.object({ subjectCode, language, ...emergencyWords, on: plainDate.nullable() }), {
    permission: 'case.read', errors: ['CASE_NOT_FOUND', 'PARTY_NOT_FOUND'], audited: true,
  }),
  /** Everybody under this roof or in this person's open files, by code alone. */
  'emergency-card.list': read(nothing, z.object({ people: z.array(z.object({ caseId: id, subjectCode, module: moduleSchema, roomCode: z.string().nullable(), hasCard: z.boolean() })) }), { permission: 'case.read' }),

  'complaints.record': write(
    { ...inCase, ...fieldsOf(complaint, ['dueOn', 'answeredOn', 'outcome', 'nextBodies', 'retaliationCheckedOn', 'retaliationFound']), ...complaintFacts, words: paragraphs(6000), wish: paragraphs(1000).nullable() },
    { permission: 'case.read', errors: [...ABOUT_A_PERSON, 'USER_NOT_FOUND', 'NOBODY_TO_ANSWER'] },
  ),
  'complaints.list': read(
    nothing,
    z.object({ complaints: z.array(complaint.omit({ enteredInError: true, hasText: true }).extend({ caseId: id, caseNo: z.string(), subjectCode: subjectCode.nullable(), about: c.complaintAbout.nullable(), concerns: z.string().nullable(), words: z.string().nullable(), wish: z.string().nullable(), answer: z.string().nullable(), note: z.string().nullable() })) }),
    { permission: 'approve', audited: true },
  ),
  'complaints.answer': gatedWrite(
    { ...inCase, complaintId: id, on: plainDate, outcome: c.complaintOutcome, nextBodies: z.array(c.nextBody).max(4), answer: paragraphs(4000).nullable() },
    { permission: 'approve', errors: ABOUT_A_RECORD },
  ),
  'complaints.check-retaliation': gatedWrite({ ...inCase, complaintId: id, on: plainDate, found: z.boolean(), note: paragraphs(2000).nullable() }, { permission: 'approve', errors: ABOUT_A_RECORD }),

  /** "I cannot work with this person": the way in ends at once, and nobody is asked why. */
  'cases.step-back': write({ ...inCase }, { permission: 'case.work', errors: CASE_ERRORS }),
  'cases.record-known-staff': write({ ...inCase, ...fieldsOf(knownStaff) }, { permission: 'case.work', errors: [...ABOUT_A_PERSON, 'USER_NOT_FOUND'] }),

  /** Somebody calls: what this number is to us, within the modules this person may open. */
  'front-desk.look-up-number': read(
    z.strictObject({ number: line(40) }),
    z.object({ found: z.array(z.object({ caseId: id, caseNo: z.string(), subjectCode, unsafe: z.boolean(), rule: contactRule })) }),
    { permission: 'identity.read', errors: ['TOO_MANY_REVEALS'], audited: true },
  ),
  'front-desk.record-official': write(
    { at: z.iso.datetime({ offset: true, precision: 0 }).endsWith('+04:00'), bodyKind: z.enum(['POLICE', 'PROSECUTOR', 'COURT', 'MIGRATION', 'LOCAL_AUTHORITY', 'MEDIA', 'OTHER']), who: line(120), badge: line(60).nullable(), paperNo: line(80).nullable(), body: line(200).nullable(), asked: paragraphs(2000) },
    { ...atTheDoor, errors: ['DATE_IN_FUTURE', 'CLOCK_BEHIND', 'DATE_TOO_FAR'] },
  ),
  'front-desk.answer-official': write({ visitId: id, on: plainDate, answer: paragraphs(2000) }, { permission: 'approve', errors: ['RECORD_NOT_FOUND', 'WRONG_STATUS', 'DATE_IN_FUTURE', 'WRONG_ORDER'] }),
  'front-desk.list-officials': read(
    nothing,
    z.object({ visits: z.array(z.object({ id, at: z.string(), bodyKind: z.string(), answeredOn: plainDate.nullable(), texts: z.array(z.object({ field: z.string(), text: z.string() })) })) }),
    { permission: 'identity.read', audited: true },
  ),
};
