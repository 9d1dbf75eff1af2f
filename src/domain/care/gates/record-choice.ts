import type { Asked, InCase } from '../../mediation/acts.ts';
import type { Rule } from '../../rule.ts';
import { ownChoice } from '../rules/r-36-own-choice.ts';

/** Writing down what the person decided about taking part. */
export type RecordChoice = InCase & Asked<'trafficking.record-choice'>;

export const recordChoiceGate: readonly Rule<RecordChoice>[] = [ownChoice];
