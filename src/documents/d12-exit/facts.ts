import { z } from 'zod';
import { localTime, plainDate } from '../../shared/model/basic.ts';
import { exitType } from '../../shared/model/care/enumerations.ts';
import { serviceCode } from '../../shared/model/enumerations.ts';
import { commonFacts, interpreter, official, person } from '../facts.ts';

/** D12: somebody left. Strict: no key takes a name of the person, where they went, or why. */
export const d12Facts = commonFacts.extend({
  subjectCode: z.string(),
  pseudonym: z.string().optional(),
  isMinor: z.boolean().default(false),
  admittedOn: plainDate.optional(),
  admittedAt: localTime.optional(),
  leftOn: plainDate.optional(),
  leftAt: localTime.optional(),
  nights: z.int().nonnegative().optional(),
  exitType: exitType.optional(),
  services: z.array(serviceCode).default([]),
  planAfter: z.boolean().optional(),
  safetyPlanReviewed: z.boolean().optional(),
  belongingsReturned: z.boolean().optional(),
  documentsReturned: z.boolean().optional(),
  toldMayComeBack: z.boolean().optional(),
  representative: person.optional(),
  interpreter: interpreter.optional(),
  staff: official.optional(),
}).strict();
export type D12Facts = z.infer<typeof d12Facts>;
