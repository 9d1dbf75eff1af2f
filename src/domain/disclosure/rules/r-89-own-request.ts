import type { SubjectRequest } from '../../../shared/model/disclosure.ts';
import { plainDate, type PlainDate } from '../../dates/plain-date.ts';
import { addWorkingDays } from '../../dates/work-calendar.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';

interface Answering {
  readonly request: Pick<SubjectRequest, 'subjectCode' | 'kind' | 'freelyAndAlone'>;
  readonly answer: string;
}

/** what was asked with somebody else in the room, or not freely, is asked again before it is carried out. */
export const askedAlone: Rule<Answering> = {
  code: 'R-89',
  effect: 'block',
  source: 'DP-AZ',
  check: ({ request, answer }) => lacking(missingIf(!request.freelyAndAlone && (answer === 'DONE' || answer === 'PARTLY'), { item: 'askedAlone', subjectCode: request.subjectCode })),
};

/** the day by which a person is answered, P_SUBJECT_WD working days on. */
export function answerDueOn(on: string, { calendar, parameters }: Pick<RuleContext, 'calendar' | 'parameters'>): PlainDate {
  return addWorkingDays(plainDate(on), parameters.P_SUBJECT_WD, calendar).date;
}
