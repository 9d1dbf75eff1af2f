import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { execFileSync, spawn } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createVault, describeVault } from '../../src/vault/index.ts';
import { canonicalJson } from '../../src/vault/canonical.ts';
import { parseManifest } from '../../src/vault/manifest.ts';
import type { Manifest } from '../../src/vault/manifest.ts';
import { openFile, readVault } from './independent-reader.ts';
import type { StockDatabase } from './independent-reader.ts';
import { copyOf, failsUntouched, fails, generation, makeVault, OFFICE_OF_TWO, PASSPHRASE, snapshot, temporaryFolder, testDeps, unlock, work } from './kit.ts';
import type { TestVault } from './kit.ts';

async function lockedVault(): Promise<TestVault> {
  const vault = await makeVault();
  work(vault.session);
  vault.session.close();
  return vault;
}

const manifestPath = (folder: string): string => join(generation(folder), 'vault.json');
const database = (folder: string, name: string): string => join(generation(folder), `${name}.db`);

function edit(folder: string, change: (manifest: Manifest) => Manifest): void {
  writeFileSync(manifestPath(folder), canonicalJson(change(parseManifest(readFileSync(manifestPath(folder))))));
}

function flip(path: string, offset: number): void {
  const bytes = readFileSync(path);
  bytes.writeUInt8(bytes.readUInt8(offset) ^ 1, offset);
  writeFileSync(path, bytes);
}

describe('each failed unlock has its code and leaves the folder byte for byte', () => {
  it('an unlock with nothing done leaves it too', async () => {
    const vault = await lockedVault();
    const before = snapshot(vault.folder);
    (await unlock(vault)).close();
    expect(snapshot(vault.folder)).toEqual(before);
  });

  it('VAULT_MISSING: no folder, an empty one, one with something else', async () => {
    const folder = temporaryFolder();
    const deps = testDeps();
    await fails('VAULT_MISSING', () => unlock({ folder: join(folder, 'nowhere'), deps }));
    await failsUntouched(folder, 'VAULT_MISSING', () => unlock({ folder, deps }));
    writeFileSync(join(folder, 'letter.txt'), 'x');
    await failsUntouched(folder, 'VAULT_MISSING', () => describeVault(folder));
  });

  it('VAULT_EXISTS: making a vault never takes a folder that has anything in it', async () => {
    const vault = await lockedVault();
    await failsUntouched(vault.folder, 'VAULT_EXISTS', () => createVault(vault.folder, OFFICE_OF_TWO, vault.deps));
  });

  it('USER_UNKNOWN, WRONG_PASSPHRASE', async () => {
    const vault = await lockedVault();
    await failsUntouched(vault.folder, 'USER_UNKNOWN', () => unlock(vault, 'desk 9'));
    await failsUntouched(vault.folder, 'WRONG_PASSPHRASE', () => unlock(vault, 'desk 1', `${PASSPHRASE} `));
  });

  it('a passphrase typed in decomposed letters is the same passphrase', async () => {
    const vault = await lockedVault();
    expect(PASSPHRASE.normalize('NFD')).not.toBe(PASSPHRASE.normalize('NFC'));
    (await unlock(vault, 'desk 1', PASSPHRASE.normalize('NFD'))).close();
  });

  it('SLOT_DAMAGED: a changed byte is told from a wrong passphrase', async () => {
    const vault = await lockedVault();
    edit(vault.folder, (manifest) => ({
      ...manifest,
      slots: manifest.slots.map((slot) => ({ ...slot, wrapped: Buffer.from(slot.wrapped, 'base64').fill(7, 3, 4).toString('base64') })),
    }));
    await failsUntouched(vault.folder, 'SLOT_DAMAGED', () => unlock(vault));
  });

  it.each([
    ['m', 65_535],
    ['m', 1_048_577],
    ['t', 2],
    ['t', 11],
    ['p', 5],
  ])('KDF_OUT_OF_BOUNDS: %s = %i, whatever the checksum says', async (part, value) => {
    const vault = await lockedVault();
    const { sha256, base64 } = await import('../../src/vault/crypto.ts');
    const { taggedBytes } = await import('../../src/vault/canonical.ts');
    edit(vault.folder, (manifest) => ({
      ...manifest,
      slots: manifest.slots.map((slot) => {
        if (slot.kdf.alg !== 'argon2id') return slot;
        const { check: _, ...open } = { ...slot, kdf: { ...slot.kdf, [part]: value } };
        return { ...open, check: base64(sha256(taggedBytes('sirdash/1/slot-check', open))) };
      }),
    }));
    await failsUntouched(vault.folder, 'KDF_OUT_OF_BOUNDS', () => unlock(vault));
  });

  it('VAULT_DAMAGED_DIRECTORY: CURRENT or vault.json cut, emptied, gone, loosely spelled, with a member too many', async () => {
    const vault = await lockedVault();
    const damages: ((folder: string) => void)[] = [
      (folder) => truncateSync(manifestPath(folder), 1000),
      (folder) => truncateSync(manifestPath(folder), 0),
      (folder) => rmSync(manifestPath(folder)),
      (folder) => writeFileSync(manifestPath(folder), JSON.stringify(JSON.parse(readFileSync(manifestPath(folder), 'utf8')), null, 1)),
      (folder) => writeFileSync(manifestPath(folder), readFileSync(manifestPath(folder), 'utf8').replace('{"directory"', '{"aside":1,"directory"')),
      (folder) => writeFileSync(join(folder, 'CURRENT'), 'gen-1'),
      (folder) => writeFileSync(join(folder, 'CURRENT'), '../gen-0001\n'),
      (folder) => writeFileSync(join(folder, 'CURRENT'), ''),
      (folder) => writeFileSync(manifestPath(folder), `{"format":2,"later":"${'x'.repeat(1024 * 1024)}"}`),
    ];
    for (const damage of damages) {
      const folder = copyOf(vault.folder);
      damage(folder);
      await failsUntouched(folder, 'VAULT_DAMAGED_DIRECTORY', () => unlock({ ...vault, folder }));
    }
  });

  it('VAULT_NEWER: a vault.json of a later format', async () => {
    const vault = await lockedVault();
    const text = readFileSync(manifestPath(vault.folder), 'utf8').replace('"format":1', '"format":2,"later":{}');
    writeFileSync(manifestPath(vault.folder), text);
    await failsUntouched(vault.folder, 'VAULT_NEWER', () => unlock(vault));
  });

  it('VAULT_NEWER: a file of a later schema', async () => {
    const vault = await makeVault();
    vault.session.close();
    await withStockDriver(vault, 'office', (db) => db.pragma('user_version=999'));
    await failsUntouched(vault.folder, 'VAULT_NEWER', () => unlock(vault));
  });

  it('FILE_MISSING, and the file is not made anew', async () => {
    const vault = await lockedVault();
    rmSync(database(vault.folder, 'office'));
    const error = await failsUntouched(vault.folder, 'FILE_MISSING', () => unlock(vault));
    expect(error.details).toEqual({ file: 'office' });
  });

  it('FILE_MISSING for a file opened later, with the rest still open', async () => {
    const vault = await lockedVault();
    rmSync(database(vault.folder, 'MED'));
    const before = snapshot(vault.folder);
    const session = await unlock(vault);
    expect((await fails('FILE_MISSING', () => session.file('MED'))).details).toEqual({ file: 'MED' });
    expect(session.file('MED-sealed').read((db) => db.value('SELECT count(*) FROM audit'))).toBe(3);
    session.close();
    expect(snapshot(vault.folder)).toEqual(before);
  });

  it.each([
    ['the first page', (path: string) => flip(path, 100)],
    ['emptied', (path: string) => truncateSync(path, 0)],
    ['cut inside a page', (path: string) => truncateSync(path, 6000)],
    ['cut at a page', (path: string) => truncateSync(path, 4 * 4096)],
    ['its last page gone', (path: string) => truncateSync(path, readFileSync(path).length - 4096)],
    ['a page too many', (path: string) => writeFileSync(path, Buffer.concat([readFileSync(path), Buffer.alloc(4096)]))],
    ['noise', (path: string) => writeFileSync(path, Buffer.alloc(40_960, 0x5a))],
  ])('FILE_DAMAGED: %s', async (_, damage) => {
    const vault = await lockedVault();
    damage(database(vault.folder, 'office'));
    await failsUntouched(vault.folder, 'FILE_DAMAGED', () => unlock(vault));
  });

  it('FILE_DAMAGED: one bit of any page is found by verifying, if not before', async () => {
    const vault = await lockedVault();
    const path = database(vault.folder, 'MED');
    const whole = readFileSync(path);
    for (let page = 1; page < whole.length / 4096; page += 7) {
      flip(path, page * 4096 + 2000);
      const session = await unlock(vault);
      const report = await session.verify();
      session.close();
      expect(report.files.find(({ file }) => file === 'MED')).toEqual({ file: 'MED', rows: 0, problem: 'FILE_DAMAGED' });
      writeFileSync(path, whole);
    }
  });

  it('NOT_ENCRYPTED: a plain database in place of a file', async () => {
    const vault = await lockedVault();
    const { default: Driver } = await import('better-sqlite3-multiple-ciphers');
    const path = database(vault.folder, 'office');
    rmSync(path);
    const plain = new Driver(path);
    plain.exec('CREATE TABLE meta (key TEXT, value TEXT)');
    plain.close();
    await failsUntouched(vault.folder, 'NOT_ENCRYPTED', () => unlock(vault));
  });

  it('FILE_SWAPPED: two files exchanged', async () => {
    const vault = await lockedVault();
    const [office, med, aside] = [database(vault.folder, 'office'), database(vault.folder, 'MED'), `${vault.folder}.aside`];
    renameSync(office, aside);
    renameSync(med, office);
    renameSync(aside, med);
    await failsUntouched(vault.folder, 'FILE_SWAPPED', () => unlock(vault));
  });

  it('FILE_DAMAGED: a file of another vault opens under no key of this one', async () => {
    const [vault, other] = [await lockedVault(), await lockedVault()];
    copyFileSync(database(other.folder, 'office'), database(vault.folder, 'office'));
    await failsUntouched(vault.folder, 'FILE_DAMAGED', () => unlock(vault));
  });

  it('AUDIT_BROKEN: an older copy of one file is found by what office remembers of it', async () => {
    const vault = await lockedVault();
    const older = readFileSync(database(vault.folder, 'MED'));
    const session = await unlock(vault);
    work(session, ['MED']);
    session.close();
    writeFileSync(database(vault.folder, 'MED'), older);
    const again = await unlock(vault);
    expect((await fails('AUDIT_BROKEN', () => again.file('MED'))).details).toMatchObject({ file: 'MED' });
  });

  it('DIRECTORY_FORGED: an older vault.json is found by what a file remembers of it', async () => {
    const vault = await lockedVault();
    const older = readFileSync(manifestPath(vault.folder));
    const session = await unlock(vault);
    await session.addUser({ label: 'desk 2', roles: ['ADMIN'], modules: [], passphrase: 'x' });
    session.close();
    writeFileSync(manifestPath(vault.folder), older);
    await failsUntouched(vault.folder, 'DIRECTORY_FORGED', () => unlock(vault));
  });

  it('VAULT_IN_USE: a second session, and the first works on', async () => {
    const vault = await makeVault();
    await fails('VAULT_IN_USE', () => unlock(vault));
    work(vault.session);
    vault.session.close();
    (await unlock(vault)).close();
  });

  it('VAULT_IN_USE: another process holds it; its end frees it', async () => {
    const vault = await lockedVault();
    const holder = spawn(process.execPath, ['--input-type=module', '-e', HOLD, vault.folder, PASSPHRASE], { cwd: process.cwd(), stdio: ['pipe', 'pipe', 'inherit'] });
    await new Promise((resolve) => holder.stdout.once('data', resolve));
    await fails('VAULT_IN_USE', () => unlock(vault));
    holder.kill('SIGKILL');
    await new Promise((resolve) => holder.once('exit', resolve));
    (await unlock(vault)).close();
  });

  it('VAULT_READ_ONLY: a folder nothing can be written in', async ({ skip }) => {
    const vault = await lockedVault();
    const mount = join(temporaryFolder(), 'mount');
    mkdirSync(mount);
    if (!mountReadOnly(vault.folder, mount)) return skip('no right to mount here');
    try {
      await failsUntouched(mount, 'VAULT_READ_ONLY', () => unlock({ ...vault, folder: mount }));
      await fails('VAULT_READ_ONLY', () => createVault(join(mount, 'new'), OFFICE_OF_TWO, vault.deps));
    } finally {
      execFileSync('umount', [mount]);
    }
  });

  it('DISK_FULL: a write that does not fit fails whole, and everything before it is there', async ({ skip }) => {
    const mount = join(temporaryFolder(), 'mount');
    mkdirSync(mount);
    if (!mountTiny(mount)) return skip('no right to mount here');
    try {
      const deps = testDeps();
      const folder = join(mount, 'vault');
      const { session } = await createVault(folder, { ...OFFICE_OF_TWO, modules: ['MED'] }, deps);
      const med = session.file('MED');
      let written = 0;
      await fails('DISK_FULL', () => {
        for (;;) {
          med.write((tx) => {
            tx.audit({ action: 'case.register', reason: 'x'.repeat(60_000) });
            tx.remember(`token ${written}`, 'case.register', 'digest', null);
          });
          written += 1;
        }
      });
      expect(written).toBeGreaterThan(3);
      session.close();
      const again = await unlock({ folder, deps });
      expect(again.file('MED').read((db) => db.value('SELECT count(*) FROM audit'))).toBe(written);
      expect(again.file('MED').read((db) => db.value('SELECT count(*) FROM idempotency'))).toBe(written);
      again.close();
    } finally {
      execFileSync('umount', [mount]);
    }
  });

  it('DISK_FULL while a vault is made leaves the folder empty, so it can be made again', async ({ skip }) => {
    const mount = join(temporaryFolder(), 'mount');
    mkdirSync(mount);
    if (!mountTiny(mount, '300k')) return skip('no right to mount here');
    try {
      await failsUntouched(mount, 'DISK_FULL', () => createVault(mount, OFFICE_OF_TWO, testDeps()));
    } finally {
      execFileSync('umount', [mount]);
    }
  });

  it('DISK_FULL while vault.json is replaced leaves the old one and no temporary', async ({ skip }) => {
    const mount = join(temporaryFolder(), 'mount');
    mkdirSync(mount);
    if (!mountTiny(mount)) return skip('no right to mount here');
    try {
      const { replaceFile } = await import('../../src/vault/folder.ts');
      const path = join(mount, 'vault.json');
      replaceFile(path, Buffer.from('first'));
      await failsUntouched(mount, 'DISK_FULL', () => replaceFile(path, Buffer.alloc(8 * 1024 * 1024)));
      expect(readFileSync(path, 'utf8')).toBe('first');
    } finally {
      execFileSync('umount', [mount]);
    }
  });
});

async function withStockDriver(vault: TestVault, file: string, work: (db: StockDatabase) => unknown): Promise<void> {
  const db = openFile(await readVault(vault.folder, 'desk 1', PASSPHRASE), file);
  work(db);
  db.close();
}

const HOLD = `
  import { unlockVault } from './src/vault/index.ts';
  import { randomBytes, randomUUID } from 'node:crypto';
  const [folder, passphrase] = process.argv.slice(1);
  const deps = { now: () => '2026-11-02T09:00:00.000+04:00', newId: () => randomUUID(), randomBytes };
  await unlockVault(folder, { label: 'desk 1', passphrase }, deps);
  process.stdout.write('held');
  process.stdin.resume();
`;

function mountReadOnly(folder: string, mount: string): boolean {
  return tries(() => execFileSync('mount', ['--bind', folder, mount], { stdio: 'ignore' })) && tries(() => execFileSync('mount', ['-o', 'remount,ro,bind', mount], { stdio: 'ignore' }));
}

function mountTiny(mount: string, size = '4m'): boolean {
  return tries(() => execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', mount], { stdio: 'ignore' }));
}

function tries(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
