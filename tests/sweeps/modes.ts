import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files and folders (the given one included) that group or others can touch: `mode path` lines. Empty on Windows, which has no such modes. */
export function looseModes(folder: string): string[] {
  if (process.platform === 'win32') return [];
  const below = readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => join(entry.parentPath, entry.name));
  return [folder, ...below].flatMap((path) => {
    const { mode } = statSync(path);
    return (mode & 0o077) === 0 ? [] : [`${(mode & 0o777).toString(8)} ${path}`];
  });
}
