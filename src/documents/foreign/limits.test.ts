import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dirtyDocx, packed, paragraph, plainParts, run, story } from '../../../tests/fixtures/foreign-docx.ts';
import { pdfOf } from '../../../tests/fixtures/foreign-scans.ts';
import { MOST_BYTES } from '../../shared/parser-protocol.ts';
import { joined } from './bytes.ts';
import { cleanDocx, inspectDocx } from './index.ts';
import { LIMITS } from './unreadable.ts';

const code = (bytes: Uint8Array) => {
  const [inspected, cleaned] = [inspectDocx(bytes), cleanDocx(bytes)];
  expect(cleaned.ok ? null : cleaned.error).toBe(inspected.ok ? null : inspected.error);
  return inspected.ok ? null : inspected.error;
};
const simple = plainParts(paragraph(run('söz')));
const withDocument = (xml: string) => packed({ ...simple, 'word/document.xml': xml });
/** Changes numbers of a part's record in the zip directory. */
function withDirectory(bytes: Uint8Array, name: string, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 46; at += 1) if (view.getUint32(at, true) === 0x02014b50 && new TextDecoder().decode(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true))) === name) change(view, at);
  return copy;
}
/** Not packed, so that no other limit speaks first. */
const unpackedWith = (xml: string) => zipSync(Object.fromEntries(Object.entries({ ...simple, 'word/document.xml': xml }).map(([name, content]) => [name, [strToU8(String(content)), { level: 0 }]])));
const renamed = (from: string, to: string): Uint8Array => {
  const bytes = packed({ ...simple, [from]: 'x' });
  return new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll(from, to), 'latin1'));
};

describe('what is no DOCX', () => {
  it.each([
    ['nothing', new Uint8Array(), 'NOT_A_DOCX'],
    ['a PDF under another name', pdfOf(1), 'NOT_A_DOCX'],
    ['an old DOC', joined([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), new Uint8Array(600)]), 'NOT_A_DOCX'],
    ['a zip of something else', packed({ 'a.txt': 'x' }), 'NOT_A_DOCX'],
    ['a main part of another kind', withDocument('<x/>'), 'NOT_A_DOCX'],
    ['a DOCX with a password', joined([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), new Uint8Array(600), new TextEncoder().encode([...'EncryptedPackage'].join('\0') + '\0')]), 'FILE_ENCRYPTED'],
    ['a zip with a password', withDirectory(packed(simple), 'word/document.xml', (view, at) => view.setUint16(at + 8, 1, true)), 'FILE_ENCRYPTED'],
  ])('%s', (_, bytes, expected) => {
    expect(code(bytes)).toBe(expected);
  });
});

describe('what is damaged', () => {
  const whole = dirtyDocx();
  it.each([
    ['cut in half', whole.subarray(0, whole.length / 2)],
    ['one byte changed', whole.map((byte, index) => (index === 900 ? byte ^ 0xff : byte))],
    ['markup not closed', withDocument('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>')],
    ['bytes that are no text', packed({ ...simple, 'word/document.xml': Uint8Array.of(0x3c, 0xff, 0xfe, 0x80) })],
    ['an entity nobody knows', withDocument(story('<w:p>&gizli;</w:p>'))],
  ])('%s is FILE_DAMAGED', (_, bytes) => {
    expect(code(bytes)).toBe('FILE_DAMAGED');
  });

  it('cut anywhere, it is a code and never a fault', () => {
    for (let length = 0; length < whole.length; length += 97) expect(code(whole.subarray(0, length))).not.toBeNull();
  });

  it('changed anywhere, it is a code or an answer and never a fault', () => {
    for (let index = 0; index < whole.length; index += 61) expect(() => inspectDocx(whole.map((byte, at) => (at === index ? byte ^ 0x5a : byte)))).not.toThrow();
  });
});

describe('bombs', () => {
  it('PACKAGE_RATIO: a megabyte of nothing in a kilobyte', () => {
    expect(code(packed({ ...simple, 'word/media/image1.bmp': new Uint8Array(8 * 1024 * 1024) }))).toBe('PACKAGE_RATIO');
  });

  it('PACKAGE_TOO_LARGE: many parts, each below the ratio', () => {
    const noise = Uint8Array.from({ length: 64 * 1024 }, (_, index) => (index * 2654435761) >>> 13);
    const part = joined([noise, new Uint8Array(18 * 1024 * 1024)]);
    const parts = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`word/media/image${index}.bmp`, part]));
    expect(code(packed({ ...simple, ...parts }))).toBe('PACKAGE_TOO_LARGE');
  });

  it('a directory that lies about a size is damage, and nothing is unpacked beyond it', () => {
    const parts = { ...simple, 'word/media/image1.bmp': new Uint8Array(512 * 1024) };
    expect(code(withDirectory(packed(parts), 'word/media/image1.bmp', (view, at) => view.setUint32(at + 24, 100, true)))).toBe('FILE_DAMAGED');
  });

  it('PACKAGE_ENTRIES: more parts than any document has', () => {
    expect(code(packed({ ...simple, ...Object.fromEntries(Array.from({ length: LIMITS.entries + 1 }, (_, index) => [`word/media/i${index}`, 'x'])) }))).toBe('PACKAGE_ENTRIES');
  });

  it.each([
    ['out of the package', renamed('aa/bbb.xml', '../bbb.xml')],
    ['from the root', renamed('aa/bbb.xml', '/a/bbb.xml')],
    ['to a drive', renamed('aa/bbb.xml', 'C:/bbb.xml')],
    ['with a backslash', renamed('aa/bbb.xml', 'a\\bb\\b.xml')],
    ['of another part', renamed('word/documenT.xml', 'word/document.xml')],
    ['of another part but for a capital', packed({ ...simple, 'word/Document.xml': 'x' })],
    ['that is another in the directory', withDirectory(packed({ ...simple, 'word/x.xml': '<x/>' }), 'word/x.xml', (view, at) => view.setUint8(at + 46, 0x57))],
  ])('PACKAGE_NAMES: a name %s', (_, bytes) => {
    expect(code(bytes)).toBe('PACKAGE_NAMES');
  });

  it('PACKAGE_NAMES: two parts in the same bytes', () => {
    const bytes = zipSync({ a: [strToU8('x'), { level: 0 }], b: [strToU8('x'), { level: 0 }] });
    expect(code(withDirectory(bytes, 'b', (view, at) => {
      view.setUint32(at + 42, 0, true);
      view.setUint8(at + 46, 0x61);
    }))).toBe('PACKAGE_NAMES');
  });

  it('XML_TOO_DEEP: a million elements in one another', () => {
    expect(code(unpackedWith(`<a>${'<b>'.repeat(1_000_000)}`))).toBe('XML_TOO_DEEP');
  });

  it('XML_ENTITIES: a billion laughs', () => {
    const laughs = Array.from({ length: 10 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join('');
    expect(code(withDocument(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "ha">${laughs}]><x>&l10;</x>`))).toBe('XML_ENTITIES');
  });

  it('XML_ENTITIES: a file of this computer as an entity', () => {
    expect(code(withDocument('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>'))).toBe('XML_ENTITIES');
  });

  it.each([
    ['a part', `<a>${'söz '.repeat(LIMITS.xmlBytes / 4)}</a>`],
    ['an attribute', `<a b="${'x'.repeat(LIMITS.attributeLength + 1)}"/>`],
    ['a crowd of attributes', `<a ${Array.from({ length: LIMITS.attributes + 1 }, (_, index) => `a${index}="x"`).join(' ')}/>`],
    ['a crowd of elements', `<a>${'<b/>'.repeat(LIMITS.elements)}</a>`],
  ])('XML_TOO_LARGE: %s', (_, xml) => {
    expect(code(unpackedWith(xml))).toBe('XML_TOO_LARGE');
  });

  it('FILE_TOO_BIG: more bytes than are ever read', () => {
    expect(code(new Uint8Array(MOST_BYTES.inspect + 1))).toBe('FILE_TOO_BIG');
  });
});
