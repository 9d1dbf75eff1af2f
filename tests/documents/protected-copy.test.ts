/** Oracles that are not ours: the library's own reader, the agile module's XML, LibreOffice with the password. */
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type { Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildDocument, isProtected, makePassword, protectDocx, renderDocx, textOf } from '../../src/documents/index.ts';
import { libreOffice, readInLibreOffice } from './libreoffice-password.ts';
import { facts, officeCode } from './samples.ts';

/** The whole library, which the program never loads: only a test decrypts. */
const whole = z
  .object({ isEncrypted: z.custom<(file: Buffer) => boolean>(), decrypt: z.custom<(file: Buffer, options: { password: string }) => Promise<Buffer>>() })
  .parse(createRequire(import.meta.url)('officecrypto-tool'));

const password = makePassword((count) => randomBytes(count));
const wrong = password.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
const model = buildDocument('D01', facts.D01, 'az');
let folder: string;
let clear: Uint8Array;
let locked: Uint8Array;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'protected-'));
  clear = await renderDocx(model, { officeCode });
  locked = await protectDocx(clear, password);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a protected copy', { timeout: 120_000 }, () => {
  it('is the same document under the password', async () => {
    expect(whole.isEncrypted(Buffer.from(locked))).toBe(true);
    expect((await whole.decrypt(Buffer.from(locked), { password })).equals(clear)).toBe(true);
    expect([isProtected(locked), isProtected(clear), isProtected(new Uint8Array())]).toEqual([true, false, false]);
  });

  it('does not open under another', async () => {
    for (const other of [wrong, password.replaceAll('-', '')]) await expect(whole.decrypt(Buffer.from(locked), { password: other })).rejects.toThrow(/password/i);
  });

  it('is AES-256 in CBC with SHA-512, 100,000 rounds or more, and a digest over the package', () => {
    const text = Buffer.from(locked).toString('latin1');
    const [keyData = '', encryptedKey = ''] = [/<keyData [^>]+>/.exec(text)?.[0], /<p:encryptedKey [^>]+>/.exec(text)?.[0]];
    for (const part of [keyData, encryptedKey]) {
      expect(part).toContain('cipherAlgorithm="AES"');
      expect(part).toContain('cipherChaining="ChainingModeCBC"');
      expect(part).toContain('hashAlgorithm="SHA512"');
      expect(part).toContain('keyBits="256"');
    }
    expect(Number(/spinCount="(\d+)"/.exec(encryptedKey)?.[1])).toBeGreaterThanOrEqual(100_000);
    expect(text).toMatch(/<dataIntegrity encryptedHmacKey="[^"]{88}" encryptedHmacValue="[^"]{88}"/);
  });

  it('never has the same key, salt or bytes twice, and says no word in the clear', async () => {
    const again = await protectDocx(clear, password);
    const salts = (bytes: Uint8Array) => [...Buffer.from(bytes).toString('latin1').matchAll(/(?:saltValue|encryptedKeyValue)="([^"]+)"/g)].map((match) => match[1]);
    expect(salts(locked)).toHaveLength(3);
    expect(new Set([...salts(locked), ...salts(again)]).size).toBe(6);
    const bytes = Buffer.from(locked);
    for (const word of ['PK\u0003\u0004', 'document.xml', password, officeCode]) for (const encoding of ['utf8', 'utf16le'] as const) expect(bytes.includes(Buffer.from(word, encoding))).toBe(false);
  });

  it('is not made of what is no package in the clear, nor without a password', async () => {
    await expect(protectDocx(locked, password)).rejects.toThrow(TypeError);
    await expect(protectDocx(new Uint8Array(), password)).rejects.toThrow(TypeError);
    await expect(protectDocx(clear, '')).rejects.toThrow(TypeError);
  });

  it('of a length that fills no block comes back whole', async () => {
    for (const length of [5, 4097]) {
      const bytes = Buffer.concat([Buffer.from('PK\u0003\u0004'), randomBytes(length - 4)]);
      expect((await whole.decrypt(Buffer.from(await protectDocx(bytes, password)), { password })).equals(bytes)).toBe(true);
    }
  });

  it.skipIf(!libreOffice)(`opens in LibreOffice with the password and not with another${libreOffice ? '' : ' (skipped: soffice is not installed)'}`, async () => {
    const path = join(folder, 'copy.docx');
    await writeFile(path, locked);
    const read = (await readInLibreOffice(folder, path, password))?.replace(/\s+/g, ' ') ?? '';
    const sentences = textOf({ ...model, page: { footer: [], pageOf: '' } }).split('\n').filter((text) => /^[\p{L} ,.]{30,}$/u.test(text));
    expect(sentences.length).toBeGreaterThan(10);
    for (const sentence of sentences) expect(read).toContain(sentence.trim());
    expect(await readInLibreOffice(folder, path, wrong)).toBeUndefined();
  });
});

describe('what is loaded', { timeout: 120_000 }, () => {
  const ROOT = join(import.meta.dirname, '../..');
  /** Bundled as the process is: everything inside but node's own modules. */
  async function bundled(entry: string): Promise<{ modules: string[]; code: string }> {
    const built = await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: { ssr: entry, write: false, target: 'node24', rolldownOptions: { output: { codeSplitting: false } } },
    });
    const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : [])).filter((part): part is Rolldown.OutputChunk => part.type === 'chunk');
    expect(chunks).toHaveLength(1);
    return { modules: chunks.flatMap(({ modules }) => Object.keys(modules).map((id) => id.replaceAll('\\', '/'))), code: chunks[0]?.code ?? '' };
  }

  it('is the agile module and what it needs; crypto-js and the old ciphers are not in the bundle, which works', async () => {
    const { modules, code } = await bundled(join(ROOT, 'src/documents/protect/protect-docx.ts'));
    const ofLibrary = modules.flatMap((id) => /officecrypto-tool\/(src\/[\w/]+\.js)/.exec(id)?.[1] ?? []);
    expect([...new Set(ofLibrary)].sort()).toEqual(['src/crypto/ecma376_agile.js', 'src/util/xml.js', 'src/util/zip.js']);
    expect(modules.filter((id) => id.includes('/crypto-js/'))).toEqual([]);
    const path = join(folder, 'bundle.mjs');
    await writeFile(path, code);
    const bundle = z.object({ protectDocx: z.custom<typeof protectDocx>() }).parse({ ...(await import(/* @vite-ignore */ pathToFileURL(path).href)) });
    expect((await whole.decrypt(Buffer.from(await bundle.protectDocx(clear, password)), { password })).equals(clear)).toBe(true);
  });

  it('the whole library would bring them: the look finds them', async () => {
    const entry = join(folder, 'whole.js');
    await writeFile(entry, `import all from ${JSON.stringify(join(ROOT, 'node_modules/officecrypto-tool/index.js'))}; export default all;`);
    expect((await bundled(entry)).modules.some((id) => id.includes('/crypto-js/'))).toBe(true);
  });
});
