import { z } from 'zod';
import { language, plainDate } from '../../shared/model/basic.ts';
import { referralUrgency, serviceCode } from '../../shared/model/enumerations.ts';
import { commonFacts, official, organisation } from '../facts.ts';
import { contactOfficer } from '../d05-referral/facts.ts';

/** What may be said of age where nobody is named. */
export const AGE_GROUPS = ['ADULT', 'CHILD', 'PRESUMED_CHILD'] as const;

/** The six dimensions of operational indicators (A.5): which kind of sign was seen, never what was seen. */
export const INDICATOR_DIMENSIONS = [
  'DECEPTIVE_RECRUITMENT', 'COERCIVE_RECRUITMENT', 'RECRUITMENT_BY_ABUSE_OF_VULNERABILITY', 'EXPLOITATION', 'COERCION_AT_DESTINATION', 'ABUSE_OF_VULNERABILITY_AT_DESTINATION',
] as const;

const unnamed = {
  ...commonFacts.shape,
  recipient: organisation.optional(),
  ageGroup: z.enum(AGE_GROUPS).optional(),
  urgency: referralUrgency.optional(),
  immediateDanger: z.boolean().optional(),
  contactOfficer: contactOfficer.optional(),
  signatory: official.optional(),
};

/** D06: I1 at most. Strict, and every field about the person is a code: there is no place for a name, an age, a place or free words. */
export const d06Facts = z.strictObject({
  ...unnamed,
  languageNeeded: language.optional(),
  services: z.array(serviceCode).default([]),
  answerBy: plainDate.optional(),
});
export type D06Facts = z.infer<typeof d06Facts>;

/** D06-N: the whole list of what the notification may say. Strict: an unknown key is an error. */
export const d06nFacts = z.strictObject({
  ...unnamed,
  subjectCode: z.string().optional(),
  dimensions: z.array(z.enum(INDICATOR_DIMENSIONS)).default([]),
});
export type D06NFacts = z.infer<typeof d06nFacts>;
