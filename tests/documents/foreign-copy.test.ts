/** Oracles that are not ours: the Open XML SDK finds the cleaned copy valid, LibreOffice reads the same words in it. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDocument, renderDocx } from '../../src/documents/index.ts';
import { cleanDocx, inspectDocx } from '../../src/documents/foreign/index.ts';
import { dirtyDocx } from '../fixtures/foreign-docx.ts';
import { errorsOf, openXmlSdk } from './open-xml-sdk.ts';
import { facts, officeCode } from './samples.ts';

const run = promisify(execFile);
const office = await run('soffice', ['--version']).then(() => true, () => false);
let folder: string;
const path = (name: string) => join(folder, name);
const cleaned = (bytes: Uint8Array): Uint8Array => {
  const answer = cleanDocx(bytes);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value.bytes;
};

/** A real document with tables, numbering, header and footer: made here, opened and saved by LibreOffice. */
async function throughLibreOffice(): Promise<void> {
  await writeFile(path('own.docx'), await renderDocx(buildDocument('D03', { ...facts.D03, draft: true }, 'az'), { officeCode }));
  await convert('docx:MS Word 2007 XML', 'own.docx', 'saved');
}
const convert = (filter: string, file: string, out = '.') =>
  run('soffice', ['--headless', `-env:UserInstallation=${pathToFileURL(path('profile')).href}`, '--convert-to', filter, '--outdir', path(out), path(file)], { timeout: 120_000 });
const text = async (file: string): Promise<string> => {
  await convert('txt:Text (encoded):UTF8', file);
  return (await readFile(path(file.replace('.docx', '.txt')), 'utf8')).replace(/[\s\uFEFF]+/g, ' ');
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'foreign-copy-'));
  await writeFile(path('dirty.docx'), dirtyDocx());
  await writeFile(path('clean.docx'), cleaned(dirtyDocx()));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('R-62: a cleaned copy, read by others', () => {
  it.skipIf(openXmlSdk === undefined)('is valid for the Open XML SDK (Linux on x64)', async () => {
    expect(await errorsOf(path('clean.docx'))).toEqual([]);
  });

  it.skipIf(!office)(`says to LibreOffice what the original shows, changes accepted${office ? '' : ' (skipped: soffice is not installed)'}`, async () => {
    expect(await text('clean.docx')).toMatch(/Görünən birinci cümlə\. Burada əlavə edilmiş söz \. köçürülmüş söz Birləşən əvvəl və birləşən son\. Şərh verilmiş söz\. açıq keçidin sözü sahənin nəticəsi/);
  });

  it.skipIf(!office)('of a document LibreOffice has saved shows the same words, and is valid', async () => {
    await throughLibreOffice();
    const saved = new Uint8Array(await readFile(path('saved/own.docx')));
    const found = inspectDocx(saved);
    expect(found.ok && found.value.findings.map(({ code }) => code)).toContain('APPLICATION');
    await writeFile(path('again.docx'), cleaned(saved));
    await writeFile(path('before.docx'), saved);
    expect(await text('again.docx')).toBe(await text('before.docx'));
    if (openXmlSdk !== undefined) expect(await errorsOf(path('again.docx'))).toEqual(await errorsOf(path('before.docx')));
  });
});
