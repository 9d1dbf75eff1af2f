import { z } from 'zod';
import { id, instant } from './basic.ts';

/** What every record of a case carries beside its own fields. */
export const record = {
  id,
  recordedAt: instant,
  recordedBy: z.string(),
  /** Set when a correction named this record: it stays visible and counts for nothing. */
  enteredInError: z.boolean(),
  /** True when words about this record lie in the sealed file. */
  hasText: z.boolean(),
};
