import type { Rule } from '../../rule.ts';
import type { SessionAct } from '../acts.ts';
import { lacking } from '../finding.ts';

/** the mediator's certificate is valid on the day of the session. */
export const certificate: Rule<SessionAct> = {
  code: 'R-09',
  effect: 'block',
  source: 'G1; MED-AZ',
  check: ({ mediator, session }) => {
    if (!mediator.certificate) return lacking([{ item: 'certificate' }]);
    const { issuedOn, validUntil } = mediator.certificate;
    const valid = issuedOn <= session.on && session.on <= validUntil;
    return lacking(valid ? [] : [{ item: 'certificateExpired', params: { from: issuedOn, until: validUntil } }]);
  },
};
