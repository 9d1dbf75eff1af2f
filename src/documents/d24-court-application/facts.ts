import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import { placementFactor, placementType } from '../../shared/model/care/enumerations.ts';
import { childOnPaper, ownWord } from '../d16-child-monitoring/facts.ts';
import { commonFacts, official, organisation } from '../facts.ts';

/** D24: application to the court after a placement. Strict: the child I3, whitelisted facts, no parent's data and no place. */
export const d24Facts = z.strictObject({
  ...commonFacts.shape,
  /** The court. */
  recipient: organisation.optional(),
  /** The body whose application it is: it signs where our office is not competent. */
  authority: organisation.optional(),
  officeIsCompetent: z.boolean().default(false),
  child: childOnPaper,
  receivedOn: plainDate.optional(),
  assessedOn: plainDate.optional(),
  placedOn: plainDate.optional(),
  type: placementType.optional(),
  urgent: z.boolean().default(true),
  danger: z.string().optional(),
  factors: z.array(placementFactor).default([]),
  ownWord: ownWord.default({ heard: false }),
  courtBy: plainDate.optional(),
  attachments: z.array(z.strictObject({ what: z.enum(['D22', 'D23', 'PLAN', 'OTHER']), number: z.string().optional(), on: plainDate.optional() })).default([]),
  signatory: official.optional(),
});
export type D24Facts = z.infer<typeof d24Facts>;
