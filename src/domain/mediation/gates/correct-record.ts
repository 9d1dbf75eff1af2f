import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { lateCorrection } from '../rules/r-83-correction.ts';

/** Marking a record as entered in error. `userId`: who asks. */
export type CorrectRecord = InCase & Pick<Asked<'records.correct'>, 'recordId'> & { readonly userId: string };

export const correctRecordGate: readonly Rule<CorrectRecord>[] = [lateCorrection];
