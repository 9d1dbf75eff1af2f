import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { Repatriation } from '../../../shared/model/care/trafficking.ts';
import { daysBetween, plainDate } from '../../dates/plain-date.ts';
import { isChild } from '../../mediation/age.ts';
import { partyOf } from '../../mediation/case-facts.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';

/** Calendar days a look at the risk of a return may be old. */
export const RETURN_RISK_DAYS = 30;

interface Act {
  readonly file: CaseFile;
  readonly repatriation: Pick<Repatriation, 'subjectCode' | 'wishOn' | 'riskAssessedOn' | 'bestInterestsOn'>;
  /** Plain date of the return. */
  readonly leftOn: string;
}

/** nobody goes home but by their own written wish, after a look at the risk not older than thirty days, and a child by a decision in their best interests; each by the day of the return. Source: 252/2013; THB-CoE 16. */
export const returnOfOwnWill: Rule<Act> = {
  code: 'R-44',
  effect: 'block',
  source: '252/2013; THB-CoE 16',
  check: ({ file, repatriation, leftOn }) => {
    const { subjectCode, wishOn, riskAssessedOn, bestInterestsOn } = repatriation;
    const party = partyOf(file, subjectCode);
    const by = (on: string | null) => on !== null && on <= leftOn;
    const fresh = riskAssessedOn !== null && by(riskAssessedOn) && daysBetween(plainDate(riskAssessedOn), plainDate(leftOn)) <= RETURN_RISK_DAYS;
    return lacking([
      ...missingIf(!by(wishOn), { item: 'writtenWish', subjectCode }),
      ...missingIf(!fresh, { item: 'returnRisk', subjectCode, params: { days: RETURN_RISK_DAYS } }),
      ...missingIf(party !== undefined && isChild(party, leftOn) && !by(bestInterestsOn), { item: 'bestInterests', subjectCode }),
    ]);
  },
};
