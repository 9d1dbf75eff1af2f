import type { SideMessage } from '../../../shared/model/case-file.ts';
import type { Rule } from '../../rule.ts';
import type { InCase } from '../acts.ts';
import { deliveryAfterWithdrawal } from '../rules/r-03-withdrawal.ts';
import { excluded } from '../rules/r-22-excluded.ts';
import { orderBetweenWriters } from '../rules/r-23-sensitive.ts';
import { deliverable, messageConsent } from '../rules/r-93-message.ts';

/** Handing a message to the one it is for, today. `message` is the one on file. */
export interface DeliverMessage extends InCase {
  readonly message: SideMessage;
}

export const deliverMessageGate: readonly Rule<DeliverMessage>[] = [messageConsent, deliveryAfterWithdrawal, excluded, orderBetweenWriters, deliverable];
