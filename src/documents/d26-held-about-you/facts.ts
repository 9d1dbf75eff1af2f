import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import { revealReason, scopeToken } from '../../shared/model/enumerations.ts';
import { roleSchema } from '../../shared/model/roles.ts';
import { commonFacts, localized, official, person } from '../facts.ts';

/** Kinds of information kept about a person; `OTHER` carries a label of its own. */
export const keptItem = z.enum([
  'NAME', 'BIRTH_DATE', 'SEX', 'CITIZENSHIP', 'ID_DOCUMENT', 'CONTACT', 'SERVICE_ADDRESS', 'LANGUAGES', 'COMMUNICATION', 'FAMILY', 'HEALTH', 'NEEDS', 'CONSENTS',
  'RIGHTS_EXPLAINED', 'MEETINGS', 'CALLS', 'AGREEMENTS', 'PAYMENTS', 'SERVICES', 'LETTERS', 'SCANS', 'COMPLAINTS', 'OTHER',
]);
export const heldPurpose = z.enum(['HELP', 'REACH', 'SAFETY', 'LAW', 'FIGURES']);
/** Why something was passed on. */
export const passedOnGround = z.enum(['CONSENT', 'EMERGENCY', 'COMPELLED', 'STATUTORY']);
export const openedPart = z.enum(['IDENTITY', 'CONTACT', 'FILE', 'PAPER', 'SCAN', 'COPIED']);

/** A text, a date `YYYY-MM-DD`, or several of them. */
const kept = z.object({ item: keptItem, label: localized.optional(), value: z.union([z.string(), z.array(z.string())]).optional() });

const passedOn = z.object({
  on: plainDate.optional(),
  recipient: localized.optional(),
  fields: z.array(z.union([scopeToken, localized])).default([]),
  ground: passedOnGround.default('CONSENT'),
  consentNo: z.string().optional(),
  recalledOn: plainDate.optional(),
});

const opened = z.object({
  on: plainDate.optional(),
  /** The role, never the name. */
  role: roleSchema.optional(),
  part: openedPart.optional(),
  reason: revealReason.optional(),
});

/**
 * D26: only what the person may be told. There is no key for another person, for the other side's words or for a worker's name:
 * an unknown key is an error, so nothing else can be handed over. A list that is absent is a gap; an empty one says "nobody" or "nothing".
 */
export const d26Facts = commonFacts.extend({
  person,
  /** The ledger's plain extract: only who received what. */
  extract: z.boolean().default(false),
  requestedOn: plainDate.optional(),
  kept: z.array(kept.strict()).optional(),
  purposes: z.array(z.union([heldPurpose, localized])).optional(),
  received: z.array(passedOn.strict()).optional(),
  opened: z.array(opened.strict()).optional(),
  /** Day of deletion; before closure only the years after it are known. */
  keptUntil: plainDate.optional(),
  retentionYears: z.int().positive().optional(),
  /** The person's own notes, word for word, in the language they said them. */
  ownNotes: z.array(z.strictObject({ on: plainDate.optional(), about: localized.optional(), text: z.string() })).default([]),
  answerWorkingDays: z.int().positive().default(10),
  signatory: official.optional(),
}).strict();
export type D26Facts = z.infer<typeof d26Facts>;
