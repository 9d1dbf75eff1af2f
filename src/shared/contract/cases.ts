import { z } from 'zod';
import * as e from '../model/enumerations.ts';
import { caseFile, caseHeader, deadline, referral } from '../model/case-file.ts';
import { id, instant, language, line, paragraphs, plainDate, qepik, subjectCode } from '../model/basic.ts';
import { identity } from '../model/identity.ts';
import { moduleSchema } from '../model/roles.ts';
import { task } from '../model/tasks.ts';
import { gatedWrite, nothing, read, write } from './define.ts';

const caseId = z.strictObject({ caseId: id });
const inCase = { caseId: id };
/** What the next mediator must know, in five lines; sealed. */
export const handOverLines = {
  whereWeAre: paragraphs(600),
  promised: paragraphs(600),
  notToDo: paragraphs(600),
  nextDate: paragraphs(200),
  contactRule: paragraphs(400),
};
/** Refusals every step of a case may meet. */
const CASE_ERRORS = ['CASE_NOT_FOUND', 'CASE_CLOSED', 'NOT_ASSIGNED', 'DATE_IN_FUTURE', 'DATE_IN_PAST', 'DATE_BEFORE_CASE', 'DATE_TOO_FAR', 'CLOCK_BEHIND'] as const;

export const caseRow = caseHeader
  .pick({ id: true, module: true, caseNo: true, status: true, stage: true, office: true, assignedTo: true, openedOn: true, offence: true })
  .extend({ source: e.referralSource, nextActBy: plainDate.nullable() });
export type CaseRow = z.infer<typeof caseRow>;

export const CASE_SORTS = ['caseNo', 'openedOn', 'nextActBy'] as const;

export const caseView = caseFile.extend({
  tasks: z.array(task),
  /** Status of each consent today, by its id. */
  consentStatus: z.record(z.string(), e.consentStatus),
  /** May this user work here, or only read? */
  mayWork: z.boolean(),
});
export type CaseView = z.infer<typeof caseView>;

export const caseCalls = {
  'today.read': read(
    nothing,
    z.object({
      date: plainDate,
      deadlines: z.array(deadline.extend({ caseNo: z.string() })),
      appointments: z.array(z.object({ caseId: id, caseNo: z.string(), sessionId: id, type: e.sessionType, on: plainDate, from: z.string() })),
      awaiting: z.array(caseRow),
      openCases: z.int(),
      unconfirmedYears: z.array(z.int()),
      orphans: z.int(),
      approvals: z.int(),
      /** Emergencies nobody has confirmed yet: they stay until somebody does. */
      emergencies: z.array(z.object({ caseId: id, caseNo: z.string(), emergencyId: id, dueAt: instant })),
    }),
    { permission: 'case.read' },
  ),
  'cases.list': read(
    z.strictObject({
      module: moduleSchema.optional(),
      status: z.array(e.caseStatus).max(8).optional(),
      stage: z.array(e.caseStage).max(14).optional(),
      mine: z.boolean().optional(),
      search: z.string().trim().max(40).optional(),
      sort: z.enum(CASE_SORTS).optional(),
      descending: z.boolean().optional(),
      limit: z.int().min(1).max(200).optional(),
      /** Where the page before ended: its last row's sort value and id. */
      after: z.strictObject({ value: z.string().max(40).nullable(), id }).optional(),
    }),
    z.object({ rows: z.array(caseRow), total: z.int(), after: z.object({ value: z.string().nullable(), id }).nullable() }),
    { permission: 'case.read', errors: ['WRONG_MODULE'] },
  ),
  'cases.open': read(caseId, caseView, { permission: 'case.read', errors: ['CASE_NOT_FOUND', 'NOT_ASSIGNED'] }),
  'cases.register': gatedWrite(
    {
      ...referral.shape,
      /** Mediation where it is left out. */
      module: moduleSchema.optional(),
      offence: e.offenceCategory.nullable(),
      office: line(80),
      actDate: plainDate.nullable(),
      documentedHarm: qepik.nullable(),
      /** What is asked, in the referrer's words: sealed. */
      asked: paragraphs(2000).nullable(),
      assignTo: z.string().max(40).nullable(),
    },
    { permission: 'case.register', errors: ['WRONG_MODULE', 'DATE_IN_FUTURE', 'DATE_BEFORE_CASE', 'DATE_TOO_FAR', 'CLOCK_BEHIND', 'USER_NOT_FOUND'] },
  ),
  'cases.change-details': write(
    { ...inCase, actDate: plainDate.nullable(), documentedHarm: qepik.nullable(), reportWantedBy: plainDate.nullable() },
    { permission: 'case.work', errors: CASE_ERRORS },
  ),
  'cases.send-for-resolution': write({ ...inCase }, { permission: 'case.work', errors: [...CASE_ERRORS, 'WRONG_STATUS'] }),
  'cases.assign': gatedWrite({ ...inCase, to: z.string().max(40) }, { permission: 'case.assign', errors: [...CASE_ERRORS, 'USER_NOT_FOUND', 'WRONG_STATUS'] }),
  'cases.accept': write({ ...inCase }, { permission: 'case.work', errors: [...CASE_ERRORS, 'WRONG_STATUS'] }),
  /** To another mediator in the middle of the work: five lines go along, session notes stay behind. */
  'cases.transfer': gatedWrite({ ...inCase, to: z.string().max(40), ...handOverLines }, { permission: 'case.assign', errors: [...CASE_ERRORS, 'USER_NOT_FOUND', 'WRONG_STATUS', 'ALREADY_EXISTS'] }),
  'cases.set-co-mediator': gatedWrite({ ...inCase, userId: z.string().max(40).nullable() }, { permission: 'case.work', errors: [...CASE_ERRORS, 'USER_NOT_FOUND', 'ALREADY_EXISTS'] }),
  /** Whether the harmed person wants this: asked of them apart. */
  'cases.record-wish': write({ ...inCase, wish: e.harmedWish, on: plainDate }, { permission: 'case.work', errors: CASE_ERRORS }),
  /** A referral worded as an order: each side said again, in writing, that they come of their own will. */
  'cases.reconfirm-voluntariness': write({ ...inCase, on: plainDate }, { permission: 'case.work', errors: [...CASE_ERRORS, 'WRONG_STATUS'] }),
  /** The one extension of the target, with its reason. */
  'cases.extend-target': write({ ...inCase, reason: e.suspendReason }, { permission: 'case.work', errors: [...CASE_ERRORS, 'WRONG_ORDER', 'ALREADY_EXISTS'] }),
  /** A supervisor stops or frees a case; nobody else learns why. */
  'cases.hold': write({ ...inCase, held: z.boolean() }, { permission: 'case.assign', errors: [...CASE_ERRORS, 'WRONG_STATUS'] }),
  'cases.suspend': write({ ...inCase, reason: e.suspendReason }, { permission: 'case.work', errors: [...CASE_ERRORS, 'WRONG_STATUS'] }),
  'cases.resume': write({ ...inCase }, { permission: 'case.work', errors: [...CASE_ERRORS, 'WRONG_STATUS'] }),
  'cases.forward': write({ ...inCase, to: line(200) }, { permission: 'case.work', errors: [...CASE_ERRORS, 'WRONG_STATUS'] }),
  'cases.close': gatedWrite(
    { ...inCase, outcome: e.closureOutcome, retentionUntil: plainDate.nullable(), secretsDestroyOn: plainDate.nullable(), toldMayComeBack: z.boolean().optional() },
    { permission: 'case.work', errors: [...CASE_ERRORS, 'WRONG_STATUS'] },
  ),
  'cases.reopen': write({ ...inCase, reason: e.correctionReason }, { permission: 'case.work', errors: ['CASE_NOT_FOUND', 'WRONG_STATUS', 'NOT_ASSIGNED', 'CLOCK_BEHIND'] }),
  'cases.archive': write({ ...inCase }, { permission: 'case.archive', errors: ['CASE_NOT_FOUND', 'NOT_ASSIGNED', 'WRONG_STATUS', 'CLOCK_BEHIND'] }),
  'closing-steps.record': write(
    { ...inCase, step: z.enum(e.CLOSING_STEPS), notPossible: e.notPossibleReason, evidence: line(200), on: plainDate },
    { permission: 'case.work', errors: [...CASE_ERRORS, 'BLOCKED'] },
  ),
  'follow-ups.record': write(
    { ...inCase, subjectCode, on: plainDate, separately: z.boolean(), safe: z.boolean(), satisfaction: z.int().min(1).max(5).nullable(), note: paragraphs().nullable() },
    { permission: 'case.work', errors: [...CASE_ERRORS, 'PARTY_NOT_FOUND'] },
  ),

  'parties.add': gatedWrite(
    {
      ...inCase,
      role: e.partyRole,
      forSubject: subjectCode.nullable(),
      /** A representative: on what they stand. */
      basis: e.representativeBasis.nullable().optional(),
      language,
      needsInterpreter: z.boolean(),
      detained: z.boolean(),
      /** Null for who comes at night and has not said their name: a file of care takes them by a code alone. */
      identity: identity.nullable(),
      /** Asked where there is no identity: whom nobody takes for an adult is a child until it is known. */
      looksAdult: z.boolean().optional(),
    },
    { permission: 'case.work', errors: [...CASE_ERRORS, 'PARTY_NOT_FOUND'] },
  ),
  'parties.change': write(
    {
      ...inCase,
      subjectCode,
      language,
      needsInterpreter: z.boolean(),
      capacity: e.capacity,
      lawyerContact: e.lawyerContact.nullable(),
      acknowledgement: e.acknowledgement.nullable(),
      detained: z.boolean(),
    },
    { permission: 'case.work', errors: [...CASE_ERRORS, 'PARTY_NOT_FOUND'] },
  ),
  'parties.save-identity': write({ ...inCase, subjectCode, identity }, { permission: 'case.work', errors: [...CASE_ERRORS, 'PARTY_NOT_FOUND'] }),
  /** On what a representative stands, and what speaks against their word. */
  'parties.record-representative': gatedWrite(
    { ...inCase, subjectCode, basis: e.representativeBasis, conflict: e.representativeConflict.nullable() },
    { permission: 'case.work', errors: [...CASE_ERRORS, 'PARTY_NOT_FOUND', 'WRONG_STATUS'] },
  ),
  /** A disputed age, and what its assessment came to. */
  'parties.record-age': gatedWrite(
    { ...inCase, subjectCode, disputed: z.boolean(), assessedAs: e.ageResult.nullable(), assessedBy: line(200).nullable(), on: plainDate },
    { permission: 'case.work', errors: [...CASE_ERRORS, 'PARTY_NOT_FOUND', 'WRONG_ORDER'] },
  ),
  /** Where a detained person is held and who is their contact officer there: names of people at work, sealed all the same. */
  'parties.record-facility': write(
    { ...inCase, subjectCode, facility: line(200), officer: line(120), phone: line(60).nullable() },
    { permission: 'case.work', errors: [...CASE_ERRORS, 'PARTY_NOT_FOUND', 'WRONG_STATUS'] },
  ),
  'interpreters.assign': gatedWrite(
    {
      ...inCase, subjectCode, interpreterCode: subjectCode, relation: e.interpreterRelation, use: e.interpreterUse, policeContracted: z.boolean(),
      personOkOn: plainDate.nullable(), confidentialitySigned: z.boolean(), mode: e.meetingMode, on: plainDate,
    },
    { permission: 'case.work', errors: [...CASE_ERRORS, 'PARTY_NOT_FOUND'] },
  ),
  'interpreters.end': write({ ...inCase, assignmentId: id, on: plainDate }, { permission: 'case.work', errors: [...CASE_ERRORS, 'RECORD_NOT_FOUND', 'WRONG_STATUS', 'WRONG_ORDER'] }),
  'parties.reveal': read(
    z.strictObject({ caseId: id, subjectCode, reason: e.revealReason }),
    z.object({ subjectCode, identity }),
    { permission: 'identity.read', errors: ['CASE_NOT_FOUND', 'PARTY_NOT_FOUND', 'NOT_ASSIGNED', 'TOO_MANY_REVEALS'], audited: true },
  ),
  /** Words about one record, sealed: contact notes, expectations, obligations' text. */
  'records.read-text': read(
    z.strictObject({ caseId: id, recordId: id }),
    z.object({ texts: z.array(z.object({ field: z.string(), text: z.string() })) }),
    { permission: 'identity.read', errors: ['CASE_NOT_FOUND', 'RECORD_NOT_FOUND', 'NOT_ASSIGNED'], audited: true },
  ),
  'records.correct': gatedWrite(
    { ...inCase, recordId: id, reason: e.correctionReason },
    { permission: 'case.work', errors: [...CASE_ERRORS, 'RECORD_NOT_FOUND', 'ALREADY_CORRECTED', 'WRONG_STATUS'] },
  ),
  'facts.record': write(
    { ...inCase, act: e.gatedAct, at: instant, byWhom: line(120), source: line(200), subjectCode: subjectCode.nullable() },
    { permission: 'case.work', errors: [...CASE_ERRORS, 'PARTY_NOT_FOUND'] },
  ),
};
