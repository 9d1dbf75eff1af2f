import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOST_BLOB_BYTES } from '../../src/vault/index.ts';
import type { VaultSession } from '../../src/vault/index.ts';
import { blobsOf, blobsOfCase, deleteBlob, insertBlob } from '../../src/vault/repositories/blobs.ts';
import { discardHalf } from '../../src/vault/repositories/sealed.ts';
import { attach, blobFiles, blobFolder, testBytes, WORDS } from './blob-kit.ts';
import { openFile, readBlobs, readVault } from './independent-reader.ts';
import { fails, makeVault, PASSPHRASE, unlock } from './kit.ts';

const KIB = 1024;
const rows = (session: VaultSession): number => session.file('MED-sealed').read((db) => Number(db.value('SELECT count(*) FROM blobs')));

describe('a blob', () => {
  it.each([
    [1, 64 * KIB],
    [64 * KIB, 64 * KIB],
    [64 * KIB + 1, 128 * KIB],
    [1024 * KIB + 1, 2048 * KIB],
    [MOST_BLOB_BYTES, 32_768 * KIB],
  ])('of %i bytes comes back byte for byte; the folder shows %i and a tag', async (size, shown) => {
    const vault = await makeVault();
    const bytes = testBytes(size);
    const { id, name } = attach(vault.session, bytes);
    expect(Buffer.from(vault.session.readBlob('MED-sealed', id) ?? []).equals(bytes)).toBe(true);
    const stat = statSync(join(blobFolder(vault.folder), name));
    expect([stat.size, stat.mtimeMs, stat.mode & 0o777]).toEqual([shown + 16, Date.parse('2000-01-01T00:00:00Z'), 0o600]);
    vault.session.close();
    const again = await unlock(vault);
    expect(Buffer.from(again.readBlob('MED-sealed', id) ?? []).equals(bytes)).toBe(true);
  });

  it('has at least one byte and at most 25 MiB, and belongs to a sealed file its writer may open', async () => {
    const { session, folder } = await makeVault();
    expect(() => session.writeBlob('MED-sealed', Buffer.alloc(0))).toThrow(RangeError);
    expect(() => session.writeBlob('MED-sealed', Buffer.alloc(MOST_BLOB_BYTES + 1))).toThrow(RangeError);
    for (const file of ['office', 'MED', session.notesFile ?? '']) expect(() => session.writeBlob(file, testBytes(10))).toThrow(TypeError);
    await fails('FILE_NOT_GRANTED', () => session.writeBlob('VPN-sealed', testBytes(10)));
    expect(blobFiles(folder)).toEqual([]);
    expect(session.readBlob('MED-sealed', randomUUID())).toBeUndefined();
  });

  it('is listed by record and by case as it was attached, without its key, and its row does not change', async () => {
    const { session } = await makeVault();
    const first = attach(session, testBytes(5));
    const second = attach(session, testBytes(70_000));
    attach(session, testBytes(9), 'MED-sealed', 'another record');
    const sealed = session.file('MED-sealed');
    const listed = sealed.read((db) => blobsOf(db, 'record'));
    expect(listed.map(({ id, size }) => [id, size])).toEqual([[first.id, 5], [second.id, 70_000]]);
    expect(Object.keys(listed[0] ?? {}).sort()).toEqual(['caseId', 'id', 'kind', 'recordId', 'sha256', 'size']);
    expect(sealed.read((db) => blobsOfCase(db, 'case'))).toHaveLength(3);
    expect(() => sealed.write(({ db }) => db.run("UPDATE blobs SET sha256 = ? WHERE id = ?", '0'.repeat(64), first.id))).toThrow('written once');
  });

  it('attached again with the same id is the same blob; other bytes under that id are refused', async () => {
    const vault = await makeVault();
    const bytes = testBytes(100);
    const id = randomUUID();
    const put = (what: Uint8Array): void => {
      const written = vault.session.writeBlob('MED-sealed', what);
      vault.session.file('MED-sealed').write(({ db }) => { insertBlob(db, { id, caseId: 'case', recordId: 'record', kind: 'scan', ...written }); });
    };
    put(bytes);
    put(bytes);
    expect(() => { put(testBytes(100)); }).toThrow(/UNIQUE/);
    expect(rows(vault.session)).toBe(1);
    vault.session.close();
    const again = await unlock(vault);
    expect(bytes.equals(Buffer.from(again.readBlob('MED-sealed', id) ?? []))).toBe(true);
    expect(blobFiles(vault.folder)).toHaveLength(1);
  });

  it('leaves no word and no key in the clear, open or locked', async () => {
    const vault = await makeVault();
    const { id } = attach(vault.session, testBytes(3000));
    const key = vault.session.file('MED-sealed').read((db) => db.value<Uint8Array>('SELECT key FROM blobs WHERE id = ?', id)) ?? new Uint8Array();
    expect(key).toHaveLength(32);
    const said = [Buffer.from(WORDS), Buffer.from('%PDF'), Buffer.from(key), Buffer.from(Buffer.from(key).toString('hex')), Buffer.from(Buffer.from(key).toString('base64'))];
    const found = (): string[] => {
      const files = readdirSync(vault.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
      return files.filter(({ parentPath, name }) => said.some((text) => readFileSync(join(parentPath, name)).includes(text))).map(({ name }) => name);
    };
    expect(found()).toEqual([]);
    vault.session.close();
    expect(found()).toEqual([]);
    writeFileSync(join(blobFolder(vault.folder), 'scan.pdf'), testBytes(3000));
    expect(found()).toEqual(['scan.pdf']);
  });

  it('opens from docs/VAULT-FORMAT.md alone', async () => {
    const vault = await makeVault();
    const scans = [testBytes(100), testBytes(100_000)];
    const ids = scans.map((bytes) => attach(vault.session, bytes).id);
    attach(vault.session, testBytes(5), 'THB-sealed');
    vault.session.close();
    const reader = await readVault(vault.folder, 'desk 1', PASSPHRASE);
    const read = readBlobs(reader, 'MED-sealed');
    expect([...read.keys()].sort()).toEqual([...ids].sort());
    for (const [index, id] of ids.entries()) expect(scans[index]?.equals(read.get(id) ?? Buffer.alloc(0))).toBe(true);
  });
});

describe('deleting', () => {
  it('takes the key first, then the file; the key is on no page of the database', async () => {
    const vault = await makeVault();
    const kept = attach(vault.session, testBytes(10));
    const { id, name } = attach(vault.session, testBytes(10));
    const sealed = vault.session.file('MED-sealed');
    const key = Buffer.from(sealed.read((db) => db.value<Uint8Array>('SELECT key FROM blobs WHERE id = ?', id)) ?? []);
    expect(() => vault.session.removeBlobFiles('MED-sealed', [name])).toThrow(TypeError);
    expect(blobFiles(vault.folder)).toContain(name);

    const gone = sealed.write(({ db, audit }) => {
      audit({ action: 'scans.delete', recordId: id });
      return deleteBlob(db, id);
    });
    expect(gone).toBe(name);
    vault.session.removeBlobFiles('MED-sealed', [name]);
    expect(blobFiles(vault.folder)).toEqual([kept.name]);
    expect(vault.session.readBlob('MED-sealed', id)).toBeUndefined();
    expect(sealed.write(({ db }) => deleteBlob(db, id))).toBeUndefined();
    vault.session.close();

    const db = openFile(await readVault(vault.folder, 'desk 1', PASSPHRASE), 'MED-sealed');
    const keptKey = db.prepare<[string], Buffer>('SELECT key FROM blobs WHERE id = ?').pluck().get(kept.id);
    const pages = db.serialize();
    db.close();
    expect(pages.includes(keptKey ?? '')).toBe(true);
    expect(pages.includes(key)).toBe(false);
  });

  it('removes no file but a blob of that sealed file', async () => {
    const { session, folder } = await makeVault();
    const other = session.writeBlob('THB-sealed', testBytes(10));
    for (const name of [other.name, '../vault.json', '../MED.db', 'a'.repeat(64)]) expect(() => session.removeBlobFiles('MED-sealed', [name])).toThrow(TypeError);
    expect(blobFiles(folder)).toEqual([other.name]);
    session.removeBlobFiles('THB-sealed', [other.name]);
    expect(blobFiles(folder)).toEqual([]);
  });

  it('a crash between row and file: the file goes at the next unlock', async () => {
    const vault = await makeVault();
    const { id } = attach(vault.session, testBytes(10));
    vault.session.file('MED-sealed').write(({ db }) => deleteBlob(db, id));
    vault.session.close();
    expect(blobFiles(vault.folder)).toHaveLength(1);
    (await unlock(vault)).file('MED-sealed');
    expect(blobFiles(vault.folder)).toEqual([]);
  });

  it('a lonely half that is discarded takes its blobs along', async () => {
    const vault = await makeVault();
    attach(vault.session, testBytes(10), 'MED-sealed', 'lonely');
    const kept = attach(vault.session, testBytes(10));
    vault.session.file('MED-sealed').write(({ db }) => discardHalf(db, 'lonely'));
    expect(rows(vault.session)).toBe(1);
    vault.session.close();
    (await unlock(vault)).file('MED-sealed');
    expect(blobFiles(vault.folder)).toEqual([kept.name]);
  });
});

describe('what a crash leaves', () => {
  it('goes when its sealed file is next opened; other sealed files’ stay, and so does what is not a blob', async () => {
    const vault = await makeVault();
    const kept = attach(vault.session, testBytes(10));
    vault.session.writeBlob('MED-sealed', testBytes(10));
    const other = vault.session.writeBlob('THB-sealed', testBytes(10));
    vault.session.close();
    writeFileSync(join(blobFolder(vault.folder), `${kept.name}.new`), 'half');
    writeFileSync(join(blobFolder(vault.folder), 'a'.repeat(64)), 'not ours to judge');
    const again = await unlock(vault);
    expect(blobFiles(vault.folder)).toHaveLength(5);
    again.file('MED-sealed');
    expect(blobFiles(vault.folder)).toEqual([kept.name, other.name, 'a'.repeat(64)].sort());
    again.file('THB-sealed');
    expect(blobFiles(vault.folder)).toEqual([kept.name, 'a'.repeat(64)].sort());
  });

  it('what cannot be removed keeps nobody out', async () => {
    const vault = await makeVault();
    const { id } = attach(vault.session, testBytes(10));
    vault.session.close();
    mkdirSync(join(blobFolder(vault.folder), 'folder.new'));
    expect((await unlock(vault)).readBlob('MED-sealed', id)).toHaveLength(10);
    const other = await makeVault();
    const scan = attach(other.session, testBytes(10));
    other.session.close();
    rmSync(blobFolder(other.folder), { recursive: true });
    writeFileSync(blobFolder(other.folder), 'no folder');
    const again = await unlock(other);
    await fails('BLOB_DAMAGED', () => again.readBlob('MED-sealed', scan.id));
  });

  it('a folder that a copying tool left out is made anew', async () => {
    const vault = await makeVault();
    vault.session.close();
    rmSync(blobFolder(vault.folder), { recursive: true });
    const again = await unlock(vault);
    const { id } = attach(again, testBytes(10));
    expect(again.readBlob('MED-sealed', id)).toHaveLength(10);
    expect(statSync(blobFolder(vault.folder)).mode & 0o777).toBe(0o700);
  });
});

describe('rotation', () => {
  it('carries blobs into the next generation, of files it cannot open too; one on its way arrives', async () => {
    const vault = await makeVault();
    const scan = testBytes(200_000);
    const { id } = attach(vault.session, scan);
    const secret = attach(vault.session, testBytes(30), 'THB-sealed');
    await vault.session.addUser({ label: 'desk 2', roles: ['MEDIATOR'], modules: ['MED'], passphrase: 'ikinci sınaq' });
    vault.session.close();

    const second = await unlock(vault, 'desk 2', 'ikinci sınaq');
    const onItsWay = second.writeBlob('MED-sealed', scan);
    const generation = blobFolder(vault.folder);
    await second.rotate(['MED-sealed']);
    expect(blobFolder(vault.folder)).not.toBe(generation);
    const late = randomUUID();
    second.file('MED-sealed').write(({ db }) => { insertBlob(db, { id: late, caseId: 'case', recordId: 'record', kind: 'scan', ...onItsWay }); });
    for (const each of [id, late]) expect(Buffer.from(second.readBlob('MED-sealed', each) ?? []).equals(scan)).toBe(true);
    second.close();

    const first = await unlock(vault);
    expect(readdirSync(vault.folder).filter((name) => name.startsWith('gen-'))).toEqual(['gen-0002']);
    for (const each of [id, late]) expect(Buffer.from(first.readBlob('MED-sealed', each) ?? []).equals(scan)).toBe(true);
    expect(first.readBlob('THB-sealed', secret.id)).toHaveLength(30);
    expect(blobFiles(vault.folder)).toHaveLength(3);
  });
});

it('verify reads every blob, counts them by file, and names those that are damaged or gone', async () => {
  const vault = await makeVault();
  const ids = [1, 2, 3].map((size) => attach(vault.session, testBytes(size)));
  attach(vault.session, testBytes(4), 'THB-sealed');
  const report = await vault.session.verify();
  expect(report.files.map(({ file, blobs, problem }) => [file, blobs?.checked, problem])).toEqual(
    expect.arrayContaining([['MED', undefined, null], ['MED-sealed', 3, null], ['THB-sealed', 1, null]]),
  );
  const [flipped, , missing] = ids;
  const path = join(blobFolder(vault.folder), flipped?.name ?? '');
  const bytes = readFileSync(path);
  bytes.writeUInt8(bytes.readUInt8(40_000) ^ 1, 40_000);
  writeFileSync(path, bytes);
  rmSync(join(blobFolder(vault.folder), missing?.name ?? ''));
  const found = (await vault.session.verify()).files.find(({ file }) => file === 'MED-sealed');
  expect(found).toEqual({ file: 'MED-sealed', rows: 3, blobs: { checked: 3, damaged: [flipped?.id, missing?.id].sort() }, problem: 'BLOB_DAMAGED' });
});
