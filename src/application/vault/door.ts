import type { ErrorCode } from '../../shared/codes/errors.ts';
import type { House } from '../house.ts';

/** Whether a real vault may be opened behind this door; practice vaults open behind any. */
export function refusedByHost(house: House, kind: 'real' | 'practice'): ErrorCode | undefined {
  const { host } = house.runtime;
  if (kind === 'practice' || host === 'in-process') return undefined;
  if (host === 'headless') return house.signingIn ? undefined : 'HOST_NOT_ACCEPTED';
  const accepted = host.kind === 'electron' || (host.sandbox && host.acceptBrowserWindow);
  return accepted ? undefined : 'HOST_NOT_ACCEPTED';
}
