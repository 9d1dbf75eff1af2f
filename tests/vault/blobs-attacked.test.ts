/** A thief or colleague at the folder, or a colleague with the sealed file's key and the stock driver. */
import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import { appendFileSync, copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { attach, blobFiles, blobFolder, testBytes, WORDS } from './blob-kit.ts';
import { canonical, openFile, readVault } from './independent-reader.ts';
import type { StockDatabase } from './independent-reader.ts';
import { copyOf, fails, makeVault, PASSPHRASE, testDeps, unlock } from './kit.ts';

const deps = testDeps();
const SCAN = testBytes(90_000);
let template: string;
let vaultId: string;
let first: { id: string; name: string };
let second: { id: string; name: string };

beforeAll(async () => {
  const vault = await makeVault({}, deps);
  vaultId = vault.session.vaultId;
  first = attach(vault.session, SCAN);
  second = attach(vault.session, testBytes(90_000));
  vault.session.close();
  // The kit's folders go after each test; this one is for all of them.
  template = mkdtempSync(join(tmpdir(), 'vault-template-'));
  cpSync(vault.folder, template, { recursive: true, preserveTimestamps: true });
});
afterAll(() => rmSync(template, { recursive: true, force: true }));

/** The attack is done to a locked copy; afterwards the first blob must be refused, and be left where it is. */
async function refused(attack: (folder: string) => unknown, ids = [first.id]): Promise<void> {
  const folder = copyOf(template);
  await attack(folder);
  const before = blobFiles(folder).map((name) => [name, createHash('sha256').update(bytesOf(join(blobFolder(folder), name))).digest('hex')]);
  const session = await unlock({ folder, deps });
  for (const id of ids) {
    const error = await fails('BLOB_DAMAGED', () => session.readBlob('MED-sealed', id));
    expect(error.details).toEqual({ file: 'MED-sealed', blob: id });
  }
  const report = (await session.verify()).files.find(({ file }) => file === 'MED-sealed');
  expect([report?.problem, report?.blobs]).toEqual(['BLOB_DAMAGED', { checked: 2, damaged: [...ids].sort() }]);
  expect(blobFiles(folder).map((name) => [name, createHash('sha256').update(bytesOf(join(blobFolder(folder), name))).digest('hex')])).toEqual(before);
  session.close();
}

const bytesOf = (path: string): Buffer => (statSync(path, { throwIfNoEntry: false })?.isFile() ? readFileSync(path) : Buffer.alloc(0));
const pathOf = (folder: string, { name }: { name: string }): string => join(blobFolder(folder), name);

it('nothing done, nothing refused', async () => {
  const session = await unlock({ folder: copyOf(template), deps });
  expect(SCAN.equals(Buffer.from(session.readBlob('MED-sealed', first.id) ?? []))).toBe(true);
  expect((await session.verify()).files.every(({ problem }) => problem === null)).toBe(true);
});

describe('with the folder', () => {
  it.each([0, 50_000, 100_000, 131_072, 131_087])('a bit flipped at %i: in the words, in the padding, in the tag', (at) =>
    refused((folder) => {
      const bytes = readFileSync(pathOf(folder, first));
      expect(bytes).toHaveLength(131_088);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      writeFileSync(pathOf(folder, first), bytes);
    }));

  it.each([0, 15, 16, 65_552, 131_087])('cut to %i bytes', (length) => refused((folder) => { truncateSync(pathOf(folder, first), length); }));

  it('made longer', () => refused((folder) => appendFileSync(pathOf(folder, first), 'x')));

  it('removed', () => refused((folder) => { rmSync(pathOf(folder, first)); }));

  it('a link in its place, to a copy of itself', () =>
    refused((folder) => {
      renameSync(pathOf(folder, first), join(folder, 'elsewhere'));
      symlinkSync(join(folder, 'elsewhere'), pathOf(folder, first));
    }));

  it('two exchanged: both are refused', () =>
    refused((folder) => {
      renameSync(pathOf(folder, first), join(folder, 'x'));
      renameSync(pathOf(folder, second), pathOf(folder, first));
      renameSync(join(folder, 'x'), pathOf(folder, second));
    }, [first.id, second.id]));

  it('one in place of another', () => refused((folder) => { copyFileSync(pathOf(folder, second), pathOf(folder, first)); }));

  it('a deleted one put back is not taken up again', async () => {
    const folder = copyOf(template);
    const session = await unlock({ folder, deps });
    const { id, name } = attach(session, testBytes(10));
    const old = readFileSync(pathOf(folder, { name }));
    session.file('MED-sealed').write(({ db }) => db.run('DELETE FROM blobs WHERE id = ?', id));
    session.removeBlobFiles('MED-sealed', [name]);
    session.close();
    writeFileSync(pathOf(folder, { name }), old);
    const again = await unlock({ folder, deps });
    expect(again.readBlob('MED-sealed', id)).toBeUndefined();
    expect(blobFiles(folder)).toEqual([first.name, second.name].sort());
  });

  it('names, lengths and times tell how many lie there, and nothing of which module, whose or when', () => {
    const names = blobFiles(template);
    expect(names).toHaveLength(2);
    expect(names.every((name) => /^[0-9a-f]{64}$/.test(name))).toBe(true);
    const shown = names.map((name) => {
      const { size, mtimeMs, mode } = statSync(join(blobFolder(template), name));
      return [size, mtimeMs, mode & 0o777];
    });
    expect(shown).toEqual(names.map(() => [131_088, Date.parse('2000-01-01T00:00:00Z'), 0o600]));
    const text = names.map((name) => bytesOf(join(blobFolder(template), name)).toString('latin1')).join('');
    expect(text.includes('PDF') || text.includes(Buffer.from(WORDS).toString('latin1'))).toBe(false);
  });
});

describe('with the key of the sealed file and another tool', () => {
  const edit = async (folder: string, work: (db: StockDatabase) => unknown): Promise<void> => {
    const db = openFile(await readVault(folder, 'desk 1', PASSPHRASE), 'MED-sealed');
    db.exec('DROP TRIGGER blobs_no_update');
    work(db);
    db.close();
  };

  /** As the format text says a blob's file is made. */
  const sealedFor = (key: Buffer, name: string, padded: Buffer): Buffer => {
    const gcm = createCipheriv('aes-256-gcm', key, Buffer.alloc(12));
    gcm.setAAD(Buffer.from(canonical({ blob: name, format: 1, vaultId }), 'utf8'));
    return Buffer.concat([gcm.update(padded), gcm.final(), gcm.getAuthTag()]);
  };

  it('what is sealed as the text says, under the true name, is read: the forgeries below are good ones', async () => {
    const folder = copyOf(template);
    await edit(folder, (db) => {
      const key = db.prepare<[string], Buffer>('SELECT key FROM blobs WHERE id = ?').pluck().get(first.id) ?? Buffer.alloc(0);
      writeFileSync(pathOf(folder, first), sealedFor(key, first.name, Buffer.concat([SCAN], 131_072)));
    });
    const session = await unlock({ folder, deps });
    expect(SCAN.equals(Buffer.from(session.readBlob('MED-sealed', first.id) ?? []))).toBe(true);
  });

  it('other bytes sealed under the same key and name do not have the digest', () =>
    refused((folder) =>
      edit(folder, (db) => {
        const key = db.prepare<[string], Buffer>('SELECT key FROM blobs WHERE id = ?').pluck().get(first.id) ?? Buffer.alloc(0);
        writeFileSync(pathOf(folder, first), sealedFor(key, first.name, Buffer.alloc(131_072, 1)));
      }),
    ));

  it.each([
    ['another length', "UPDATE blobs SET size = size - 1 WHERE id = ?"],
    ['a length of another class', 'UPDATE blobs SET size = 10 WHERE id = ?'],
    ['a length beyond all', 'UPDATE blobs SET size = 9007199254740991 WHERE id = ?'],
    ['another digest', "UPDATE blobs SET sha256 = replace(sha256, substr(sha256, 1, 1), 'x') WHERE id = ?"],
    ['another key', 'UPDATE blobs SET key = zeroblob(32) WHERE id = ?'],
  ])('a row with %s', (_, sql) => refused((folder) => edit(folder, (db) => db.prepare(sql).run(first.id))));

  it('a row whose name leads out of the folder reads nothing there, though all else of it is true', async () => {
    const folder = copyOf(template);
    const name = `../${'x'.repeat(61)}`;
    await edit(folder, (db) => {
      const key = db.prepare<[string], Buffer>('SELECT key FROM blobs WHERE id = ?').pluck().get(first.id) ?? Buffer.alloc(0);
      db.prepare('UPDATE blobs SET name = ? WHERE id = ?').run(name, first.id);
      writeFileSync(join(blobFolder(folder), name), sealedFor(key, name, Buffer.concat([SCAN], 131_072)));
    });
    const session = await unlock({ folder, deps });
    await fails('BLOB_DAMAGED', () => session.readBlob('MED-sealed', first.id));
  });

  it('a row that names another blob’s file, with its key, still needs its digest', () =>
    refused(async (folder) => {
      await edit(folder, (db) => {
        const other = db.prepare<[string], { name: string; key: Buffer }>('SELECT name, key FROM blobs WHERE id = ?').get(second.id);
        db.prepare('UPDATE blobs SET name = ? WHERE id = ?').run('f'.repeat(64), second.id);
        db.prepare('UPDATE blobs SET name = ?, key = ? WHERE id = ?').run(other?.name ?? '', other?.key ?? '', first.id);
      });
      rmSync(pathOf(folder, first));
    }, [first.id, second.id]));

  it('in another vault, keys and all, it is not what it was', async () => {
    const other = await makeVault({}, deps);
    const { id, name } = attach(other.session, testBytes(90_000));
    other.session.close();
    const stolen = openFile(await readVault(copyOf(template), 'desk 1', PASSPHRASE), 'MED-sealed');
    const row = stolen.prepare<[string], { size: number; sha256: string; key: Buffer }>('SELECT size, sha256, key FROM blobs WHERE id = ?').get(first.id);
    stolen.close();
    await edit(other.folder, (db) => db.prepare('UPDATE blobs SET size = ?, sha256 = ?, key = ? WHERE id = ?').run(row?.size ?? 0, row?.sha256 ?? '', row?.key ?? '', id));
    copyFileSync(pathOf(template, first), pathOf(other.folder, { name }));
    const session = await unlock(other);
    await fails('BLOB_DAMAGED', () => session.readBlob('MED-sealed', id));
  });

  it('a file somebody plants, however named, opens nothing and harms nothing', async () => {
    const folder = copyOf(template);
    for (const name of ['a'.repeat(64), 'scan.pdf', randomBytes(32).toString('hex')]) writeFileSync(join(blobFolder(folder), name), randomBytes(100));
    const session = await unlock({ folder, deps });
    expect(SCAN.equals(Buffer.from(session.readBlob('MED-sealed', first.id) ?? []))).toBe(true);
    expect(readdirSync(blobFolder(folder))).toHaveLength(5);
  });
});
