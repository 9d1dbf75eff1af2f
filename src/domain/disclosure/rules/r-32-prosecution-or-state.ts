import type { Rule } from '../../rule.ts';
import { lacking } from '../../mediation/finding.ts';
import { isHeldBack, type Outgoing } from './r-79-consent-to-body.ts';

/**
 * nothing about an adult of a trafficking file goes to a prosecution or state body without their own consent to that
 * very body. No override; only a life or a paper that must be obeyed comes before it.
 */
export const prosecutionOrState: Rule<Outgoing> = {
  code: 'R-32',
  effect: 'block',
  source: 'F3, F4; Law Art 13-14; CC 316-1',
  check: ({ printed, recipient }) => {
    if (recipient.kind !== 'BODY' || !(recipient.body.state || recipient.body.prosecution)) return undefined;
    return lacking(isHeldBack(printed).filter(({ subjectCode }) => subjectCode?.startsWith('THB-') === true));
  },
};
