import type { Missing } from '../../../shared/result.ts';
import type { Rule } from '../../rule.ts';
import { lacking } from '../../mediation/finding.ts';
import type { PersonField } from '../fields.ts';
import type { Verdict } from '../projection.ts';
import type { Recipient } from '../recipient.ts';

/** What a finished paper would say about people, field by field, with the word of the projection on each. */
export interface Outgoing {
  readonly recipient: Recipient;
  readonly printed: readonly { readonly subjectCode: string; readonly field: PersonField; readonly verdict: Verdict }[];
}

/** whatever a paper says about somebody is allowed to that recipient, or the paper is not made. */
export const consentToBody: Rule<Outgoing> = {
  code: 'R-79',
  effect: 'block',
  source: 'DP-AZ; F3-F4; MED-AZ 8',
  check: ({ printed }) => lacking(isHeldBack(printed)),
};

/** Why what would be printed may not be, each reason once. */
export function isHeldBack(printed: Outgoing['printed']): Missing[] {
  const why = printed.flatMap(({ verdict, field }) => (verdict.allowed ? [] : [{ ...verdict.why, params: { ...verdict.why.params, field } }]));
  return [...new Map(why.map((one) => [JSON.stringify(one), one])).values()];
}
