import { z } from 'zod';
import { plainDate, qepik } from '../../shared/model/basic.ts';
import { payMethod } from '../../shared/model/care/enumerations.ts';
import { commonFacts, organisation, person } from '../facts.ts';

/** D20: the person's own application for the one-time allowance. Strict: no place for an account number, which the person writes, nor for anything that happened. */
export const d20Facts = z.strictObject({
  ...commonFacts.shape,
  recipient: organisation.optional(),
  person,
  representative: person.optional(),
  serviceAddress: z.string().optional(),
  /** Only a number the person may safely be called on. */
  safePhone: z.string().optional(),
  /** The Main Department's decision. */
  decision: z.strictObject({ number: z.string().optional(), on: plainDate.optional() }).default({}),
  /** That of the day. */
  amount: qepik.optional(),
  appliedOn: plainDate.optional(),
  method: payMethod.optional(),
});
export type D20Facts = z.infer<typeof d20Facts>;
