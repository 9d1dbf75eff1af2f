import { z } from 'zod';
import { serviceCode } from '../enumerations.ts';
import { id, language, line, plainDate, qepik, subjectCode } from '../basic.ts';
import { record } from '../record.ts';
import * as c from './enumerations.ts';

/** Help itself (A.5): services, the rehabilitation plan, money and papers. All of it is free and none of it a condition. */

export const service = z.object({
  ...record,
  subjectCode,
  code: serviceCode,
  decision: c.serviceDecision,
  denialReason: c.denialReason.nullable(),
  /** Body of the directory that gives it; null for the office itself. */
  orgId: z.string().nullable(),
  provider: line(200).nullable(),
  from: plainDate,
  to: plainDate.nullable(),
  unit: c.serviceUnit.nullable(),
  /** How many units were given. */
  quantity: z.int().min(0).max(10_000).nullable(),
  cost: qepik.nullable(),
  costLine: c.costLine.nullable(),
  funding: c.fundingSource.nullable(),
});
export type Service = z.infer<typeof service>;

/** Individual social rehabilitation plan; goals and actions in the person's own words are sealed under each goal's id. */
export const rehabPlan = z.object({
  ...record,
  subjectCode,
  version: z.int().min(1),
  on: plainDate,
  agreedOn: plainDate.nullable(),
  goals: z
    .array(z.object({ id, domain: c.planDomain, dueOn: plainDate, status: c.goalStatus, statusOn: plainDate.nullable(), who: z.enum(['PERSON', 'OFFICE', 'PROVIDER']) }))
    .min(1)
    .max(40),
  employment: z.array(c.employmentRoute).max(8),
  reviewsOn: z.array(plainDate).max(24),
  reviewedOn: z.array(plainDate).max(24),
  ended: z.object({ on: plainDate, how: c.planEnd }).nullable(),
});
export type RehabPlan = z.infer<typeof rehabPlan>;

export const employment = z.object({ ...record, subjectCode, route: c.employmentRoute, from: plainDate, to: plainDate.nullable() });
export type Employment = z.infer<typeof employment>;

export const documentRestoration = z.object({ ...record, subjectCode, kind: c.restoredDocument, orgId: z.string().nullable(), body: line(200), appliedOn: plainDate, receivedOn: plainDate.nullable() });
export type DocumentRestoration = z.infer<typeof documentRestoration>;

/** Once in a person's life. */
export const allowance = z.object({ ...record, subjectCode, appliedOn: plainDate, amount: qepik, paidOn: plainDate.nullable(), method: c.payMethod.nullable() });
export type Allowance = z.infer<typeof allowance>;

/** Aid of the Fund or a donor, apart from the allowance (F21). */
export const additionalAid = z.object({ ...record, subjectCode, kind: c.aidKind, amount: qepik.nullable(), funding: c.fundingSource, on: plainDate });
export type AdditionalAid = z.infer<typeof additionalAid>;

/** The right to compensation was explained in a language the person understands. */
export const compensationTold = z.object({ ...record, subjectCode, on: plainDate, language, interpreterUsed: z.boolean() });
export type CompensationTold = z.infer<typeof compensationTold>;

export const compensation = z.object({
  ...record,
  subjectCode,
  route: c.compensationRoute,
  on: plainDate,
  evidence: z.array(c.evidenceKind).max(6),
  heads: z.array(c.harmHead).max(4),
  amount: qepik.nullable(),
  lawyer: z.boolean(),
  /** Money offered by a trafficker or theirs. */
  voluntary: z.object({ lawyerPresent: z.boolean(), pressureCheckedOn: plainDate, noDirectContact: z.boolean(), notarisedOn: plainDate }).nullable(),
  hearingOn: plainDate.nullable(),
  decision: c.authorityDecision.nullable(),
  decidedOn: plainDate.nullable(),
  awarded: qepik.nullable(),
  paidOn: plainDate.nullable(),
});
export type Compensation = z.infer<typeof compensation>;
