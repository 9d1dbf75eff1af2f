import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import { reflectionGround } from '../../shared/model/care/enumerations.ts';
import { disclosedField, statedConsent } from '../d05-referral/facts.ts';
import { commonFacts, interpreter, official, organisation, person } from '../facts.ts';

const period = {
  startedOn: plainDate.optional(),
  /** Last day of the period, extensions counted; it belongs to the period. */
  lastDay: plainDate.optional(),
  ground: reflectionGround.optional(),
  /** Foreign or stateless: residence, return and expulsion speak to them alone. */
  foreigner: z.boolean().default(false),
};

/** D13: notice of the reflection period, for the person; it names nobody. */
export const d13Facts = commonFacts.extend({
  ...period,
  subjectCode: z.string(),
  pseudonym: z.string().optional(),
  isMinor: z.boolean().default(false),
  representative: person.optional(),
  interpreter: interpreter.optional(),
  staff: official.optional(),
}).strict();
export type D13Facts = z.infer<typeof d13Facts>;

/** D13-A: that the period runs, for an authority the person let know it. Strict: about the person exactly the fields let through. */
export const d13aFacts = z.strictObject({
  ...commonFacts.shape,
  ...period,
  recipient: organisation.optional(),
  subjectCode: z.string(),
  data: z.array(disclosedField).default([]),
  consent: statedConsent.default({ operations: ['DISCLOSE', 'RECEIVE_BACK'] }),
  signatory: official.optional(),
});
export type D13AFacts = z.infer<typeof d13aFacts>;
