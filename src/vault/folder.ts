import { createHash } from 'node:crypto';
import { accessSync, chmodSync, closeSync, constants, existsSync, fsyncSync, futimesSync, mkdirSync, openSync, readdirSync, readFileSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import Database from 'better-sqlite3-multiple-ciphers';
import { codeOf, toVaultError, VaultError } from './errors.ts';
import type { FileName } from './roles.ts';

const DIRECTORY_MODE = 0o700;
const FILE_MODE = 0o600;
const RENAME_TRIES = 20;
/** Of messages and blobs, in seconds since 1970: 2000-01-01. A folder does not tell when they were written. */
export const FILE_TIME = 946_684_800;

/** Where everything of one generation lies. Paths are absolute, so none can begin with `file:`. */
export class Layout {
  readonly folder: string;
  readonly generation: number;

  constructor(folder: string, generation: number) {
    this.folder = resolve(folder);
    this.generation = generation;
  }

  get directory(): string {
    return join(this.folder, generationName(this.generation));
  }

  get manifest(): string {
    return join(this.directory, 'vault.json');
  }

  database(file: FileName): string {
    return join(this.directory, `${file}.db`);
  }
}

export const generationName = (generation: number): string => `gen-${String(generation).padStart(4, '0')}`;

/** What a file system says of a path where nothing can be. */
const NO_SUCH_PLACE: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EISDIR', 'ELOOP', 'EINVAL', 'ERR_INVALID_ARG_VALUE']);

/** Reads CURRENT. VAULT_MISSING without it, VAULT_DAMAGED_DIRECTORY when it names nothing. */
export function readCurrent(folder: string): Layout {
  let text: string;
  try {
    text = readFileSync(join(folder, 'CURRENT'), 'utf8');
  } catch (error) {
    throw NO_SUCH_PLACE.has(codeOf(error)) ? new VaultError('VAULT_MISSING', {}, error) : toVaultError(error);
  }
  const number = /^gen-(\d{4,9})\n$/.exec(text)?.[1];
  if (number === undefined) throw new VaultError('VAULT_DAMAGED_DIRECTORY', { file: 'CURRENT' });
  return new Layout(folder, Number(number));
}

export function readManifestBytes(layout: Layout): Buffer {
  try {
    return readFileSync(layout.manifest);
  } catch (error) {
    throw codeOf(error) === 'ENOENT' ? new VaultError('VAULT_DAMAGED_DIRECTORY', { file: 'vault.json' }, error) : toVaultError(error);
  }
}

/** Makes the vault folder inside one that exists; it may exist itself if it is empty. VAULT_EXISTS otherwise. */
export function makeVaultFolder(folder: string): void {
  try {
    if (!existsSync(folder)) mkdirSync(folder, { mode: DIRECTORY_MODE });
    if (readdirSync(folder).length > 0) throw new VaultError('VAULT_EXISTS');
    chmodSync(folder, DIRECTORY_MODE);
  } catch (error) {
    throw codeOf(error) === 'ENOENT' ? new VaultError('VAULT_MISSING', {}, error) : toVaultError(error);
  }
}

export function makeGeneration(layout: Layout): void {
  for (const part of ['', 'blobs', 'inbox']) mkdirSync(join(layout.directory, part), { mode: DIRECTORY_MODE });
}

/** An empty file with the right mode, before the driver opens it. */
export function makeEmptyFile(path: string): void {
  closeSync(openSync(path, 'wx', FILE_MODE));
}

/**
 * Replaces a file so that after any crash either the old or the new one is there: temp, fsync, rename, fsync folder.
 * With `time` (seconds since 1970) the file says that instead of when it was written.
 */
export function replaceFile(path: string, bytes: Uint8Array, time?: number): void {
  const temporary = `${path}.new`;
  try {
    const handle = openSync(temporary, 'w', FILE_MODE);
    try {
      for (let written = 0; written < bytes.length; ) written += writeSync(handle, bytes, written);
      if (time !== undefined) futimesSync(handle, time, time);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameWithPatience(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw toVaultError(error);
  }
  syncFolder(dirname(path));
}

/** SHA-256 (base64) of a file, read piece by piece. */
export function hashOfFile(path: string): string {
  const hash = createHash('sha256');
  const piece = Buffer.alloc(1024 * 1024);
  const handle = openSync(path, 'r');
  try {
    for (let length = readSync(handle, piece); length > 0; length = readSync(handle, piece)) hash.update(piece.subarray(0, length));
  } finally {
    closeSync(handle);
  }
  return hash.digest('base64');
}

/** On Windows a virus scanner or sync client may hold the file for a moment. */
function renameWithPatience(from: string, to: string): void {
  for (let left = RENAME_TRIES; ; left -= 1) {
    try {
      return renameSync(from, to);
    } catch (error) {
      if (left === 0 || !['EPERM', 'EBUSY', 'EACCES'].includes(codeOf(error)) || process.platform !== 'win32') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
    }
  }
}

/** Makes names in a folder durable; Windows has no such call. */
export function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Held from before vault.json is believed until close; the operating system lets go when the process ends. */
export interface VaultLock {
  release(): void;
  /** Lets go after a failed unlock: a lock file that was missing before is missing again. */
  undo(): void;
}

/**
 * Takes the vault for this session by an exclusive transaction on the empty file LOCK, which is never written.
 * VAULT_READ_ONLY when nothing can be written here, VAULT_IN_USE when somebody holds it.
 */
export function takeLock(layout: Layout): VaultLock {
  const path = join(layout.folder, 'LOCK');
  const found = existsSync(path);
  try {
    for (const place of [layout.folder, layout.directory]) accessSync(place, constants.W_OK);
    if (found) accessSync(path, constants.W_OK);
    else makeEmptyFile(path);
  } catch (error) {
    throw toVaultError(error);
  }
  const lock = new Database(path, { timeout: 0 });
  try {
    lock.pragma('journal_mode=MEMORY');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw toVaultError(error);
  }
  const release = (): void => void lock.close();
  const undo = (): void => {
    release();
    if (!found) rmSync(path, { force: true });
  };
  return { release, undo };
}
