import { z } from 'zod';
import { countryCode, plainDate } from '../../shared/model/basic.ts';
import { assent, disclosureOperation, disclosurePurpose, scopeToken } from '../../shared/model/enumerations.ts';
import { commonFacts, interpreter, localized, official, person } from '../facts.ts';

/** One yes or no of a person: one purpose, one recipient. */
export const disclosureConsent = z.object({
  /** Number of the consent; a recipient only ever sees this. */
  no: z.string().optional(),
  recipient: localized.optional(),
  unit: localized.optional(),
  purpose: disclosurePurpose.optional(),
  /** Fields the person is asked about, or said yes to. */
  scope: z.array(scopeToken).default([]),
  from: plainDate.optional(),
  until: plainDate.optional(),
  /** Country of a recipient abroad. */
  crossBorder: countryCode.optional(),
  /** Absent until the person answered: every box waits for the pen. */
  answer: z.boolean().optional(),
});
export type DisclosureConsent = z.infer<typeof disclosureConsent>;

const explained = commonFacts.extend({
  person: person.optional(),
  representative: person.optional(),
  interpreter: interpreter.optional(),
  staff: official.optional(),
  /** What the child says beside the representative; absent for an adult. */
  childAssent: assent.optional(),
  retentionYears: z.int().positive().default(3),
  /** Paper kit: a numbered form; whatever was agreed is for the pen, and the person too where none is named. */
  blank: z.boolean().default(false),
});

/** D07: consent to one disclosure. */
export const d07Facts = explained.extend({
  consent: disclosureConsent.extend({
    /** Fields offered, where the person left some out of `scope`; else `scope` is all that was asked. */
    offered: z.array(scopeToken).default([]),
    operations: z.array(disclosureOperation).default([]),
  }).default({ scope: [], offered: [], operations: [] }),
});
export type D07Facts = z.infer<typeof d07Facts>;

/** D07-C: one sheet of up to eight consents, each answered by itself. */
export const d07cFacts = explained.extend({ rows: z.array(disclosureConsent).max(8).default([]) });
export type D07CFacts = z.infer<typeof d07cFacts>;
/** What both say about who is asked, and by whom. */
export type ExplainedFacts = z.infer<typeof explained>;
