import { addMonths, plainDate } from '../../../../domain/dates/plain-date.ts';

export interface PlannedInstalment {
  dueOn: string | null;
  amount: number | null;
}

/** A sum in qəpik in equal monthly parts, the rest of the division in the last; [] where there is nothing to divide. */
export function planInstalments(total: number, count: number, firstDueOn: string): PlannedInstalment[] {
  if (!Number.isSafeInteger(count) || count < 1 || count > 60 || total < count) return [];
  const first = plainDate(firstDueOn);
  const share = Math.floor(total / count);
  return Array.from({ length: count }, (_, index) => ({
    dueOn: addMonths(first, index),
    amount: index === count - 1 ? total - share * (count - 1) : share,
  }));
}

/** Qəpik by which the instalments differ from the whole sum; 0 when they fit. */
export function instalmentGap(total: number | null, instalments: readonly PlannedInstalment[]): number {
  return (total ?? 0) - instalments.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
}
