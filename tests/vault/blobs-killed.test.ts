import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from 'vitest';
import { blobFiles } from './blob-kit.ts';
import { makeVault, PASSPHRASE, unlock } from './kit.ts';

const BLOBS = 60;

/** Runs the writer until it ends itself, or kills it at a random instant after so many answers; gives back its lines. */
function write(folder: string, mode: string, killAfter = Infinity): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'blob-writer.ts'), folder, PASSPHRASE, mode], { stdio: ['ignore', 'pipe', 'inherit'] });
    const lines: string[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => {
      lines.push(line);
      if (lines.length === killAfter) setTimeout(() => child.kill('SIGKILL'), Math.random() * 15);
    });
    child.on('error', reject);
    child.on('close', () => { resolve(lines); });
  });
}

it('killed between file and row: the file is there, nobody can read it, and it goes at the next unlock', async () => {
  const vault = await makeVault();
  vault.session.close();
  const [name] = await write(vault.folder, 'file only');
  expect(blobFiles(vault.folder)).toEqual([name]);
  const session = await unlock(vault);
  expect(session.file('MED-sealed').read((db) => db.value('SELECT count(*) FROM blobs'))).toBe(0);
  expect(blobFiles(vault.folder)).toEqual([]);
});

it(`killed at random instants during ${BLOBS} blobs: what was acknowledged is there byte for byte, and no file without a row`, { timeout: 240_000 }, async () => {
  const vault = await makeVault();
  vault.session.close();
  const acknowledged = new Map<string, string>();
  for (let kills = 1; acknowledged.size < BLOBS; kills += 1) {
    for (const line of await write(vault.folder, 'both', 1 + Math.floor(Math.random() * 10))) {
      const [id = '', digest = ''] = line.split(' ');
      acknowledged.set(id, digest);
    }
    const session = await unlock(vault);
    for (const [id, digest] of acknowledged)
      expect(createHash('sha256').update(session.readBlob('MED-sealed', id) ?? Buffer.alloc(0)).digest('hex')).toBe(digest);
    const report = (await session.verify()).files.find(({ file }) => file === 'MED-sealed');
    expect([report?.problem, report?.blobs?.damaged]).toEqual([null, []]);
    expect(blobFiles(vault.folder)).toHaveLength(report?.blobs?.checked ?? -1);
    // A row may be written and not told of any more; no more than one a kill.
    expect((report?.blobs?.checked ?? 0) - acknowledged.size).toBeLessThanOrEqual(kills);
    session.close();
  }
});
