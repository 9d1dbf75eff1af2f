import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import { commonFacts, official, organisation } from '../facts.ts';

/** D08-B: the paper that is called back, by number and date alone. Strict: there is no place for a name or a reason. */
export const d08bFacts = z.strictObject({
  ...commonFacts.shape,
  recipient: organisation.optional(),
  recalled: z.strictObject({ number: z.string().optional(), date: plainDate.optional() }).default({}),
  /** Three working days on, counted by the application. */
  confirmBy: plainDate.optional(),
  signatory: official.optional(),
});
export type D08BFacts = z.infer<typeof d08bFacts>;
