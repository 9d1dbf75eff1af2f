import { addYears, plainDate } from '../../dates/plain-date.ts';
import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { principals } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';

/**
 * no case is closed without the day on which it will be erased, which lies ahead; a child's file is kept until they are
 * grown up and as long again as any file (P_RETENTION_MED years).
 */
export const retention: Rule<InCase & Pick<Asked<'cases.close'>, 'retentionUntil'>> = {
  code: 'R-68',
  effect: 'block',
  source: 'DP-AZ (vi)',
  check: ({ file, retentionUntil }, { today, parameters }) => {
    if (retentionUntil === null || retentionUntil <= today) return lacking([{ item: 'retentionDate' }]);
    const grownUp = principals(file).flatMap(({ turns18On }) => turns18On ?? []).toSorted().at(-1);
    const earliest = grownUp && addYears(plainDate(grownUp), parameters.P_RETENTION_MED);
    return lacking(missingIf(earliest !== undefined && retentionUntil < earliest, { item: 'retentionOfChild', params: { earliest: earliest ?? '' } }));
  },
};
