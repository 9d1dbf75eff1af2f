import type { Agreement, Obligation, Payment } from '../../../../shared/model/case-file.ts';
import { obligationState } from '../../../../domain/mediation/obligation-state.ts';
import type { ObligationState } from '../../../../domain/mediation/obligation-state.ts';

export interface Standing extends ObligationState {
  /** First instalment not paid in full, oldest first; null when nothing is open. */
  next: { no: number; dueOn: string; open: number } | null;
}

/** How an obligation stands today, and what is to be paid next, in qəpik (R-78: the oldest is paid first). */
export function standingOf(obligation: Obligation, payments: readonly Payment[], today: string): Standing {
  const state = obligationState(obligation, payments, today);
  return { ...state, next: state.openSince === null ? null : nextPart(obligation, state.paid) };
}

function nextPart({ instalments, amount, dueOn }: Obligation, paid: number): Standing['next'] {
  const parts = instalments.length > 0 ? instalments : [{ no: 1, dueOn, amount: amount ?? 0 }];
  let owed = 0;
  for (const part of parts.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0))) {
    owed += part.amount;
    if (owed > paid) return { no: part.no, dueOn: part.dueOn, open: Math.min(part.amount, owed - paid) };
  }
  return null;
}

/** The version the parties stand at: the newest not entered in error. */
export function currentAgreement(agreements: readonly Agreement[]): Agreement | undefined {
  return agreements.filter(({ enteredInError }) => !enteredInError).toSorted((a, b) => b.version - a.version)[0];
}
