import { Inflate, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { Bytes, crc32, joined } from './bytes.ts';
import { LIMITS, Unreadable } from './unreadable.ts';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `YYYY-MM-DD HH:MM` as written; null for the two dates that say nothing. */
  readonly dated: string | null;
  /** Extra fields or a comment of its own. */
  readonly hasNotes: boolean;
}

export interface Zip {
  readonly entries: readonly ZipEntry[];
  /** A comment, or bytes that belong to no entry. */
  readonly hasNotes: boolean;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;
/** 1980-01-01, what Word writes, and 2000-01-01, what we write. */
const NEUTRAL = [0x00210000, 0x28210000];
const STEP = 16 * 1024;

interface Place {
  readonly name: string;
  readonly method: number;
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly crc: number;
  readonly time: number;
  readonly hasNotes: boolean;
}

/** Every entry of a package, unpacked; sizes are those of the directory and nothing is ever unpacked beyond them. */
export function readZip(all: Uint8Array): Zip {
  const bytes = new Bytes(all);
  const end = endOfDirectory(bytes);
  if (bytes.u16(end + 10, true) === 0xffff || bytes.u32(end + 16, true) === 0xffffffff) throw new Unreadable('PACKAGE_TOO_LARGE');
  const places = directory(bytes, end);
  mustBeSound(places);
  const covered = places.reduce((sum, { from, to }) => sum + to - from, 0);
  const entries = places.map((place) => ({ name: place.name, bytes: unpacked(bytes, place), dated: dateOf(place.time), hasNotes: place.hasNotes }));
  // Headers beside the entries take 30 + 46 bytes and twice the name each; much more is something hidden between.
  const headers = places.reduce((sum, { name }) => sum + 92 + 2 * new TextEncoder().encode(name).length, 22);
  return { entries, hasNotes: bytes.length > end + 22 || bytes.u32(0, true) !== LOCAL || bytes.length - covered > headers + places.length * 64 };
}

function endOfDirectory(bytes: Bytes): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) if (bytes.u32(at, true) === END) return at;
  throw new Unreadable('FILE_DAMAGED');
}

function directory(bytes: Bytes, end: number): Place[] {
  const count = bytes.u16(end + 10, true);
  if (count > LIMITS.entries) throw new Unreadable('PACKAGE_ENTRIES');
  const places: Place[] = [];
  let at = bytes.u32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.u32(at, true) !== CENTRAL) throw new Unreadable('FILE_DAMAGED');
    const [nameLength, extraLength, commentLength] = [bytes.u16(at + 28, true), bytes.u16(at + 30, true), bytes.u16(at + 32, true)];
    const rawName = bytes.all.subarray(at + 46, at + 46 + nameLength);
    if (bytes.u16(at + 8, true) & ENCRYPTED) throw new Unreadable('FILE_ENCRYPTED');
    const header = bytes.u32(at + 42, true);
    if (bytes.u32(header, true) !== LOCAL) throw new Unreadable('FILE_DAMAGED');
    const localName = bytes.all.subarray(header + 30, header + 30 + bytes.u16(header + 26, true));
    if (!sameBytes(rawName, localName)) throw new Unreadable('PACKAGE_NAMES');
    const localExtra = bytes.u16(header + 28, true);
    const from = header + 30 + nameLength + localExtra;
    const to = from + bytes.u32(at + 20, true);
    if (to > bytes.length) throw new Unreadable('FILE_DAMAGED');
    const name = nameOf(rawName);
    if (!name.endsWith('/')) {
      places.push({ name, method: bytes.u16(at + 10, true), from, to, size: bytes.u32(at + 24, true), crc: bytes.u32(at + 16, true), time: bytes.u32(at + 12, true), hasNotes: extraLength > 0 || commentLength > 0 || localExtra > 0 });
    }
    at += 46 + nameLength + extraLength + commentLength;
  }
  return places;
}

function mustBeSound(places: readonly Place[]): void {
  const names = new Set(places.map(({ name }) => name.toLowerCase()));
  if (names.size !== places.length) throw new Unreadable('PACKAGE_NAMES');
  const inOrder = places.toSorted((a, b) => a.from - b.from);
  if (inOrder.some(({ from }, index) => from < (inOrder[index - 1]?.to ?? 0))) throw new Unreadable('PACKAGE_NAMES');
  if (places.reduce((sum, { size }) => sum + size, 0) > LIMITS.unpackedBytes) throw new Unreadable('PACKAGE_TOO_LARGE');
  if (places.some(({ from, to, size }) => size > 1024 * 1024 && size > (to - from) * LIMITS.ratio)) throw new Unreadable('PACKAGE_RATIO');
}

/** A part's name, relative and inside; anything else is an attack, not a mistake. */
function nameOf(raw: Uint8Array): string {
  if (raw.length === 0 || raw.length > LIMITS.nameLength) throw new Unreadable('PACKAGE_NAMES');
  const name = new TextDecoder().decode(raw);
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is refused
  if (/^\/|^[A-Za-z]:|\\|[\u0000-\u001f]|(^|\/)\.{1,2}(\/|$)/.test(name)) throw new Unreadable('PACKAGE_NAMES');
  return name;
}

function unpacked(bytes: Bytes, { method, from, to, size, crc }: Place): Uint8Array {
  const packed = bytes.all.subarray(from, to);
  if (method !== STORED && method !== DEFLATED) throw new Unreadable('FILE_DAMAGED');
  const content = method === STORED ? packed : inflated(packed, size);
  if (content.length !== size || crc32(content) !== crc) throw new Unreadable('FILE_DAMAGED');
  return content;
}

/** Unpacks deflated bytes up to `most` bytes and not one more: a directory that lies about a size is damage. */
export function inflated(packed: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    length += part.length;
    if (length > most) throw new Unreadable('FILE_DAMAGED');
    parts.push(part);
  });
  try {
    for (let at = 0; at < packed.length; at += STEP) inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
  } catch (fault) {
    throw fault instanceof Unreadable ? fault : new Unreadable('FILE_DAMAGED');
  }
  return joined(parts);
}

function dateOf(time: number): string | null {
  if (time === 0 || NEUTRAL.includes(time)) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${1980 + (time >>> 25)}-${two((time >>> 21) & 15)}-${two((time >>> 16) & 31)} ${two((time >>> 11) & 31)}:${two((time >>> 5) & 63)}`;
}

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, index) => byte === b[index]);

/** Packs parts in the order given, with one fixed time and nothing else beside them. */
export function writeZip(parts: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  const zippable: Zippable = {};
  for (const [name, bytes] of parts) zippable[name] = [bytes, { mtime: new Date(2000, 0, 1), level: 6, os: 0, attrs: 0 }];
  return zipSync(zippable);
}
