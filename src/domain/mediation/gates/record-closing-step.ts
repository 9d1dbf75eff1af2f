import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { stepUnreachable } from '../rules/r-84-unreachable.ts';

/** Recording that a closing or follow-up step is not possible. */
export type RecordClosingStep = InCase & Pick<Asked<'closing-steps.record'>, 'step' | 'notPossible'>;

export const recordClosingStepGate: readonly Rule<RecordClosingStep>[] = [stepUnreachable];
