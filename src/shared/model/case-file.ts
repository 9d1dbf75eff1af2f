import { z } from 'zod';
import * as e from './enumerations.ts';
import { careFile } from './care/care-file.ts';
import { authorityRequest, ownWords, recall, referralOut, samePerson, scan, subjectRequest } from './disclosure.ts';
import { record } from './record.ts';
import { moduleSchema } from './roles.ts';
import { caseNo, countryCode, id, instant, language, line, localTime, outsideNo, plainDate, qepik, subjectCode } from './basic.ts';

/**
 * The facts of a mediation case (P0 and P1 only), as rules, task list and documents read them.
 * Names, narratives and free text are elsewhere (sealed file) and refer to these records by id.
 */

export const referral = z.object({
  source: e.referralSource,
  /** Name of the referring body, never of a person; null where a person came by themselves (`SELF_SOURCES`). */
  bodyName: line(200).nullable(),
  bodyNameDative: line(200).nullable(),
  number: line(80).nullable(),
  date: plainDate,
  articles: z.array(line(40)).max(20),
  /** Null where there is no criminal case, or nobody asks of it here. */
  proceduralStage: e.proceduralStage.nullable(),
  reportWantedBy: plainDate.nullable(),
  informedThatContentIsNotReported: z.boolean(),
  wordedMandatory: z.boolean(),
});
export type Referral = z.infer<typeof referral>;

export const caseHeader = z.object({
  id,
  caseNo,
  outsideNo,
  module: moduleSchema,
  office: line(80),
  status: e.caseStatus,
  stage: e.caseStage,
  openedOn: plainDate,
  openedBy: z.string(),
  assignedTo: z.string().nullable(),
  acceptedOn: plainDate.nullable(),
  /** Null outside mediation: such a file says nothing of an offence. */
  offence: e.offenceCategory.nullable(),
  referral,
  actDate: plainDate.nullable(),
  documentedHarm: qepik.nullable(),
  pilot: z.boolean(),
  retentionUntil: plainDate.nullable(),
  secretsDestroyOn: plainDate.nullable(),
  closedOn: plainDate.nullable(),
  closureOutcome: e.closureOutcome.nullable(),
  /** The body a forwarded case went to. */
  forwardedTo: line(200).nullable(),
  /** Who mediates beside the assigned mediator. */
  coMediator: z.string().nullable().default(null),
  /** Whether the harmed person wants this, asked apart from the other side. */
  harmedWish: z.object({ wish: e.harmedWish, on: plainDate }).nullable().default(null),
  /** A referral worded as an order: the day voluntariness was confirmed again in writing. */
  voluntarinessReconfirmedOn: plainDate.nullable().default(null),
  /** The one extension of the target. */
  targetExtended: z.object({ on: plainDate, reason: e.suspendReason }).nullable().default(null),
  /** A supervisor stopped the case; why is nobody else's to know (X20). */
  held: z.boolean().default(false),
  /** Who said they cannot work with this person: their way in ended with the word. */
  shutOut: z.array(z.string()).default([]),
  /** Users who have session notes on this case. */
  notesBy: z.array(z.string()),
  statusHistory: z.array(z.object({ status: e.caseStatus, on: plainDate, by: z.string(), reason: z.string().nullable() })),
});
export type CaseHeader = z.infer<typeof caseHeader>;

export const party = z.object({
  ...record,
  subjectCode,
  role: e.partyRole,
  sex: e.sex,
  /** Birthday on which the person turns 18; kept for minors only. */
  turns18On: plainDate.nullable(),
  mayBeChild: z.boolean(),
  under16OnActDate: z.boolean(),
  under14OnActDate: z.boolean(),
  language,
  needsInterpreter: z.boolean(),
  interpreterRecorded: z.boolean(),
  capacity: e.capacity,
  lawyerContact: e.lawyerContact.nullable(),
  acknowledgement: e.acknowledgement.nullable(),
  detained: z.boolean(),
  /** For a representative, supporter, lawyer or interpreter: whose. */
  forSubject: subjectCode.nullable(),
  hasIdentity: z.boolean(),
  /** A representative: on what they stand, and what speaks against their word. */
  basis: e.representativeBasis.nullable().default(null),
  representativeConflict: e.representativeConflict.nullable().default(null),
  /** The age is disputed or unknown; what its assessment came to. */
  ageDisputed: z.boolean().default(false),
  ageAssessedAs: e.ageResult.nullable().default(null),
  /** A detained person: facility and contact officer are on file, sealed. */
  contactOfficerRecorded: z.boolean().default(false),
  /** What was said before about acknowledgement and capacity, oldest first: a new word does not wipe out the old. */
  said: z.array(z.object({ on: plainDate, by: z.string(), acknowledgement: e.acknowledgement.nullable(), capacity: e.capacity })),
});
export type Party = z.infer<typeof party>;

export const formChoices = z.record(e.sessionType, z.boolean());
export type FormChoices = z.infer<typeof formChoices>;

export const consent = z.object({
  ...record,
  subjectCode,
  type: e.consentType,
  /** False for a refusal: recorded, needs no reason, counts for nothing. */
  granted: z.boolean(),
  /** Own office, or the one body that will receive (OUTCOME_SHARING, DISCLOSURE, REFERRAL). */
  recipient: line(200),
  /** The body in the directory, and the unit of it, where the yes is to one. */
  recipientOrgId: z.string().nullable().default(null),
  recipientUnit: line(120).nullable().default(null),
  purpose: e.disclosurePurpose.nullable().default(null),
  /** What it opens, field by field; a country for anything that crosses a border. */
  scope: z.array(e.scopeToken).default([]),
  operations: z.array(e.disclosureOperation).default([]),
  crossBorder: countryCode.nullable().default(null),
  /** Rows answered on one sheet (D07-C) share it. */
  sheetId: id.nullable().default(null),
  forms: formChoices.nullable(),
  language,
  interpreterUsed: z.boolean(),
  form: e.consentForm,
  givenAt: instant,
  validUntil: plainDate.nullable(),
  paperNo: line(40).nullable(),
  /** The representative whose word this is; null where the person speaks for themself. */
  representativeCode: subjectCode.nullable().default(null),
  /** The child's own word beside it, and to each form. */
  assent: z.object({ overall: e.assent, forms: z.partialRecord(e.sessionType, e.assent) }).nullable().default(null),
  withdrawal: z
    .object({ id, at: instant, via: e.withdrawalWay, receivedBy: z.string(), safetyFollowUpAgreed: z.boolean() })
    .nullable(),
});
export type Consent = z.infer<typeof consent>;

export const rightsProtocol = z.object({
  ...record,
  no: z.string(),
  subjectCode,
  variant: e.rightsVariant,
  on: plainDate,
  from: localTime,
  to: localTime,
  placeType: e.placeType,
  explainedBy: z.string(),
  language,
  interpreterUsed: z.boolean(),
  /** Right codes of the variant: explained, and whether a repeat was asked. */
  rights: z.array(z.object({ code: z.string().max(40), explained: z.boolean(), repeatAsked: z.boolean() })).max(40),
  copyGiven: z.boolean(),
  signatureRefused: z.boolean(),
  witnessed: z.boolean(),
  repeatOf: id.nullable(),
});
export type RightsProtocol = z.infer<typeof rightsProtocol>;

export const conflictCheck = z.object({
  ...record,
  userId: z.string(),
  subjectCode,
  kind: e.conflictKind,
  toldBothSides: z.boolean(),
  /** Parties who agreed in writing in a separate talk, with the day. */
  agreed: z.array(z.object({ subjectCode, on: plainDate })).max(20),
  on: plainDate,
});
export type ConflictCheck = z.infer<typeof conflictCheck>;

export const preparation = z.object({
  ...record,
  subjectCode,
  on: plainDate,
  mode: e.meetingMode,
  alone: z.boolean(),
  topics: z.array(e.preparationTopic).max(8),
  readiness: e.readiness,
  minutes: z.int().min(1).max(600),
});
export type Preparation = z.infer<typeof preparation>;

export const riskAssessment = z.object({
  ...record,
  version: z.int().min(1),
  on: plainDate,
  assessor: z.string(),
  /** Scores 0–3; every item answered. */
  scores: z.record(e.riskItem, z.int().min(0).max(3)),
  /** Items carried over unchanged from the version before, marked as such. */
  carried: z.array(e.riskItem),
  result: e.riskResult,
  /** Event after which this assessment no longer counts (withdrawal, stopped session). */
  staleSince: instant.nullable(),
});
export type RiskAssessment = z.infer<typeof riskAssessment>;

export const session = z.object({
  ...record,
  type: e.sessionType,
  status: e.sessionStatus,
  on: plainDate,
  from: localTime,
  to: localTime.nullable(),
  placeType: e.placeType,
  mediator: z.string(),
  coMediator: z.string().nullable().default(null),
  /** Until when the rooms are taken; `to` is when it really ended. */
  plannedTo: localTime.nullable().default(null),
  safetyMeasures: z.array(e.safetyMeasure).default([]),
  separateArrivalExit: z.boolean(),
  attendees: z.array(z.object({ subjectCode, present: z.boolean().nullable(), leftEarly: z.boolean() })).min(1).max(30),
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  outcome: e.sessionOutcome.nullable(),
  notHeldReason: e.notHeldReason.nullable(),
  movedFrom: z.array(z.object({ on: plainDate, from: localTime, at: instant })),
});
export type Session = z.infer<typeof session>;

export const instalment = z.object({
  no: z.int().min(1),
  dueOn: plainDate,
  amount: qepik,
  paidOn: plainDate.nullable(),
  paid: qepik,
});

export const obligation = z.object({
  id,
  no: z.int().min(1),
  byWhom: subjectCode,
  toWhom: subjectCode,
  type: e.obligationType,
  amount: qepik.nullable(),
  familyAgreedAmount: qepik.nullable(),
  instalments: z.array(instalment).max(60),
  dueOn: plainDate,
  /** The way money goes, where the parties settled it. */
  route: e.paymentRoute.nullable().default(null),
  /** The parties heard this line read aloud and both agreed (counts as theirs, not the notes', R-56). */
  readAloudAndAgreed: z.boolean(),
  status: e.obligationStatus,
  statusOn: plainDate.nullable(),
});
export type Obligation = z.infer<typeof obligation>;

export const agreement = z.object({
  ...record,
  version: z.int().min(1),
  status: e.agreementStatus,
  draftedOn: plainDate,
  languages: z.array(language).min(1).max(4),
  obligations: z.array(obligation).max(40),
  /** When each party had the text, and in which language. */
  textReceived: z.array(z.object({ subjectCode, on: plainDate, language })),
  adviceOffered: z.array(z.object({ subjectCode, on: plainDate })),
  coolingWaivers: z.array(z.object({ subjectCode, signedOn: plainDate })),
  /** Both parties' lawyers were offered to comment on both language texts. */
  lawyersOffered: z.boolean().default(false),
  /** Version this one changes; null for the first. */
  amends: z.int().min(1).nullable().default(null),
  /** `representativeCode`: who signed beside a child or a person of limited capacity. */
  signatures: z.array(z.object({ subjectCode, on: plainDate, place: line(120), witnessed: z.boolean(), representativeCode: subjectCode.nullable().default(null) })),
});
export type Agreement = z.infer<typeof agreement>;

export const payment = z.object({
  ...record,
  obligationId: id,
  instalmentNo: z.int().min(1),
  on: plainDate,
  amount: qepik,
  route: e.paymentRoute,
  confirmedByHarmed: z.boolean(),
});
export type Payment = z.infer<typeof payment>;

export const contactEntry = z.object({
  ...record,
  direction: z.enum(['IN', 'OUT']),
  channel: e.contactChannel,
  at: instant,
  withSubject: subjectCode.nullable(),
  /** A body: 0 the one that referred, others by their first contact. Its name is words, and sealed. */
  bodyNo: z.int().min(0).nullable(),
  purpose: e.contactPurpose,
  separately: z.boolean(),
  result: e.contactResult,
  nextTryOn: plainDate.nullable(),
  minutes: z.int().min(0).max(600),
});
export type ContactEntry = z.infer<typeof contactEntry>;

export const recordedFact = z.object({
  ...record,
  act: e.gatedAct,
  /** When it happened; by whom and from which source are words, and sealed. */
  at: instant,
  subjectCode: subjectCode.nullable(),
});

export const correspondence = z.object({
  ...record,
  direction: z.enum(['IN', 'OUT']),
  caseId: id.nullable(),
  ourNo: z.string(),
  ourDate: plainDate,
  theirNo: line(80).nullable(),
  theirDate: plainDate.nullable(),
  body: line(200),
  /** Neutral subject: it prints in registers. */
  subject: line(160),
  sheets: z.int().min(1).max(9999),
  attachments: z.int().min(0).max(999),
  answersId: id.nullable(),
  dueOn: plainDate.nullable(),
  delivery: e.deliveryChannel.nullable(),
  /** Who took it is a name: sealed, and read with the register only by those who may open it. */
  receivedBy: line(120).nullable(),
  cancelled: z.boolean(),
  resolution: z
    .object({ author: z.string(), text: e.resolutionText, executor: z.string(), dueOn: plainDate.nullable(), on: plainDate, doneOn: plainDate.nullable() })
    .nullable(),
});
export type Correspondence = z.infer<typeof correspondence>;

export const issuedDocument = z.object({
  ...record,
  code: e.documentCode,
  version: z.int().min(1),
  supersedes: id.nullable(),
  superseded: z.boolean(),
  language,
  /** Record the document speaks of: protocol, agreement, session, consent, approval. */
  aboutId: id.nullable(),
  subjectCode: subjectCode.nullable(),
  outNo: z.string().nullable(),
  fileName: z.string(),
  madeOn: plainDate,
  fieldsPrinted: z.array(z.object({ subjectCode: z.string().nullable(), field: z.string() })),
  fieldsMissing: z.array(z.object({ subjectCode: z.string().nullable(), field: z.string() })),
  consentIdsUsed: z.array(id),
  recipient: line(200),
  outcomeCode: z.enum(['O1', 'O2', 'O3', 'O4', 'O5']).nullable(),
  deliveredOn: plainDate.nullable(),
  deliveryChannel: e.deliveryChannel.nullable(),
  signedCopyOn: plainDate.nullable(),
  /** The record that says where its original is kept: words, and sealed. */
  signedCopyId: id.nullable(),
  /** Body of the directory it is for. */
  recipientOrgId: z.string().nullable().default(null),
  /** Short random mark in its footer, by which a scan is matched to it. */
  mark: z.string().nullable().default(null),
  /** Keyed with the file's own salt: a file somebody presents can be recognised, and none be guessed. */
  keyedDigest: z.string().nullable().default(null),
  /** Findings of the leak scan that somebody looked at and cleared one by one. */
  leaksCleared: z.int().default(0),
  /** What was decided about the person's own copy. */
  ownCopy: z.object({ choice: e.ownCopyChoice, on: plainDate }).nullable().default(null),
  /** Times it was saved outside, and how each such file ended. */
  saved: z.array(z.object({ id, on: plainDate, protected: z.boolean(), ended: z.object({ how: e.fileEnd, on: plainDate }).nullable() })).default([]),
  recalledOn: plainDate.nullable().default(null),
});
export type IssuedDocument = z.infer<typeof issuedDocument>;

export const closingStep = z.object({
  ...record,
  step: z.enum(e.CLOSING_STEPS),
  /** Its evidence is words, and sealed. */
  notPossible: e.notPossibleReason,
  on: plainDate,
});

export const followUp = z.object({
  ...record,
  on: plainDate,
  subjectCode,
  separately: z.boolean(),
  safe: z.boolean(),
  satisfaction: z.int().min(1).max(5).nullable(),
});
export type FollowUp = z.infer<typeof followUp>;

export const interpreterAssignment = z.object({
  ...record,
  subjectCode,
  /** The interpreter's own code in the case. */
  interpreterCode: subjectCode,
  relation: e.interpreterRelation,
  use: e.interpreterUse,
  policeContracted: z.boolean(),
  /** The day the person said this interpreter is all right for them. */
  personOkOn: plainDate.nullable(),
  confidentialitySigned: z.boolean(),
  mode: e.meetingMode,
  on: plainDate,
  endedOn: plainDate.nullable(),
});
export type InterpreterAssignment = z.infer<typeof interpreterAssignment>;

export const protectionOrder = z.object({
  ...record,
  /** Whom it protects, and from whom. */
  subjectCode,
  against: subjectCode,
  kind: e.orderKind,
  issuedOn: plainDate,
  validUntil: plainDate,
  /** Each counts from the day the one before would have ended. */
  extensions: z.array(z.object({ on: plainDate, validUntil: plainDate })).max(50),
  endedOn: plainDate.nullable(),
});
export type ProtectionOrder = z.infer<typeof protectionOrder>;

/** All a mediator learns of somebody's protection-needs file: done, when, and only if the person agreed. */
export const detailedAssessment = z.object({ ...record, subjectCode, on: plainDate, agreedToTell: z.boolean() });
export type DetailedAssessment = z.infer<typeof detailedAssessment>;

/** Something one side said, or what both know; its words are sealed. */
export const caseItem = z.object({
  ...record,
  side: e.side,
  subjectCode: subjectCode.nullable(),
  on: plainDate,
  /** The one who said it allows the other side to hear it, and since when. */
  mayTellOther: z.boolean(),
  allowedOn: plainDate.nullable(),
});
export type CaseItem = z.infer<typeof caseItem>;

export const sideMessage = z.object({
  ...record,
  kind: e.messageKind,
  from: subjectCode,
  to: subjectCode,
  on: plainDate,
  status: e.messageStatus,
  screening: z.object({ on: plainDate, by: z.string(), findings: z.array(e.messageFinding), passed: z.boolean() }).nullable(),
  wish: z.object({ wish: e.messageWish, on: plainDate }).nullable(),
  deliveredOn: plainDate.nullable(),
  returnedOn: plainDate.nullable(),
});
export type SideMessage = z.infer<typeof sideMessage>;

/** A life was in danger, and somebody was told the least they needed. */
export const emergencyUse = z.object({
  ...record,
  ground: e.emergencyGround,
  at: instant,
  told: z.array(e.emergencyBody).min(1).max(5),
  fields: z.array(e.emergencyField).min(1).max(7),
  subjectCode: subjectCode.nullable(),
  canWait: z.boolean(),
  confirmed: z.object({ by: z.string(), at: instant, onPaper: z.boolean() }).nullable(),
});
export type EmergencyUse = z.infer<typeof emergencyUse>;

export const appointment = z.object({
  ...record,
  kind: e.appointmentKind,
  status: e.appointmentStatus,
  on: plainDate,
  from: localTime,
  to: localTime,
  placeType: e.placeType,
  subjects: z.array(subjectCode).max(30),
  mediator: z.string(),
  /** The person asked for it themself: nobody else brings them before an authority while they reflect. */
  requestedByPerson: z.boolean().default(false),
});
export type Appointment = z.infer<typeof appointment>;

/** The harmed person's own statement of reconciliation (D21): of her own will, handed to her to file. */
export const ownStatement = z.object({
  ...record,
  subjectCode,
  agreementId: id,
  on: plainDate,
  repaired: e.repair,
  amount: qepik.nullable(),
  otherSideAbsent: z.boolean(),
  lawyerOffered: z.boolean(),
  lawyerPresent: z.boolean(),
  representativeCode: subjectCode.nullable().default(null),
  handedOverOn: plainDate.nullable(),
});
export type OwnStatement = z.infer<typeof ownStatement>;

/** The case goes to another mediator for good (`until` null) or for a time; its five lines are sealed. */
export const handOver = z.object({
  ...record,
  from: z.string(),
  to: z.string(),
  on: plainDate,
  until: plainDate.nullable(),
  endedOn: plainDate.nullable(),
});
export type HandOver = z.infer<typeof handOver>;

export const deadline = z.object({
  id,
  caseId: id,
  rule: z.string(),
  startsOn: plainDate,
  dueOn: plainDate,
  /** Of a deadline in hours: the minute it ends. */
  dueAt: instant.optional(),
  actBy: plainDate,
  kind: z.enum(['CAL', 'WD', 'MONTH', 'WINDOW', 'HOUR']),
  count: z.int(),
  status: z.enum(['OPEN', 'MET', 'MISSED', 'CANCELLED']),
  unconfirmedYears: z.array(z.int()),
  history: z.array(z.object({ dueOn: plainDate, changedOn: plainDate, why: z.string() })),
});
export type CaseDeadline = z.infer<typeof deadline>;

/** Everything the facts file holds of one case. */
export const caseFile = z.object({
  header: caseHeader,
  parties: z.array(party),
  consents: z.array(consent),
  protocols: z.array(rightsProtocol),
  conflicts: z.array(conflictCheck),
  preparations: z.array(preparation),
  risks: z.array(riskAssessment),
  sessions: z.array(session),
  agreements: z.array(agreement),
  payments: z.array(payment),
  contacts: z.array(contactEntry),
  facts: z.array(recordedFact),
  correspondence: z.array(correspondence),
  documents: z.array(issuedDocument),
  closingSteps: z.array(closingStep),
  followUps: z.array(followUp),
  interpreters: z.array(interpreterAssignment),
  orders: z.array(protectionOrder),
  assessments: z.array(detailedAssessment),
  items: z.array(caseItem),
  referrals: z.array(referralOut),
  recalls: z.array(recall),
  authorityRequests: z.array(authorityRequest),
  subjectRequests: z.array(subjectRequest),
  ownWords: z.array(ownWords),
  samePersons: z.array(samePerson),
  scans: z.array(scan),
  messages: z.array(sideMessage),
  emergencies: z.array(emergencyUse),
  appointments: z.array(appointment),
  statements: z.array(ownStatement),
  handOvers: z.array(handOver),
  care: careFile,
  deadlines: z.array(deadline),
});
export type CaseFile = z.infer<typeof caseFile>;
