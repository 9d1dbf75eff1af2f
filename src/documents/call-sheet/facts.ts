import { z } from 'zod';
import { commonFacts, contactRule } from '../facts.ts';

/** CALL: how one person may be called, from their contact rule. Strict: no key takes a name or a code word. */
export const callFacts = commonFacts.extend({
  subjectCode: z.string(),
  contactRule,
  /** What they gave for that channel. */
  callNumber: z.string().optional(),
  /** A code word is agreed; the word itself stands on no paper. */
  codeAgreed: z.boolean().optional(),
  voicemail: z.boolean().optional(),
}).strict();
export type CallFacts = z.infer<typeof callFacts>;
