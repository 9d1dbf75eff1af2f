import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { directTransferMade } from '../rules/r-92-direct-transfer.ts';

/** Recording money that came: it has happened, so nothing stops it. */
export type RecordPayment = InCase & Pick<Asked<'payments.record'>, 'route'>;

export const recordPaymentGate: readonly Rule<RecordPayment>[] = [directTransferMade];
