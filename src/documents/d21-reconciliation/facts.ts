import { z } from 'zod';
import { qepik } from '../../shared/model/basic.ts';
import { repair } from '../../shared/model/enumerations.ts';
import { commonFacts, organisation, person, personName } from '../facts.ts';

/** D21: the harmed person's own statement, made of her own will and filed by herself. */
export const d21Facts = commonFacts.extend({
  /** An empty form to be written by hand: prints none of the facts. */
  blank: z.boolean().default(false),
  /** The body it is filed with. */
  addressee: organisation.optional(),
  person,
  representative: person.optional(),
  serviceAddress: z.string().optional(),
  /** Only a number the person may safely be called on. */
  safePhone: z.string().optional(),
  /** Number the authority gave the matter. */
  matterNo: z.string().optional(),
  otherParty: z.object({ subjectCode: z.string(), name: personName.optional() }).optional(),
  repaired: repair.optional(),
  /** What was paid; a partial repair without it prints a gap. */
  amount: qepik.optional(),
});
export type D21Facts = z.infer<typeof d21Facts>;
