import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { KeyObject } from 'node:crypto';
import { base64, fromBase64, publicHalf, signingKey } from './crypto.ts';
import type { VaultDeps } from './deps.ts';

/** One person's own keys, as a slot wraps them. */
export interface UserKeys {
  readonly agePrivate: string;
  readonly agePublic: string;
  /** 32-byte Ed25519 seed, base64. */
  readonly signSeed: string;
  readonly signPublic: string;
  readonly signing: KeyObject;
}

export async function makeUserKeys(deps: VaultDeps): Promise<UserKeys> {
  return userKeys(await generateX25519Identity(), base64(deps.randomBytes(32)));
}

export async function userKeys(agePrivate: string, signSeed: string): Promise<UserKeys> {
  const signing = signingKey(fromBase64(signSeed));
  return { agePrivate, agePublic: await identityToRecipient(agePrivate), signSeed, signPublic: publicHalf(signing), signing };
}
