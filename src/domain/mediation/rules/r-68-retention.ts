import type { Rule } from '../../rule.ts';
import type { Asked } from '../acts.ts';
import { lacking, missingIf } from '../finding.ts';

/** no case is closed without the day on which it will be erased, which lies ahead. */
export const retention: Rule<Pick<Asked<'cases.close'>, 'retentionUntil'>> = {
  code: 'R-68',
  effect: 'block',
  source: 'DP-AZ (vi)',
  check: ({ retentionUntil }, { today }) => lacking(missingIf(retentionUntil === null || retentionUntil <= today, { item: 'retentionDate' })),
};
