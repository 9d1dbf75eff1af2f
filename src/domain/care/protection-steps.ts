import type { CaseFile } from '../../shared/model/case-file.ts';
import type { Task } from '../../shared/model/tasks.ts';
import { addDays, plainDate } from '../dates/plain-date.ts';
import { standing } from '../mediation/case-facts.ts';
import { step, task } from '../mediation/task-line.ts';
import { judge, type RuleContext } from '../rule.ts';
import { caredFor, of, persons } from './care-facts.ts';
import { requestMeasureGate } from './gates/request-measure.ts';
import { currentNeeds, currentSafetyPlan } from './protection.ts';
import { retaliationCheckFrom } from './rules/r-90-complaint.ts';

/** Days before its day on which something to look at again comes up. */
const AHEAD_DAYS = 7;

/** What is to be done for a person to be safe, in the order of the road. */
export function protectionSteps(file: CaseFile, context: RuleContext): Task[] {
  return [...cards(file), ...needs(file, context), ...plans(file, context), ...measures(file, context), ...otherSide(file), ...complaints(file)];
}

/** whoever is in the house, or in this file, has a card a rescuer can read. */
function cards(file: CaseFile): Task[] {
  return caredFor(file).map(({ subjectCode }) => step('EMERGENCY_CARD', of(file.care.emergencyCards, subjectCode).length > 0, { subjectCode }));
}

function needs(file: CaseFile, context: RuleContext): Task[] {
  return persons(file).flatMap(({ subjectCode }) => {
    const current = currentNeeds(file, subjectCode);
    const again = current !== undefined && comesUp(current.nextReviewOn, context) ? [task('REVIEW_NEEDS', 'todo', { subjectCode, dueOn: current.nextReviewOn })] : [];
    return [step('ASSESS_NEEDS', current !== undefined, { subjectCode }), ...again];
  });
}

/** A plan is made where a need was shown, and looked at again on its day. */
function plans(file: CaseFile, context: RuleContext): Task[] {
  return persons(file).flatMap(({ subjectCode }) => {
    const plan = currentSafetyPlan(file, subjectCode);
    const needed = (currentNeeds(file, subjectCode)?.result ?? 'NO_SPECIFIC_NEEDS') !== 'NO_SPECIFIC_NEEDS';
    if (plan === undefined) return needed ? [task('SAFETY_PLAN', 'todo', { subjectCode })] : [];
    return [comesUp(plan.reviewOn, context) ? task('SAFETY_PLAN', 'todo', { subjectCode, dueOn: plan.reviewOn }) : task('SAFETY_PLAN', 'done', { subjectCode })];
  });
}

/** A planned measure is asked for, where the person wants it; what was asked is followed up, and again before what was granted ends. */
function measures(file: CaseFile, context: RuleContext): Task[] {
  const running = standing(file.care.measures).filter(({ endedOn }) => endedOn === null);
  const wanted = running.filter((measure) => judge(requestMeasureGate, { file, measure }, context).blocks.length === 0);
  const unanswered = running.filter(({ requestedOn, decision }) => requestedOn !== null && (decision === null || decision === 'NO_ANSWER'));
  const ending = running.filter(({ validUntil }) => validUntil !== null && comesUp(validUntil, context));
  return [
    ...wanted.filter(({ requestedOn }) => requestedOn === null).map(({ subjectCode }) => task('REQUEST_MEASURE', 'todo', { subjectCode })),
    ...[...unanswered, ...ending].map(({ subjectCode, validUntil }) => task('FOLLOW_MEASURE', 'todo', { subjectCode, dueOn: validUntil })),
  ];
}

function otherSide(file: CaseFile): Task[] {
  return standing(file.care.offenderDates)
    .filter(({ personWantsToKnow, toldOn }) => personWantsToKnow && toldOn === null)
    .map(({ subjectCode, on }) => task('TELL_OFFENDER_DATE', 'todo', { subjectCode, dueOn: on }));
}

/** a complaint is answered, and looked at again. */
function complaints(file: CaseFile): Task[] {
  return standing(file.care.complaints).flatMap((complaint) => [
    ...(complaint.answeredOn === null ? [task('ANSWER_COMPLAINT', 'todo', { dueOn: complaint.dueOn })] : []),
    ...(complaint.retaliationCheckedOn === null ? [task('CHECK_RETALIATION', 'todo', { dueOn: retaliationCheckFrom(complaint) })] : []),
  ]);
}

const comesUp = (day: string, { today }: RuleContext): boolean => day <= addDays(plainDate(today), AHEAD_DAYS);
