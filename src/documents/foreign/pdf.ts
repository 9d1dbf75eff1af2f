import type { ScanFlag } from '../../shared/model/foreign.ts';
import { Bytes } from './bytes.ts';
import { Unreadable } from './unreadable.ts';
import { inflated } from './zip.ts';

/** Things a paper never does: run scripts, start programs, carry files, send forms, play media. */
const ACTIVE = new Set(['JavaScript', 'JS', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'Movie', 'Sound', 'Rendition', 'SubmitForm', 'ImportData', 'GoToE', 'XFA', '3D', 'AA']);
const LINKS = new Set(['URI', 'GoToR']);
/** Unpacked objects of one file. */
const MOST_UNPACKED = 64 * 1024 * 1024;

export const isPdf = (bytes: Bytes): boolean => bytes.text(0, 5) === '%PDF-';

/**
 * Walks a PDF's objects by their words: strings, comments and contents of streams aside, and the objects packed into
 * streams included. SCAN_ACTIVE for what can act, FILE_ENCRYPTED for what cannot be looked into, NOT_A_SCAN for what
 * only begins like a PDF.
 */
export function readPdf(bytes: Bytes): { pages: number | null; flags: ScanFlag[] } {
  if (!/^%PDF-[12]\.\d/.test(bytes.text(0, 8)) || bytes.text(bytes.length - 2048, bytes.length).lastIndexOf('%%EOF') === -1) throw new Unreadable('NOT_A_SCAN');
  const start = /startxref\s+(\d+)\s+%%EOF(?![\s\S]*startxref)/.exec(bytes.text(bytes.length - 2048, bytes.length))?.[1];
  if (start === undefined || !/^\s*(xref\b|\d+\s+\d+\s+obj\b)/.test(bytes.text(Number(start), Number(start) + 40))) throw new Unreadable('NOT_A_SCAN');

  const seen = { names: new Set<string>(), pages: 0 };
  const packed = readObjects(bytes.text(0, bytes.length), seen);
  if (seen.names.has('Encrypt')) throw new Unreadable('FILE_ENCRYPTED');
  let room = MOST_UNPACKED;
  for (const [from, to] of packed) {
    const content = unpacked(bytes.all.subarray(from, to), room);
    room -= content.length;
    readObjects(new Bytes(content).text(0, content.length), seen);
  }
  if ([...ACTIVE].some((name) => seen.names.has(name))) throw new Unreadable('SCAN_ACTIVE');
  if (!seen.names.has('Catalog')) throw new Unreadable('NOT_A_SCAN');
  return {
    pages: seen.pages === 0 ? null : seen.pages,
    flags: [...([...LINKS].some((name) => seen.names.has(name)) ? (['LINKS'] as const) : []), ...(seen.names.has('AcroForm') ? (['FORM'] as const) : []), ...(seen.names.has('Author') ? (['AUTHOR'] as const) : [])],
  };
}

/** `/J#61vaScript` is `/JavaScript`. */
const plain = (name: string): string => name.replaceAll(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** Comment, name, a string's start, hexadecimal string or dictionary bracket, and the word that opens a stream. */
const TOKEN = /%[^\r\n]*|\/([^\s()<>[\]{}/%]*)|\(|<<|>>|<[0-9A-Fa-f\s]*>|\bstream\r?\n|\bobj\b/g;

/** Notes every name outside strings and streams; gives the places of streams that hold objects. */
function readObjects(text: string, seen: { names: Set<string>; pages: number }): [from: number, to: number][] {
  const streams: [number, number][] = [];
  let dictionary: string[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
    const [token, name] = match;
    if (name !== undefined) {
      const said = plain(name);
      seen.names.add(said);
      if (said === 'Page' && dictionary.at(-1) === 'Type') seen.pages += 1;
      dictionary.push(said);
    } else if (token === '(') TOKEN.lastIndex = endOfString(text, match.index);
    else if (token === 'obj') dictionary = [];
    else if (token.startsWith('stream')) {
      const from = match.index + token.length;
      const found = text.indexOf('endstream', from);
      const to = found === -1 ? text.length : found;
      if (dictionary.includes('ObjStm')) {
        // Another packing than the usual one hides what the objects are.
        if (dictionary.includes('Filter') && !dictionary.includes('FlateDecode')) throw new Unreadable('SCAN_ACTIVE');
        streams.push([from, to]);
      }
      dictionary = [];
      TOKEN.lastIndex = to;
    }
  }
  return streams;
}

/** Strings hold brackets in pairs, and a backslash before those that are not. */
function endOfString(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '\\') at += 1;
    else if (sign === '(') depth += 1;
    else if (sign === ')' && (depth -= 1) === 0) return at + 1;
  }
  return text.length;
}

/** A packed stream: two bytes of zlib before, a checksum and a line's end after, none of which is needed. */
function unpacked(bytes: Uint8Array, most: number): Uint8Array {
  try {
    return inflated(bytes.subarray(2), most);
  } catch {
    throw new Unreadable('NOT_A_SCAN');
  }
}
