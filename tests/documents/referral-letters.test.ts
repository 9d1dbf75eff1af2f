/** Letters about a person to a body, as packages: long names, names of another direction, large print, drafts. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDocument, checkHygiene, documentKinds, renderDocx, textOf, type DocumentModel } from '../../src/documents/index.ts';
import { errorsOf, openXmlSdk } from './open-xml-sdk.ts';
import { bareFacts, facts, officeCode } from './samples.ts';

const LONG = `${'Çoxuzunsoyadlı'.repeat(14)} Nümunə`.slice(0, 200);
const ARABIC = 'نموذج الاختبار';
/** The fields of a sample with another name in place of the first. */
const named = <D extends { readonly token: string }>(data: readonly D[], value: string) => data.map((one) => (one.token === 'name' ? { ...one, value } : one));
const letters = (name: string, largePrint: boolean): readonly (readonly [string, DocumentModel])[] => [
  ...documentKinds.D05.languages.flatMap((language) => (language === 'az' || language === 'en' || language === 'ru'
    ? [[`D05 ${language}`, buildDocument('D05', { ...facts.D05, largePrint, data: named(facts.D05.data, name), provider: { dative: { [language]: name }, nominative: { [language]: name } } }, language)] as const] : [])),
  ['D25-C', buildDocument('D25-C', { ...facts['D25-C'], largePrint, data: named(facts['D25-C'].data, name) }, 'az')],
  ['D06', buildDocument('D06', { ...facts.D06, largePrint, recipient: { dative: { az: name } } }, 'az')],
  ['D06-N', buildDocument('D06-N', { ...facts['D06-N'], largePrint, recipient: { dative: { az: name } } }, 'az')],
  ['D08-B', buildDocument('D08-B', { ...facts['D08-B'], largePrint, recipient: { dative: { az: name } } }, 'az')],
  ['D25', buildDocument('D25', { ...facts.D25, largePrint, requester: { dative: { az: name } } }, 'az')],
];
const cards = documentKinds.CARD.languages.map((language) => [`CARD ${language}`, buildDocument('CARD', { ...facts.CARD, largePrint: true, draft: true, practice: true }, language)] as const);
const every = [['200 characters', LONG, false], ['right to left, large', ARABIC, true]] as const;
const cases = [...every.flatMap(([what, name, large]) => letters(name, large).map(([code, model]) => [`${code}: ${what}`, model] as const)), ...cards];

let folder: string;
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'letters-')); });
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('letters as packages', () => {
  it.each(cases)('R-62: %s is clean', async (_, model) => expect(checkHygiene(await renderDocx(model, { officeCode }), { officeCode })).toEqual([]));
  it.skipIf(openXmlSdk === undefined).each(cases)('%s is valid for the Open XML SDK', async (name, model) => {
    const file = join(folder, `${name.replace(/\W+/g, '-')}.docx`);
    await writeFile(file, await renderDocx(model, { officeCode }));
    expect(await errorsOf(file)).toEqual([]);
  });
  it('R-64: a right-to-left name runs its own way in a left-to-right letter, and takes nothing beside it along', async () => {
    for (const [, model] of letters(ARABIC, false).filter(([code]) => code.startsWith('D05') || code === 'D25-C')) {
      const xml = strFromU8(unzipSync(await renderDocx(model, { officeCode }))['word/document.xml'] ?? new Uint8Array());
      const runs = xml.match(/<w:r[ >].*?<\/w:r>/gs) ?? [];
      expect(runs.filter((run) => /[\u0600-\u06FF]/.test(run)).length).toBeGreaterThan(0);
      for (const run of runs) expect(run.includes('<w:rtl/>')).toBe(/[\u0600-\u06FF]/.test(run));
      for (const run of runs.filter((one) => one.includes('<w:rtl/>'))) expect(run).not.toMatch(/[A-Za-z0-9](?=[^<>]*<\/w:t>)/);
      expect(xml).not.toContain('<w:bidi/>');
    }
  });
  it('a long name is printed whole', () => {
    for (const [code, model] of letters(LONG, false)) expect(textOf(model), code).toContain(LONG);
  });
  it('the barest facts still make a letter: every gap is visible', () => {
    for (const code of ['D06', 'D06-N', 'D08-B', 'D25'] as const) expect(textOf(buildDocument(code, bareFacts[code], 'az'))).toContain('[…]');
    for (const code of ['D05', 'D25-C'] as const) expect(textOf(buildDocument(code, bareFacts[code], 'az'))).toContain('Soyad, ad, ata adı: […]');
  });
});
