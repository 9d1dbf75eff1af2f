import { accept, refuse, type Answer } from '../shared/result.ts';
import type { Written } from '../shared/contract/define.ts';
import { inRuleOrder, judge, type Rule } from '../domain/rule.ts';
import { approvalFor, askForApproval } from './approvals/approval-of-call.ts';
import type { Writer } from '../vault/index.ts';
import type { Desk } from './desk.ts';

interface Gated {
  dryRun?: boolean | undefined;
  approvalId?: string | undefined;
}

/**
 * Through the rules or not at all: all failing rules are named; a dry run stops before the work; second-person rules let
 * the work through only with a signed approval of exactly this call, spent in the work's own transaction.
 */
export function throughGate<Act>(desk: Desk, input: Gated, caseId: string | null, rules: readonly Rule<Act>[], act: Act, work: (spend: Spend) => string): Answer<Written> {
  const { blocks, twoPerson, warnings } = judge(rules, act, desk.context);
  if (blocks.length > 0) return refuse('BLOCKED', { blocks: inRuleOrder([...blocks, ...twoPerson], ({ rule }) => rule) });

  let spend: Spend = nothingToSpend;
  if (twoPerson.length > 0) {
    if (caseId === null) return refuse('BLOCKED', { blocks: twoPerson });
    const approval = approvalFor(desk, input.approvalId, twoPerson);
    if ('error' in approval) return refuse(approval.error, { blocks: twoPerson });
    if ('spend' in approval) spend = approval.spend;
    else if (input.dryRun) return refuse('NEEDS_APPROVAL', { blocks: twoPerson });
    else return refuse('NEEDS_APPROVAL', { blocks: twoPerson, approvalId: approval.waits ?? askForApproval(desk, caseId, twoPerson) });
  }
  if (input.dryRun) return accept({ id: null }, warnings);
  return accept({ id: work(spend) }, warnings);
}

/** Marks the approval as used, inside the transaction of the work it allowed. */
export type Spend = (db: Writer) => void;
const nothingToSpend: Spend = () => undefined;
