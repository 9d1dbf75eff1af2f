import { z } from 'zod';
import { localTime } from '../../shared/model/basic.ts';
import { d06nFacts } from '../d06-anonymous/facts.ts';

/** D06-T: record of a telephone message (*telefonoqram*): D06-N's whitelist and who gave it to whom, when, between which numbers. Strict as D06-N is. */
export const d06tFacts = z.strictObject({
  ...d06nFacts.shape,
  messageNo: z.string().optional(),
  /** Both as they called themselves. */
  givenBy: z.string().optional(),
  receivedBy: z.string().optional(),
  givenAt: localTime.optional(),
  ourPhone: z.string().optional(),
  theirPhone: z.string().optional(),
});
export type D06TFacts = z.infer<typeof d06tFacts>;
