import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFuses, SHIPPED_FUSES } from './fuses.ts';

/**
 * Packs a small program with the shipped packaging file and a stand-in for the Electron runtime: a file that carries
 * a fuse wire, every fuse the wrong way round. What it cannot show is that the real runtime starts.
 */
const run = promisify(execFile);
const ROOT = resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
const SHIPPED = ['better-sqlite3-multiple-ciphers', '@node-rs/argon2'];
const BUNDLED = ['fflate', 'xmlchars'];

let folder: string;
let packed: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sirdash-pack-'));
  const write = (name: string, text: string) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const runtime = join(folder, 'runtime');
  for (const name of ['version', 'LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox', 'locales/az.pak', 'resources/x']) write(`runtime/${name}`, '45.4.1');
  writeFileSync(join(runtime, 'electron'), Buffer.concat([Buffer.from(FUSE_SENTINEL), Buffer.from([1, 8]), Buffer.from('10110011')]));

  const shipped = readJson(join(ROOT, 'package.json'));
  write('package.json', JSON.stringify({ ...shipped, dependencies: Object.fromEntries([...SHIPPED, ...BUNDLED].map((name) => [name, '*'])), devDependencies: {}, scripts: { node: 'x' } }));
  write('package-lock.json', '{}');
  for (const name of [...SHIPPED, ...BUNDLED, ...platformPackages()]) cpSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name), { recursive: true });
  for (const name of ['out/main/index.js', 'out/main/process.js', 'out/preload/index.cjs', 'out/renderer/index.html', 'out/main/index.js.map', 'out/other.js', 'src/main/index.ts', 'tests/x.ts', 'demo-output/vault/CURRENT', 'docs/x.md', '.env']) write(name, 'x');

  cpSync(join(ROOT, 'build'), join(folder, 'build'), { recursive: true });
  const override = { extends: join(ROOT, 'electron-builder.yml'), electronDist: runtime, electronVersion: '45.4.1' };
  write('pack.json', JSON.stringify(override));
  await run(process.execPath, [require.resolve('electron-builder/cli.js'), '--linux', 'dir', '--x64', '--config', 'pack.json', '--publish', 'never'], { cwd: folder });
  packed = join(folder, 'dist/linux-unpacked');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('only what was built goes in, with machine code and its loaders; nothing else of node_modules', () => {
  const files = packedFiles();
  expect(files.filter(({ path }) => !path.startsWith('node_modules/')).map(({ path }) => path).sort()).toEqual([
    'out/main/index.js',
    'out/main/process.js',
    'out/preload/index.cjs',
    'out/renderer/index.html',
    'package.json',
  ]);
  const packages = new Set(files.map(({ path }) => /^node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1]).filter((name) => name !== undefined));
  expect([...packages].sort()).toEqual([...SHIPPED, ...platformPackages()].sort());
});

test('machine code is for one platform and is all that lies unpacked', () => {
  const unpacked = packedFiles().filter((file) => file.isUnpacked).map(({ path }) => path);
  expect(unpacked.every((path) => path.endsWith('.node'))).toBe(true);
  expect(unpacked.filter((path) => path.includes('sqlite3'))).toEqual(['node_modules/better-sqlite3-multiple-ciphers/prebuilds/linux-x64.node']);
  expect(packedFiles().filter(({ path, isUnpacked }) => path.endsWith('.node') && !isUnpacked)).toEqual([]);
});

test('every fuse is as decided', async () => {
  expect(await readFuses(join(packed, 'sirdash'))).toEqual(SHIPPED_FUSES);
});

interface PackedFile {
  path: string;
  isUnpacked: boolean;
}

function packedFiles(): PackedFile[] {
  const walk = (entry: unknown, path: string): PackedFile[] => {
    if (typeof entry !== 'object' || entry === null) return [];
    const files: unknown = Reflect.get(entry, 'files');
    if (typeof files !== 'object' || files === null) return [{ path, isUnpacked: Reflect.get(entry, 'unpacked') === true }];
    return Object.entries(files).flatMap(([name, child]) => walk(child, path === '' ? name : `${path}/${name}`));
  };
  // An asar begins with four little-endian numbers, the last being the length of the JSON that follows.
  const archive = readFileSync(join(packed, 'resources/app.asar'));
  return walk(JSON.parse(archive.toString('utf8', 16, 16 + archive.readUInt32LE(12))), '');
}

/** The packages of machine code npm chose for this computer. */
function platformPackages(): string[] {
  const optional: unknown = readJson(join(ROOT, 'node_modules/@node-rs/argon2/package.json'))['optionalDependencies'];
  return Object.keys(Object(optional)).filter((name) => {
    try {
      return require.resolve(`${name}/package.json`) !== '';
    } catch {
      return false;
    }
  });
}

function readJson(path: string): Record<string, unknown> {
  return Object(JSON.parse(readFileSync(path, 'utf8')));
}
