import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalBytes } from './canonical.ts';
import type { Core } from './core.ts';
import { fromBase64, seal, sha256Hex, unseal } from './crypto.ts';
import { codeOf, toVaultError, VaultError } from './errors.ts';
import { FILE_TIME, replaceFile, syncFolder } from './folder.ts';
import { blobIds, blobNames, blobRow } from './repositories/blobs.ts';
import type { BlobRow, WrittenBlob } from './repositories/blobs.ts';
import { kindOf } from './roles.ts';
import type { OpenFile } from './vault-file.ts';

/** Bytes in clear, at most: 25 MiB. */
export const MOST_BLOB_BYTES = 25 * 1024 * 1024;
/** The folder shows one of ten sizes: 64 KiB, 128 KiB … 32 MiB, and the tag. */
const LEAST_PADDED = 65_536;
const TAG_BYTES = 16;
/** Each key seals one file, once. */
const NONCE = Buffer.alloc(12);

const NAME = /^[0-9a-f]{64}$/;
const RANDOM_HEX = 32;

/** What a verification found in one sealed file. */
export interface BlobReport {
  readonly checked: number;
  /** Ids of those that are gone, or not the bytes they were. */
  readonly damaged: readonly string[];
}

/**
 * Encrypts bytes under a new key and writes them, flushed when this answers. The row comes after it (`insertBlob`): a file
 * without a row is what a crash left, and goes when the sealed file is next opened.
 * RangeError for no bytes or too many; TypeError for a file that is not sealed; DISK_FULL, VAULT_READ_ONLY.
 */
export function writeBlob(core: Core, file: OpenFile, bytes: Uint8Array): WrittenBlob {
  if (kindOf(file.name) !== 'sealed') throw new TypeError('blobs belong to a sealed file');
  if (bytes.length === 0 || bytes.length > MOST_BLOB_BYTES) throw new RangeError(`a blob holds 1 to ${MOST_BLOB_BYTES} bytes`);
  const random = Buffer.from(core.deps.randomBytes(RANDOM_HEX / 2)).toString('hex');
  const name = `${random}${markOf(file, random)}`;
  const key = core.deps.randomBytes(32);
  const padded = Buffer.alloc(paddedLength(bytes.length));
  padded.set(bytes);
  makeFolder(core);
  core.newBlobs.add(name);
  replaceFile(pathOf(core, name), seal(key, NONCE, padded, associated(core, name)), FILE_TIME);
  return { name, size: bytes.length, sha256: sha256Hex(bytes), key };
}

/** The bytes, once they are known to be those that were written; undefined for an id without a row. BLOB_DAMAGED. */
export function readBlob(core: Core, file: OpenFile, id: string): Uint8Array | undefined {
  const row = file.read((db) => blobRow(db, id));
  if (row === undefined) return undefined;
  const bytes = openBlob(core, row);
  if (bytes === undefined) throw new VaultError('BLOB_DAMAGED', { file: file.name, blob: id });
  return bytes;
}

/** Removes files whose rows are deleted (`deleteBlob`). TypeError for one that a row still names. */
export function removeBlobFiles(core: Core, file: OpenFile, names: readonly string[]): void {
  const kept = file.read(blobNames);
  for (const name of names) if (!isOwn(file, name) || kept.has(name)) throw new TypeError('not a file without a row');
  try {
    for (const name of names) rmSync(pathOf(core, name), { force: true });
    if (names.length > 0) syncFolder(folderOf(core));
  } catch (error) {
    throw toVaultError(error);
  }
}

/**
 * Removes what a crash left behind: this sealed file's blobs that no row names (their keys are nowhere), and half-written
 * files. Those of this session stay: their rows may be on their way. Other sealed files' are not touched.
 */
export function sweepBlobs(core: Core, file: OpenFile): void {
  if (kindOf(file.name) !== 'sealed') return;
  const kept = file.read(blobNames);
  try {
    for (const entry of readdirSync(folderOf(core))) {
      const unfinished = entry.endsWith('.new');
      const orphan = isOwn(file, entry) && !kept.has(entry) && !core.newBlobs.has(entry);
      if (unfinished || orphan) rmSync(pathOf(core, entry), { force: true });
    }
  } catch (error) {
    // What cannot be removed today is no reason to keep the person out: it is tried again.
    if (codeOf(error) === '') throw error;
  }
}

/** Reads every blob of a sealed file, giving way in between. `reopened` is asked anew each time: a rotation may replace the file. */
export async function checkBlobs(core: Core, reopened: () => OpenFile, slice: number): Promise<BlobReport> {
  const damaged: string[] = [];
  let checked = 0;
  for (let ids = reopened().read((db) => blobIds(db, '', slice)); ids.length > 0; ) {
    for (const id of ids) {
      await new Promise<void>((resolve) => setImmediate(resolve));
      const row = reopened().read((db) => blobRow(db, id));
      if (row === undefined) continue;
      checked += 1;
      if (openBlob(core, row) === undefined) damaged.push(id);
    }
    const last = ids.at(-1) ?? '';
    ids = reopened().read((db) => blobIds(db, last, slice));
  }
  return { checked, damaged };
}

/** The bytes a row promises, or undefined: gone, of another length, not sealed under its key and name, or of another digest. */
function openBlob(core: Core, { name, key, size, sha256 }: BlobRow): Uint8Array | undefined {
  const sealed = NAME.test(name) ? sealedBytes(pathOf(core, name), paddedLength(size) + TAG_BYTES) : undefined;
  const padded = sealed && unseal(key, NONCE, sealed, associated(core, name));
  const bytes = padded?.subarray(0, size);
  return bytes !== undefined && sha256Hex(bytes) === sha256 ? bytes : undefined;
}

/** Links are not followed, and nothing of another length is read: their own size is another. */
function sealedBytes(path: string, length: number): Buffer | undefined {
  try {
    return lstatSync(path).size === length ? readFileSync(path) : undefined;
  } catch {
    // Gone, a bad sector, or somebody else's file: it is not what was written.
    return undefined;
  }
}

/** Half of a name is random; the other half tells those who can open the sealed file, and nobody else, that it is one of its. */
function markOf(file: OpenFile, random: string): string {
  return fromBase64(file.digest(`sirdash/1/blob ${random}`)).subarray(0, RANDOM_HEX / 2).toString('hex');
}

function isOwn(file: OpenFile, name: string): boolean {
  return NAME.test(name) && name.slice(RANDOM_HEX) === markOf(file, name.slice(0, RANDOM_HEX));
}

/** The next power of two, at least 64 KiB. */
function paddedLength(size: number): number {
  let length = LEAST_PADDED;
  while (length < size) length *= 2;
  return length;
}

function associated(core: Core, name: string): Buffer {
  const { format, vaultId } = core.manifest;
  return canonicalBytes({ blob: name, format, vaultId });
}

const folderOf = (core: Core): string => join(core.layout.directory, 'blobs');
const pathOf = (core: Core, name: string): string => join(folderOf(core), name);

/** Copying tools leave empty folders out. */
function makeFolder(core: Core): void {
  try {
    mkdirSync(folderOf(core), { recursive: true, mode: 0o700 });
  } catch (error) {
    throw toVaultError(error);
  }
}
