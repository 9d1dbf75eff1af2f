import type { Rule } from '../../rule.ts';
import type { Asked, InCase, Office } from '../acts.ts';
import { minorSigns } from '../rules/r-13-minor.ts';
import { representativeConflict } from '../rules/r-14-representative-conflict.ts';
import { capacity, throughRepresentative } from '../rules/r-16-capacity.ts';
import { ownStatement } from '../rules/r-25-own-statement.ts';

/** The harmed person's own statement that they are reconciled (D21); of a child or a person of limited capacity through their representative. */
export type PrepareStatement = InCase & Office & Asked<'statements.prepare'>;

export const prepareStatementGate: readonly Rule<PrepareStatement>[] = [minorSigns, representativeConflict, capacity, throughRepresentative, ownStatement];
