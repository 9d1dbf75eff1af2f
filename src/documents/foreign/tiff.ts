import type { Bytes } from './bytes.ts';

/** What a camera or a program has written beside a picture. */
export interface PictureNotes {
  /** Degrees, `40.40926, 49.86709`; `''` where a place is said in another way. */
  readonly location: string | null;
  readonly camera: string | null;
  readonly author: string | null;
  /** Other notes: a name each, with a word of what they say. */
  readonly other: readonly string[];
}

const TAG = { make: 0x010f, model: 0x0110, software: 0x0131, date: 0x0132, artist: 0x013b, host: 0x013c, description: 0x010e, copyright: 0x8298, exif: 0x8769, gps: 0x8825, comment: 0x9286, taken: 0x9003, owner: 0xa430, serial: 0xa431, xpTitle: 0x9c9b, xpComment: 0x9c9c, xpAuthor: 0x9c9d, xpKeywords: 0x9c9e } as const;
const SIZES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8];
const MOST_FIELDS = 1_000;

interface Field {
  readonly type: number;
  readonly count: number;
  readonly at: number;
}
type Directory = ReadonlyMap<number, Field>;

/** True for the start of a TIFF, which is also the start of EXIF: byte order, 42, first directory. */
export function isTiff(bytes: Bytes, start = 0): boolean {
  const little = bytes.startsWith([0x49, 0x49, 0x2a, 0x00], start);
  return little || bytes.startsWith([0x4d, 0x4d, 0x00, 0x2a], start);
}

/** The directories of a TIFF, one a page; null when one lies outside the bytes, is empty or comes twice. */
export function tiffPages(bytes: Bytes, start = 0): readonly Directory[] | null {
  if (!isTiff(bytes, start)) return null;
  const little = bytes.u8(start) === 0x49;
  const pages: Directory[] = [];
  const seen = new Set<number>();
  for (let offset = bytes.u32(start + 4, little); offset !== 0; ) {
    if (seen.has(offset) || seen.size > 5_000) return null;
    seen.add(offset);
    const directory = directoryAt(bytes, start, offset, little);
    if (directory === null) return null;
    pages.push(directory.fields);
    offset = directory.next;
  }
  return pages.length === 0 ? null : pages;
}

function directoryAt(bytes: Bytes, start: number, offset: number, little: boolean): { fields: Directory; next: number } | null {
  const at = start + offset;
  const count = bytes.u16(at, little);
  if (count === 0 || count > MOST_FIELDS || at + 2 + 12 * count + 4 > bytes.length) return null;
  const fields = new Map<number, Field>();
  for (let index = 0; index < count; index += 1) {
    const field = at + 2 + 12 * index;
    const type = bytes.u16(field + 2, little);
    const values = bytes.u32(field + 4, little);
    const size = (SIZES[type] ?? 1) * values;
    fields.set(bytes.u16(field, little), { type, count: values, at: size <= 4 ? field + 8 : start + bytes.u32(field + 8, little) });
  }
  return { fields, next: bytes.u32(at + 2 + 12 * count, little) };
}

/** What a TIFF, or the EXIF of another picture, says about its maker and its place. */
export function exifNotes(bytes: Bytes, start: number): PictureNotes {
  const little = bytes.u8(start) === 0x49;
  const main = tiffPages(bytes, start)?.[0] ?? new Map<number, Field>();
  const below = (tag: number): Directory => {
    const field = main.get(tag);
    return field === undefined ? new Map<number, Field>() : (directoryAt(bytes, start, bytes.u32(field.at, little), little)?.fields ?? new Map<number, Field>());
  };
  const exif = below(TAG.exif);
  const gps = below(TAG.gps);
  const words = (directory: Directory, tag: number): string | null => {
    const field = directory.get(tag);
    if (field === undefined) return null;
    const wide = field.type === 1;
    const raw = bytes.text(field.at, field.at + Math.min(field.count, 400));
    const text = (wide ? raw.replaceAll('\0', '') : raw).replace(/\0[\s\S]*$/, '').replace(/^(ASCII|UNICODE|JIS)\0*/, '').trim();
    return text === '' ? null : text;
  };
  const first = (...texts: readonly (string | null)[]) => texts.find((text) => text !== null) ?? null;
  const camera = [words(main, TAG.make), words(main, TAG.model), words(exif, TAG.serial)].filter((text) => text !== null).join(' ');
  return {
    location: gps.size > 0 ? degrees(bytes, gps, little) : null,
    camera: camera === '' ? null : camera,
    author: first(words(main, TAG.artist), words(main, TAG.xpAuthor), words(exif, TAG.owner), words(main, TAG.copyright)),
    other: [words(main, TAG.description), words(main, TAG.software), words(main, TAG.host), words(exif, TAG.taken), words(main, TAG.date), words(exif, TAG.comment), words(main, TAG.xpTitle), words(main, TAG.xpComment), words(main, TAG.xpKeywords)].filter((text) => text !== null),
  };
}

/** Which side of the picture is up, 1 to 8; 1 where nothing is said. */
export function exifSide(bytes: Bytes): number {
  const field = tiffPages(bytes)?.[0]?.get(0x0112);
  return field === undefined ? 1 : bytes.u16(field.at, bytes.u8(0) === 0x49);
}

function degrees(bytes: Bytes, gps: Directory, little: boolean): string {
  const value = (tag: number, sign: number): string | null => {
    const field = gps.get(tag);
    if (field?.type !== 5 || field.count !== 3) return null;
    const part = (index: number) => bytes.u32(field.at + 8 * index, little) / Math.max(1, bytes.u32(field.at + 8 * index + 4, little));
    const reference = gps.get(sign);
    const negative = reference !== undefined && /[SW]/.test(bytes.text(reference.at, reference.at + 1));
    return ((part(0) + part(1) / 60 + part(2) / 3600) * (negative ? -1 : 1)).toFixed(5);
  };
  const [latitude, longitude] = [value(2, 1), value(4, 3)];
  return latitude === null || longitude === null ? '' : `${latitude}, ${longitude}`;
}
