import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dirtyDocx, jpegWithNotes, pngWithNotes } from '../../../tests/fixtures/foreign-docx.ts';
import { heic, objectStream, pdf, pdfOf, tiff } from '../../../tests/fixtures/foreign-scans.ts';
import { MOST_BYTES } from '../../shared/parser-protocol.ts';
import { joined } from './bytes.ts';
import { kindOfScan } from './index.ts';

const kind = (bytes: Uint8Array) => {
  const answer = kindOfScan(bytes);
  return answer.ok ? answer.value : answer.error;
};

describe('a scan is what its structure says', () => {
  it.each([
    ['a PDF of three pages', pdfOf(3), { kind: 'pdf', pages: 3, flags: [] }],
    ['a PDF whose pages lie packed', pdf(['<< /Type /Catalog /Pages 2 0 R >>', objectStream('2 0 << /Type /Pages >> << /Type /Page >> << /Type /Page >>')]), { kind: 'pdf', pages: 2, flags: [] }],
    ['a PDF with links, a form and an author', pdfOf(1, '/AcroForm 9 0 R ', ['<< /Author (Uydurma) >>', '<< /Type /Action /S /URI /URI (https://uydurma.invalid) >>']), { kind: 'pdf', pages: 1, flags: ['LINKS', 'FORM', 'AUTHOR'] }],
    ['a JPEG of a telephone', jpegWithNotes(), { kind: 'jpeg', pages: 1, flags: ['LOCATION', 'CAMERA'] }],
    ['a JPEG with something behind it', joined([jpegWithNotes(), dirtyDocx()]), { kind: 'jpeg', pages: 1, flags: ['LOCATION', 'CAMERA', 'TRAILING_BYTES'] }],
    ['a PNG', pngWithNotes(), { kind: 'png', pages: 1, flags: ['AUTHOR'] }],
    ['a TIFF of four pages', tiff(4), { kind: 'tiff', pages: 4, flags: [] }],
    ['a HEIC', heic(), { kind: 'heic', pages: 1, flags: ['LOCATION', 'CAMERA'] }],
  ])('%s', (_, bytes, expected) => {
    expect(kind(bytes)).toEqual(expected);
  });
});

describe('a scan that is not what it says', () => {
  const whole = pdfOf(1);
  it.each([
    ['nothing', new Uint8Array()],
    ['text called a scan', strToU8('Bu mətndir, skan deyil.')],
    ['a DOCX called a scan', dirtyDocx()],
    ['a PDF cut short', whole.subarray(0, whole.length - 40)],
    ['the word %PDF- and nothing of a PDF', strToU8('%PDF-1.7\nsalam\nstartxref\n3\n%%EOF\n')],
    ['a PDF without a catalogue', pdf(['<< /Type /Pages >>'])],
    ['a JPEG cut short', jpegWithNotes().subarray(0, 120)],
    ['a JPEG without a picture', Uint8Array.of(0xff, 0xd8, 0xff, 0xfe, 0, 4, 1, 1, 0xff, 0xd9)],
    ['a PNG with a wrong checksum', pngWithNotes().map((byte, index) => (index === 30 ? byte ^ 1 : byte))],
    ['a TIFF that turns in a circle', tiff(2).map((byte, index, all) => (index === 8 + 42 + 38 ? (all[4] ?? 0) : byte))],
    ['EXIF alone, which is a TIFF without a picture', strToU8('II*\0\u0008\0\0\0\0\0')],
    ['a film called HEIC', heic('heic', 'moov')],
    ['another brand', heic('isom')],
  ])('%s is NOT_A_SCAN', (_, bytes) => {
    expect(kind(bytes)).toBe('NOT_A_SCAN');
  });

  it('over 25 MB is refused before it is looked at', () => {
    const large = new Uint8Array(MOST_BYTES.scan + 1);
    large.set(pdfOf(1));
    expect(kind(large)).toBe('FILE_TOO_BIG');
  });
});

describe('a PDF that does something is SCAN_ACTIVE', () => {
  it.each([
    ['a script on opening', pdfOf(1, '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> ')],
    ['a script under a name in disguise', pdfOf(1, '/OpenAction << /S /J#61vaScript >> ')],
    ['a script among packed objects', pdfOf(1, '', [objectStream('9 0 << /S /JavaScript /JS (x) >>')])],
    ['a program', pdfOf(1, '', ['<< /S /Launch /F (cmd.exe) >>'])],
    ['a file inside', pdfOf(1, '/Names << /EmbeddedFiles 9 0 R >> ')],
    ['a form that sends itself', pdfOf(1, '', ['<< /S /SubmitForm >>'])],
    ['a stream packed in a way that hides its objects', pdfOf(1, '', ['<< /Type /ObjStm /Filter /LZWDecode >>\nstream\nx\nendstream'])],
  ])('%s', (_, bytes) => {
    expect(kind(bytes)).toBe('SCAN_ACTIVE');
  });

  it('but the word in a sentence, a comment or a picture is only a word', () => {
    expect(kind(pdfOf(1, '', ['<< /Title (Bax: \\(/JavaScript\\) /Launch) >>', '% /JavaScript\n<< /Length 12 >>\nstream\n/JavaScript \nendstream']))).toMatchObject({ kind: 'pdf' });
  });

  it('one that is locked cannot be looked into', () => {
    expect(kind(pdfOf(1, '', [], '/Encrypt 9 0 R '))).toBe('FILE_ENCRYPTED');
  });

  it('one that unpacks without end is given up', () => {
    expect(kind(pdfOf(1, '', [objectStream(' '.repeat(70 * 1024 * 1024))]))).toBe('NOT_A_SCAN');
  });
});
