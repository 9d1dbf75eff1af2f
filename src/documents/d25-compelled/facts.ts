import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import { disclosedField } from '../d05-referral/facts.ts';
import { commonFacts, official, organisation } from '../facts.ts';

/** D25-C: answer to a paper that must be obeyed: the fields it names and no other. Strict: an unknown key is an error. */
export const d25cFacts = z.strictObject({
  ...commonFacts.shape,
  requester: organisation.optional(),
  kind: z.enum(['COURT_ORDER', 'INVESTIGATOR_DECISION']).optional(),
  requestNo: z.string().optional(),
  requestDate: plainDate.optional(),
  subjectCode: z.string(),
  data: z.array(disclosedField).default([]),
  signatory: official.optional(),
});
export type D25CFacts = z.infer<typeof d25cFacts>;
