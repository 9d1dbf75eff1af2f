import { tooClose, type Taken } from '../../calendar/collision.ts';
import type { Rule } from '../../rule.ts';
import type { Nearby, PlannedSession } from '../acts.ts';
import { lacking, missingIf } from '../finding.ts';

interface Act {
  readonly session?: PlannedSession;
  readonly from?: string;
  readonly to?: string | null;
  readonly nearby?: readonly Nearby[] | undefined;
}

/** People who must not meet would be in one building too close together (X21). It says neither who nor when nor why. */
export const peopleTooClose: Rule<Act> = {
  code: 'X21',
  effect: 'warn',
  source: 'practice; P_WAITING (default)',
  check: ({ session, from, to, nearby }, { parameters }) => {
    const taken: Taken | undefined = session ? { from: session.from, to: session.until ?? null } : from === undefined ? undefined : { from, to: to ?? null };
    return lacking(missingIf(taken !== undefined && tooClose(taken, nearby ?? [], parameters.P_WAITING), { item: 'peopleTooClose' }));
  },
};
