import { accept, refuse, type Answer, type Block } from '../shared/result.ts';
import type { Written } from '../shared/contract/define.ts';
import { inRuleOrder, judge, type Judgement, type Rule } from '../domain/rule.ts';
import { approvalFor, askForApproval, forgetPendingInput } from './approvals/approval-of-call.ts';
import type { Writer } from '../vault/index.ts';
import { guardsAnother } from './matches/clearance.ts';
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
  const { blocks, twoPerson, warnings } = unlessAnotherIsGuarded(desk, input.dryRun === true, judge(rules, act, desk.context));
  if (blocks.some(({ rule }) => rule === 'X20')) return refuse('NOT_CLEARED', { blocks: [NOT_CLEARED] });
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
  const id = work(spend);
  if (spend !== nothingToSpend && input.approvalId !== undefined) forgetPendingInput(desk, input.approvalId);
  return accept({ id }, warnings);
}

/** The one answer to everything another file, or a supervisor, may have against it: alike to the byte. */
const NOT_CLEARED: Block = { rule: 'X20', effect: 'block', missing: [{ item: 'notCleared' }] };

/**
 * a reason from another file is X20 and nothing else. Where there is such a file, a tie and an excluded offence
 * answer the same, so that the answer tells nothing; and none of them is found out by only asking.
 */
function unlessAnotherIsGuarded(desk: Desk, dryRun: boolean, judgement: Judgement): Judgement {
  const alike = ({ rule, missing }: Block) => rule === 'R-20' || (guardsAnother(desk) && (rule === 'R-22' || (rule === 'R-10' && missing.some(({ item }) => item === 'conflict'))));
  const blocks = judgement.blocks.filter((block) => !alike(block));
  if (blocks.length === judgement.blocks.length) return judgement;
  return { ...judgement, blocks: dryRun ? blocks : [...blocks, NOT_CLEARED] };
}

/** Marks the approval as used, inside the transaction of the work it allowed. */
export type Spend = (db: Writer) => void;
const nothingToSpend: Spend = () => undefined;
