import type { HostPlatform } from '../../../shared/host.ts';

export type HostLimit = 'screenshots' | 'suspend' | 'profile' | 'sandbox';

/** What is missing in this window compared with the installed program, in order of weight. */
export function hostLimits(platform: HostPlatform): HostLimit[] {
  if (platform.kind === 'electron') return [];
  const limits: HostLimit[] = [];
  if (!platform.sandbox) limits.push('sandbox');
  if (!platform.contentProtection) limits.push('screenshots');
  if (!platform.locksOnSuspend) limits.push('suspend');
  if (!platform.profileInMemory) limits.push('profile');
  return limits;
}

/** A real vault never opens without the sandbox, whatever anybody accepts. */
export const practiceOnly = (platform: HostPlatform): boolean => platform.kind === 'chromium' && !platform.sandbox;
