import { addYears, plainDate } from '../../dates/plain-date.ts';
import type { Rule } from '../../rule.ts';
import type { InCase } from '../acts.ts';
import { principals } from '../case-facts.ts';
import { caredFor } from '../../care/care-facts.ts';
import { lacking, missingIf } from '../finding.ts';

/**
 * no case is closed without the day on which it will be erased, which lies ahead; a child's file is kept until they are
 * grown up and as long again as any file of its module (P_RETENTION_*, years).
 */
export const retention: Rule<InCase & { readonly retentionUntil: string | null }> = {
  code: 'R-68',
  effect: 'block',
  source: 'DP-AZ (vi)',
  check: ({ file, retentionUntil }, { today, parameters }) => {
    if (retentionUntil === null || retentionUntil <= today) return lacking([{ item: 'retentionDate' }]);
    const years = { MED: parameters.P_RETENTION_MED, VPN: parameters.P_RETENTION_VPN, THB: parameters.P_RETENTION_THB, JDV: parameters.P_RETENTION_MED }[file.header.module];
    const grownUp = [...principals(file), ...caredFor(file)].flatMap(({ turns18On }) => turns18On ?? []).toSorted().at(-1);
    const earliest = grownUp && addYears(plainDate(grownUp), years);
    return lacking(missingIf(earliest !== undefined && retentionUntil < earliest, { item: 'retentionOfChild', params: { earliest: earliest ?? '' } }));
  },
};
