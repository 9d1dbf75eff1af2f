import type { RiskAssessment } from '../../../shared/model/case-file.ts';
import { BARRING_RISK_ITEMS, DIRECT_TYPES, type RiskItem } from '../../../shared/model/enumerations.ts';
import type { Missing } from '../../../shared/result.ts';
import type { Rule } from '../../rule.ts';
import type { SessionAct } from '../acts.ts';
import { currentRisk } from '../case-facts.ts';
import { lacking } from '../finding.ts';

type Scores = Partial<Record<RiskItem, number>>;

const common = { code: 'R-24', effect: 'block', source: 'RJ-UN 10' } as const;

/** one of six dangers scored 3 and "suitable for direct contact" do not go together; the six are answered anew each time. */
export const barringRisk: Rule<Pick<RiskAssessment, 'carried' | 'result'> & { readonly scores: Scores }> = {
  ...common,
  check: ({ scores, carried, result }) =>
    lacking([
      ...(result === 'SUITABLE_DIRECT' ? atThree(scores) : []),
      ...BARRING_RISK_ITEMS.filter((item) => carried.includes(item)).map((risk): Missing => ({ item: 'riskItemCarried', params: { risk } })),
    ]),
};

/** R-24 at the door: no direct session while one of the six stands at 3. */
export const barringRiskDirect: Rule<SessionAct> = {
  ...common,
  check: ({ file, session }) => {
    const risk = currentRisk(file);
    return DIRECT_TYPES.includes(session.type) && risk ? lacking(atThree(risk.scores)) : undefined;
  },
};

/** A danger nobody scored is taken for the worst. */
function atThree(scores: Scores): Missing[] {
  return BARRING_RISK_ITEMS.filter((item) => (scores[item] ?? 3) === 3).map((risk) => ({ item: 'riskItemAtThree', params: { risk } }));
}
