import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import { closureOutcome, notPossibleReason, riskItem } from '../../shared/model/enumerations.ts';
import { commonFacts, localized, official } from '../facts.ts';

/** What closing asks for, in the order it is printed. */
export const CLOSING_ITEMS = ['OUTCOME_SENT', 'FOLLOW_UP', 'COMPENSATION_EXPLAINED', 'RETENTION_SET', 'NOTES_DATE_SET'] as const;
/** Those R-71 demands of every mediation; the others print where the record has them. */
export const ALWAYS_LISTED: readonly (typeof CLOSING_ITEMS)[number][] = ['OUTCOME_SENT', 'RETENTION_SET', 'NOTES_DATE_SET'];

/** D17: the file's copy says how the case was closed; the person's copy only when, until when kept, and that they may come back. */
export const d17Facts = commonFacts.extend({
  closedOn: plainDate.optional(),
  closureOutcome: closureOutcome.optional(),
  checklist: z.array(z.object({
    item: z.enum(CLOSING_ITEMS),
    state: z.enum(['DONE', 'NOT_POSSIBLE', 'NOT_NEEDED']),
    on: plainDate.optional(),
    /** Only for NOT_POSSIBLE. */
    reason: notPossibleReason.optional(),
  })).default([]),
  /** Risks that were open on the day, and the body each was handed to. */
  openRisks: z.array(z.object({ risk: riskItem, handedTo: localized.optional(), on: plainDate.optional() })).default([]),
  retentionUntil: plainDate.optional(),
  notesDestroyOn: plainDate.optional(),
  signatory: official.optional(),
});
export type D17Facts = z.infer<typeof d17Facts>;
