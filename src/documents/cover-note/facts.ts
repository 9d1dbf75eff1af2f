import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import { commonFacts, official, organisation } from '../facts.ts';

/** COVER: a letter handed to the parent body because the office's own seal would say too much. Strict: the letter by number and date alone. */
export const coverFacts = z.strictObject({
  ...commonFacts.shape,
  parentBody: organisation.optional(),
  enclosed: z.strictObject({ number: z.string().optional(), date: plainDate.optional(), sheets: z.int().positive().optional(), copies: z.int().positive().default(1) }).default({ copies: 1 }),
  signatory: official.optional(),
});
export type CoverFacts = z.infer<typeof coverFacts>;
