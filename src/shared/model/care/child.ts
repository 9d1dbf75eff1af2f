import { z } from 'zod';
import { line, plainDate, subjectCode } from '../basic.ts';
import { record } from '../record.ts';
import * as c from './enumerations.ts';

/** A child's own road (A.5): information, assessments, placement, return and four windows of a year. */

/** Word that a child may need protection: the clock of the initial assessment starts. */
export const childInformation = z.object({ ...record, subjectCode, receivedOn: plainDate, presumedChild: z.boolean() });
export type ChildInformation = z.infer<typeof childInformation>;

export const childAssessment = z.object({
  ...record,
  subjectCode,
  kind: c.childAssessmentKind,
  on: plainDate,
  seen: z.boolean(),
  /** Asked of a child of seven and over. */
  heard: z.boolean(),
  danger: z.boolean(),
  decision: c.childDecision.nullable(),
  familyRefused: z.boolean(),
});
export type ChildAssessment = z.infer<typeof childAssessment>;

export const childPlan = z.object({ ...record, subjectCode, kind: c.developmentPlan, on: plainDate, reviewOn: plainDate });
export type ChildPlan = z.infer<typeof childPlan>;

export const childPlacement = z.object({
  ...record,
  subjectCode,
  /** Danger does not wait for an assessment. */
  urgent: z.boolean(),
  on: plainDate,
  type: c.placementType,
  factors: z.array(c.placementFactor).max(8),
  /** The day the last of the eight was looked at. */
  factorsOn: plainDate.nullable(),
  courtAppliedOn: plainDate.nullable(),
  courtDecidedOn: plainDate.nullable(),
  endedOn: plainDate.nullable(),
});
export type ChildPlacement = z.infer<typeof childPlacement>;

export const childReturn = z.object({ ...record, subjectCode, on: plainDate, riskAssessedOn: plainDate.nullable(), familyPlanOn: plainDate.nullable() });
export type ChildReturn = z.infer<typeof childReturn>;

export const monitoringVisit = z.object({
  ...record,
  subjectCode,
  returnId: z.string(),
  on: plainDate,
  health: z.record(c.healthDomain, c.monitoringFinding),
  family: c.monitoringFinding,
  heard: z.boolean(),
  danger: z.boolean(),
  nextOn: plainDate.nullable(),
});
export type MonitoringVisit = z.infer<typeof monitoringVisit>;

/** Why the windows still to come are cancelled and not missed. */
export const monitoringEnding = z.object({ ...record, subjectCode, returnId: z.string(), on: plainDate, why: c.monitoringEnd, to: line(200).nullable() });
export type MonitoringEnding = z.infer<typeof monitoringEnding>;
