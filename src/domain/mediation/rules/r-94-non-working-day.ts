import { plainDate } from '../../dates/plain-date.ts';
import { isWorkingDay } from '../../dates/work-calendar.ts';
import type { Rule } from '../../rule.ts';
import { dayOfStep, type Step } from '../acts.ts';
import { lacking, missingIf } from '../finding.ts';

/** a meeting on a day nobody works is perhaps a slip of the pen. */
export const nonWorkingDay: Rule<Step> = {
  code: 'R-94',
  effect: 'warn',
  source: 'default',
  check: (step, { today, calendar }) => {
    const on = dayOfStep(step, today);
    return lacking(missingIf(!isWorkingDay(plainDate(on), calendar), { item: 'nonWorkingDay', params: { on } }));
  },
};
