import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder } from './folder.ts';
import type { Layout } from './folder.ts';
import type { FileName } from './roles.ts';

/**
 * Renames a database nobody has a key to (notes after a reset, or a file made just before a crash) to
 * `<name>.lost-<n>.db`, so that a new one can be made under its name. Nothing is deleted.
 */
export function setAside(layout: Layout, name: FileName): void {
  if (!existsSync(layout.database(name))) return;
  let number = 1;
  while (existsSync(lostPath(layout, name, number))) number += 1;
  for (const suffix of ['', '-wal']) {
    const path = `${layout.database(name)}${suffix}`;
    if (existsSync(path)) renameSync(path, `${lostPath(layout, name, number)}${suffix}`);
  }
  syncFolder(layout.directory);
}

function lostPath(layout: Layout, name: FileName, number: number): string {
  return join(layout.directory, `${name}.lost-${number}.db`);
}
