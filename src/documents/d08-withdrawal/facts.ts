import { z } from 'zod';
import { localTime, plainDate } from '../../shared/model/basic.ts';
import { withdrawalWay } from '../../shared/model/enumerations.ts';
import { commonFacts, interpreter, official, person } from '../facts.ts';

/** D08-A: a consent was taken back. No schema key takes a reason: none is asked, none is printed. */
export const d08aFacts = commonFacts.extend({
  person,
  representative: person.optional(),
  interpreter: interpreter.optional(),
  consentNo: z.string().optional(),
  withdrawnOn: plainDate.optional(),
  withdrawnAt: localTime.optional(),
  via: withdrawalWay.optional(),
  receivedBy: official.optional(),
});
export type D08AFacts = z.infer<typeof d08aFacts>;
