import { argon2Sync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { calibrateKdf, KDF_BOUNDS, newKdf, passphraseKey } from './kdf.ts';

describe('Argon2id', () => {
  it('equals node’s own', async () => {
    const salt = Buffer.from('000102030405060708090a0b0c0d0e0f', 'hex');
    for (const cost of [{ m: 65_536, t: 3, p: 4 }, { m: 65_536, t: 4, p: 1 }, { m: 131_072, t: 3, p: 2 }]) {
      const own = await passphraseKey('Şəkər və çay', { alg: 'argon2id', ...cost, salt: salt.toString('base64') });
      const oracle = argon2Sync('argon2id', { message: Buffer.from('Şəkər və çay'.normalize('NFC')), nonce: salt, parallelism: cost.p, tagLength: 32, memory: cost.m, passes: cost.t });
      expect(own.equals(oracle)).toBe(true);
    }
  });

  it('practice vaults use the floor', async () => {
    expect(await newKdf(true, Buffer.alloc(16))).toMatchObject({ m: 65_536, t: 3, p: 4 });
  });
});

describe('calibration', () => {
  const taking = (milliseconds: number) => () => new Promise<Buffer>((resolve) => setTimeout(() => resolve(Buffer.alloc(32)), milliseconds));

  it('asks more memory of a fast machine, never less than the floor nor more than the ceiling', async () => {
    const slow = await calibrateKdf(1, taking(50));
    const fast = await calibrateKdf(1000, taking(0));
    const middle = await calibrateKdf(400, taking(100));
    expect(slow.m).toBe(KDF_BOUNDS.m.min);
    expect(fast.m).toBeLessThanOrEqual(KDF_BOUNDS.m.max);
    expect(middle.m).toBeGreaterThan(slow.m);
    expect(fast.m).toBeGreaterThanOrEqual(middle.m);
    for (const cost of [slow, middle, fast]) expect(cost).toMatchObject({ t: 3, p: 4 });
  });
});
