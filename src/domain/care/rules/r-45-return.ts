import type { CaseFile } from '../../../shared/model/case-file.ts';
import { daysBetween, plainDate } from '../../dates/plain-date.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';
import { latest, of } from '../care-facts.ts';

interface Act {
  readonly file: CaseFile;
  readonly subjectCode: string;
  /** Plain dates. */
  readonly on: string;
  readonly riskAssessedOn: string | null;
}

/** The family development plan a return on a day rests on: the newest by then. */
export function familyPlanBy(file: CaseFile, subjectCode: string, on: string) {
  return latest(of(file.care.childPlans, subjectCode).filter((plan) => plan.kind === 'FAMILY' && plan.on <= on));
}

/** a child goes home with a look at the risk that still holds on that day (P_RISK_VALID) and a family development plan on file. Source: F47. */
export const returnReady: Rule<Act> = {
  code: 'R-45',
  effect: 'block',
  source: 'F47',
  check: ({ file, subjectCode, on, riskAssessedOn }, { parameters: { P_RISK_VALID } }) => {
    const holds = riskAssessedOn !== null && riskAssessedOn <= on && daysBetween(plainDate(riskAssessedOn), plainDate(on)) <= P_RISK_VALID;
    return lacking([
      ...missingIf(!holds, { item: 'returnRisk', subjectCode, params: { limit: P_RISK_VALID } }),
      ...missingIf(familyPlanBy(file, subjectCode, on) === undefined, { item: 'familyPlan', subjectCode }),
    ]);
  },
};
