import { lacking, missingIf } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';

/** danger found at home is said at once, and leads to the urgent placement, which waits for no assessment. Source: F48. */
export const dangerFound: Rule<{ readonly subjectCode: string; readonly danger: boolean }> = {
  code: 'R-46',
  effect: 'warn',
  source: 'F48',
  check: ({ subjectCode, danger }) => lacking(missingIf(danger, { item: 'dangerNeedsPlacement', subjectCode })),
};
