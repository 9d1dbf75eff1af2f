import type { Agreement, Obligation } from '../../shared/model/case-file.ts';

/** Status of a signed agreement, drawn from its obligations (A.3.9): broken where one is, wholly when nothing was kept. */
export function agreementStatus(obligations: readonly Obligation[]): Agreement['status'] {
  const kept = obligations.filter(({ status }) => status === 'MET' || status === 'WAIVED_BY_HARMED').length;
  if (kept === obligations.length) return 'COMPLETED';
  if (!obligations.some(({ status }) => status === 'BREACHED')) return 'SIGNED';
  return kept > 0 ? 'PARTIAL' : 'BREACHED';
}

/** Signed and not replaced: its obligations are owed and may be settled. */
export function isInForce(status: Agreement['status']): boolean {
  return status === 'SIGNED' || status === 'PARTIAL' || status === 'BREACHED' || status === 'COMPLETED';
}
