import type { Agreement, Obligation, Payment } from '../../shared/model/case-file.ts';
import type { ObligationStatus } from '../../shared/model/enumerations.ts';
import { addDays, plainDate } from '../dates/plain-date.ts';
import { standing } from './case-facts.ts';

/** Calendar days after the oldest unpaid day before anybody may call it a breach. */
const GRACE_DAYS = 14;

export interface ObligationState {
  /** As it stands on the day: what a person settled stays; what is open is LATE from the day after its day. */
  readonly status: ObligationStatus;
  /** Qəpik paid so far and in all; zero for an obligation that is not money. */
  readonly paid: number;
  readonly total: number;
  /** Day of the oldest part not yet done; null when all is. */
  readonly openSince: string | null;
  /** First day on which it may be called BREACHED. */
  readonly breachFrom: string | null;
}

/** Source: R-78. Payments pay the oldest instalment first; one entered in error pays nothing. */
export function obligationState(obligation: Obligation, payments: readonly Payment[], on: string): ObligationState {
  const parts = obligationParts(obligation);
  const total = obligation.type === 'PAYMENT' ? parts.reduce((sum, { amount }) => sum + amount, 0) : 0;
  const paid = standing(payments).filter((one) => one.obligationId === obligation.id && one.on <= on).reduce((sum, { amount }) => sum + amount, 0);
  const openSince = settled(obligation.status) && obligation.status !== 'BREACHED' ? null : total > 0 ? oldestUnpaid(parts, paid) : obligation.dueOn;
  return { status: statusOf(obligation.status, openSince, paid, total, on), paid, total, openSince, breachFrom: openSince && addDays(plainDate(openSince), GRACE_DAYS) };
}

/** What is to be done by when: the instalments, or the whole at once. Qəpik. */
export function obligationParts({ instalments, dueOn, amount }: Obligation): readonly { readonly dueOn: string; readonly amount: number }[] {
  return instalments.length > 0 ? instalments : [{ dueOn, amount: amount ?? 0 }];
}

function settled(status: ObligationStatus): boolean {
  return status === 'MET' || status === 'WAIVED_BY_HARMED' || status === 'BREACHED';
}

function statusOf(stored: ObligationStatus, openSince: string | null, paid: number, total: number, on: string): ObligationStatus {
  if (settled(stored)) return stored;
  if (openSince !== null && openSince < on) return 'LATE';
  return stored === 'PARTLY' || (paid > 0 && paid < total) ? 'PARTLY' : 'PENDING';
}

function oldestUnpaid(parts: readonly { readonly dueOn: string; readonly amount: number }[], paid: number): string | null {
  let owed = 0;
  for (const { dueOn, amount } of parts.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))) {
    owed += amount;
    if (owed > paid) return dueOn;
  }
  return null;
}

/** Status of an agreement in force, from all its obligations: nobody calls it broken while one of them may still be met. */
export function agreementStatus({ status, obligations }: Pick<Agreement, 'status' | 'obligations'>): Agreement['status'] {
  if (status === 'DRAFT' || status === 'AMENDED' || status === 'VOID' || obligations.length === 0) return status;
  const broken = obligations.filter((one) => one.status === 'BREACHED').length;
  if (obligations.every((one) => one.status === 'MET' || one.status === 'WAIVED_BY_HARMED')) return 'COMPLETED';
  if (broken === obligations.length) return 'BREACHED';
  return broken > 0 && obligations.every((one) => settled(one.status)) ? 'PARTIAL' : 'SIGNED';
}
