import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import { complaintAbout, complaintOutcome, complaintWay, nextBody } from '../../shared/model/care/enumerations.ts';
import { commonFacts, interpreter, official, person } from '../facts.ts';

/** D30: a complaint as it was told. Strict: whom it concerns has no field; a name stands only where the person wishes it. */
export const d30Facts = z.strictObject({
  ...commonFacts.shape,
  /** Short number of the complaint itself, which leads to no case. */
  complaintNo: z.string().optional(),
  on: plainDate.optional(),
  way: complaintWay.optional(),
  about: complaintAbout.optional(),
  /** Null: told to those it is for alone, so that the pen writes it here. */
  words: z.string().nullable().default(null),
  wish: z.string().nullable().default(null),
  /** Absent where the person wished to stay unnamed. */
  person: person.optional(),
  representative: person.optional(),
  interpreter: interpreter.optional(),
  answerBy: plainDate.optional(),
  outcome: complaintOutcome.optional(),
  answeredOn: plainDate.optional(),
  nextBodies: z.array(nextBody).default([]),
  staff: official.optional(),
});
export type D30Facts = z.infer<typeof d30Facts>;
