import type { CaseFile } from '../../shared/model/case-file.ts';
import type { ShelterStay } from '../../shared/model/care/shelter.ts';
import type { Task } from '../../shared/model/tasks.ts';
import { standing } from '../mediation/case-facts.ts';
import { step, task } from '../mediation/task-line.ts';
import type { RuleContext } from '../rule.ts';
import { bagsLeftBehind, dayOf, openStays, outNow, stillToDo } from './shelter-facts.ts';
import { papersDue, statementDue } from './shelter-clocks.ts';

/** What life in the house leaves to be done: papers of an admission, somebody who is not back, a bag left behind, an incident to be looked at. */
export function shelterSteps(file: CaseFile, { now, calendar }: RuleContext): Task[] {
  const here = openStays(file);
  return [
    ...here.flatMap((stay) => ofAdmission(stay, calendar)),
    ...here.flatMap((stay) => notBack(file, stay, now)),
    ...bagsLeftBehind(file).map(({ subjectCode }) => task('RETURN_BELONGINGS', 'todo', { subjectCode })),
    ...standing(file.care.incidents).filter(({ reviewed }) => reviewed === null).map(({ subjectCode }) => task('REVIEW_INCIDENT', 'todo', subjectCode === null ? {} : { subjectCode })),
  ];
}

function ofAdmission(stay: ShelterStay, calendar: RuleContext['calendar']): Task[] {
  const { subjectCode, ground } = stay;
  const left = stillToDo(stay);
  return [
    ...(ground === 'URGENT_CHILD_PLACEMENT' ? [] : [step('STAY_YES', !left.yes, { subjectCode })]),
    step('SIGN_ADMISSION', !left.papers, { subjectCode, dueOn: papersDue(stay)?.dueOn }),
    ...(ground === 'URGENT_CHILD_PLACEMENT' ? [step('STATEMENT_FOR_CHILD', !left.statement, { subjectCode, dueOn: statementDue(stay, calendar)?.dueOn })] : []),
    step('MEDICAL_CHECK', !left.medicalCheck, { subjectCode }),
  ];
}

/** From the moment on that they chose themself. */
function notBack(file: CaseFile, stay: ShelterStay, now: string): Task[] {
  const worryFrom = outNow(file, stay)?.worryFrom ?? null;
  return worryFrom !== null && worryFrom <= now ? [task('NOT_BACK', 'todo', { subjectCode: stay.subjectCode, dueOn: dayOf(worryFrom) })] : [];
}
