import { plainDate } from '../../dates/plain-date.ts';
import { addWorkingDays } from '../../dates/work-calendar.ts';
import type { Rule } from '../../rule.ts';
import type { Asked } from '../acts.ts';
import { lacking, missingIf } from '../finding.ts';

type Given = Pick<Asked<'consents.record'>, 'form'> & { readonly givenAt: string };
type Act = Given & Pick<Asked<'consents.record'>, 'subjectCode' | 'granted' | 'scanKept'>;

/**
 * a paper signed earlier is entered with its scan within P_PAPER_WD working days by one person; later, or without the
 * scan, with a second person's yes. Without paper a consent is given when it is entered, never before. (That a document
 * counts only what was signed and entered before it is `activeConsent`.)
 */
export const latePaper: Rule<Act> = {
  code: 'R-59',
  effect: 'two-person',
  source: 'F4 "prior consent"',
  check: (act, { today, calendar, parameters }) => {
    const { subjectCode, granted, scanKept } = act;
    const given = plainDate(act.givenAt.slice(0, 10));
    if (!granted || given >= today) return undefined;
    const dueOn = addWorkingDays(given, parameters.P_PAPER_WD, calendar).date;
    const late = { item: 'paperTooLate', subjectCode, params: { dueOn } } as const;
    return isPaper(act) ? lacking(missingIf(!scanKept || today > dueOn, late)) : lacking([late], { effect: 'block' });
  },
};

/** The moment a consent counts from: that on the paper, and without paper the moment of entry. */
export function givenAtOf(act: Given, now: string): string {
  return isPaper(act) ? act.givenAt : now;
}

function isPaper({ form }: Given): boolean {
  return form !== 'ORAL_WITNESSED';
}
