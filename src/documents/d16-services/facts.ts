import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import { denialReason, serviceUnit } from '../../shared/model/care/enumerations.ts';
import { serviceCode } from '../../shared/model/enumerations.ts';
import { commonFacts, official } from '../facts.ts';

/** D16-B: services of one person, told without the person (I0). Strict: no name, no provider's name, no note, no reason of the person's own. */
export const d16bFacts = z.strictObject({
  ...commonFacts.shape,
  from: plainDate.optional(),
  to: plainDate.optional(),
  services: z
    .array(z.strictObject({ code: serviceCode, from: plainDate.optional(), to: plainDate.optional(), quantity: z.int().nonnegative().optional(), unit: serviceUnit.optional(), by: z.enum(['OFFICE', 'BODY']).default('OFFICE') }))
    .default([]),
  notGiven: z.array(z.strictObject({ code: serviceCode, reason: denialReason.exclude(['COOPERATION', 'CONSENT_REFUSED']).optional(), on: plainDate.optional() })).default([]),
  nextOn: plainDate.optional(),
  signatory: official.optional(),
});
export type D16BFacts = z.infer<typeof d16bFacts>;
