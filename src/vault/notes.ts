import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder } from './folder.ts';
import type { Layout } from './folder.ts';
import { notesOf } from './roles.ts';

/** Sets aside notes nobody can open any more; their owner gets an empty file under the old name. */
export function loseNotes(layout: Layout, userId: string): void {
  const name = notesOf(userId);
  if (!existsSync(layout.database(name))) return;
  let number = 1;
  while (existsSync(lostPath(layout, name, number))) number += 1;
  for (const suffix of ['', '-wal']) {
    const path = `${layout.database(name)}${suffix}`;
    if (existsSync(path)) renameSync(path, `${lostPath(layout, name, number)}${suffix}`);
  }
  syncFolder(layout.directory);
}

function lostPath(layout: Layout, name: string, number: number): string {
  return join(layout.directory, `${name}.lost-${number}.db`);
}
