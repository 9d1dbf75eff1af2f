import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { conflictTakenBack } from '../rules/r-14-representative-conflict.ts';

/** On what a representative stands, and what speaks against their word. */
export type RecordRepresentative = InCase & Pick<Asked<'parties.record-representative'>, 'subjectCode' | 'conflict'>;

export const recordRepresentativeGate: readonly Rule<RecordRepresentative>[] = [conflictTakenBack];
