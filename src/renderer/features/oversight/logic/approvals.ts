import { RULE_CODES } from '../../../../shared/codes/rules.ts';
import type { RuleCode } from '../../../../shared/codes/rules.ts';
import { contract } from '../../../../shared/contract/index.ts';
import type { CallName, OutputOf } from '../../../../shared/contract/index.ts';
import { addHours, parseInstant } from '../../../../domain/dates/instant.ts';
import type { Instant } from '../../../../domain/dates/instant.ts';

export type Approval = OutputOf<'approvals.list'>['approvals'][number];

/** Rules a request names (`R-07` or `R-07, R-59`): those this build explains. */
export const rulesOf = (rule: string): RuleCode[] => rule.split(/[\s,;]+/).flatMap((code) => RULE_CODES.filter((known) => known === code));

/** What the person in front of the window can do about a request. */
export type ApprovalStep = 'approve' | 'card' | 'carry-out' | 'wait-for-other' | 'nothing';

/**
 * nobody approves themself. Another user approves with their own signature; in a one-person office the asker
 * records the card an outside reviewer signed. What was approved the asker carries out.
 */
export function stepFor({ state, askedBy, mayApprove }: Approval, me: string | undefined, onePersonOffice: boolean): ApprovalStep {
  const own = askedBy === me;
  if (state === 'approved') return own ? 'carry-out' : 'nothing';
  if (state !== 'waiting') return 'nothing';
  if (own) return onePersonOffice ? 'card' : 'wait-for-other';
  return mayApprove ? 'approve' : 'nothing';
}

export type User = OutputOf<'users.list'>['users'][number];

/** Hours in which a new or reset account approves nothing unless a second supervisor vouches for it. */
const NEW_ACCOUNT_HOURS = 7 * 24;

/**
 * Accounts in their first week that could approve otherwise, but for the one who is looking and those they made. The first
 * account, and those a practice vault was made with, need nobody's word.
 */
export function newAccounts(users: readonly User[], me: string | undefined, now: Instant, practice: boolean): User[] {
  const made = parseInstant(users[0]?.since ?? '');
  return users.filter(({ id, live, since, resetAt, madeBy, files }, place) => {
    const joined = parseInstant(resetAt ?? since);
    if (!live || id === me || madeBy === me || !files.includes('MED-sealed') || joined === undefined || made === undefined) return false;
    const known = resetAt === null && (place === 0 || (practice && joined <= addHours(made, 1)));
    return !known && now < addHours(joined, NEW_ACCOUNT_HOURS);
  });
}

/** A call of the contract by the name a request carries; undefined for one this build does not know. */
export const callNamed = (name: string): CallName | undefined => {
  const known = (text: string): text is CallName => Object.hasOwn(contract, text);
  return known(name) ? name : undefined;
};
