import type { CaseFile } from '../../shared/model/case-file.ts';
import { daysBetween, plainDate } from '../dates/plain-date.ts';
import { standing } from '../mediation/case-facts.ts';
import { calendarDays, settledBy, stillOpen, workingDays, type Due } from '../mediation/due.ts';
import type { RuleContext } from '../rule.ts';
import { caredFor, of } from './care-facts.ts';
import { RETALIATION_DAYS } from './rules/r-90-complaint.ts';

/** Days of protection needs: those of the other side, and those on which an assessment and a safety plan are looked at again. */
export function protectionDue(file: CaseFile, context: RuleContext): Due[] {
  return [...offenderDatesDue(file, context), ...reviewsDue(file)];
}

/** R-23, protection needs: a day the person's safety hangs on; open until they were told, where they want to know, else until it is over. Source: VRD 6. */
function offenderDatesDue(file: CaseFile, { today }: RuleContext): Due[] {
  return standing(file.care.offenderDates).map(({ on, recordedAt, personWantsToKnow, toldOn }): Due => {
    const entered = recordedAt.slice(0, 10);
    const startsOn = entered < on ? entered : on;
    const status = toldOn !== null ? 'MET' : personWantsToKnow || on >= today ? stillOpen(file) : 'MET';
    return { rule: 'R-23', single: false, kind: 'CAL', count: daysBetween(plainDate(startsOn), plainDate(on)), startsOn, dueOn: on, status };
  });
}

/** VRD 22(7): needs change; each assessment and each plan is looked at again on the day that was set, which the next version does. */
function reviewsDue(file: CaseFile): Due[] {
  return caredFor(file).flatMap(({ subjectCode }) => [
    ...eachThenNext(of(file.care.needsAssessments, subjectCode)).map(([{ on, nextReviewOn }, next]) => review(file, on, nextReviewOn, next?.on)),
    ...eachThenNext(of(file.care.safetyPlans, subjectCode)).map(([{ on, reviewedOn, reviewOn }, next]) => review(file, reviewedOn ?? on, reviewOn, next?.on)),
  ]);
}

function review(file: CaseFile, startsOn: string, dueOn: string, doneOn: string | undefined): Due {
  const status = doneOn === undefined ? stillOpen(file) : settledBy(doneOn, dueOn);
  return { rule: 'R-23', single: false, kind: 'CAL', count: daysBetween(plainDate(startsOn), plainDate(dueOn)), startsOn, dueOn, status };
}

/** Versions in their order, each with the one that took its place. */
function eachThenNext<T extends { version: number }>(versions: readonly T[]): [T, T | undefined][] {
  const inOrder = versions.toSorted((a, b) => a.version - b.version);
  return inOrder.map((one, at) => [one, inOrder[at + 1]]);
}

/** an answer in working days, and 30 days after a complaint the question whether it was held against the person; in every module, in a closed case too. */
export function complaintsDue(file: CaseFile, { calendar, parameters: { P_COMPLAINT_WD } }: RuleContext): Due[] {
  return standing(file.care.complaints).flatMap(({ on, answeredOn, retaliationCheckedOn }) => [
    workingDays('R-90', on, P_COMPLAINT_WD, calendar, answeredOn), calendarDays('R-90', on, RETALIATION_DAYS, retaliationCheckedOn),
  ]);
}
