import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import { healthDomain, monitoringFinding } from '../../shared/model/care/enumerations.ts';
import { commonFacts, official, organisation, person } from '../facts.ts';

/** A child as papers to the competent bodies name it: I3, and never where it is. */
export const childOnPaper = person.pick({ subjectCode: true, role: true, name: true, birthDate: true, isMinor: true }).strict();

/** How a child's own word stands: seven and over is asked (F47). */
export const ownWord = z.strictObject({
  /** Completed years on the day; absent where the birth date is not known. */
  age: z.int().min(0).max(25).optional(),
  heard: z.boolean().default(false),
  words: z.string().optional(),
});
export type OwnWord = z.infer<typeof ownWord>;

/** D16-C: one window of a year of monitoring. Strict: there is no field for a place, an address or anybody else's name. */
export const d16cFacts = z.strictObject({
  ...commonFacts.shape,
  recipient: organisation.optional(),
  child: childOnPaper,
  returnedOn: plainDate.optional(),
  window: z.strictObject({ number: z.int().positive(), of: z.int().positive(), firstDay: plainDate, lastDay: plainDate }).optional(),
  visitOn: plainDate.optional(),
  health: z.partialRecord(healthDomain, monitoringFinding).default({}),
  familySituation: monitoringFinding.optional(),
  /** What was seen, in the worker's words. */
  observed: z.string().optional(),
  ownWord: ownWord.default({ heard: false }),
  danger: z.boolean().optional(),
  nextOn: plainDate.optional(),
  /** The last window has no next visit. */
  last: z.boolean().default(false),
  signatory: official.optional(),
});
export type D16CFacts = z.infer<typeof d16cFacts>;
