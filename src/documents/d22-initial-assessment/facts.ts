import { z } from 'zod';
import { plainDate } from '../../shared/model/basic.ts';
import { childAssessmentKind, childDecision } from '../../shared/model/care/enumerations.ts';
import { childOnPaper, ownWord } from '../d16-child-monitoring/facts.ts';
import { commonFacts, official, organisation } from '../facts.ts';

/** D22: initial (or additional) assessment of a child. Strict: whitelisted facts, and no field for where the child is. */
export const d22Facts = z.strictObject({
  ...commonFacts.shape,
  recipient: organisation.optional(),
  child: childOnPaper,
  kind: childAssessmentKind.default('INITIAL'),
  receivedOn: plainDate.optional(),
  /** What was received, in the worker's words. */
  received: z.string().optional(),
  assessedOn: plainDate.optional(),
  seen: z.boolean().optional(),
  observed: z.string().optional(),
  ownWord: ownWord.default({ heard: false }),
  danger: z.boolean().optional(),
  decision: childDecision.optional(),
  familyRefused: z.boolean().default(false),
  /** Last day of the additional assessment and of the family development plan, where the decision asks for them. */
  additionalBy: plainDate.optional(),
  signatory: official.optional(),
});
export type D22Facts = z.infer<typeof d22Facts>;
