import { z } from 'zod';
import { localTime, plainDate, qepik } from '../../shared/model/basic.ts';
import { obligationType } from '../../shared/model/enumerations.ts';
import { commonFacts, interpreter, localized, mediator, organisation, paperLanguage, person } from '../facts.ts';

/** Money is whole qəpik (1 manat = 100), so that nothing is lost in fractions. */
export const instalment = z.object({ no: z.int().positive(), dueOn: plainDate.optional(), amount: qepik.optional() });

export const obligation = z.object({
  no: z.int().positive(),
  /** Codes of the parties of this agreement. */
  by: z.string().optional(),
  to: z.string().optional(),
  type: obligationType,
  what: localized.optional(),
  how: localized.optional(),
  amount: qepik.optional(),
  dueOn: plainDate.optional(),
  proof: localized.optional(),
  instalments: z.array(instalment).default([]),
  /** Read aloud and agreed by both: R-56 does not count its words. */
  readAloudAndAgreed: z.boolean().default(false),
});
export type Obligation = z.infer<typeof obligation>;

export const communicationRule = z.object({
  code: z.enum(['NO_CONTACT', 'THROUGH_MEDIATOR', 'THROUGH_LAWYERS', 'PHONE_ONLY', 'WRITING_ONLY', 'NO_RELATIVES', 'NO_SOCIAL_MEDIA', 'RESPECTFUL', 'OWN_WORDS']),
  /** Only for OWN_WORDS. */
  text: localized.optional(),
});

export const agreementParty = z.object({
  person,
  representative: person.optional(),
  language: paperLanguage.default('az'),
  birthDateMayBePrinted: z.boolean().default(false),
  textReceivedOn: plainDate.optional(),
  earliestSigningOn: plainDate.optional(),
  coolingWaivedOn: plainDate.optional(),
  adviceOfferedOn: plainDate.optional(),
  /** What may be shared; `undefined` is an empty box. */
  sharing: z.object({ agreementWithAuthority: z.boolean().optional(), fulfilmentWithAuthority: z.boolean().optional(), statistics: z.boolean().optional() }).default({}),
  signature: z.object({ on: plainDate.optional(), place: z.string().optional(), time: localTime.optional() }).default({}),
});
export type AgreementParty = z.infer<typeof agreementParty>;

export const d03Facts = commonFacts.extend({
  /** The Azerbaijani column and the one beside it; without it the language of the paper stands beside. */
  languages: z.tuple([z.literal('az'), paperLanguage]).optional(),
  parties: z.array(agreementParty),
  mediator: mediator.optional(),
  coMediator: mediator.optional(),
  referrer: organisation.optional(),
  referralNo: z.string().optional(),
  referralDate: plainDate.optional(),
  obligations: z.array(obligation),
  communicationRules: z.array(communicationRule).default([]),
  /** Both lawyers were offered to comment: only then does the Azerbaijani text prevail. */
  lawyersOfferedToComment: z.boolean().default(false),
  interpreters: z.array(interpreter.extend({ forCode: z.string().optional() })).default([]),
});
export type D03Facts = z.infer<typeof d03Facts>;
