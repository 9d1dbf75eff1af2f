import { z } from 'zod';
import { commonFacts, contactRule, person } from '../facts.ts';

/** LABEL: what stands on an envelope. An address only where the person said that letters may come. */
export const labelFacts = commonFacts.extend({
  person,
  contactRule,
  serviceAddress: z.string().optional(),
});
export type LabelFacts = z.infer<typeof labelFacts>;
