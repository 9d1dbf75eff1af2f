/** Oracles that are not ours: the Open XML SDK says the package is valid, LibreOffice reads the same words. */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDocument, documentKinds, renderDocx, textOf } from '../../src/documents/index.ts';
import { errorsOf, openXmlSdk } from './open-xml-sdk.ts';
import { bareFacts, facts, officeCode } from './samples.ts';

const run = promisify(execFile);
const office = await run('soffice', ['--version']).then(() => true, () => false);
const every = Object.values(documentKinds).flatMap(({ code, languages }) => languages.map((language) => [code, language] as const));

let folder: string;
const path = (set: string, code: string, language: string, end = 'docx') => join(folder, `${set}-${code}-${language}.${end}`);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'documents-'));
  for (const [code, language] of every) {
    await writeFile(path('full', code, language), await renderDocx(buildDocument(code, { ...facts[code], draft: true, practice: true, copy: 'file' }, language), { officeCode }));
    await writeFile(path('bare', code, language), await renderDocx(buildDocument(code, bareFacts[code], language), { officeCode }));
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(openXmlSdk === undefined)('Open XML SDK (Linux on x64)', () => {
  it.each(every)('%s %s is valid', async (code, language) => {
    for (const set of language === 'az' ? ['full', 'bare'] : ['full']) expect(await errorsOf(path(set, code, language))).toEqual([]);
  });
});

describe('LibreOffice', () => {
  it.skipIf(!office)(`reads every word of the model${office ? '' : ' (skipped: soffice is not installed)'}`, async () => {
    const files = every.map(([code, language]) => path('full', code, language));
    await run('soffice', ['--headless', `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder, ...files], { timeout: 120_000 });
    const squeeze = (text: string) => text.replace(/[\s\u2060\u200E\u200F]/g, '');
    for (const [code, language] of every) {
      const read = squeeze(await readFile(path('full', code, language, 'txt'), 'utf8'));
      const model = buildDocument(code, { ...facts[code], draft: true, practice: true, copy: 'file' }, language);
      const body = textOf({ ...model, page: { footer: [], pageOf: '' } });
      for (const piece of body.split(/\n| \| |________|[☐☒•:]|^\d+\./m).map(squeeze).filter((text) => text.length > 3)) {
        if (!read.includes(piece)) expect(read, `${code} ${language}`).toContain(piece.slice(0, 40));
      }
    }
  });
});
