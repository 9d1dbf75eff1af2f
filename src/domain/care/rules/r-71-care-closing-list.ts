import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { ClosureOutcome } from '../../../shared/model/enumerations.ts';
import { addDays, plainDate } from '../../dates/plain-date.ts';
import { standing } from '../../mediation/case-facts.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';
import { of, persons } from '../care-facts.ts';

interface Act {
  readonly file: CaseFile;
  readonly outcome: ClosureOutcome;
  readonly toldMayComeBack: boolean;
}

const NO_CONTACT_DAYS = 30;

/**
 * R-71, protection needs and trafficking: needs met or nobody reached for 30 days, nobody still in the house, the safety plan looked at
 * again, and the person told that help can resume. Source: PRIM.
 */
export const careClosingList: Rule<Act> = {
  code: 'R-71',
  effect: 'block',
  source: 'PRIM',
  check: ({ file, outcome, toldMayComeBack }, { today }) => {
    const gone = outcome === 'PARTY_UNREACHABLE' || outcome === 'DECEASED';
    const since = addDays(plainDate(today), -NO_CONTACT_DAYS);
    const heardOf = standing(file.contacts).some(({ result, at }) => result === 'REACHED' && at.slice(0, 10) > since);
    const unreviewed = persons(file).filter(({ subjectCode }) => of(file.care.safetyPlans, subjectCode).some((plan) => plan === of(file.care.safetyPlans, subjectCode).at(-1) && plan.reviewedOn === null));
    const stays = standing(file.care.stays).filter(({ exit }) => exit === null);
    return lacking([
      ...missingIf(outcome === 'PARTY_UNREACHABLE' && heardOf, { item: 'needsMet' }),
      ...stays.map(({ subjectCode }) => ({ item: 'needsMet' as const, subjectCode })),
      ...(outcome === 'DECEASED' ? [] : unreviewed.map(({ subjectCode }) => ({ item: 'safetyPlanReviewed' as const, subjectCode }))),
      ...missingIf(!gone && !toldMayComeBack, { item: 'toldMayComeBack' }),
    ]);
  },
};

/** a supervisor has looked before a file of care closes; the one who closes is one, or says yes second. Source: PRIM. */
export const supervisorLooks: Rule<{ readonly bySupervisor: boolean }> = {
  code: 'R-71',
  effect: 'two-person',
  source: 'PRIM',
  check: ({ bySupervisor }) => lacking(missingIf(!bySupervisor, { item: 'supervisorReviewed' })),
};
