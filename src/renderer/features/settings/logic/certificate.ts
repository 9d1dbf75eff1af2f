import { daysBetween, parsePlainDate } from '../../../../domain/dates/plain-date.ts';
import type { PlainDate } from '../../../../domain/dates/plain-date.ts';

/** Days before its end from which a certificate is worth renewing. */
const SOON_DAYS = 60;

export type CertificateState = { state: 'unknown' } | { state: 'valid' | 'soon' | 'expired'; until: PlainDate; days: number };

/** Where a certificate stands on a day; its last day still counts as valid. */
export function certificateState(validUntil: string | null, today: PlainDate): CertificateState {
  const until = parsePlainDate(validUntil ?? '');
  if (until === undefined) return { state: 'unknown' };
  const days = daysBetween(today, until);
  if (days < 0) return { state: 'expired', until, days };
  return { state: days <= SOON_DAYS ? 'soon' : 'valid', until, days };
}
