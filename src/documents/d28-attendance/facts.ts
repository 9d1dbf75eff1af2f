import type { z } from 'zod';
import { localTime, plainDate } from '../../shared/model/basic.ts';
import { commonFacts, official, person } from '../facts.ts';

/** D28: that a person was here, when; given to the person alone, for an employer or a school. */
export const d28Facts = commonFacts.extend({
  person,
  attendedOn: plainDate.optional(),
  startTime: localTime.optional(),
  endTime: localTime.optional(),
  signatory: official.optional(),
});
export type D28Facts = z.infer<typeof d28Facts>;
