import { z } from 'zod';
import { language, plainDate } from '../../shared/model/basic.ts';
import { indicatorDimension } from '../../shared/model/care/enumerations.ts';
import { referralUrgency, serviceCode } from '../../shared/model/enumerations.ts';
import { commonFacts, official, organisation } from '../facts.ts';
import { contactOfficer } from '../d05-referral/facts.ts';

/** What may be said of age where nobody is named. */
export const AGE_GROUPS = ['ADULT', 'CHILD', 'PRESUMED_CHILD'] as const;

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
  /** Which kinds of sign were seen (A.5), never what was seen. */
  dimensions: z.array(indicatorDimension).default([]),
});
export type D06NFacts = z.infer<typeof d06nFacts>;
