import { z } from 'zod';
import { plainDate, qepik } from '../../shared/model/basic.ts';
import { obligationStatus, obligationType } from '../../shared/model/enumerations.ts';
import { commonFacts, official } from '../facts.ts';

/** A party by role, with a number where a side has several people; never a name or code (I0). */
const side = z.object({ role: z.enum(['HARMED', 'RESPONSIBLE']), no: z.int().positive().optional() });
export type Side = z.infer<typeof side>;

/** D16-A: how an agreement is being fulfilled. It stays in the office's file and names nobody. */
export const d16aFacts = commonFacts.extend({
  agreementNo: z.string().optional(),
  agreementSignedOn: plainDate.optional(),
  obligations: z.array(z.object({
    no: z.int().positive(),
    by: side.optional(),
    type: obligationType,
    dueOn: plainDate.optional(),
    status: obligationStatus.optional(),
    statusOn: plainDate.optional(),
    amount: qepik.optional(),
    paid: qepik.optional(),
  })).default([]),
  /** Contacts made with each party apart from the other. */
  contacts: z.array(side.extend({ count: z.int().nonnegative(), lastOn: plainDate.optional() })).default([]),
  /** Each party asked alone whether they feel safe; `safe` absent: not asked yet. */
  safety: z.array(side.extend({ askedOn: plainDate.optional(), safe: z.boolean().optional() })).default([]),
  nextOn: plainDate.optional(),
  signatory: official.optional(),
});
export type D16AFacts = z.infer<typeof d16aFacts>;
