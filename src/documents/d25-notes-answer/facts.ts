import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import { commonFacts, official, organisation } from '../facts.ts';

/** D25-N: the whole list of what an answer to a request for session notes may say. Strict: an unknown key is an error. */
export const d25nFacts = z.strictObject({
  ...commonFacts.shape,
  requester: organisation.optional(),
  requestNo: z.string().optional(),
  requestDate: plainDate.optional(),
  signatory: official.optional(),
});
export type D25NFacts = z.infer<typeof d25nFacts>;
