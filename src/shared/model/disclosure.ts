import { z } from 'zod';
import * as e from './enumerations.ts';
import { id, line, plainDate, subjectCode } from './basic.ts';
import { SCAN_KINDS } from './foreign.ts';
import { record } from './record.ts';

/** What goes out of the house and comes back: referrals, recalls, requests, links. Facts only; words about them are sealed. */

export const referralOut = z.object({
  ...record,
  subjectCode,
  /** Body of the directory, and its name as it was then. */
  orgId: z.string(),
  recipient: line(200),
  services: z.array(e.serviceCode).min(1).max(10),
  urgency: e.referralUrgency,
  kind: e.referralKind,
  /** IDENTIFIED: the yes it rests on, and what the provider is to be told of what that yes opens. */
  consentId: id.nullable(),
  asked: z.array(e.scopeToken).max(15),
  dangerNow: z.boolean(),
  on: plainDate,
  sentOn: plainDate.nullable(),
  sentVia: e.deliveryChannel.nullable(),
  /** By when an acknowledgement is expected. */
  dueOn: plainDate.nullable(),
  acknowledgedOn: plainDate.nullable(),
  accepted: z.boolean().nullable(),
  refusal: e.referralRefusal.nullable(),
  outcome: e.referralOutcome.nullable(),
  closedOn: plainDate.nullable(),
});
export type ReferralOut = z.infer<typeof referralOut>;

/** One recipient who holds a paper whose consent was taken back. */
export const recall = z.object({
  ...record,
  subjectCode,
  consentId: id,
  /** The paper they hold. */
  documentId: id,
  recipient: line(200),
  recipientOrgId: z.string().nullable(),
  dueOn: plainDate,
  /** The day the letter (D08-B) went out. */
  sentOn: plainDate.nullable(),
  answeredOn: plainDate.nullable(),
  answer: e.recallAnswer.nullable(),
});
export type Recall = z.infer<typeof recall>;

/** Somebody with or without power asks what we hold. */
export const authorityRequest = z.object({
  ...record,
  kind: e.authorityRequestKind,
  body: line(200),
  orderNo: line(80),
  orderDate: plainDate,
  receivedOn: plainDate,
  answerOn: plainDate,
  /** The person asked about, if they are ours; whom the paper is about is never told. */
  subjectCode: subjectCode.nullable(),
  scope: z.array(e.scopeToken).max(15),
  /** The paper itself orders that the person is told only afterwards. */
  delayOrdered: z.boolean(),
  /** Compelled: a lawyer said in writing that it must be obeyed, and a second person agreed. */
  compelledOn: plainDate.nullable(),
  personToldOn: plainDate.nullable(),
  closedOn: plainDate.nullable(),
});
export type AuthorityRequest = z.infer<typeof authorityRequest>;

/** What a person asks about their own data. */
export const subjectRequest = z.object({
  ...record,
  subjectCode,
  kind: e.subjectRequestKind,
  identityChecked: e.identityCheck,
  /** Asked freely, and with nobody else in the room. */
  freelyAndAlone: z.boolean(),
  on: plainDate,
  dueOn: plainDate,
  answeredOn: plainDate.nullable(),
  answer: e.subjectAnswer.nullable(),
});
export type SubjectRequest = z.infer<typeof subjectRequest>;

/** The person's own note beside a record, or beside everything; printed wherever it prints. Its words are sealed. */
export const ownWords = z.object({ ...record, subjectCode, aboutId: id.nullable(), on: plainDate });
export type OwnWords = z.infer<typeof ownWords>;

/** Two codes are one person: linked, never fused. Kept in the case of the first. */
export const samePerson = z.object({
  ...record,
  subjectCode,
  otherCode: subjectCode,
  evidence: e.samePersonEvidence,
  /** A protected new identity: no paper may carry both names. */
  protectedIdentity: z.boolean(),
  on: plainDate,
  undoneOn: plainDate.nullable(),
});
export type SamePerson = z.infer<typeof samePerson>;

/** A scan laid beside a record, kept as an encrypted blob of its own. */
export const scan = z.object({ ...record, aboutId: id, kind: z.enum(SCAN_KINDS), pages: z.int().min(1).max(2000).nullable(), bytes: z.int(), on: plainDate, what: e.scanPurpose.default('OTHER') });
export type Scan = z.infer<typeof scan>;
