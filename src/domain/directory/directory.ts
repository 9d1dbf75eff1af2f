import type { Provider } from '../../shared/model/provider.ts';
import { foldPlain } from '../text/fold.ts';
import { compareAz } from './az-order.ts';
import { seededProviders } from './seeded-providers.data.ts';

type AsShipped = Provider & { savedAt: null; savedBy: null };
const shipped: readonly AsShipped[] = seededProviders.map((provider) => ({ ...provider, savedAt: null, savedBy: null }));

/** Every body this office knows: what it saved itself, and of what ships the rest. Nothing saved is ever overwritten by a newer list. */
export function wholeDirectory<Saved extends Provider>(saved: readonly Saved[]): (Saved | AsShipped)[] {
  const own = new Set(saved.map(({ orgId }) => orgId));
  return [...saved, ...shipped.filter(({ orgId }) => !own.has(orgId))].toSorted(byName);
}

/** A body as it ships. */
export const shippedProvider = (orgId: string): AsShipped | undefined => shipped.find((provider) => provider.orgId === orgId);

const byName = (a: Provider, b: Provider): number => compareAz(a.names.az.nominative, b.names.az.nominative);

/** Does a body answer to these words? Each must stand somewhere in its names, abbreviations, region or telephone numbers. */
export function answersTo(provider: Provider, search: string): boolean {
  const { names, knownAs, region, contactOfficial, inHousePhone } = provider;
  const known = [names.az.nominative, names.en?.nominative, names.ru?.nominative, ...knownAs, region, contactOfficial.phone, inHousePhone].map((text) => foldPlain(text ?? '')).join('\n');
  return foldPlain(search).split(/\s+/).every((word) => known.includes(word));
}

/** Another body in use under the same name in the same region: two of them would get each other's letters. */
export function namesake(directory: readonly Provider[], { orgId, names, region }: Pick<Provider, 'names' | 'region'> & { orgId: string | null }): Provider | undefined {
  const key = (name: string, place: string | null) => `${foldPlain(name).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()}\n${foldPlain(place ?? '')}`;
  const mine = key(names.az.nominative, region);
  return directory.find((other) => other.orgId !== orgId && other.retiredOn === null && key(other.names.az.nominative, other.region) === mine);
}
