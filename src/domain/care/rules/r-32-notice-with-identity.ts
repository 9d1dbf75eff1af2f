import type { Notification } from '../../../shared/model/care/trafficking.ts';
import { isHeldBack, type Outgoing } from '../../disclosure/rules/r-79-consent-to-body.ts';
import { lacking } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';

/** `printed`: what naming somebody to the Main Department tells of them, with the projection's word on each. */
interface Act extends Pick<Notification, 'kind'> {
  readonly printed: Outgoing['printed'];
}

/** the Main Department learns who somebody is by that person's own yes to it and by nothing else; the notice itself never waits for one. Source: F3, F4. */
export const identityByOwnYes: Rule<Act> = {
  code: 'R-32',
  effect: 'block',
  source: 'F3, F4; Law Art 13-14; CC 316-1',
  check: ({ kind, printed }) => (kind === 'WITH_IDENTITY' ? lacking(isHeldBack(printed)) : undefined),
};
