/** What the vault takes from outside, so that tests and practice decide time, ids and chance. */
export interface VaultDeps {
  /** Instant in Asia/Baku, `2026-11-02T09:30:00.000+04:00`. */
  now(): string;
  /** UUID v4. */
  newId(): string;
  randomBytes(count: number): Uint8Array;
}

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';

/** Eight random characters a–z2–7 (40 bits): user ids and names of SECRET files. */
export function shortId(deps: VaultDeps): string {
  return Array.from(deps.randomBytes(8), (byte) => BASE32.charAt(byte & 31)).join('');
}
