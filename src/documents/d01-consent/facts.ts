import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import { assent, partyRole, sessionType } from '../../shared/model/enumerations.ts';
import { commonFacts, interpreter, mediator, official, organisation, person, personName } from '../facts.ts';

/** D01: what the informed consent to mediation says. Choices stay `undefined` until the person made them. */
export const d01Facts = commonFacts.extend({
  party: person,
  representative: person.optional(),
  /** The other side by name only where both already know it; else the role word alone. */
  otherParty: z.object({ name: personName.optional(), knownToBoth: z.boolean().default(false) }).default({ knownToBoth: false }),
  mediator: mediator.optional(),
  coMediator: mediator.optional(),
  /** told to both sides and agreed to. */
  mediatorAcquaintance: z.enum(['NONE', 'SERVED_EARLIER', 'ACQUAINTED']).default('NONE'),
  referrer: organisation.optional(),
  formsOffered: z.array(sessionType).default(['JOINT', 'SHUTTLE', 'CAUCUS', 'LETTER']),
  choices: z.partialRecord(sessionType, z.boolean()).default({}),
  /** What the child says, beside the representative's choices; absent for an adult. */
  childAssent: z.object({ overall: assent.default('NOT_ASKED'), forms: z.partialRecord(sessionType, assent).default({}) }).optional(),
  dataProcessing: z.boolean().optional(),
  present: z.array(partyRole).default([]),
  interpreter: interpreter.optional(),
  lawyerName: personName.optional(),
  retentionYears: z.int().positive().default(3),
  firstInformedOn: plainDate.optional(),
  signedOn: plainDate.optional(),
  staff: official.optional(),
});
export type D01Facts = z.infer<typeof d01Facts>;
