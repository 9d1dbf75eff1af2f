import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import { commonFacts, official } from '../facts.ts';

/** D31: what an outside reviewer sees and signs. No person is named. */
export const d31Facts = commonFacts.extend({
  rule: z.string().optional(),
  ruleText: z.string().optional(),
  reasonCode: z.string().optional(),
  reason: z.string().optional(),
  whatWillBeDone: z.string().optional(),
  askedOn: plainDate.optional(),
  validUntil: plainDate.optional(),
  reviewer: official.optional(),
  decision: z.boolean().optional(),
  decidedOn: plainDate.optional(),
});
export type D31Facts = z.infer<typeof d31Facts>;
