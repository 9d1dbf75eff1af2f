import type { Rule } from '../../rule.ts';
import type { InCase } from '../acts.ts';
import { knownToPerson, shutOut } from '../../care/rules/r-91-not-with-this-person.ts';
import { conflictOfAssignee } from '../rules/r-10-conflict.ts';

/** Somebody to mediate beside the mediator, by user id; null: nobody any more. */
export interface SetCoMediator extends InCase {
  readonly to: string | null;
}

export const setCoMediatorGate: readonly Rule<SetCoMediator>[] = [conflictOfAssignee, shutOut, knownToPerson];
