import { z } from 'zod';
import { plainDate, qepik } from '../../shared/model/basic.ts';
import { compensationRoute, costLine, evidenceKind, harmHead, serviceUnit } from '../../shared/model/care/enumerations.ts';
import { serviceCode } from '../../shared/model/enumerations.ts';
import { disclosedField, statedConsent } from '../d05-referral/facts.ts';
import { commonFacts, official, organisation, personName } from '../facts.ts';

/** A service given, as money sees it; `costLine` is the office's own line of expense. */
export const givenService = z.strictObject({
  code: serviceCode,
  from: plainDate.optional(),
  to: plainDate.optional(),
  quantity: z.int().nonnegative().optional(),
  unit: serviceUnit.optional(),
  cost: qepik.optional(),
  costLine: costLine.optional(),
});
export type GivenService = z.infer<typeof givenService>;

/** D14: support of a claim for compensation. Strict: a field about a person comes in `data` or not at all, and there is no field that could say fees are waived. */
export const d14Facts = z.strictObject({
  ...commonFacts.shape,
  recipient: organisation.optional(),
  route: compensationRoute.optional(),
  subjectCode: z.string(),
  /** What the gate let through to this recipient, I4 at most. */
  data: z.array(disclosedField).default([]),
  heads: z.array(harmHead).default([]),
  evidence: z.array(evidenceKind).default([]),
  amount: qepik.optional(),
  /** Absent where the consent does not open them. */
  services: z.array(givenService).optional(),
  lawyer: personName.optional(),
  /** Name as the record has it, where it is one line. */
  lawyerName: z.string().optional(),
  /** money offered by those who did it. */
  voluntary: z.strictObject({ pressureCheckedOn: plainDate.optional(), noDirectContact: z.boolean().optional(), lawyerPresent: z.boolean().optional(), notarisedOn: plainDate.optional() }).optional(),
  enclosure: z.strictObject({ sheets: z.int().positive(), copies: z.int().positive().default(1) }).optional(),
  consent: statedConsent.default({ operations: ['DISCLOSE', 'RECEIVE_BACK'] }),
  signatory: official.optional(),
});
export type D14Facts = z.infer<typeof d14Facts>;
