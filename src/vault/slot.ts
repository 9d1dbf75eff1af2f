import { z } from 'zod';
import { canonicalBytes, taggedBytes } from './canonical.ts';
import { base64, fromBase64, hkdf, sameBytes, seal, sha256, unseal } from './crypto.ts';
import type { VaultDeps } from './deps.ts';
import { VaultError } from './errors.ts';
import { newKdf, passphraseKey } from './kdf.ts';
import { userKeys } from './keys.ts';
import type { UserKeys } from './keys.ts';
import { FORMAT, TAGS } from './manifest.ts';
import type { Manifest, Slot, VaultKind } from './manifest.ts';

/** The part of the vault every slot is bound to. */
export interface SlotBinding {
  readonly vaultId: string;
  readonly kind: VaultKind;
  readonly genesis: string;
}

/** A passphrase (for people) or the 32-byte recovery secret. */
export type SlotSecret = { readonly passphrase: string } | { readonly recovery: Uint8Array };

const contents = z.strictObject({ agePrivate: z.string().startsWith('AGE-SECRET-KEY-1'), signSeed: z.string().length(44) });

/** Wraps a person's keys; takes about a second for a real vault. */
export async function sealSlot(
  owner: { userId: string; label: string; keys: UserKeys },
  secret: SlotSecret,
  binding: SlotBinding,
  deps: VaultDeps,
): Promise<Slot> {
  const isRecovery = 'recovery' in secret;
  const open = {
    id: deps.newId(),
    label: owner.label,
    kind: isRecovery ? ('recovery' as const) : ('passphrase' as const),
    userId: owner.userId,
    genesis: binding.genesis,
    kdf: isRecovery
      ? { alg: 'hkdf-sha256' as const, salt: base64(deps.randomBytes(32)) }
      : await newKdf(binding.kind === 'practice', deps.randomBytes(16)),
    nonce: base64(deps.randomBytes(12)),
  };
  const plain = canonicalBytes({ agePrivate: owner.keys.agePrivate, signSeed: owner.keys.signSeed });
  const key = await slotKey(secret, open.kdf);
  const wrapped = base64(seal(key, fromBase64(open.nonce), plain, associatedData(open, binding)));
  key.fill(0);
  plain.fill(0);
  return { ...open, wrapped, check: checkOf({ ...open, wrapped }) };
}

/**
 * Unwraps a person's keys. SLOT_DAMAGED when the slot fails its own checksum or sums up to nonsense,
 * KDF_OUT_OF_BOUNDS, WRONG_PASSPHRASE (for a recovery secret RECOVERY_MISMATCH) when it does not open.
 */
export async function openSlot(slot: Slot, secret: SlotSecret, manifest: Manifest): Promise<UserKeys> {
  const { check, wrapped, ...open } = slot;
  if (!sameBytes(fromBase64(check), fromBase64(checkOf({ ...open, wrapped })))) throw new VaultError('SLOT_DAMAGED', { label: slot.label });
  if (slot.genesis !== manifest.genesis) throw new VaultError('DIRECTORY_FORGED', { label: slot.label });
  const key = await slotKey(secret, slot.kdf);
  const plain = unseal(key, fromBase64(slot.nonce), fromBase64(wrapped), associatedData(open, manifest));
  key.fill(0);
  if (plain === undefined) throw new VaultError('recovery' in secret ? 'RECOVERY_MISMATCH' : 'WRONG_PASSPHRASE');
  const parsed = contents.safeParse(parseJson(plain));
  plain.fill(0);
  if (!parsed.success) throw new VaultError('SLOT_DAMAGED', { label: slot.label });
  return userKeys(parsed.data.agePrivate, parsed.data.signSeed);
}

async function slotKey(secret: SlotSecret, kdf: Slot['kdf']): Promise<Buffer> {
  if ('recovery' in secret && kdf.alg === 'hkdf-sha256') return hkdf(secret.recovery, fromBase64(kdf.salt), TAGS.recovery);
  if ('passphrase' in secret && kdf.alg === 'argon2id') return passphraseKey(secret.passphrase, kdf);
  throw new VaultError('SLOT_DAMAGED');
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    return undefined;
  }
}

type OpenPart = Omit<Slot, 'wrapped' | 'check'>;

function associatedData(slot: OpenPart, { vaultId, kind }: SlotBinding): Buffer {
  return canonicalBytes({ slot, vaultId, kind, format: FORMAT });
}

/** Tells an accident from a wrong passphrase; it is no protection against a person. */
function checkOf(slot: Omit<Slot, 'check'>): string {
  return base64(sha256(taggedBytes(TAGS.slotCheck, slot)));
}
