import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { childCalledAdult } from '../rules/r-19-disputed-age.ts';

/** A disputed age, and what its assessment came to. */
export type RecordAge = InCase & Pick<Asked<'parties.record-age'>, 'subjectCode' | 'assessedAs'>;

export const recordAgeGate: readonly Rule<RecordAge>[] = [childCalledAdult];
