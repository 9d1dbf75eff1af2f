import type { CaseFile } from '../../../shared/model/case-file.ts';
import { plainDate } from '../../dates/plain-date.ts';
import { standing } from '../../mediation/case-facts.ts';
import { lacking } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';
import { windowsOf } from '../monitoring.ts';

/** a child's file does not close before the end of the fourth window, or a transfer. Source: F47. */
export const monitoringOpen: Rule<{ readonly file: CaseFile }> = {
  code: 'R-49',
  effect: 'block',
  source: 'F47',
  check: ({ file }, { today, parameters }) =>
    lacking(
      standing(file.care.returns).flatMap((returned) => {
        const open = windowsOf(file, returned, plainDate(today), parameters).filter(({ state }) => state === 'OPEN' || state === 'AHEAD');
        const last = open.at(-1);
        return last ? [{ item: 'monitoringOpen' as const, subjectCode: returned.subjectCode, params: { until: last.to } }] : [];
      }),
    ),
};
