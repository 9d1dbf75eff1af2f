import { z } from 'zod';
import { countryCode, instant, line, plainDate, subjectCode } from '../basic.ts';
import { record } from '../record.ts';
import * as c from './enumerations.ts';

/** A trafficking file (A.5): facts only. Nothing here is a label: only the Main Department recognises anybody. */

/** How the person was found; written once and frozen. */
export const detection = z.object({
  ...record,
  subjectCode,
  method: c.identificationMethod,
  by: c.detectedBy,
  on: plainDate,
  /** Foreign or stateless: residence and return speak to them. */
  foreignOrStateless: z.boolean(),
});
export type Detection = z.infer<typeof detection>;

export const indicator = z.object({
  ...record,
  subjectCode,
  dimension: c.indicatorDimension,
  strength: c.indicatorStrength,
  on: plainDate,
});
export type Indicator = z.infer<typeof indicator>;

export const exploitation = z.object({ ...record, subjectCode, types: z.array(c.exploitationType).min(1).max(11), geography: c.geography, country: countryCode.nullable(), on: plainDate });
export type Exploitation = z.infer<typeof exploitation>;

export const recognition = z.object({
  ...record,
  subjectCode,
  status: c.recognitionStatus,
  on: plainDate,
  /** IDENTIFIED stands on the Main Department's decision. */
  decisionNo: line(60).nullable(),
  decisionOn: plainDate.nullable(),
});
export type Recognition = z.infer<typeof recognition>;

/** Word to the Main Department within 24 hours, without identity. Who gave and took it is sealed. */
export const notification = z.object({
  ...record,
  subjectCode,
  kind: c.notificationKind,
  channel: c.notificationChannel,
  sentAt: instant,
  /** Number of the telephone message, or ours of the letter. */
  no: line(40).nullable(),
  refNo: line(60).nullable(),
  /** After a telephone message: the signed letter of the next working day. */
  letterSentOn: plainDate.nullable(),
});
export type Notification = z.infer<typeof notification>;

/** Longer than the law's days, by whoever may lengthen it. */
export const reflectionExtension = z.object({ ...record, subjectCode, on: plainDate, until: plainDate });
export type ReflectionExtension = z.infer<typeof reflectionExtension>;

/** What the person decided; nothing hangs on it. */
export const reflectionChoice = z.object({
  ...record,
  subjectCode,
  decision: c.reflectionDecision,
  on: plainDate,
  /** Before the last day: only on their own initiative, and with a lawyer offered. */
  ownInitiative: z.boolean(),
  lawyerOffered: z.boolean(),
});
export type ReflectionChoice = z.infer<typeof reflectionChoice>;

/** Everything the reflection period is, as its rule computes it from the records. */
export interface Reflection {
  readonly startedOn: string;
  /** Last day of the period, extensions counted. */
  readonly endsOn: string;
  readonly ground: z.infer<typeof c.reflectionGround>;
  readonly decision: 'PENDING' | z.infer<typeof c.reflectionDecision>;
  readonly decidedOn: string | null;
  readonly over: boolean;
}

export const residence = z.object({
  ...record,
  subjectCode,
  wantsPermit: z.boolean(),
  on: plainDate,
  appliedOn: plainDate.nullable(),
  validFrom: plainDate.nullable(),
  /** `validFrom` and one year. */
  validTo: plainDate.nullable(),
});
export type Residence = z.infer<typeof residence>;

export const repatriation = z.object({
  ...record,
  subjectCode,
  /** The day of the person's own written wish. */
  wishOn: plainDate.nullable(),
  riskAssessedOn: plainDate.nullable(),
  /** For a child: body and day of the decision in their best interests. */
  bestInterestsOn: plainDate.nullable(),
  country: countryCode,
  escorted: z.boolean(),
  documentsReady: z.boolean(),
  on: plainDate,
  /** The day of the return itself. */
  leftOn: plainDate.nullable(),
});
export type Repatriation = z.infer<typeof repatriation>;

/** Law Art. 17.7: no penalty for what one was made to do. The act itself is sealed. */
export const nonPunishment = z.object({
  ...record,
  subjectCode,
  field: z.enum(['CIVIL', 'ADMINISTRATIVE', 'CRIMINAL']),
  requestedOn: plainDate,
  body: line(200),
  decision: c.authorityDecision.nullable(),
  decidedOn: plainDate.nullable(),
});
export type NonPunishment = z.infer<typeof nonPunishment>;

/** Somebody this file watches for; no code, and a name in the sealed file only. */
export const associate = z.object({ ...record, role: c.watchedRole, on: plainDate, endedOn: plainDate.nullable() });
export type Associate = z.infer<typeof associate>;

