import { z } from 'zod';
import { plainDate, qepik } from '../../shared/model/basic.ts';
import { aidKind, employmentRoute, goalStatus, planDomain } from '../../shared/model/care/enumerations.ts';
import { disclosedField, statedConsent } from '../d05-referral/facts.ts';
import { commonFacts, official, organisation } from '../facts.ts';

export const planGoal = z.strictObject({
  domain: planDomain,
  /** In the person's own words. */
  goal: z.string().optional(),
  action: z.string().optional(),
  who: z.enum(['PERSON', 'OFFICE', 'PROVIDER']).optional(),
  dueOn: plainDate.optional(),
  status: goalStatus.default('OPEN'),
});
export type PlanGoal = z.infer<typeof planGoal>;

/** D15: individual social rehabilitation plan. The person's copy names nobody (I0); what goes to a body has exactly what the yes to it opens (I3 at most). */
export const d15Facts = z.strictObject({
  ...commonFacts.shape,
  subjectCode: z.string(),
  /** The body the other version goes to. */
  recipient: organisation.optional(),
  data: z.array(disclosedField).default([]),
  consent: statedConsent.optional(),
  planVersion: z.int().positive().optional(),
  madeOn: plainDate.optional(),
  agreedOn: plainDate.optional(),
  goals: z.array(planGoal).default([]),
  employment: z.array(employmentRoute).optional(),
  allowance: z.strictObject({ appliedOn: plainDate.optional(), amount: qepik.optional(), paidOn: plainDate.optional() }).optional(),
  aids: z.array(z.strictObject({ kind: aidKind, amount: qepik.optional(), on: plainDate.optional() })).default([]),
  /** How many children live with the person, and how many of them go to school. */
  schooling: z.strictObject({ children: z.int().nonnegative(), attending: z.int().nonnegative() }).optional(),
  reviews: z.array(z.strictObject({ on: plainDate, done: z.boolean() })).default([]),
  /** A child signs with a mark, and the representative beside it. */
  child: z.boolean().default(false),
  interpreted: z.boolean().default(false),
  signatory: official.optional(),
});
export type D15Facts = z.infer<typeof d15Facts>;
