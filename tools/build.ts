import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const ROOT = join(import.meta.dirname, '..');

export const RENDERER_FOLDER = join(ROOT, 'out/renderer');
export const PROCESS_ENTRY = join(ROOT, 'src/application/process.ts');

/** Builds the window when anything it is made of is newer than it. Answers whether it had to. */
export async function ensureRenderer(): Promise<boolean> {
  const index = join(RENDERER_FOLDER, 'index.html');
  const sources = ['src/renderer', 'src/shared', 'src/domain', 'vite.config.ts', 'tools/renderer-config.ts', 'package-lock.json'].map((path) => join(ROOT, path));
  if (existsSync(index) && Math.max(...sources.map(newest)) < statSync(index).mtimeMs) return false;
  await asShipped(() => build({ configFile: join(ROOT, 'vite.config.ts'), logLevel: 'warn' }));
  return true;
}

/** Builds main, preload and window for Electron. */
export async function buildForElectron(): Promise<void> {
  const { build: buildAll } = await import('electron-vite');
  await asShipped(() => buildAll({ root: ROOT, logLevel: 'warn' }));
}

/** Builds for production also where a test runner has said otherwise in the environment. */
export async function asShipped<T>(make: () => Promise<T>): Promise<T> {
  const { NODE_ENV } = process.env;
  process.env['NODE_ENV'] = 'production';
  try {
    return await make();
  } finally {
    if (NODE_ENV === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = NODE_ENV;
  }
}

/** Time of the newest file at or below a path, in milliseconds. */
function newest(path: string): number {
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Math.max(own.mtimeMs, ...files.map((entry) => statSync(join(entry.parentPath, entry.name)).mtimeMs));
}
