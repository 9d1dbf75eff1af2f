import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { knownToPerson, shutOut } from '../../care/rules/r-91-not-with-this-person.ts';
import { conflictOfAssignee } from '../rules/r-10-conflict.ts';

/** Giving the case to a mediator, by user id. */
export type AssignCase = InCase & Pick<Asked<'cases.assign'>, 'to'>;

export const assignCaseGate: readonly Rule<AssignCase>[] = [conflictOfAssignee, shutOut, knownToPerson];
