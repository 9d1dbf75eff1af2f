import type { ScanFlag, ScanReport } from '../../shared/model/foreign.ts';
import { Bytes } from './bytes.ts';
import { isPdf, readPdf } from './pdf.ts';
import { jpegSegments, pictureKind, pictureNotes, pngChunks } from './picture.ts';
import { exifNotes, isTiff, tiffPages } from './tiff.ts';
import type { PictureNotes } from './tiff.ts';
import { Unreadable } from './unreadable.ts';

/** Kinds of HEIF whose main picture is one; video and sound of the same container are none. */
const HEIC_BRANDS = new Set(['heic', 'heix', 'heim', 'heis', 'mif1', 'msf1', 'heif']);

/** What the bytes are from first to last, whatever they are called. */
export function scanOf(all: Uint8Array): ScanReport {
  const bytes = new Bytes(all);
  if (isPdf(bytes)) return { kind: 'pdf', ...readPdf(bytes) };
  const kind = pictureKind(all);
  if (kind !== null) {
    const parts = kind === 'jpeg' ? jpegSegments(all) : pngChunks(all);
    // Sound, with a picture in it, of some size.
    if (parts === null || (kind === 'jpeg' && !isJpegPicture(bytes, parts.map((part) => part.from)))) throw new Unreadable('NOT_A_SCAN');
    return { kind, pages: 1, flags: [...flagsOf(pictureNotes(all)), ...((parts.at(-1)?.to ?? 0) < bytes.length ? (['TRAILING_BYTES'] as const) : [])] };
  }
  if (isTiff(bytes)) {
    const pages = tiffPages(bytes);
    const isPicture = (page: ReadonlyMap<number, unknown>) => page.has(0x0100) && page.has(0x0101) && (page.has(0x0111) || page.has(0x0144) || page.has(0x0201));
    if (pages === null || !pages.every(isPicture)) throw new Unreadable('NOT_A_SCAN');
    return { kind: 'tiff', pages: pages.length, flags: flagsOf(exifNotes(bytes, 0)) };
  }
  if (isHeic(bytes)) return { kind: 'heic', pages: 1, flags: heicFlags(bytes) };
  throw new Unreadable('NOT_A_SCAN');
}

function flagsOf({ location, camera, author }: PictureNotes): ScanFlag[] {
  return [...(location === null ? [] : (['LOCATION'] as const)), ...(camera === null ? [] : (['CAMERA'] as const)), ...(author === null ? [] : (['AUTHOR'] as const))];
}

/** A frame with a height and a width, and scanned lines. */
function isJpegPicture(bytes: Bytes, starts: readonly number[]): boolean {
  const frame = starts.find((at) => bytes.u8(at + 1) >= 0xc0 && bytes.u8(at + 1) <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(bytes.u8(at + 1)));
  return frame !== undefined && bytes.u16(frame + 7) > 0 && starts.some((at) => bytes.u8(at + 1) === 0xda);
}

interface Box {
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** Boxes of an ISO media file, end to end; null when a length is wrong. */
function boxesOf(bytes: Bytes, start: number, end: number): Box[] | null {
  const boxes: Box[] = [];
  for (let at = start; at < end; ) {
    const size = bytes.u32(at);
    const long = size === 1;
    const length = long ? bytes.u32(at + 8) * 2 ** 32 + bytes.u32(at + 12) : size === 0 ? end - at : size;
    if (at + 8 > end || length < (long ? 16 : 8) || at + length > end) return null;
    boxes.push({ type: bytes.text(at + 4, at + 8), from: at + (long ? 16 : 8), to: at + length });
    at += length;
  }
  return boxes;
}

function isHeic(bytes: Bytes): boolean {
  if (bytes.text(4, 8) !== 'ftyp') return false;
  const boxes = boxesOf(bytes, 0, bytes.length);
  const [first] = boxes ?? [];
  if (boxes === null || first?.type !== 'ftyp') throw new Unreadable('NOT_A_SCAN');
  const brands = [first.from, ...Array.from({ length: Math.max(0, Math.floor((first.to - first.from - 8) / 4)) }, (_, index) => first.from + 8 + 4 * index)].map((at) => bytes.text(at, at + 4));
  const has = (type: string) => boxes.some((box) => box.type === type);
  return brands.some((brand) => HEIC_BRANDS.has(brand)) && has('meta') && has('mdat') && !has('moov');
}

/** EXIF lies somewhere in the data, behind its name; a HEIC of a telephone nearly always carries it. */
function heicFlags(bytes: Bytes): ScanFlag[] {
  for (let at = bytes.find('Exif\0\0'); at !== -1; at = bytes.find('Exif\0\0', at + 1)) {
    const inside = new Bytes(bytes.all.subarray(at + 6));
    if (isTiff(inside)) return flagsOf(exifNotes(inside, 0));
  }
  return [];
}
