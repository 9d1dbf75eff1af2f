import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { interpreterFree } from '../rules/r-17-interpreter.ts';

/** Giving a person an interpreter. */
export type AssignInterpreter = InCase & Asked<'interpreters.assign'>;

export const assignInterpreterGate: readonly Rule<AssignInterpreter>[] = [interpreterFree];
