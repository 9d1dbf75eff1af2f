import type { RememberedPlace } from '../../shared/host.ts';
import { host } from '../bridge/client.ts';

/** Folder, person and language of this run, so that nobody types them again after a lock. The host keeps them in memory only. */
let place: RememberedPlace | null = null;

/** Takes up what the host remembers from before the page was loaded anew. */
export async function recallPlace(): Promise<RememberedPlace | null> {
  place = await host().recall().catch(() => null);
  return place;
}

/** Changes parts of it. A host that cannot remember only means typing again. */
export async function rememberPlace(parts: Partial<RememberedPlace>): Promise<void> {
  place = { folder: '', label: null, language: 'az', ...place, ...parts };
  await host().remember(place).catch(() => {});
}

/** The vault opened last in this run; null if there was none. */
export const knownVault = (): RememberedPlace | null => (place === null || place.folder === '' ? null : place);
