import { z } from 'zod';
import { localTime, plainDate } from '../../shared/model/basic.ts';
import { commonFacts, contactRule, interpreter, localized, official, person } from '../facts.ts';

/** D27: built from the person's contact rule; it never names the matter or anybody else. */
export const d27Facts = commonFacts.extend({
  person,
  meetingOn: plainDate.optional(),
  startTime: localTime.optional(),
  endTime: localTime.optional(),
  place: localized.optional(),
  bring: z.array(z.enum(['ID_DOCUMENT', 'GLASSES', 'MEDICINES', 'OWN_NOTES', 'NOTHING'])).default([]),
  mayBring: z.array(z.enum(['SUPPORT_PERSON', 'LAWYER', 'REPRESENTATIVE'])).default(['SUPPORT_PERSON', 'LAWYER']),
  interpreter: interpreter.optional(),
  travel: z.enum(['OFFICE_PAYS', 'OFFICE_ARRANGES', 'OWN_WAY', 'BY_VIDEO']).optional(),
  /** How the person stops the talk at any moment; the agreed sign in their own words, if there is one. */
  stopSignal: localized.optional(),
  replyBy: plainDate.optional(),
  contactRule,
  signatory: official.optional(),
});
export type D27Facts = z.infer<typeof d27Facts>;

/** D27-N: the one sentence that the process has stopped; neither who nor why. */
export const d27nFacts = commonFacts.extend({ person, signatory: official.optional() });
export type D27NFacts = z.infer<typeof d27nFacts>;
