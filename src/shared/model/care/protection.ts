import { z } from 'zod';
import { instant, line, plainDate, subjectCode } from '../basic.ts';
import { record } from '../record.ts';
import * as c from './enumerations.ts';

/** Protection needs (A.4): facts only; wishes, notes and plans in words are sealed beside each record. */

export const needsAssessment = z.object({
  ...record,
  subjectCode,
  /** Counts from 1 in the case; the versions before stay, to be laid side by side. */
  version: z.int().min(1),
  step: c.assessmentStep,
  on: plainDate,
  firstContactOn: plainDate,
  /** Every factor of the three axes that was asked; what was not asked is not here. */
  factors: z.array(z.object({ factor: c.riskFactor, answer: c.factorAnswer, source: c.factorSource })).max(40),
  result: c.needsResult,
  /** Measures the person does not want, and those they ask for (VRD 22(6)). */
  wanted: z.array(c.measureCode).max(21),
  refused: z.array(c.measureCode).max(21),
  nextReviewOn: plainDate,
});
export type NeedsAssessment = z.infer<typeof needsAssessment>;

export const protectionMeasure = z.object({
  ...record,
  subjectCode,
  code: c.measureCode,
  on: plainDate,
  victimWants: z.boolean(),
  /** Row of the legal-basis table. */
  legalBasis: z.string().max(60).nullable(),
  /** Body of the directory it is asked of, and its name as it was then. */
  orgId: z.string().nullable(),
  addressee: line(200).nullable(),
  requestedOn: plainDate.nullable(),
  decision: c.measureDecision.nullable(),
  decidedOn: plainDate.nullable(),
  validUntil: plainDate.nullable(),
  endedOn: plainDate.nullable(),
});
export type ProtectionMeasure = z.infer<typeof protectionMeasure>;

export const safetyPlan = z.object({
  ...record,
  subjectCode,
  version: z.int().min(1),
  on: plainDate,
  /** Topics that have words, sealed under their code. */
  topics: z.array(c.safetyTopic).min(1).max(10),
  agreedByPerson: z.boolean(),
  reviewOn: plainDate,
  reviewedOn: plainDate.nullable(),
});
export type SafetyPlan = z.infer<typeof safetyPlan>;

/** A day of the other side: a release, a hearing, the end of an order. */
export const offenderDate = z.object({
  ...record,
  subjectCode,
  kind: c.offenderDateKind,
  on: plainDate,
  /** Whether the person wants to be told of it. */
  personWantsToKnow: z.boolean(),
  toldOn: plainDate.nullable(),
});
export type OffenderDate = z.infer<typeof offenderDate>;

/** The least a rescuer must know of somebody; every word of it is sealed. */
export const emergencyCard = z.object({ ...record, subjectCode, on: plainDate });
export type EmergencyCard = z.infer<typeof emergencyCard>;

/**
 * That there is a complaint, and by when it is answered. Who complained, about what and about whom is not here: it would tell
 * the colleague it concerns; it lies with the words, in letters to the supervisors it does not concern.
 */
export const complaint = z.object({
  ...record,
  way: c.complaintWay,
  on: plainDate,
  dueOn: plainDate,
  answeredOn: plainDate.nullable(),
  outcome: c.complaintOutcome.nullable(),
  nextBodies: z.array(c.nextBody).max(4),
  /** 30 days after: has anything been held against them? */
  retaliationCheckedOn: plainDate.nullable(),
  retaliationFound: z.boolean().nullable(),
});
export type Complaint = z.infer<typeof complaint>;

/** "I cannot work with this person": no reason is asked or kept. */
export const recusal = z.object({ ...record, userId: z.string(), at: instant });
export type Recusal = z.infer<typeof recusal>;

/** At intake: which of the staff the person knows. */
export const knownStaff = z.object({ ...record, subjectCode, on: plainDate, userIds: z.array(z.string()).max(20) });
export type KnownStaff = z.infer<typeof knownStaff>;
