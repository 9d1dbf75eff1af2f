import type { CaseFile } from '../../shared/model/case-file.ts';
import { daysBetween, maxDate, plainDate } from '../dates/plain-date.ts';
import { standing } from '../mediation/case-facts.ts';
import { settledBy, stillOpen, workingDays, type Due, type Status } from '../mediation/due.ts';
import type { RuleContext } from '../rule.ts';
import { of } from './care-facts.ts';
import { firstAssessment } from './child-facts.ts';
import { windowsOf, type MonitoringWindow } from './monitoring.ts';

/** Working days in which the eight factors of an urgent placement are looked at. */
export const FACTORS_WD = 3;

/** Every clock of a child's road. */
export function childrenDue(file: CaseFile, context: RuleContext): Due[] {
  return [...informationDue(file, context), ...supportDue(file, context), ...urgentDue(file, context), ...plansDue(file), ...windowsDue(file, context)];
}

/** word about a child starts the initial assessment. */
function informationDue(file: CaseFile, { calendar, parameters }: RuleContext): Due[] {
  return standing(file.care.childInformations).map(({ subjectCode, receivedOn }) => {
    const assessed = firstAssessment(file, subjectCode, 'INITIAL', receivedOn);
    return lapsing(file, workingDays('R-47', receivedOn, parameters.P_INIT_ASSESS_WD, calendar, assessed?.on ?? null));
  });
}

/** who stays in the family gets an additional assessment and, unless the family refuses it, a family development plan. */
function supportDue(file: CaseFile, { calendar, parameters }: RuleContext): Due[] {
  return standing(file.care.childAssessments)
    .filter(({ kind, decision }) => kind === 'INITIAL' && (decision === 'KEEP_IN_FAMILY' || decision === 'SUPPORT_FAMILY'))
    .map(({ subjectCode, on }) => lapsing(file, workingDays('R-47', on, parameters.P_ADD_ASSESS_WD, calendar, supportedOn(file, subjectCode, on))));
}

/** The day both were there; null while one is missing. */
export function supportedOn(file: CaseFile, subjectCode: string, from: string): string | null {
  const assessed = firstAssessment(file, subjectCode, 'ADDITIONAL', from);
  const planned = of(file.care.childPlans, subjectCode).filter(({ kind, on }) => kind === 'FAMILY' && on >= from).map(({ on }) => on).toSorted()[0];
  if (assessed?.familyRefused === true) return assessed.on;
  return assessed && planned !== undefined ? maxDate(plainDate(assessed.on), plainDate(planned)) : null;
}

/** placed at once, the assessment, the factors and the way to the court follow. */
function urgentDue(file: CaseFile, { calendar, parameters }: RuleContext): Due[] {
  return standing(file.care.placements)
    .filter(({ urgent }) => urgent)
    .flatMap(({ subjectCode, on, factorsOn, courtAppliedOn, endedOn }) => {
      const assessed = firstAssessment(file, subjectCode, 'INITIAL', on)?.on ?? null;
      const clocks = [
        workingDays('R-46', on, parameters.P_INIT_ASSESS_WD, calendar, assessed),
        workingDays('R-46', on, parameters.P_COURT_WD, calendar, courtAppliedOn),
        workingDays('R-48', on, FACTORS_WD, calendar, factorsOn),
      ];
      return clocks.map((due) => (endedOn !== null && due.status === 'OPEN' ? { ...due, status: 'CANCELLED' as const } : lapsing(file, due)));
    });
}

/** A development plan is looked at again on its day: done by the next one of its kind. */
function plansDue(file: CaseFile): Due[] {
  return standing(file.care.childPlans).map((plan): Due => {
    const { on, reviewOn } = plan;
    const next = of(file.care.childPlans, plan.subjectCode).filter((one) => one.kind === plan.kind && one.id !== plan.id && one.on > on).map((one) => one.on).toSorted()[0];
    return { rule: 'PLAN_REVIEW', single: false, kind: 'CAL', count: daysBetween(plainDate(on), plainDate(reviewOn)), startsOn: on, dueOn: reviewOn, status: next === undefined ? stillOpen(file) : settledBy(next, reviewOn) };
  });
}

const STATUS: Readonly<Record<MonitoringWindow['state'], Status>> = { DONE: 'MET', OPEN: 'OPEN', AHEAD: 'OPEN', MISSED: 'MISSED', CANCELLED: 'CANCELLED' };

/** each window of the year after a return ends on its own day (DT-5). */
function windowsDue(file: CaseFile, { today, parameters }: RuleContext): Due[] {
  return standing(file.care.returns).flatMap((returned) =>
    windowsOf(file, returned, plainDate(today), parameters).map(({ no, to, state }): Due => ({
      rule: 'R-49', single: false, kind: 'WINDOW', count: parameters.P_MONITOR_MONTHS * no, startsOn: returned.on, dueOn: to, status: STATUS[state],
    })),
  );
}

/** What a closed file leaves undone is not waited for. */
function lapsing(file: CaseFile, due: Due): Due {
  return due.status === 'OPEN' ? { ...due, status: stillOpen(file) } : due;
}
