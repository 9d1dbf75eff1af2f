import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOST_BYTES } from '../../src/shared/parser-protocol.ts';
import { jpegWithNotes, pngWithNotes } from '../fixtures/foreign-docx.ts';
import { pdfOf, tiff } from '../fixtures/foreign-scans.ts';
import { CaseDesk } from './case-desk.ts';
import { folderOf } from './disclosure-desk.ts';

let desk: CaseDesk;
let aboutId: string;
let from: string;

beforeAll(async () => {
  desk = await CaseDesk.open();
  from = folderOf(desk);
  aboutId = await desk.ask.write('own-words.add', { caseId: desk.caseId, subjectCode: desk.road.harmed, aboutId: null, on: await desk.today(), words: 'Uydurma söz.' });
});
afterAll(() => desk.office.close());

function file(name: string, bytes: Uint8Array): string {
  const path = join(from, name);
  writeFileSync(path, bytes);
  return path;
}
const asked = async (path: string) => ({ caseId: desk.caseId, aboutId, path, on: await desk.today() });
const attach = async (name: string, bytes: Uint8Array) => desk.ask.write('scans.attach', await asked(file(name, bytes)));
/** Encrypted files that lie in the vault. */
const blobs = () => readdirSync(join(desk.office.vault), { recursive: true, encoding: 'utf8' }).length;

describe('a scan beside a record', () => {
  test.each([
    ['a PDF', 'a.pdf', pdfOf(3), 'pdf', 3],
    ['a JPEG', 'b.jpg', jpegWithNotes(), 'jpeg', 1],
    ['a PNG under another name', 'c.pdf', pngWithNotes(), 'png', 1],
    ['a TIFF', 'd.tiff', tiff(2), 'tiff', 2],
  ])('%s is kept as it is, encrypted, and comes out the same', async (_, name, bytes, kind, pages) => {
    const scanId = await attach(name, bytes);
    expect((await desk.view()).scans.find(({ id }) => id === scanId)).toMatchObject({ aboutId, kind, pages, bytes: bytes.length });
    for (const path of readdirSync(desk.office.vault, { recursive: true, withFileTypes: true })) {
      if (path.isFile()) expect(readFileSync(join(path.parentPath, path.name)).includes(Buffer.from(bytes)), path.name).toBe(false);
    }
    const saved = await desk.ask.ask('scans.save', { caseId: desk.caseId, scanId, folder: folderOf(desk) });
    expect(readFileSync(saved.path).equals(Buffer.from(bytes))).toBe(true);
    expect(saved.path.slice(desk.office.folder.length)).not.toContain('MED');
  });

  test('several lie beside one record, each of its own', async () => {
    const before = (await desk.view()).scans.length;
    await attach('same.pdf', pdfOf(1));
    await attach('same.pdf', pdfOf(1));
    expect(new Set((await desk.view()).scans.map(({ id }) => id)).size).toBe(before + 2);
  });
});

describe('what is no scan is not kept', () => {
  const active = pdfOf(1, '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> ');
  test.each([
    ['text called a scan', 'mətn.pdf', new TextEncoder().encode('Bu mətndir.'), 'NOT_A_SCAN'],
    ['nothing', 'boş.pdf', new Uint8Array(), 'NOT_A_SCAN'],
    ['a PDF cut short', 'yarım.pdf', pdfOf(1).subarray(0, 90), 'NOT_A_SCAN'],
    ['a PDF that runs a program of its own', 'işləyən.pdf', active, 'SCAN_ACTIVE'],
    ['a PDF that is locked', 'kilid.pdf', pdfOf(1, '', [], '/Encrypt 9 0 R '), 'FILE_ENCRYPTED'],
    ['25 MB that are not what they say', 'böyük.pdf', new Uint8Array(MOST_BYTES.scan).fill(0x41), 'NOT_A_SCAN'],
    ['a byte more than 25 MB', 'daha böyük.pdf', new Uint8Array(MOST_BYTES.scan + 1), 'FILE_TOO_BIG'],
  ] as const)('%s', async (_, name, bytes, code) => {
    const [path, before] = [file(name, bytes), blobs()];
    await desk.refused('scans.attach', await asked(path), code);
    expect(blobs()).toBe(before);
  });

  test('a path that leads nowhere, to a folder or in a circle', async () => {
    const circle = join(from, 'circle.pdf');
    symlinkSync(circle, circle);
    for (const path of [join(from, 'yoxdur.pdf'), from, circle, 'yoxdur.pdf', '/']) await desk.refused('scans.attach', await asked(path), 'FILE_NOT_READABLE');
  });

  test('beside a record that is not there, or of another case, or on a day that has not come', async () => {
    const path = file('düz.pdf', pdfOf(1));
    const other = await CaseDesk.registered(desk.office, { number: '7-7/26' });
    await desk.refused('scans.attach', { ...(await asked(path)), aboutId: '00000000-0000-4000-8000-000000000009' }, 'RECORD_NOT_FOUND');
    await desk.refused('scans.attach', { ...(await asked(path)), caseId: other.caseId }, 'RECORD_NOT_FOUND');
    await desk.refused('scans.attach', { ...(await asked(path)), on: await desk.inDays(1) }, 'DATE_IN_FUTURE');
    await desk.refused('scans.attach', { ...(await asked(path)), on: '2019-01-01' }, 'DATE_BEFORE_CASE');
  });

  test('a scan goes out once into a folder, and never over another file or into none', async () => {
    const scanId = await attach('bir.pdf', pdfOf(1));
    const folder = folderOf(desk);
    await desk.ask.ask('scans.save', { caseId: desk.caseId, scanId, folder });
    expect(await desk.ask.answer('scans.save', { caseId: desk.caseId, scanId, folder })).toEqual({ ok: false, error: { code: 'FILE_EXISTS' } });
    expect(await desk.ask.answer('scans.save', { caseId: desk.caseId, scanId, folder: join(folder, 'yoxdur') })).toEqual({ ok: false, error: { code: 'FOLDER_NOT_WRITABLE' } });
    mkdirSync(join(folder, 'boş'));
    expect(await desk.ask.answer('scans.save', { caseId: desk.caseId, scanId: aboutId, folder: join(folder, 'boş') })).toEqual({ ok: false, error: { code: 'RECORD_NOT_FOUND' } });
    expect(readdirSync(join(folder, 'boş'))).toEqual([]);
    expect(desk.office.faults).toEqual([]);
  });
});
