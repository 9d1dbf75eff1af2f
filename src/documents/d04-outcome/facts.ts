import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import { sessionType } from '../../shared/model/enumerations.ts';
import { commonFacts, mediator, official, organisation, personName } from '../facts.ts';
import { outcomeCodes } from '../../domain/outcomes/outcome-code.ts';

/** the whole list of what an outcome report may say. Strict: an unknown key is an error, and no field takes free text. */
export const d04Facts = z.strictObject({
  ...commonFacts.shape,
  referrer: organisation.optional(),
  referralNo: z.string().optional(),
  referralDate: plainDate.optional(),
  mediator: mediator.optional(),
  openedOn: plainDate.optional(),
  closedOn: plainDate.optional(),
  preparatoryMeetingsAlone: z.int().nonnegative().optional(),
  /** Sessions HELD or STOPPED, by type; the two are never told apart here. */
  sessions: z.partialRecord(sessionType, z.int().nonnegative()).default({}),
  outcome: z.enum(outcomeCodes).optional(),
  agreementSignedOn: plainDate.optional(),
  fulfilment: z.object({ total: z.int().nonnegative(), metOrWaived: z.int().nonnegative(), finishedOn: plainDate.optional() }).optional(),
  /** OUTCOME_SHARING is active for both parties. */
  outcomeSharingOfBoth: z.boolean().default(false),
  /** Names are printed only where the authority's own form asks for them and both parties agreed. */
  authorityFormAsksNames: z.boolean().default(false),
  partyNames: z.array(z.object({ subjectCode: z.string(), name: personName.optional() })).default([]),
  /** The agreement travels as a separate file. */
  agreementAttached: z.object({ sheets: z.int().positive(), copies: z.int().positive() }).optional(),
  /** The harmed person asked that her own statement be listed. */
  statementAttached: z.object({ sheets: z.int().positive(), copies: z.int().positive() }).optional(),
  /** Set on an addendum: the report it continues. */
  addendumTo: z.object({ number: z.string().optional(), date: plainDate.optional() }).optional(),
  signatory: official.optional(),
});
export type D04Facts = z.infer<typeof d04Facts>;
