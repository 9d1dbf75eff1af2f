import type { Rule } from '../../rule.ts';
import { dangerFound } from '../rules/r-46-danger.ts';

/** A visit of the year after a return: nothing stops it, danger is said. */
export interface VisitChild {
  readonly subjectCode: string;
  readonly danger: boolean;
}

export const visitChildGate: readonly Rule<VisitChild>[] = [dangerFound];
