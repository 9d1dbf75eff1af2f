import { z } from 'zod';
import * as e from '../model/enumerations.ts';
import { formChoices } from '../model/case-file.ts';
import { id, instant, language, line, localTime, paragraphs, plainDate, qepik, subjectCode } from '../model/basic.ts';
import { gatedWrite, read, write } from './define.ts';

const inCase = { caseId: id };
const STEP_ERRORS = ['CASE_NOT_FOUND', 'CASE_CLOSED', 'NOT_ASSIGNED', 'PARTY_NOT_FOUND', 'DATE_IN_FUTURE', 'DATE_IN_PAST', 'DATE_BEFORE_CASE', 'DATE_TOO_FAR', 'CLOCK_BEHIND'] as const;
const options = { permission: 'case.work', errors: STEP_ERRORS } as const;
const onRecord = { permission: 'case.work', errors: [...STEP_ERRORS, 'RECORD_NOT_FOUND', 'WRONG_STATUS', 'WRONG_ORDER'] } as const;

/** One line of an agreement as drafted; its words are sealed, its dates and amounts are facts. */
export const obligationInput = z.strictObject({
  byWhom: subjectCode,
  toWhom: subjectCode,
  type: e.obligationType,
  what: paragraphs(1000),
  how: paragraphs(1000).nullable(),
  proof: line(300).nullable(),
  amount: qepik.nullable(),
  familyAgreedAmount: qepik.nullable(),
  instalments: z.array(z.strictObject({ dueOn: plainDate, amount: qepik })).max(60),
  dueOn: plainDate,
  readAloudAndAgreed: z.boolean(),
  /** The way the money will go, if settled. */
  route: e.paymentRoute.nullable().optional(),
});
export type ObligationInput = z.infer<typeof obligationInput>;

export const mediationCalls = {
  'rights.record': gatedWrite(
    {
      ...inCase,
      subjectCode,
      variant: e.rightsVariant,
      on: plainDate,
      from: localTime,
      to: localTime,
      placeType: e.placeType,
      language,
      interpreterUsed: z.boolean(),
      adaptation: paragraphs(500).nullable(),
      rights: z.array(z.strictObject({ code: line(40), explained: z.boolean(), repeatAsked: z.boolean() })).min(1).max(40),
      questions: paragraphs(2000).nullable(),
      copyGiven: z.boolean(),
      signatureRefused: z.boolean(),
      witnessed: z.boolean(),
      repeatOf: id.nullable(),
    },
    options,
  ),
  'consents.record': gatedWrite(
    {
      ...inCase,
      subjectCode,
      type: e.officeConsentType,
      granted: z.boolean(),
      forms: formChoices.nullable(),
      language,
      interpreterUsed: z.boolean(),
      form: e.consentForm,
      /** Moment of giving, null for now; without paper it is the moment of entry whatever is said. */
      givenAt: instant.nullable(),
      validUntil: plainDate.nullable(),
      paperNo: line(40).nullable(),
      scanKept: z.boolean(),
      /** Who gives it for a child or a person of limited capacity. */
      representativeCode: subjectCode.nullable().optional(),
      /** The child's own word. */
      assent: z.strictObject({ overall: e.assent, forms: z.partialRecord(e.sessionType, e.assent) }).nullable().optional(),
    },
    options,
  ),
  'consents.withdraw': gatedWrite(
    { ...inCase, consentId: id, via: e.withdrawalWay, safetyFollowUpAgreed: z.boolean(), reason: paragraphs(1000).nullable() },
    { permission: 'case.work', errors: [...STEP_ERRORS, 'RECORD_NOT_FOUND', 'WRONG_STATUS'] },
  ),
  'conflicts.record': write(
    { ...inCase, subjectCode, kind: e.conflictKind, toldBothSides: z.boolean(), agreed: z.array(z.strictObject({ subjectCode, on: plainDate })).max(20), on: plainDate },
    { permission: 'case.work', errors: STEP_ERRORS },
  ),
  'preparations.record': gatedWrite(
    {
      ...inCase,
      subjectCode,
      on: plainDate,
      mode: e.meetingMode,
      alone: z.boolean(),
      topics: z.array(e.preparationTopic).max(8),
      readiness: e.readiness,
      minutes: z.int().min(1).max(600),
      expectations: paragraphs(2000).nullable(),
    },
    options,
  ),
  'risks.assess': gatedWrite(
    {
      ...inCase,
      on: plainDate,
      scores: z.record(e.riskItem, z.int().min(0).max(3)),
      carried: z.array(e.riskItem).max(15),
      result: e.riskResult,
      mitigation: paragraphs(2000).nullable(),
    },
    options,
  ),
  'sessions.schedule': gatedWrite(
    {
      ...inCase,
      type: e.sessionType,
      on: plainDate,
      from: localTime,
      placeType: e.placeType,
      attendees: z.array(subjectCode).min(1).max(30),
      separateArrivalExit: z.boolean(),
      /** Until when the rooms are taken. */
      until: localTime.nullable().optional(),
      coMediator: z.string().max(40).nullable().optional(),
      safetyMeasures: z.array(e.safetyMeasure).max(7).optional(),
    },
    options,
  ),
  'sessions.start': gatedWrite({ ...inCase, sessionId: id }, onRecord),
  'sessions.finish': write(
    {
      ...inCase,
      sessionId: id,
      to: localTime,
      outcome: e.sessionOutcome,
      attendance: z.array(z.strictObject({ subjectCode, present: z.boolean(), leftEarly: z.boolean() })).min(1).max(30),
    },
    onRecord,
  ),
  'sessions.mark-not-held': write({ ...inCase, sessionId: id, reason: e.notHeldReason }, onRecord),
  'sessions.move': gatedWrite({ ...inCase, sessionId: id, on: plainDate, from: localTime }, onRecord),
  'sessions.cancel': write({ ...inCase, sessionId: id }, onRecord),

  'agreements.draft': gatedWrite(
    { ...inCase, languages: z.array(language).min(1).max(4), obligations: z.array(obligationInput).max(40), communication: paragraphs(2000).nullable(), lawyersOffered: z.boolean().optional() },
    options,
  ),
  /** Words of a draft in another language, by a person who translates; never a machine (A.2.6). */
  'agreements.translate': gatedWrite(
    {
      ...inCase, agreementId: id, language,
      lines: z.array(z.strictObject({ no: z.int().min(1).max(40), what: paragraphs(1000), how: paragraphs(1000).nullable(), proof: line(300).nullable() })).max(40),
      communication: paragraphs(2000).nullable(),
    },
    { permission: 'case.work', errors: [...STEP_ERRORS, 'RECORD_NOT_FOUND', 'WRONG_STATUS', 'LANGUAGE_NOT_AVAILABLE'] },
  ),
  'agreements.record-text-received': write({ ...inCase, agreementId: id, subjectCode, on: plainDate, language }, onRecord),
  'agreements.record-advice-offered': write({ ...inCase, agreementId: id, subjectCode, on: plainDate }, onRecord),
  'agreements.waive-cooling': gatedWrite({ ...inCase, agreementId: id, subjectCode, signedOn: plainDate }, onRecord),
  'agreements.sign': gatedWrite({ ...inCase, agreementId: id, subjectCode, on: plainDate, place: line(120), witnessed: z.boolean(), representativeCode: subjectCode.nullable().optional() }, onRecord),
  'payments.record': gatedWrite(
    { ...inCase, agreementId: id, obligationId: id, instalmentNo: z.int().min(1), on: plainDate, amount: qepik, route: e.paymentRoute, confirmedByHarmed: z.boolean() },
    onRecord,
  ),
  'obligations.set-status': gatedWrite({ ...inCase, agreementId: id, obligationId: id, status: e.obligationStatus, on: plainDate }, onRecord),

  /** The harmed person's own statement of reconciliation (D21): never a line of the agreement, always of her own will. */
  'statements.prepare': gatedWrite(
    {
      ...inCase, subjectCode, agreementId: id, on: plainDate, repaired: e.repair, amount: qepik.nullable(), otherSideAbsent: z.boolean(),
      lawyerOffered: z.boolean(), lawyerPresent: z.boolean(),
      /** Who speaks for a child or a person of limited capacity. */
      representativeCode: subjectCode.nullable().optional(),
    },
    onRecord,
  ),
  /** Handed to her: whether it is filed is hers alone. */
  'statements.hand-over': write({ ...inCase, statementId: id, on: plainDate }, onRecord),

  'orders.record': write(
    { ...inCase, subjectCode, against: subjectCode, kind: e.orderKind, issuedBy: line(200), issuedOn: plainDate, validUntil: plainDate },
    onRecord,
  ),
  /** Counts from the day the order would have ended; never shortens it (DT-6). */
  'orders.extend': write({ ...inCase, orderId: id, on: plainDate, validUntil: plainDate }, onRecord),
  'orders.end': write({ ...inCase, orderId: id, on: plainDate }, onRecord),
  /** All that is learnt of a detailed assessment elsewhere: that there is one, and when, if the person agreed. */
  'assessments.record': write({ ...inCase, subjectCode, on: plainDate, agreedToTell: z.boolean(), body: line(200) }, options),

  /** What one side said, kept on its own side of the wall; COMMON is what both may read. */
  'items.add': gatedWrite({ ...inCase, side: e.side, subjectCode: subjectCode.nullable(), on: plainDate, text: paragraphs(4000) }, options),
  /** The one who said it allows the other side to hear it. */
  'items.allow': write({ ...inCase, itemId: id, allowed: z.boolean(), on: plainDate }, onRecord),
  /** Told to the other side in the mediator's words: a new item in the common part, with no link back. */
  'items.tell': gatedWrite({ ...inCase, itemId: id, on: plainDate, text: paragraphs(4000) }, onRecord),

  'messages.draft': gatedWrite({ ...inCase, kind: e.messageKind, from: subjectCode, to: subjectCode, on: plainDate, text: paragraphs(8000) }, onRecord),
  'messages.screen': write({ ...inCase, messageId: id, on: plainDate, findings: z.array(e.messageFinding).max(6), passed: z.boolean(), note: paragraphs(2000).nullable() }, onRecord),
  /** What the one it is for wants, asked on the day; its sender learns only "delivered" or "held". */
  'messages.ask': write({ ...inCase, messageId: id, wish: e.messageWish, on: plainDate, keptAt: line(120).nullable() }, onRecord),
  'messages.deliver': gatedWrite({ ...inCase, messageId: id }, onRecord),
  'messages.return': write({ ...inCase, messageId: id, on: plainDate }, onRecord),

  /** A life comes first: never stopped; what can wait an hour is a second person's yes away. */
  'emergencies.record': gatedWrite(
    {
      ...inCase, ground: e.emergencyGround, at: instant, told: z.array(e.emergencyBody).min(1).max(5), fields: z.array(e.emergencyField).min(1).max(7),
      subjectCode: subjectCode.nullable(), canWait: z.boolean(), words: paragraphs(2000).nullable(),
    },
    options,
  ),
  /** A second person looks at it within 24 hours. */
  'emergencies.confirm': write({ ...inCase, emergencyId: id }, { permission: 'approve', errors: ['CASE_NOT_FOUND', 'RECORD_NOT_FOUND', 'NOT_ASSIGNED', 'WRONG_STATUS', 'APPROVAL_NOT_YOURS', 'CLOCK_BEHIND'] }),
  /** Working alone: an outside reviewer on paper. */
  'emergencies.confirm-on-paper': write(
    { ...inCase, emergencyId: id, reviewer: line(120), signedOn: plainDate, scanKept: z.boolean() },
    { permission: 'case.work', errors: [...STEP_ERRORS, 'RECORD_NOT_FOUND', 'WRONG_STATUS', 'WRONG_ORDER', 'APPROVAL_NOT_YOURS', 'BLOCKED'] },
  ),

  'appointments.plan': gatedWrite(
    {
      ...inCase, kind: e.appointmentKind, on: plainDate, from: localTime, to: localTime, placeType: e.placeType,
      subjects: z.array(subjectCode).max(30), note: paragraphs(500).nullable(),
      /** Asked for by the person themself. */
      requestedByPerson: z.boolean().optional(),
    },
    { permission: 'case.work', errors: [...STEP_ERRORS, 'WRONG_ORDER'] },
  ),
  'appointments.settle': write({ ...inCase, appointmentId: id, status: z.enum(['DONE', 'NOT_HELD', 'CANCELLED']) }, onRecord),

  'contacts.record': gatedWrite(
    {
      ...inCase,
      direction: z.enum(['IN', 'OUT']),
      channel: e.contactChannel,
      at: instant,
      withSubject: subjectCode.nullable(),
      withBody: line(200).nullable(),
      purpose: e.contactPurpose,
      separately: z.boolean(),
      result: e.contactResult,
      nextTryOn: plainDate.nullable(),
      minutes: z.int().min(0).max(600),
      note: paragraphs().nullable(),
    },
    options,
  ),

  /** A mediator's own session notes: in their own file, with no way out. */
  'notes.list': read(
    z.strictObject({ caseId: id }),
    z.object({ notes: z.array(z.object({ id, sessionId: id.nullable(), at: instant, text: z.string(), destroyOn: plainDate.nullable(), items: z.array(z.object({ subjectCode: z.string().nullable(), text: z.string(), mayTellOther: z.boolean() })) })) }),
    { permission: 'notes.own', errors: ['CASE_NOT_FOUND', 'NOT_ASSIGNED'] },
  ),
  'notes.write': write(
    {
      ...inCase,
      sessionId: id.nullable(),
      text: paragraphs(),
      items: z.array(z.strictObject({ subjectCode: subjectCode.nullable(), text: paragraphs(2000), mayTellOther: z.boolean() })).max(40),
    },
    { permission: 'notes.own', errors: ['CASE_NOT_FOUND', 'CASE_CLOSED', 'NOT_ASSIGNED', 'RECORD_NOT_FOUND', 'CLOCK_BEHIND'] },
  ),
};
