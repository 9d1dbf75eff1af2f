import type { CaseFile } from '../../shared/model/case-file.ts';
import type { ChildAssessment, ChildPlacement, ChildReturn } from '../../shared/model/care/child.ts';
import type { RuleContext } from '../rule.ts';
import { plainDate } from '../dates/plain-date.ts';
import { latest, of } from './care-facts.ts';
import { endingsOf, windowsOf } from './monitoring.ts';

/** Where a child lives away from home now; undefined where they do not. */
export function openPlacement(file: CaseFile, subjectCode: string): ChildPlacement | undefined {
  return latest(of(file.care.placements, subjectCode).filter(({ endedOn }) => endedOn === null));
}

/** The first assessment of a kind made from a day on (plain dates, inclusive). */
export function firstAssessment(file: CaseFile, subjectCode: string, kind: ChildAssessment['kind'], from: string): ChildAssessment | undefined {
  return of(file.care.childAssessments, subjectCode).filter((one) => one.kind === kind && one.on >= from).toSorted((a, b) => (a.on < b.on ? -1 : 1))[0];
}

/** What was decided last, by a day (plain date, inclusive); undefined before the first decision. */
export function decisionOf(file: CaseFile, subjectCode: string, by: string): ChildAssessment['decision'] | undefined {
  return latest(of(file.care.childAssessments, subjectCode).filter(({ on, decision }) => decision !== null && on <= by))?.decision;
}

/** The day danger was last found, where nothing has taken the child out of it since: neither a placement nor a later look. */
export function dangerSince(file: CaseFile, subjectCode: string): string | undefined {
  const last = latest([...of(file.care.childAssessments, subjectCode), ...of(file.care.monitoringVisits, subjectCode)]);
  if (last?.danger !== true) return undefined;
  const away = of(file.care.placements, subjectCode).some(({ on, endedOn }) => endedOn === null || on >= last.on || endedOn > last.on);
  return away ? undefined : last.on;
}

/** The first day the visits after a return ended before their time; undefined where nobody ended them. */
export function monitoringEndedOn(file: CaseFile, returned: ChildReturn): string | undefined {
  return endingsOf(file, returned).map(({ on }) => on).toSorted()[0];
}

/** Whether the year of visits after a return runs on a day (plain date) and nobody has ended it. */
export function isMonitored(file: CaseFile, returned: ChildReturn, on: string, { parameters }: Pick<RuleContext, 'parameters'>): boolean {
  return on >= returned.on && monitoringEndedOn(file, returned) === undefined && windowsOf(file, returned, plainDate(on), parameters).some(({ to }) => on <= to);
}
