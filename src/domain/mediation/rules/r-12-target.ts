import type { Rule } from '../../rule.ts';
import type { SessionAct } from '../acts.ts';
import { mediationTarget } from '../mediation-target.ts';
import { lacking, missingIf } from '../finding.ts';

/** mediation should be over P_MED_TARGET days after the later party's consent. It reminds and stops nothing. */
export const target: Rule<SessionAct> = {
  code: 'R-12',
  effect: 'deadline',
  source: 'MED-AZ',
  check: ({ file, session }, { parameters, now }) => {
    const dueOn = mediationTarget(file, now, parameters)?.dueOn;
    return lacking(missingIf(dueOn !== undefined && session.on > dueOn, { item: 'targetDate', params: { dueOn: dueOn ?? '' } }));
  },
};
