import type { Body } from '../../domain/disclosure/recipient.ts';
import { providerOf } from '../directory/index.ts';
import { Refusal, type Desk } from '../desk.ts';

/** A body of the directory as the gates know it; PROVIDER_NOT_FOUND, also for one that is retired. */
export function bodyOf(desk: Desk, orgId: string): Body {
  const provider = providerOf(desk, orgId);
  if (provider.retiredOn !== null) throw new Refusal('PROVIDER_NOT_FOUND');
  return knownBody(desk, orgId);
}

/** The same, for what was sent to one that is retired by now. */
export function knownBody(desk: Desk, orgId: string): Body {
  const { names, knownAs, country, isStateBody, isProsecutionBody, isHealthProvider } = providerOf(desk, orgId);
  return { orgId, name: names.az.nominative, knownAs, country, state: isStateBody, prosecution: isProsecutionBody, health: isHealthProvider };
}
