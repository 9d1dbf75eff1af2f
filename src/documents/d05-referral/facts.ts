import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import { disclosureOperation, referralUrgency, scopeToken, serviceCode } from '../../shared/model/enumerations.ts';
import { commonFacts, localized, official, organisation, personName } from '../facts.ts';

/**
 * One field about a person that the gate has let through to this recipient. `field` is the name of the record's field;
 * `value` is ready to print, or a plain date or a code of the record; absent where the consent opens it and the record has nothing.
 * What was withheld is not here at all.
 */
export const disclosedField = z.strictObject({ field: z.string(), token: scopeToken, value: z.string().optional() });
export type DisclosedField = z.infer<typeof disclosedField>;

/** Who answers questions about a letter; the executor where nobody else is named. */
export const contactOfficer = z.object({ name: personName.optional(), phone: z.string().optional() });

/** The consent a letter stands on. Its scope is printed from the fields themselves: never wider than what they say. */
export const statedConsent = z.strictObject({
  number: z.string().optional(),
  validUntil: plainDate.optional(),
  operations: z.array(disclosureOperation).default(['DISCLOSE', 'RECEIVE_BACK']),
  /** name of the country the fields may go to. */
  crossBorderTo: localized.optional(),
});
export type StatedConsent = z.infer<typeof statedConsent>;

/** D05: identified referral to one provider. Strict: a field about a person comes in `data` or not at all. */
export const d05Facts = z.strictObject({
  ...commonFacts.shape,
  provider: organisation.optional(),
  unit: localized.optional(),
  services: z.array(serviceCode).default([]),
  urgency: referralUrgency.optional(),
  subjectCode: z.string(),
  data: z.array(disclosedField).default([]),
  /** How to reach the person safely, in the worker's words; never a code word. */
  contactWords: z.string().optional(),
  contactOfficer: contactOfficer.optional(),
  acknowledgeBy: plainDate.optional(),
  consent: statedConsent.default({ operations: ['DISCLOSE', 'RECEIVE_BACK'] }),
  signatory: official.optional(),
});
export type D05Facts = z.infer<typeof d05Facts>;
