import { Bytes, crc32, joined } from './bytes.ts';
import { exifNotes, exifSide, isTiff } from './tiff.ts';
import type { PictureNotes } from './tiff.ts';

export type PictureKind = 'jpeg' | 'png';

const NOTHING: PictureNotes = { location: null, camera: null, author: null, other: [] };
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Chunks that change what is seen; every other one goes. */
const PNG_SEEN = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'bKGD', 'pHYs', 'acTL', 'fcTL', 'fdAT']);

export function pictureKind(all: Uint8Array): PictureKind | null {
  const bytes = new Bytes(all);
  if (bytes.startsWith([0xff, 0xd8, 0xff])) return 'jpeg';
  return bytes.startsWith(PNG) ? 'png' : null;
}

interface Segment {
  readonly marker: number;
  readonly from: number;
  readonly to: number;
}

/**
 * Segments of a JPEG from start to end of image, the scanned lines with the segment that opens them; null when it is
 * not sound. What follows the end of image belongs to no segment.
 */
export function jpegSegments(all: Uint8Array): readonly Segment[] | null {
  const bytes = new Bytes(all);
  if (!bytes.startsWith([0xff, 0xd8, 0xff])) return null;
  const segments: Segment[] = [];
  for (let at = 2; at < bytes.length; ) {
    if (bytes.u8(at) !== 0xff) return null;
    const marker = bytes.u8(at + 1);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) return [...segments, { marker, from: at, to: at + 2 }];
    if (marker === 0 || (marker >= 0xd0 && marker <= 0xd8)) return null;
    let to = at + 2 + bytes.u16(at + 2);
    if (bytes.u16(at + 2) < 2 || to > bytes.length) return null;
    if (marker === 0xda) to = endOfLines(bytes, to);
    segments.push({ marker, from: at, to });
    at = to;
  }
  return null;
}

/** Scanned lines end at the next marker that is neither a stuffed byte nor a restart. */
function endOfLines(bytes: Bytes, from: number): number {
  for (let at = bytes.all.indexOf(0xff, from); at !== -1; at = bytes.all.indexOf(0xff, at + 1)) {
    const next = bytes.u8(at + 1);
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  return bytes.length;
}

interface Chunk {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** Chunks of a PNG, from header to end; null when the order, a length or a checksum is not right. */
export function pngChunks(all: Uint8Array): readonly Chunk[] | null {
  const bytes = new Bytes(all);
  if (!bytes.startsWith(PNG)) return null;
  const chunks: Chunk[] = [];
  for (let at = PNG.length; at + 12 <= bytes.length; ) {
    const to = at + 12 + bytes.u32(at);
    const type = bytes.text(at + 4, at + 8);
    if (to > bytes.length || !/^[A-Za-z]{4}$/.test(type) || crc32(all.subarray(at + 4, to - 4)) !== bytes.u32(to - 4)) return null;
    chunks.push({ type, from: at, to });
    if (type === 'IEND') return chunks[0]?.type === 'IHDR' && chunks.some((chunk) => chunk.type === 'IDAT') ? chunks : null;
    at = to;
  }
  return null;
}

/** What a JPEG or PNG says beside its picture. */
export function pictureNotes(all: Uint8Array): PictureNotes {
  const kind = pictureKind(all);
  if (kind === null) return NOTHING;
  const notes = kind === 'jpeg' ? jpegNotes(all) : pngNotes(all);
  return notes.reduce((sum, next) => ({ location: sum.location ?? next.location, camera: sum.camera ?? next.camera, author: sum.author ?? next.author, other: [...sum.other, ...next.other] }), NOTHING);
}

function jpegNotes(all: Uint8Array): PictureNotes[] {
  const bytes = new Bytes(all);
  const segments = jpegSegments(all) ?? [];
  const end = segments.at(-1)?.to ?? bytes.length;
  const notes = segments.flatMap(({ marker, from, to }) => {
    if (!isNote(marker, bytes, from)) return [];
    const name = bytes.text(from + 4, Math.min(to, from + 40)).split('\0')[0] ?? '';
    if (marker === 0xe1 && name === 'Exif') return [exifWithin(all, from + 10, to)];
    if (marker === 0xe1 && name.startsWith('http://ns.adobe.com/x')) return [xmpNotes(bytes.text(from + 4, to))];
    return [{ ...NOTHING, other: [marker === 0xfe ? bytes.text(from + 4, Math.min(to, from + 204)) : name] }];
  });
  return [...notes, ...(end < bytes.length ? [{ ...NOTHING, other: ['…'] }] : [])];
}

/** Application segments and comments, but for the ones a picture needs to be shown right: JFIF without a preview, Adobe's colours. */
function isNote(marker: number, bytes: Bytes, from: number): boolean {
  if (marker === 0xe0) return !(bytes.text(from + 4, from + 9) === 'JFIF\0' && bytes.u16(from + 2) === 16);
  if (marker === 0xe1 && isTurn(bytes, from)) return false;
  if (marker === 0xee) return bytes.text(from + 4, from + 9) !== 'Adobe';
  return marker === 0xfe || (marker >= 0xe1 && marker <= 0xef);
}

function exifWithin(all: Uint8Array, from: number, to: number): PictureNotes {
  const inside = new Bytes(all.subarray(from, to));
  const notes = isTiff(inside) ? exifNotes(inside, 0) : NOTHING;
  // EXIF that says nothing of these still says something.
  return notes.location === null && notes.camera === null && notes.author === null && notes.other.length === 0 ? { ...notes, other: ['EXIF'] } : notes;
}

function xmpNotes(text: string): PictureNotes {
  const one = (pattern: RegExp) => pattern.exec(text)?.[1]?.trim() ?? null;
  const latitude = one(/exif:GPSLatitude(?:="|>)([^"<]+)/);
  return {
    location: latitude === null ? null : `${latitude} ${one(/exif:GPSLongitude(?:="|>)([^"<]+)/) ?? ''}`.trim(),
    camera: one(/tiff:Model(?:="|>)([^"<]+)/),
    author: one(/<dc:creator>[\s\S]{0,300}?<rdf:li[^>]*>([^<]+)/),
    other: ['XMP'],
  };
}

function pngNotes(all: Uint8Array): PictureNotes[] {
  const bytes = new Bytes(all);
  const chunks = pngChunks(all) ?? [];
  const end = chunks.at(-1)?.to ?? bytes.length;
  const notes = chunks
    .filter(({ type }) => !PNG_SEEN.has(type))
    .map(({ type, from, to }): PictureNotes => {
      const says = bytes.text(from + 8, Math.min(to - 4, from + 20_000));
      if (type === 'eXIf') return exifWithin(all, from + 8, to - 4);
      if (says.startsWith('XML:com.adobe.xmp')) return xmpNotes(says);
      const [name = '', value = ''] = /^[tiz]/.test(type) ? says.split('\0') : [type];
      if (type === 'tEXt' && /^author$/i.test(name)) return { ...NOTHING, author: value };
      return { ...NOTHING, other: [type === 'tEXt' ? `${name}: ${value.slice(0, 200)}` : name] };
    });
  return [...notes, ...(end < bytes.length ? [{ ...NOTHING, other: ['…'] }] : [])];
}

/** The same picture, pixel for pixel, and not a word beside it; null when the bytes are not sound. */
export function strippedPicture(all: Uint8Array): Uint8Array | null {
  const kind = pictureKind(all);
  if (kind === 'jpeg') return strippedJpeg(all);
  if (kind !== 'png') return null;
  const chunks = pngChunks(all);
  return chunks && joined([all.subarray(0, PNG.length), ...chunks.filter(({ type }) => PNG_SEEN.has(type)).map(({ from, to }) => all.subarray(from, to))]);
}

function strippedJpeg(all: Uint8Array): Uint8Array | null {
  const bytes = new Bytes(all);
  const segments = jpegSegments(all);
  if (segments === null) return null;
  const kept = segments.filter(({ marker, from }) => !isNote(marker, bytes, from) && !isTurn(bytes, from));
  return joined([all.subarray(0, 2), ...turned(all, segments), ...kept.map(({ from, to }) => all.subarray(from, to))]);
}

/** EXIF that says which side is up, and has room for nothing else; the number stands in the last byte but six. */
const TURN = [0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 0x2a, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0];

const isTurn = (bytes: Bytes, from: number): boolean => bytes.startsWith(TURN, from) && bytes.startsWith([0, 0, 0, 0, 0, 0], from + TURN.length + 1);

/** A picture taken on its side is shown upright by one number of its EXIF: that number stays, alone. */
function turned(all: Uint8Array, segments: readonly Segment[]): Uint8Array[] {
  const bytes = new Bytes(all);
  const exif = segments.find(({ marker, from }) => marker === 0xe1 && bytes.text(from + 4, from + 10) === 'Exif\0\0');
  const side = exif === undefined ? 1 : exifSide(new Bytes(all.subarray(exif.from + 10, exif.to)));
  return side > 1 && side <= 8 ? [Uint8Array.from([...TURN, side, 0, 0, 0, 0, 0, 0])] : [];
}
