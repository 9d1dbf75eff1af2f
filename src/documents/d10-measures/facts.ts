import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import { measureCode } from '../../shared/model/care/enumerations.ts';
import { disclosedField, statedConsent } from '../d05-referral/facts.ts';
import { commonFacts, official, organisation } from '../facts.ts';

/** What the person is in the matter, in words that label nobody. */
export const PERSON_STATUSES = ['HARMED', 'WITNESS', 'APPLICANT'] as const;

/** D10: measures of protection asked of an authority. Strict: about the person exactly `data`, and no key takes a residence. */
export const d10Facts = z.strictObject({
  ...commonFacts.shape,
  recipient: organisation.optional(),
  /** The addressee's own case number. */
  theirNo: z.string().optional(),
  theirDate: plainDate.optional(),
  subjectCode: z.string(),
  isMinor: z.boolean().default(false),
  status: z.enum(PERSON_STATUSES).optional(),
  data: z.array(disclosedField).default([]),
  /** `basis`: key of the legal-basis table where the office chose another than the usual one. */
  measures: z.array(z.strictObject({ code: measureCode, basis: z.string().nullish() })).default([]),
  answerBy: plainDate.optional(),
  attachments: z.strictObject({ sheets: z.int().positive(), copies: z.int().positive() }).optional(),
  consent: statedConsent.default({ operations: ['DISCLOSE', 'RECEIVE_BACK'] }),
  signatory: official.optional(),
});
export type D10Facts = z.infer<typeof d10Facts>;
