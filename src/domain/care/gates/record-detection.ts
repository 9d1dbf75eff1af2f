import type { Asked, InCase } from '../../mediation/acts.ts';
import type { Rule } from '../../rule.ts';
import { methodFrozen } from '../rules/r-37-method-frozen.ts';

/** Writing down how somebody was found. */
export type RecordDetection = InCase & Pick<Asked<'trafficking.record-detection'>, 'subjectCode'>;

export const recordDetectionGate: readonly Rule<RecordDetection>[] = [methodFrozen];
