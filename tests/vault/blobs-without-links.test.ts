import { statSync } from 'node:fs';
import type * as FileSystem from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { attach, blobFolder, testBytes } from './blob-kit.ts';
import { makeVault, unlock } from './kit.ts';

const links = vi.hoisted(() => ({ tried: 0 }));
vi.mock('node:fs', async (original) => ({
  ...(await original<typeof FileSystem>()),
  linkSync: () => {
    links.tried += 1;
    throw Object.assign(new Error('no links on this disk'), { code: 'EPERM' });
  },
}));

it('on a disk without hard links a rotation copies blobs, and the copies do not tell when', async () => {
  const vault = await makeVault();
  const bytes = testBytes(70_000);
  const { id, name } = attach(vault.session, bytes);
  await vault.session.rotate(['MED-sealed']);
  expect(links.tried).toBe(1);
  const { nlink, mtimeMs, mode } = statSync(join(blobFolder(vault.folder), name));
  expect([nlink, mtimeMs, mode & 0o777]).toEqual([1, Date.parse('2000-01-01T00:00:00Z'), 0o600]);
  vault.session.close();
  expect(bytes.equals(Buffer.from((await unlock(vault)).readBlob('MED-sealed', id) ?? []))).toBe(true);
});
