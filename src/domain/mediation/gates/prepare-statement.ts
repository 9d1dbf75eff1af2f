import type { Rule } from '../../rule.ts';
import type { Asked, InCase, Office } from '../acts.ts';
import { ownStatement } from '../rules/r-25-own-statement.ts';

/** The harmed person's own statement that they are reconciled (D21). */
export type PrepareStatement = InCase & Office & Asked<'statements.prepare'>;

export const prepareStatementGate: readonly Rule<PrepareStatement>[] = [ownStatement];
