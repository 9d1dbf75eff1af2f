import type { Provider } from '../../shared/model/provider.ts';

export const RECIPIENT_KINDS = ['PROSECUTION', 'STATE', 'HEALTH', 'OTHER'] as const;
export type RecipientKind = (typeof RECIPIENT_KINDS)[number];

/** what a body is to the gate. One that is several things is the strictest of them: a state hospital is a state body. */
export function recipientKind({ isProsecutionBody, isStateBody, isHealthProvider }: Pick<Provider, 'isProsecutionBody' | 'isStateBody' | 'isHealthProvider'>): RecipientKind {
  if (isProsecutionBody) return 'PROSECUTION';
  if (isStateBody) return 'STATE';
  return isHealthProvider ? 'HEALTH' : 'OTHER';
}
