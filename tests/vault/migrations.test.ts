import { cpSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { closeDatabase, createDatabase, openDatabase } from '../../src/vault/connection.ts';
import { MIGRATIONS } from '../../src/vault/migrations/index.ts';
import { migrate } from '../../src/vault/migrations/migration.ts';
import { fails, temporaryFolder } from './kit.ts';
import { changedSince, hashesOf, MIGRATIONS_FOLDER, readReleased, RELEASED_LIST } from './released-migrations.ts';

const KEY = Buffer.alloc(32, 3);
const kinds = ['office', 'facts', 'sealed', 'notes'] as const;
const tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";

function emptyFile(): string {
  const path = join(temporaryFolder(), 'x.db');
  createDatabase(path, KEY, 'practice', () => undefined);
  return path;
}

describe('migrations', () => {
  it('run 1, 2, 3 …, and each is in the file its number and kind name', () => {
    for (const kind of kinds) {
      expect(MIGRATIONS[kind].map(({ version }) => version)).toEqual(MIGRATIONS[kind].map((_, index) => index + 1));
      const files = readdirSync(join(MIGRATIONS_FOLDER, kind)).filter((name) => /^\d{4}-/.test(name) && !name.endsWith('.test.ts'));
      expect(files.sort()).toEqual(MIGRATIONS[kind].map(({ version, name }) => `${String(version).padStart(4, '0')}-${name}.ts`));
    }
  });

  it.each(kinds)('0001 gives a %s file its spine', (kind) => {
    const db = openDatabase(emptyFile(), KEY, 'practice');
    migrate(db, MIGRATIONS[kind].slice(0, 1));
    expect(db.prepare(tables).pluck().all()).toEqual(['anchor', 'audit', 'idempotency', 'journal', 'meta']);
    expect(db.pragma('user_version', { simple: true })).toBe(1);
    closeDatabase(db);
  });

  it('a step that fails leaves the file at the step before, and nothing of itself', () => {
    const path = emptyFile();
    const db = openDatabase(path, KEY, 'practice');
    const broken = { version: 2, name: 'broken', up: (target: typeof db): void => void target.exec('CREATE TABLE half (a); SELECT no_such_function()') };
    expect(() => migrate(db, [...MIGRATIONS.facts.slice(0, 1), broken])).toThrow('no_such_function');
    expect(db.pragma('user_version', { simple: true })).toBe(1);
    expect(db.prepare(tables).pluck().all()).not.toContain('half');
    closeDatabase(db);
  });

  it('VAULT_NEWER for a file of a later version, which stays as it is', async () => {
    const db = openDatabase(emptyFile(), KEY, 'practice');
    db.pragma('user_version=7');
    await fails('VAULT_NEWER', () => migrate(db, MIGRATIONS.facts.slice(0, 1)));
    expect(db.prepare(tables).pluck().all()).toEqual([]);
    closeDatabase(db);
  });

  it('no released migration has been edited or removed', () => {
    expect(changedSince(readReleased(RELEASED_LIST), MIGRATIONS_FOLDER)).toEqual([]);
  });

  it('an edited or removed one is found', () => {
    const folder = join(temporaryFolder(), 'migrations');
    cpSync(MIGRATIONS_FOLDER, folder, { recursive: true });
    const released = hashesOf(folder);
    expect(Object.keys(released)).toEqual(expect.arrayContaining(['office/0001-spine.ts', 'notes/0001-spine.ts', 'spine.ts']));
    expect(changedSince(released, folder)).toEqual([]);
    writeFileSync(join(folder, 'facts/0001-spine.ts'), '// edited');
    rmSync(join(folder, 'notes/0001-spine.ts'));
    expect(changedSince(released, folder)).toEqual(['facts/0001-spine.ts', 'notes/0001-spine.ts']);
  });
});
