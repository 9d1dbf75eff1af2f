import { z } from 'zod';
import { commonFacts, interpreter, official, person } from '../facts.ts';

/** D02-E: the easy-to-read form of D02 THB; it names nobody. */
export const d02eFacts = commonFacts.extend({
  subjectCode: z.string(),
  pseudonym: z.string().optional(),
  isMinor: z.boolean().default(false),
  /** Number of the protocol it goes with. */
  protocolNo: z.string().optional(),
  allowanceAzn: z.int().positive().optional(),
  reflectionDays: z.int().positive().optional(),
  explainer: official.optional(),
  representative: person.optional(),
  interpreter: interpreter.optional(),
}).strict();
export type D02EFacts = z.infer<typeof d02eFacts>;
