/** The person's own papers (D07, D07-C, D08-A, D26) in six languages: translated to the last word, and valid blank, large, for a child and with very long names. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { d07Texts } from '../../src/documents/d07-disclosure-consent/texts.ts';
import { d08aTexts } from '../../src/documents/d08-withdrawal/texts.ts';
import { d26Texts } from '../../src/documents/d26-held-about-you/texts.ts';
import { buildDocument, checkHygiene, documentFacts, renderDocx, textOf, type DocumentModel, type PaperLanguage } from '../../src/documents/index.ts';
import { errorsOf, openXmlSdk } from './open-xml-sdk.ts';
import { facts, office, officeCode } from './samples.ts';

const SIX = ['az', 'en', 'ru', 'ar', 'fa', 'ur'] as const satisfies readonly PaperLanguage[];
const RTL = ['ar', 'fa', 'ur'] as const;
const OWN = ['D07', 'D07-C', 'D08-A', 'D26'] as const;
const ARABIC = /[\u0600-\u06FF]/;
const leaves = (value: unknown, path = ''): [path: string, text: string][] =>
  typeof value === 'string' ? [[path, value]] : typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`)) : [];
const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort().join(' ');

describe.each([['D07', d07Texts], ['D08-A', d08aTexts], ['D26', d26Texts]] as const)('texts of %s', (_, texts) => {
  it('every language has every text, with the same places to fill', () => {
    const az = leaves(texts.az);
    for (const language of SIX) {
      const own = new Map(leaves(texts[language]));
      expect([...own.keys()].sort()).toEqual(az.map(([path]) => path).sort());
      for (const [path, text] of az) expect(places(own.get(path) ?? ''), `${language}${path}`).toBe(places(text));
    }
  });
  it('nothing is left as it stands in another language', () => {
    for (const language of RTL) for (const [path, text] of leaves(texts[language])) if (/\p{L}/u.test(text.replace(/\{\w+\}/g, ''))) expect(text, `${language}${path}`).toMatch(ARABIC);
    const long = SIX.flatMap((language) => leaves(texts[language]).map(([, text]) => text).filter((text) => text.length > 30));
    expect(long.filter((text, index) => long.indexOf(text) !== index)).toEqual([]);
  });
  it('Persian and Urdu use their own letters, Arabic its own; Western digits only', () => {
    const all = (language: PaperLanguage) => leaves(texts[language]).map(([, text]) => text).join('\n');
    expect(all('ar')).not.toMatch(/[پچژگکیٹڈڑںےہھ]/);
    expect(all('fa')).not.toMatch(/[كيىةٹڈڑںے]/);
    expect(all('ur')).not.toMatch(/[كيىة]/);
    for (const language of RTL) expect(all(language)).not.toMatch(/[\u0660-\u0669\u06F0-\u06F9]/);
    expect(all('ru')).not.toMatch(/\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u);
  });
});

describe('R-64: right to left', () => {
  const part = async (model: DocumentModel) => strFromU8(unzipSync(await renderDocx(model, { officeCode }))['word/document.xml'] ?? new Uint8Array());
  it.each(RTL.flatMap((language) => OWN.map((code) => [code, language] as const)))('%s %s: every paragraph and table', async (code, language) => {
    const xml = await part(buildDocument(code, facts[code], language));
    expect((xml.match(/<w:p[ >].*?<\/w:p>/gs) ?? []).filter((p) => !p.includes('<w:bidi/>'))).toEqual([]);
    expect(xml.match(/<w:tbl>/g)?.length).toBe(xml.match(/<w:bidiVisual\/>/g)?.length);
  });
});

describe('packages', () => {
  let folder: string;
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'own-papers-')); });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const long = (length: number) => 'Sınaqlıoğlu-'.repeat(20).slice(0, length);
  const child = { subjectCode: 'MED-2026-0001-V2', role: 'HARMED', isMinor: true, birthDate: '2014-05-06', name: { surname: long(200), givenName: 'Balaca', patronymic: 'Test', sex: 'FEMALE' } } as const;
  const blank = documentFacts.D07.parse({ office, blank: true, draft: false, number: 'K-001' });
  const blankSheet = documentFacts['D07-C'].parse({ office, blank: true, draft: false, number: 'K-002' });
  const rows = facts['D07-C'].rows.map((row) => ({ ...row, recipient: { az: long(200) } }));
  const models = SIX.flatMap((language) => [
    [`D07 blank ${language}`, buildDocument('D07', blank, language)],
    [`D07-C blank ${language}`, buildDocument('D07-C', blankSheet, language)],
    [`D07 child large ${language}`, buildDocument('D07', { ...facts.D07, person: child, childAssent: 'YES', largePrint: true }, language)],
    [`D07-C large ${language}`, buildDocument('D07-C', { ...facts['D07-C'], largePrint: true }, language)],
    [`D07-C long names ${language}`, buildDocument('D07-C', { ...facts['D07-C'], person: child, rows }, language)],
    [`D08-A oral large ${language}`, buildDocument('D08-A', { ...facts['D08-A'], via: 'ORAL', largePrint: true }, language)],
    [`D26 large ${language}`, buildDocument('D26', { ...facts.D26, person: child, largePrint: true }, language)],
    [`D26 extract ${language}`, buildDocument('D26', { ...facts.D26, extract: true }, language)],
  ] as const);

  it.each(models)('R-62: %s is clean', async (_, model) => expect(checkHygiene(await renderDocx(model, { officeCode }), { officeCode })).toEqual([]));
  it.skipIf(openXmlSdk === undefined).each(models)('%s is valid for the Open XML SDK', async (name, model) => {
    const file = join(folder, `${name.replace(/\W+/g, '-')}.docx`);
    await writeFile(file, await renderDocx(model, { officeCode }));
    expect(await errorsOf(file)).toEqual([]);
  });
  it('a name of 200 letters prints whole', () => expect(textOf(buildDocument('D26', { ...facts.D26, person: child }, 'ur'))).toContain(long(200)));
});
