import type { Rule } from '../../rule.ts';
import type { AgeFacts } from '../age.ts';
import { lacking, missingIf } from '../finding.ts';

/** somebody who may be a child is treated as one until an assessment says otherwise, and whoever enters them learns so. */
export const disputedAge: Rule<{ readonly age: AgeFacts }> = {
  code: 'R-19',
  effect: 'warn',
  source: 'THB-CoE 10(3); VRD 24(2)',
  check: ({ age }) => lacking(missingIf(age.mayBeChild, { item: 'ageDisputed' })),
};
