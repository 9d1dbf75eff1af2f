import { z } from 'zod';
import { plainDate, qepik } from '../../shared/model/basic.ts';
import { commonFacts, personName } from '../facts.ts';

/** One who pays or receives: a name and nothing more (I2). */
const payer = z.object({ subjectCode: z.string(), name: personName.optional() });

/** D29: one payment between the parties. It has no field for an address, a bank account or a claim. */
export const d29Facts = commonFacts.extend({
  agreementNo: z.string().optional(),
  instalment: z.object({ no: z.int().positive(), of: z.int().positive() }).optional(),
  amount: qepik.optional(),
  paidOn: plainDate.optional(),
  paidBy: payer.optional(),
  receivedBy: payer.optional(),
  /** Somebody before whom the money was handed over. */
  witness: z.object({ name: personName.optional() }).optional(),
  interpreter: z.object({ name: personName.optional() }).optional(),
});
export type D29Facts = z.infer<typeof d29Facts>;
