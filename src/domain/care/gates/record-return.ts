import type { Repatriation } from '../../../shared/model/care/trafficking.ts';
import type { InCase } from '../../mediation/acts.ts';
import type { Rule } from '../../rule.ts';
import { returnOfOwnWill } from '../rules/r-44-return.ts';

/** Somebody goes home. */
export type RecordReturn = InCase & { readonly repatriation: Repatriation; readonly leftOn: string };

export const recordReturnGate: readonly Rule<RecordReturn>[] = [returnOfOwnWill];
