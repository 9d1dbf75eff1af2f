import { totalmem } from 'node:os';
import { hashRaw } from '@node-rs/argon2';
import { fromBase64, base64 } from './crypto.ts';
import { VaultError } from './errors.ts';
import type { PassphraseKdf } from './manifest.ts';

/** Bounds on reading (memory in KiB): below, a doctored slot would be cheap to guess; above, it would hang the machine. */
export const KDF_BOUNDS = { m: { min: 65_536, max: 1_048_576 }, t: { min: 3, max: 10 }, p: { min: 1, max: 4 } } as const;
const FLOOR = { m: KDF_BOUNDS.m.min, t: KDF_BOUNDS.t.min, p: KDF_BOUNDS.p.max } as const;
const STEP = 65_536;

export type KdfCost = Readonly<{ m: number; t: number; p: number }>;

/** Derives the 32-byte slot key from a passphrase (NFC, UTF-8). Throws KDF_OUT_OF_BOUNDS. */
export async function passphraseKey(passphrase: string, kdf: PassphraseKdf): Promise<Buffer> {
  for (const part of ['m', 't', 'p'] as const) {
    const bounds = KDF_BOUNDS[part];
    if (kdf[part] < bounds.min || kdf[part] > bounds.max) throw new VaultError('KDF_OUT_OF_BOUNDS', { [part]: kdf[part] });
  }
  return argon2id(passphrase, fromBase64(kdf.salt), kdf);
}

/** Practice vaults use the floor; real ones the memory that makes one derivation take about a second here. */
export async function newKdf(practice: boolean, salt: Uint8Array): Promise<PassphraseKdf> {
  const cost = practice ? FLOOR : await calibrateKdf();
  return { alg: 'argon2id', ...cost, salt: base64(salt) };
}

/** Measures one derivation at the floor and scales memory, in 64 MiB steps, to about `milliseconds` and at most a quarter of the machine's. */
export async function calibrateKdf(milliseconds = 1000, derive = argon2id): Promise<KdfCost> {
  const started = performance.now();
  await derive('calibration', Buffer.alloc(16), FLOOR);
  const elapsed = Math.max(performance.now() - started, 1);
  const steps = Math.floor((FLOOR.m * milliseconds) / elapsed / STEP);
  const ceiling = Math.min(KDF_BOUNDS.m.max, Math.floor(totalmem() / 4096));
  return { ...FLOOR, m: Math.max(Math.min(steps * STEP, ceiling), KDF_BOUNDS.m.min) };
}

/** The library's defaults are Argon2id, version 0x13; node's own Argon2 checks that in the tests. */
function argon2id(passphrase: string, salt: Uint8Array, cost: KdfCost): Promise<Buffer> {
  return hashRaw(Buffer.from(passphrase.normalize('NFC'), 'utf8'), {
    memoryCost: cost.m,
    timeCost: cost.t,
    parallelism: cost.p,
    outputLen: 32,
    salt,
  });
}
