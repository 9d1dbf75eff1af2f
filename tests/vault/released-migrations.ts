/**
 * Released migrations are never edited: a vault made by an earlier release must come to the same tables. Run with node at
 * each release to write down what it ships: `node tests/vault/released-migrations.ts`.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

export const MIGRATIONS_FOLDER = join(import.meta.dirname, '../../src/vault/migrations');
export const RELEASED_LIST = join(import.meta.dirname, 'released-migrations.json');

const listShape = z.record(z.string(), z.string());

/** SHA-256 (hex) of each migration and of the helpers they share, by path below the folder. */
export function hashesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /^[a-z]+\/\d{4}-[a-z-]+\.ts$/.test(path) || path === 'spine.ts');
  return Object.fromEntries(files.sort().map((path) => [path, createHash('sha256').update(readFileSync(join(folder, path))).digest('hex')]));
}

/** What was released and is no longer what was released: edited or gone. */
export function changedSince(released: Record<string, string>, folder: string): string[] {
  const now = hashesOf(folder);
  return Object.keys(released).filter((path) => now[path] !== released[path]);
}

export function readReleased(path: string): Record<string, string> {
  return existsSync(path) ? listShape.parse(JSON.parse(readFileSync(path, 'utf8'))) : {};
}

if (import.meta.main) {
  const changed = changedSince(readReleased(RELEASED_LIST), MIGRATIONS_FOLDER);
  if (changed.length > 0) throw new Error(`released and changed: ${changed.join(', ')}`);
  writeFileSync(RELEASED_LIST, `${JSON.stringify(hashesOf(MIGRATIONS_FOLDER), null, 2)}\n`);
}
