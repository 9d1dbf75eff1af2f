import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { messageAfterWithdrawal } from '../rules/r-03-withdrawal.ts';
import { excluded } from '../rules/r-22-excluded.ts';

/** Taking down a message of one side to the other. */
export type DraftMessage = InCase & Pick<Asked<'messages.draft'>, 'from' | 'to'>;

export const draftMessageGate: readonly Rule<DraftMessage>[] = [messageAfterWithdrawal, excluded];
