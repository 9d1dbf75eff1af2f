import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Driver from 'better-sqlite3-multiple-ciphers';
import { describe, expect, it } from 'vitest';
import { APPLICATION_IDS, closeDatabase, createDatabase, databaseKey, openDatabase } from '../../src/vault/connection.ts';
import type { Database, DriverConstructor } from '../../src/vault/connection.ts';
import { fails, failsUntouched, snapshot, temporaryFolder } from './kit.ts';

const KEY = Buffer.alloc(32, 7);

function made(kind: 'real' | 'practice' = 'practice'): string {
  const path = join(temporaryFolder(), 'x.db');
  createDatabase(path, KEY, kind, (db) => void db.exec('CREATE TABLE t (a TEXT) STRICT'));
  return path;
}

/** The driver with one of its answers replaced. */
function lying(pragma: string, answer: unknown): DriverConstructor {
  return class extends Driver {
    override pragma(source: string, options?: { simple?: boolean }): unknown {
      const real: unknown = super.pragma(source, options);
      return source === pragma ? answer : real;
    }
  };
}

describe('every connection', () => {
  it('has every setting of the recipe', () => {
    const db = openDatabase(made(), KEY, 'practice');
    const settings = ['cipher', 'temp_store', 'secure_delete', 'foreign_keys', 'recursive_triggers', 'trusted_schema', 'cell_size_check', 'locking_mode', 'journal_mode', 'synchronous'];
    expect(Object.fromEntries(settings.map((name) => [name, db.pragma(name, { simple: true })]))).toEqual({
      cipher: 'sqlcipher',
      temp_store: 2,
      secure_delete: 1,
      foreign_keys: 1,
      recursive_triggers: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      locking_mode: 'exclusive',
      journal_mode: 'wal',
      synchronous: 2,
    });
    closeDatabase(db);
  });

  it.each([
    ['cipher', 'chacha20'],
    ['legacy', 0],
    ['temp_store', 0],
    ['secure_delete', 0],
    ['foreign_keys', 0],
    ['recursive_triggers', 0],
    ['trusted_schema', 1],
    ['cell_size_check', 0],
    ['locking_mode', 'normal'],
    ['journal_mode', 'delete'],
    ['synchronous', 1],
    ['busy_timeout', 5000],
  ])('DRIVER_UNSAFE when %s reads back as %s', async (name, answer) => {
    const path = made();
    await failsUntouched(join(path, '..'), 'DRIVER_UNSAFE', () => openDatabase(path, KEY, 'practice', lying(name, answer)));
  });

  it('DRIVER_UNSAFE when the driver has no cipher in it', async () => {
    const plain: DriverConstructor = class extends Driver {
      override prepare(source: string): never {
        if (source.includes('sqlite3mc_version')) throw new Error('no such function');
        return super.prepare(source) as never;
      }
    };
    const path = made();
    await failsUntouched(join(path, '..'), 'DRIVER_UNSAFE', () => openDatabase(path, KEY, 'practice', plain));
  });

  it('NOT_ENCRYPTED: a driver that ignores the key is caught as soon as it has made a file', async () => {
    const ignores: DriverConstructor = class extends Driver {
      override key(): number {
        return 0;
      }
    };
    await fails('NOT_ENCRYPTED', () => createDatabase(join(temporaryFolder(), 'x.db'), KEY, 'practice', (db) => void db.exec('CREATE TABLE t (a)'), ignores));
  });

  it('refuses a key that is not 32 bytes', async () => {
    const path = made();
    for (const length of [0, 16, 31, 33, 64]) await fails('DRIVER_UNSAFE', () => openDatabase(path, Buffer.alloc(length), 'practice'));
  });

  it('makes no file over one that exists', async () => {
    const path = made();
    const before = snapshot(join(path, '..'));
    expect(() => createDatabase(path, KEY, 'practice', () => undefined)).toThrow('EEXIST');
    expect(snapshot(join(path, '..'))).toEqual(before);
  });

  it('keeps one private file, a log while open, never shared memory', () => {
    const path = made();
    const db = openDatabase(path, KEY, 'practice');
    db.exec("INSERT INTO t VALUES ('açıq söz')");
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(`${path}-wal`).mode & 0o777).toBe(0o600);
    expect(statSync(`${path}-shm`, { throwIfNoEntry: false })).toBeUndefined();
    expect(readFileSync(`${path}-wal`).includes('açıq söz')).toBe(false);
    closeDatabase(db);
    expect(statSync(`${path}-wal`, { throwIfNoEntry: false })).toBeUndefined();
    expect(readFileSync(path).includes('açıq söz')).toBe(false);
  });
});

describe('practice is in the key', () => {
  it('a real file does not open as a practice one, nor the other way round', async () => {
    const [real, practice] = [made('real'), made('practice')];
    expect(databaseKey(KEY, 'real')).not.toEqual(databaseKey(KEY, 'practice'));
    await fails('FILE_DAMAGED', () => openDatabase(real, KEY, 'practice'));
    await fails('FILE_DAMAGED', () => openDatabase(practice, KEY, 'real'));
  });

  it('FILE_SWAPPED: the right key with the other application_id', async () => {
    const path = made('practice');
    const db = openDatabase(path, KEY, 'practice');
    db.pragma(`application_id=${APPLICATION_IDS.real}`);
    closeDatabase(db);
    await failsUntouched(join(path, '..'), 'FILE_SWAPPED', () => openDatabase(path, KEY, 'practice'));
  });
});

describe('deleted words', () => {
  it('are gone from the pages: secure_delete, shown on the decrypted bytes', () => {
    const path = made();
    const word = 'silinməli söz '.repeat(300);
    const db = openDatabase(path, KEY, 'practice');
    db.prepare('INSERT INTO t VALUES (?)').run(word);
    expect(plainPages(db).includes('silinməli')).toBe(true);
    db.exec('DELETE FROM t');
    expect(plainPages(db).includes('silinməli')).toBe(false);
    closeDatabase(db);
  });
});

/** The decrypted pages, by the one call that gives them out; production code may not use it. */
function plainPages(db: Database): Buffer {
  return db.serialize();
}

it('a file with noise for a log opens with what was committed to the file', () => {
  const path = made();
  writeFileSync(`${path}-wal`, Buffer.alloc(5000, 0x41));
  const db = openDatabase(path, KEY, 'practice');
  expect(db.prepare('SELECT count(*) FROM t').pluck().get()).toBe(0);
  closeDatabase(db);
});
