import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import { authorityRequestKind } from '../../shared/model/enumerations.ts';
import { commonFacts, official, organisation } from '../facts.ts';

/** D25: the whole list of what a first answer may say. Strict: an unknown key is an error, and no field takes free text. */
export const d25Facts = z.strictObject({
  ...commonFacts.shape,
  requester: organisation.optional(),
  kind: authorityRequestKind.optional(),
  requestNo: z.string().optional(),
  requestDate: plainDate.optional(),
  /** The day the answer is promised for. */
  answerOn: plainDate.optional(),
  signatory: official.optional(),
});
export type D25Facts = z.infer<typeof d25Facts>;
