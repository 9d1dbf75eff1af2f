import { z } from 'zod';
import { localTime } from '../../shared/model/basic.ts';
import { placeType, rightsVariant } from '../../shared/model/enumerations.ts';
import { commonFacts, interpreter, official, person, personName } from '../facts.ts';

export const d02Facts = commonFacts.extend({
  variant: rightsVariant,
  startTime: localTime.optional(),
  endTime: localTime.optional(),
  placeType: placeType.optional(),
  explainer: official.optional(),
  person,
  representative: person.optional(),
  interpreter: interpreter.optional(),
  /** How the explanation was fitted to the person (F12). */
  adaptations: z.array(z.enum(['PLAIN_LANGUAGE', 'SLOWER_WITH_EXAMPLES', 'READ_ALOUD', 'LARGE_PRINT', 'EASY_READ', 'PICTURES', 'SIGN_LANGUAGE', 'BREAKS', 'NONE_NEEDED'])).optional(),
  /** How it was fitted, in the words of whoever explained; printed after the codes. */
  adaptationWords: z.string().optional(),
  /** A right not in the list: an empty box for the pen. */
  rights: z.array(z.object({ code: z.string(), explained: z.boolean(), repeatAsked: z.boolean().default(false) })).default([]),
  questions: z.string().optional(),
  copiesGiven: z.int().nonnegative().optional(),
  refusedToSign: z.boolean().default(false),
  witness: z.object({ name: personName.optional() }).optional(),
  /** Number of the protocol this one repeats (F11). */
  repeatOf: z.string().optional(),
  /** Names nobody on the copy that is taken home, whichever the variant; THB always does so. */
  unnamed: z.boolean().default(false),
  /** Complaints go to the head of the office, not to a mediator and their council; so in variants THB and VPN, whatever is said here. */
  care: z.boolean().default(false),
  /** Variant THB: the one-time allowance in whole manats, and the days of reflection. */
  allowanceAzn: z.int().positive().optional(),
  reflectionDays: z.int().positive().optional(),
});
export type D02Facts = z.infer<typeof d02Facts>;
