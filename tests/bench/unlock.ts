import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashRaw } from '@node-rs/argon2';
import { parseManifest } from '../../src/vault/manifest.ts';
import { fastestOf, interleave, ratioOf, type Ratio } from './measure.ts';
import { PASSPHRASE, type BenchOffice } from './office.ts';

export interface UnlockResult {
  readonly ratio: Ratio;
  /** What calibration chose for this machine: MiB, passes, lanes. */
  readonly cost: { readonly mebibytes: number; readonly passes: number; readonly lanes: number };
}

/** The whole call over one key derivation with the parameters of the vault's own slot. Takes a locked vault. */
export async function measureUnlock(office: BenchOffice, rounds = 15): Promise<UnlockResult> {
  const { slots } = parseManifest(readFileSync(join(office.folder, 'gen-0001/vault.json')));
  const kdf = slots.map((slot) => slot.kdf).find((one) => one.alg === 'argon2id');
  if (kdf?.alg !== 'argon2id') throw new TypeError('no passphrase slot');
  const derive = () =>
    hashRaw(Buffer.from(PASSPHRASE.normalize('NFC'), 'utf8'), { memoryCost: kdf.m, timeCost: kdf.t, parallelism: kdf.p, outputLen: 32, salt: Buffer.from(kdf.salt, 'base64') });

  // Locking is not part of unlocking: it is done before the next round, outside the clock.
  const unlockTimes: number[] = [];
  const deriveTimes: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const [times] = await interleave(1, 1, [() => office.unlock()]);
    office.close();
    const [alone] = await interleave(1, 1, [derive]);
    if (round === 0) continue;
    unlockTimes.push(times?.[0] ?? Number.NaN);
    deriveTimes.push(alone?.[0] ?? Number.NaN);
  }
  return { ratio: ratioOf([unlockTimes, deriveTimes].map((times) => fastestOf(times, 3)), 0, 1), cost: { mebibytes: kdf.m / 1024, passes: kdf.t, lanes: kdf.p } };
}
