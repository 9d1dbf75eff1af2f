import { closeSync, openSync, readSync, statSync } from 'node:fs';
import Driver from 'better-sqlite3-multiple-ciphers';
import type { Database } from 'better-sqlite3-multiple-ciphers';
import { hkdf } from './crypto.ts';
import { codeOf, toVaultError, VaultError } from './errors.ts';
import { makeEmptyFile } from './folder.ts';
import type { VaultKind } from './manifest.ts';

export type { Database };
/** The part of the driver that opens a file; tests pass one without encryption. */
export type DriverConstructor = new (path: string, options: { timeout: number; fileMustExist: boolean }) => Database;

const PLAIN_HEADER = 'SQLite format 3\0';
const SMALLEST = 4096;
/** "SRDR" and "SRDP" read as big-endian numbers. */
export const APPLICATION_IDS: Record<VaultKind, number> = { real: 0x53524452, practice: 0x53524450 };

/** Set in this order, then each is read back: an unknown or refused PRAGMA is silent. */
const SETTINGS = [
  // First: the file must be locked before the first read, or SQLite shares its log through a -shm file.
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['temp_store', 'MEMORY', 2],
  ['secure_delete', 'ON', 1],
  ['foreign_keys', 'ON', 1],
  ['recursive_triggers', 'ON', 1],
  ['trusted_schema', 'OFF', 0],
  ['cell_size_check', 'ON', 1],
  ['journal_mode', 'WAL', 'wal'],
  ['synchronous', 'FULL', 2],
  ['busy_timeout', '0', 0],
] as const;

/** The raw SQLCipher key of a file: a practice file does not open as a real one, nor the other way round. */
export function databaseKey(fileKey: Uint8Array, kind: VaultKind): Buffer {
  return hkdf(fileKey, Buffer.alloc(0), `sirdash/1/${kind}`);
}

/** Makes an encrypted, empty database and closes it. Never touches a file that exists. */
export function createDatabase(path: string, fileKey: Uint8Array, kind: VaultKind, prepare: (db: Database) => void, driver: DriverConstructor = Driver): void {
  makeEmptyFile(path);
  const db = new driver(path, { timeout: 0, fileMustExist: true });
  try {
    giveKey(db, fileKey, kind);
    settle(db);
    db.pragma(`application_id=${APPLICATION_IDS[kind]}`);
    prepare(db);
  } finally {
    closeDatabase(db);
  }
  refusePlain(path);
}

/**
 * Opens a database under its key. FILE_MISSING; NOT_ENCRYPTED for a plain one; FILE_DAMAGED when it is no database under
 * this key or cut short; FILE_SWAPPED for another kind's application_id; DRIVER_UNSAFE when a setting does not hold.
 */
export function openDatabase(path: string, fileKey: Uint8Array, kind: VaultKind, driver: DriverConstructor = Driver): Database {
  refusePlain(path);
  const hadLog = sizeOf(`${path}-wal`) > 0;
  const db = new driver(path, { timeout: 0, fileMustExist: true });
  try {
    giveKey(db, fileKey, kind);
    settle(db);
    if (Number(db.pragma('application_id', { simple: true })) !== APPLICATION_IDS[kind]) throw new VaultError('FILE_SWAPPED');
    if (!hadLog && sizeOf(path) !== Number(db.pragma('page_count', { simple: true })) * Number(db.pragma('page_size', { simple: true })))
      throw new VaultError('FILE_DAMAGED');
    return db;
  } catch (error) {
    db.close();
    throw toVaultError(error);
  }
}

/** Whether a file reads under this key; changes nothing in it. */
export function opensUnder(path: string, fileKey: Uint8Array, kind: VaultKind, driver: DriverConstructor = Driver): boolean {
  const db = new driver(path, { timeout: 0, fileMustExist: true });
  try {
    giveKey(db, fileKey, kind);
    db.pragma('locking_mode=EXCLUSIVE');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    return true;
  } catch {
    return false;
  } finally {
    db.close();
  }
}

/** Empties the write-ahead log into the file and closes it. On a full disk the log stays, and the next open reads it. */
export function closeDatabase(db: Database): void {
  if (!db.open) return;
  try {
    // No `optimize`: its statistics keep samples of values that erasure would have to hunt down.
    db.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    if (!(error instanceof Driver.SqliteError)) throw error;
  } finally {
    db.close();
  }
}

/** Cipher before key, key as bytes: no key text is ever made. */
export function giveKey(db: Database, fileKey: Uint8Array, kind: VaultKind): void {
  if (fileKey.length !== 32) throw new VaultError('DRIVER_UNSAFE', { what: 'key' });
  db.pragma("cipher='sqlcipher'");
  db.pragma('legacy=4');
  const raw = databaseKey(fileKey, kind);
  const message = Buffer.concat([Buffer.from('raw:'), raw]);
  db.key(message);
  raw.fill(0);
  message.fill(0);
  if (db.pragma('cipher', { simple: true }) !== 'sqlcipher' || Number(db.pragma('legacy', { simple: true })) !== 4)
    throw new VaultError('DRIVER_UNSAFE', { what: 'cipher' });
}

function settle(db: Database): void {
  for (const [name, value] of SETTINGS) db.pragma(`${name}=${value}`);
  for (const [name, , expected] of SETTINGS)
    if (db.pragma(name, { simple: true }) !== expected) throw new VaultError('DRIVER_UNSAFE', { what: name });
  db.prepare('SELECT count(*) FROM sqlite_schema').get();
  if (!cipherVersion(db).startsWith('SQLite3 Multiple Ciphers ')) throw new VaultError('DRIVER_UNSAFE', { what: 'version' });
}

function cipherVersion(db: Database): string {
  try {
    return String(db.prepare<[], string>('SELECT sqlite3mc_version()').pluck().get());
  } catch (error) {
    throw new VaultError('DRIVER_UNSAFE', { what: 'version' }, error);
  }
}

/** Looks at the file before the driver has it: closing a handle later would drop the driver's locks (POSIX). */
function refusePlain(path: string): void {
  const head = Buffer.alloc(16);
  let size: number;
  try {
    size = statSync(path).size;
    const handle = openSync(path, 'r');
    try {
      readSync(handle, head, 0, 16, 0);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    throw codeOf(error) === 'ENOENT' ? new VaultError('FILE_MISSING', {}, error) : toVaultError(error);
  }
  if (head.toString('latin1') === PLAIN_HEADER) throw new VaultError('NOT_ENCRYPTED');
  if (size < SMALLEST) throw new VaultError('FILE_DAMAGED');
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
