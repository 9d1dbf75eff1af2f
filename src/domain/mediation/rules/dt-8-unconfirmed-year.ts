import { plainDate, yearOf } from '../../dates/plain-date.ts';
import { workYear } from '../../dates/work-calendar.ts';
import type { Rule } from '../../rule.ts';
import { dayOfStep, type Step } from '../acts.ts';
import { lacking, missingIf } from '../finding.ts';

/** DT-8: a day in a year whose calendar nobody has confirmed may turn out to be a holiday. */
export const unconfirmedYear: Rule<Step> = {
  code: 'DT-8',
  effect: 'warn',
  source: 'B.0',
  check: (step, { today, calendar }) => {
    const year = yearOf(plainDate(dayOfStep(step, today)));
    return lacking(missingIf(!workYear(calendar, year).confirmed, { item: 'unconfirmedCalendar', params: { year } }));
  },
};
