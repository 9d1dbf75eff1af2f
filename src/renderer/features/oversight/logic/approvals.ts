import { RULE_CODES } from '../../../../shared/codes/rules.ts';
import type { RuleCode } from '../../../../shared/codes/rules.ts';
import type { OutputOf } from '../../../../shared/contract/index.ts';

export type Approval = OutputOf<'approvals.list'>['approvals'][number];

/** Rules a request names (`R-07` or `R-07, R-59`): those this build explains. */
export const rulesOf = (rule: string): RuleCode[] => rule.split(/[\s,;]+/).flatMap((code) => RULE_CODES.filter((known) => known === code));

/** What the person in front of the window can do about a request. */
export type ApprovalStep = 'approve' | 'card' | 'go-on' | 'wait-for-other' | 'nothing';

/**
 * nobody approves themself. Another user approves with their own signature; in a one-person office the asker
 * records the card an outside reviewer signed. An approved request sends its asker back to the case.
 */
export function stepFor({ state, askedBy, mayApprove }: Approval, me: string | undefined, onePersonOffice: boolean): ApprovalStep {
  const own = askedBy === me;
  if (state === 'approved') return own ? 'go-on' : 'nothing';
  if (state !== 'waiting') return 'nothing';
  if (own) return onePersonOffice ? 'card' : 'wait-for-other';
  return mayApprove ? 'approve' : 'nothing';
}
