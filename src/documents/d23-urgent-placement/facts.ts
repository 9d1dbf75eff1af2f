import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import { placementFactor, placementType } from '../../shared/model/care/enumerations.ts';
import { childOnPaper, ownWord } from '../d16-child-monitoring/facts.ts';
import { commonFacts, official, organisation } from '../facts.ts';

/** D23: urgent placement of a child. Strict: the kind of place, never which and where. */
export const d23Facts = z.strictObject({
  ...commonFacts.shape,
  recipient: organisation.optional(),
  child: childOnPaper,
  /** Danger did not wait for an assessment. */
  urgent: z.boolean().default(true),
  placedOn: plainDate.optional(),
  type: placementType.optional(),
  danger: z.string().optional(),
  /** Which of the eight were looked at, and the last day for the others. */
  factors: z.array(placementFactor).default([]),
  factorsOn: plainDate.optional(),
  factorsBy: plainDate.optional(),
  factorWords: z.string().optional(),
  ownWord: ownWord.default({ heard: false }),
  items: z.string().optional(),
  health: z.string().optional(),
  assessmentBy: plainDate.optional(),
  courtBy: plainDate.optional(),
  signatory: official.optional(),
});
export type D23Facts = z.infer<typeof d23Facts>;
