import { DIRECT_TYPES } from '../../../shared/model/enumerations.ts';
import type { Rule } from '../../rule.ts';
import type { SessionAct } from '../acts.ts';
import { sidesOf } from '../case-facts.ts';
import { lacking } from '../finding.ts';
import { participationMissing, preparationMissing, rightsMissing, riskMissing } from '../session-readiness.ts';
import { peopleMissing } from './r-02-indirect-session.ts';

/**
 * nobody meets the other side until everyone of both sides who comes has consented to that form, had their rights
 * explained, been prepared alone, and a fresh risk assessment says direct contact is suitable.
 */
export const directSession: Rule<SessionAct> = {
  code: 'R-01',
  effect: 'block',
  source: 'RJ-CoE ¶16; RJ-UN 7, 10, 13; VRD 12; RJ-PR',
  check: (act, context) => {
    if (!DIRECT_TYPES.includes(act.session.type)) return undefined;
    const { harmed, responsible } = sidesOf(act.file, act.session.attendees);
    return lacking([
      ...peopleMissing(act),
      ...[...harmed, ...responsible].flatMap((party) => [
        ...participationMissing(act, party, context),
        ...rightsMissing(act, party),
        ...preparationMissing(act, party),
      ]),
      ...riskMissing(act, ['SUITABLE_DIRECT'], context),
    ]);
  },
};
