import { BARRING_RISK_ITEMS, RISK_ITEMS } from '../../../../shared/model/enumerations.ts';
import type { RiskItem } from '../../../../shared/model/enumerations.ts';
import type { RiskAssessment } from '../../../../shared/model/case-file.ts';

export type Scores = Record<RiskItem, number | null>;

/** Every item unanswered: nothing is ticked before somebody said so. */
export function emptyScores(): Scores {
  return {
    ONGOING_THREAT: null, PRIOR_VIOLENCE: null, COERCIVE_CONTROL: null, WEAPON: null, STALKING: null, SUBSTANCE: null, MENTAL_HEALTH_CRISIS: null,
    SUICIDE_SELF_HARM: null, POWER_IMBALANCE: null, PRESSURE_BY_FAMILY: null, RETALIATION: null, EM_VIOLATION: null, TRAFFICKING_INDICATOR: null,
    LANGUAGE_CAPACITY: null, MEDIA_INTEREST: null,
  };
}

/** Items that may be taken over from the version before: all but the six of R-24. */
export function carriable(before: RiskAssessment): Partial<Record<RiskItem, number>> {
  const scores: Partial<Record<RiskItem, number>> = {};
  for (const item of RISK_ITEMS) {
    const score = before.scores[item];
    if (!BARRING_RISK_ITEMS.includes(item) && score !== undefined) scores[item] = score;
  }
  return scores;
}

/** The six items standing at 3: shown at once, decided by R-24 when saved. */
export function barring(scores: Scores): RiskItem[] {
  return BARRING_RISK_ITEMS.filter((item) => scores[item] === 3);
}

/** Items taken over and not changed since; only these are marked as carried. */
export function stillCarried(scores: Scores, taken: Partial<Record<RiskItem, number>>): RiskItem[] {
  return RISK_ITEMS.filter((item) => taken[item] !== undefined && taken[item] === scores[item]);
}
