import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = join(import.meta.dirname, '../node_modules/electron');

/** Why the product itself cannot be started here, for a person and for a skipped test. */
export const NO_ELECTRON = 'The Electron runtime is not installed here.';

/** Absolute path of the installed Electron, or null; never fetches anything, which `require('electron')` would. */
export function electronRuntime(folder = PACKAGE): string | null {
  const named = join(folder, 'path.txt');
  if (!existsSync(named)) return null;
  const path = join(process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(folder, 'dist'), readFileSync(named, 'utf8'));
  return existsSync(path) ? path : null;
}

/** Lets Electron's own installer fetch its runtime (checked against the checksums in the package), once; null where it cannot. */
export function installElectron(limitMs = 120_000): string | null {
  if (process.env['ELECTRON_SKIP_BINARY_DOWNLOAD']) return null;
  spawnSync(process.execPath, [join(PACKAGE, 'install.js')], { stdio: 'ignore', timeout: limitMs });
  return electronRuntime();
}
