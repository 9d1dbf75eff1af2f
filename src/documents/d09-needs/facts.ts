import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import { assessmentStep, factorAnswer, factorSource, measureCode, needsResult, riskFactor } from '../../shared/model/care/enumerations.ts';
import { disclosedField, statedConsent } from '../d05-referral/facts.ts';
import { commonFacts, official, organisation } from '../facts.ts';

/** D09: summary of a needs assessment. Strict: factors are codes, and no key takes a narrative of what happened. */
export const d09Facts = z.strictObject({
  ...commonFacts.shape,
  subjectCode: z.string(),
  /** With a recipient it is a letter: about the person exactly `data`, and of the assessment what those tokens open. */
  recipient: organisation.optional(),
  data: z.array(disclosedField).default([]),
  consent: statedConsent.optional(),
  assessedOn: plainDate.optional(),
  assessmentVersion: z.int().positive().optional(),
  step: assessmentStep.optional(),
  factors: z.array(z.object({ factor: riskFactor, answer: factorAnswer, source: factorSource })).default([]),
  /** The person wants a special category told to this reader too. */
  specialAtWish: z.boolean().default(false),
  /** What the person themself wishes, in their words. */
  wishes: z.string().optional(),
  result: needsResult.optional(),
  wanted: z.array(measureCode).default([]),
  notWanted: z.array(measureCode).default([]),
  reviewOn: plainDate.optional(),
  signatory: official.optional(),
});
export type D09Facts = z.infer<typeof d09Facts>;
