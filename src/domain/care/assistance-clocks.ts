import type { CaseFile } from '../../shared/model/case-file.ts';
import { daysBetween, plainDate } from '../dates/plain-date.ts';
import { settledBy, stillOpen, type Due } from '../mediation/due.ts';
import { standing } from '../mediation/case-facts.ts';
import { toldInTheirLanguage } from './rules/r-43-compensation-told.ts';
import { reviewedOn } from './plan-reviews.ts';

/** Days of the assistance centre: reviews of the plan, and days in court before which the person is told of compensation. */
export function assistanceDue(file: CaseFile): Due[] {
  return [...reviewsDue(file), ...hearingsDue(file)];
}

/** A plan is looked at again on the days the person and the worker set; what was still to come when it ended is not waited for. */
function reviewsDue(file: CaseFile): Due[] {
  return standing(file.care.plans).flatMap((plan) =>
    plan.reviewsOn.map((dueOn): Due => {
      const done = reviewedOn(plan, dueOn);
      const status = done !== null ? settledBy(done, dueOn) : plan.ended !== null ? 'CANCELLED' : stillOpen(file);
      return { rule: 'PLAN_REVIEW', single: false, kind: 'CAL', count: daysBetween(plainDate(plan.on), plainDate(dueOn)), startsOn: plan.on, dueOn, status };
    }),
  );
}

/** told of the right to compensation before the day in court. */
function hearingsDue(file: CaseFile): Due[] {
  return standing(file.care.compensations).flatMap(({ subjectCode, on, hearingOn }): Due[] => {
    if (hearingOn === null) return [];
    const startsOn = on < hearingOn ? on : hearingOn;
    const told = toldInTheirLanguage(file, subjectCode);
    return [{ rule: 'R-43', single: false, kind: 'CAL', count: daysBetween(plainDate(startsOn), plainDate(hearingOn)), startsOn, dueOn: hearingOn, status: told === null ? stillOpen(file) : settledBy(told, hearingOn) }];
  });
}
