import { closeSync, fstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A text found where it must not be. */
export interface Trace {
  readonly file: string;
  readonly needle: string;
  readonly encoding: string;
  /** Byte offset in the file; -1 when it is in the file's name. */
  readonly offset: number;
}

interface Pattern {
  readonly needle: string;
  readonly encoding: string;
  readonly bytes: Buffer;
}

const SHORTEST = 4;
const PIECE = 16 * 1024 * 1024;

/**
 * Looks for every text in the files and in every file below the folders given, names of files included: as UTF-8 and UTF-16, composed and
 * decomposed, escaped for JSON and for addresses, and each of these in hex and in base64 at all three alignments. A
 * text under four characters would be found by chance and is a RangeError.
 */
export function findTraces(places: readonly string[], needles: readonly string[]): Trace[] {
  const patterns = [...new Set(needles)].flatMap(patternsOf);
  const longest = Math.max(0, ...patterns.map(({ bytes }) => bytes.length));
  return places.flatMap(filesBelow).flatMap((file) => {
    const named = patterns.filter(({ bytes }) => Buffer.from(file).includes(bytes)).map(({ needle, encoding }) => ({ file, needle, encoding, offset: -1 }));
    return [...named, ...searchFile(file, patterns, longest)];
  });
}

/** Every way a text may stand in a file, none twice. */
export function patternsOf(needle: string): Pattern[] {
  if ([...needle].length < SHORTEST) throw new RangeError(`too short to look for: ${needle}`);
  const found = new Map<string, Pattern>();
  const add = (encoding: string, bytes: Buffer) => {
    const key = bytes.toString('latin1');
    if (!found.has(key)) found.set(key, { needle, encoding, bytes });
  };
  for (const form of ['NFC', 'NFD'] as const) {
    const text = needle.normalize(form);
    for (const charset of ['utf8', 'utf16le'] as const) {
      const bytes = Buffer.from(text, charset);
      add(charset, bytes);
      add(`hex of ${charset}`, Buffer.from(bytes.toString('hex')));
      add(`hex of ${charset}`, Buffer.from(bytes.toString('hex').toUpperCase()));
      for (const [alignment, piece] of base64Pieces(bytes).entries()) {
        add(`base64+${alignment} of ${charset}`, Buffer.from(piece));
        add(`base64url+${alignment} of ${charset}`, Buffer.from(piece.replaceAll('+', '-').replaceAll('/', '_')));
      }
    }
    add('utf16be', Buffer.from(text, 'utf16le').swap16());
    add('json', Buffer.from(escaped(text)));
    add('address', Buffer.from(encodeURIComponent(text)));
  }
  return [...found.values()];
}

/** The characters of the base64 text that these bytes alone decide, after 0, 1 and 2 bytes of something else. */
function base64Pieces(bytes: Buffer): string[] {
  return [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    return whole.slice(Math.ceil((before * 8) / 6), Math.floor(((before + bytes.length) * 8) / 6));
  });
}

function escaped(text: string): string {
  return [...JSON.stringify(text).slice(1, -1)].map((sign) => (sign.charCodeAt(0) < 128 ? sign : units(sign))).join('');
}

function units(sign: string): string {
  return Array.from({ length: sign.length }, (_, index) => `\\u${sign.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}

function searchFile(file: string, patterns: readonly Pattern[], longest: number): Trace[] {
  const traces: Trace[] = [];
  const left = new Set(patterns);
  let handle: number;
  try {
    handle = openSync(file, 'r');
  } catch (error) {
    // A running browser makes files and takes them away.
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return traces;
    throw error;
  }
  const piece = Buffer.alloc(Math.min(PIECE, fstatSync(handle).size + 1) + longest);
  try {
    let start = 0;
    for (let kept = 0, read; (read = readSync(handle, piece, kept, piece.length - kept, null)) > 0; ) {
      const seen = piece.subarray(0, kept + read);
      for (const pattern of left) {
        const at = seen.indexOf(pattern.bytes);
        if (at < 0) continue;
        left.delete(pattern);
        traces.push({ file, needle: pattern.needle, encoding: pattern.encoding, offset: start + at });
      }
      // A text may lie across two pieces.
      const next = Math.min(longest, seen.length);
      start += seen.length - next;
      seen.copy(piece, 0, seen.length - next);
      kept = next;
    }
  } finally {
    closeSync(handle);
  }
  return traces;
}

function filesBelow(folder: string): string[] {
  if (statSync(folder).isFile()) return [folder];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
