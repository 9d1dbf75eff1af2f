import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { retention } from '../rules/r-68-retention.ts';
import { closingList } from '../rules/r-71-closing-list.ts';
import { closedUnreachable } from '../rules/r-84-unreachable.ts';

/** Closing the case with its outcome. */
export type CloseCase = InCase & Pick<Asked<'cases.close'>, 'outcome' | 'retentionUntil' | 'secretsDestroyOn'>;

export const closeCaseGate: readonly Rule<CloseCase>[] = [retention, closingList, closedUnreachable];
