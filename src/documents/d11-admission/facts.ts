import { z } from 'zod';
import { localTime, plainDate } from '../../shared/model/basic.ts';
import { admissionGround, safetyTopic, stayYesForm, urgentNeed } from '../../shared/model/care/enumerations.ts';
import { commonFacts, interpreter, official, person } from '../facts.ts';

/** D11: somebody was taken in. Strict: no key takes a name of the person, an address, a room or the name of a house. */
export const d11Facts = commonFacts.extend({
  subjectCode: z.string(),
  /** A name the person chose for papers; never made of the real one (F33). */
  pseudonym: z.string().optional(),
  isMinor: z.boolean().default(false),
  admittedOn: plainDate.optional(),
  admittedAt: localTime.optional(),
  ground: admissionGround.optional(),
  /** Absent until they can say yes in any form. */
  yes: stayYesForm.optional(),
  signedOn: plainDate.optional(),
  houseRulesOn: plainDate.optional(),
  urgentNeeds: z.array(urgentNeed).default([]),
  belongings: z.array(z.strictObject({ bagNo: z.string(), what: z.string().optional() })).default([]),
  safetyPlan: z.strictObject({ on: plainDate, topics: z.array(safetyTopic) }).optional(),
  /** Codes; a paper that leaves says how many. */
  children: z.array(z.string()).default([]),
  protocolNo: z.string().optional(),
  representative: person.optional(),
  interpreter: interpreter.optional(),
  staff: official.optional(),
}).strict();
export type D11Facts = z.infer<typeof d11Facts>;
