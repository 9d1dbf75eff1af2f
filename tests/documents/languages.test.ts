/** Documents for readers of Arabic, Persian and Urdu, for children, and in large print. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clauses } from '../../src/documents/clauses.ts';
import { d01Texts } from '../../src/documents/d01-consent/texts.ts';
import { d02Texts } from '../../src/documents/d02-rights/texts.ts';
import { d03Texts } from '../../src/documents/d03-agreement/texts.ts';
import { buildDocument, checkHygiene, documentFacts, documentKinds, missingFields, renderDocx, textOf, type DocumentModel, type PaperLanguage } from '../../src/documents/index.ts';
import { AWAITING_TRANSLATION, GAP } from '../../src/documents/inline.ts';
import { legalBasisTable } from '../../src/documents/legal-basis.ts';
import { commonWords } from '../../src/documents/words/common-words.ts';
import { CHILD_RIGHTS } from '../../src/shared/model/rights.ts';
import { errorsOf, openXmlSdk } from './open-xml-sdk.ts';
import { facts, officeCode } from './samples.ts';

const SIX = ['az', 'en', 'ru', 'ar', 'fa', 'ur'] as const satisfies readonly PaperLanguage[];
const RTL = ['ar', 'fa', 'ur'] as const;
const ARABIC = /[\u0600-\u06FF]/;
const person = { subjectCode: 'MED-2026-0001-V2', role: 'HARMED', isMinor: true, birthDate: '2014-05-06', name: { surname: 'Sınaqlı', givenName: 'Balaca', patronymic: 'Test', sex: 'FEMALE' } };
const representative = { subjectCode: 'MED-2026-0001-R', role: 'REPRESENTATIVE', name: { surname: 'Sınaqlı', givenName: 'Valideyn', patronymic: 'Test', sex: 'FEMALE' } };
const childRights = documentFacts.D02.parse({ ...facts.D02, variant: 'CHILD', person, representative, rights: [{ code: 'STOP', explained: true, repeatAsked: true }] });
const childConsent = documentFacts.D01.parse({ ...facts.D01, party: person, representative, childAssent: { overall: 'YES', forms: { JOINT: 'NO' } } });

const part = async (model: DocumentModel, name = 'word/document.xml') => strFromU8(unzipSync(await renderDocx(model, { officeCode }))[name] ?? new Uint8Array());
const elements = (xml: string, name: string) => xml.match(new RegExp(`<w:${name}[ >].*?</w:${name}>`, 'gs')) ?? [];
const printed = (xml: string) => [...xml.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text ?? '').join('');
const signers = (model: DocumentModel) => model.blocks.flatMap((block) => (block.kind === 'signatures' ? block.lines : []));

describe('R-64: right-to-left documents', () => {
  const papers = RTL.flatMap((language) => [['D01', language, buildDocument('D01', facts.D01, language)], ['D02', language, buildDocument('D02', facts.D02, language)], ['D02 CHILD', language, buildDocument('D02', childRights, language)]] as const);

  it.each(papers)('%s %s: every paragraph, run and table runs from right to left; names and numbers do not', async (_, __, model) => {
    const xml = await part(model);
    const paragraphs = elements(xml, 'p');
    expect(paragraphs.filter((p) => !p.includes('<w:bidi/>'))).toEqual([]);
    expect(xml.match(/<w:tbl>/g)?.length).toBe(xml.match(/<w:bidiVisual\/>/g)?.length);
    const runs = elements(xml, 'r').map((run) => ({ rtl: run.includes('<w:rtl/>'), text: printed(run) }));
    expect(runs.filter(({ rtl, text }) => ARABIC.test(text) !== rtl && /[\p{L}\p{N}]/u.test(text))).toEqual([]);
    expect(runs.filter(({ rtl, text }) => rtl && /[\p{Script=Latin}0-9]/u.test(text))).toEqual([]);
    expect(runs).toContainEqual({ rtl: false, text: '\u200F\u200E06.04.2026\u200E\u200F' });
  });
  it.each(papers)('%s %s: Western digits only', (_, __, model) => expect(textOf(model)).not.toMatch(/[\u0660-\u0669\u06F0-\u06F9]/));
  it.each(papers)('%s %s: the footer too, in fonts and language of its own', async (_, language, model) => {
    expect(elements(await part(model, 'word/footer1.xml'), 'p').filter((p) => !p.includes('<w:bidi/>'))).toEqual([]);
    expect(await part(model, 'word/styles.xml')).toContain('w:cs="Noto Naskh Arabic"');
    expect(await part(model)).toContain(`w:bidi="${{ ar: 'ar-SA', fa: 'fa-IR', ur: 'ur-PK' }[language]}"`);
  });
  it('exist for what a person signs, takes or is told', () => {
    expect(Object.values(documentKinds).filter(({ languages }) => languages.includes('ar')).map(({ code }) => code)).toEqual(['D01', 'D02', 'D03', 'D07', 'D07-C', 'D08-A', 'D26', 'CARD', 'D02-E', 'D11', 'D12', 'D13']);
  });
  it('every word is translated: no text is left as it stands in another language', () => {
    const leaves = (value: unknown, path = ''): [string, string][] =>
      typeof value === 'string' ? [[path, value]] : typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`)) : [];
    for (const texts of [commonWords, d01Texts, d02Texts, d03Texts, ...Object.values(clauses), ...Object.values(legalBasisTable).map(({ text }) => text)]) {
      const paths = leaves(texts.az).map(([path]) => path);
      for (const language of RTL) {
        expect(leaves(texts[language]).map(([path]) => path).sort()).toEqual([...paths].sort());
        for (const [path, text] of leaves(texts[language])) if (/\p{L}/u.test(text.replace(/\{\w+\}/g, ''))) expect(text, `${language}${path}`).toMatch(ARABIC);
      }
      const all = RTL.map((language) => leaves(texts[language]).map(([, text]) => text).filter((text) => text.length > 30));
      expect(new Set(all.flat()).size).toBe(all.flat().length);
    }
  });
  it('Persian and Urdu use their own letters, Arabic its own', () => {
    const text = (language: PaperLanguage) => textOf(buildDocument('D01', facts.D01, language));
    expect(text('ar')).not.toMatch(/[پچژگکیٹڈڑںےہھ]/);
    expect(text('fa')).not.toMatch(/[كيىةٹڈڑںے]/);
    expect(text('ur')).not.toMatch(/[كيىة]/);
  });
});

describe('a translation nobody has certified', () => {
  const six = Object.values(documentKinds).filter(({ languages }) => languages.includes('ar')).map(({ code }) => code);
  it.each(six)('%s says so in its own language until somebody has; the original says nothing', (code) => {
    for (const language of SIX) {
      const said = (translationCertified: boolean) => textOf(buildDocument(code, { ...facts[code], translationCertified }, language)).split(commonWords[language].notCertified).length - 1;
      expect([said(false), said(true)], language).toEqual([language === 'az' ? 0 : 1, 0]);
    }
  });
  it('D03: it is the column beside that may be a translation; which text prevails only where that was agreed', () => {
    const { notCertified, original } = commonWords.ar;
    const said = (change: Partial<typeof facts.D03>) => textOf(buildDocument('D03', { ...facts.D03, languages: ['az', 'ar'], ...change }, 'az'));
    expect(said({ lawyersOfferedToComment: true })).toContain(`${notCertified} ${original}`);
    expect(said({ lawyersOfferedToComment: false })).toContain(notCertified);
    expect(said({ lawyersOfferedToComment: false })).not.toContain(original);
    expect(said({ translationCertified: true })).not.toContain(notCertified);
  });
});

describe('D02 CHILD', () => {
  it.each(SIX)('explains every right in short sentences (%s)', (language) => {
    const model = buildDocument('D02', childRights, language);
    const table = model.blocks.find((block) => block.kind === 'table');
    expect(table?.rows.length).toBe(CHILD_RIGHTS.length);
    expect(table?.large).toBe(true);
    for (const code of CHILD_RIGHTS) {
      const sentence = d02Texts[language].child.rights[code];
      expect(textOf(model)).toContain(sentence);
      for (const one of sentence.split(/(?<=[.؟?۔!])\s/)) expect(one.split(/\s+/).length, one).toBeLessThanOrEqual(18);
    }
    expect(textOf(model)).not.toContain('CHILD');
  });
  it('serves both sides: nothing says who did what to whom', () => {
    const sides = /zərər|günahkar|təqsir|cinayət|cəza|harm|crime|punish|offen|victim|вред|преступ|наказ|потерп|ضرر|جريمة|عقوبة|جرم|مجازات|سزا|نقصان/i;
    for (const language of SIX) for (const text of [d02Texts[language].child.intro, ...Object.values(d02Texts[language].child.rights), d02Texts[language].child.confirmation]) expect(text).not.toMatch(sides);
    const harmed = textOf(buildDocument('D02', childRights, 'az'));
    expect(textOf(buildDocument('D02', { ...childRights, person: { ...childRights.person, role: 'RESPONSIBLE' } }, 'az'))).toBe(harmed);
  });
  it.each(SIX)('has a place for the child\'s mark, with room to draw, and for the representative (%s)', (language) => {
    const w = commonWords[language];
    const [child, adult] = signers(buildDocument('D02', childRights, language));
    expect([child?.role, child?.captions[0], child?.drawing]).toEqual([w.signature.child, w.signature.mark, true]);
    expect([adult?.role, adult?.name[0]?.text]).toEqual([w.labels.representative, 'Sınaqlı Valideyn Test qızı']);
  });
  it('R-13: a representative who is not recorded is a gap, never nothing', () => {
    const model = buildDocument('D02', { ...childRights, representative: undefined }, 'az');
    expect(signers(model)[1]?.name[0]?.text).toBe(GAP);
    expect(missingFields(model)).toEqual([{ field: 'representative.name', token: 'name' }]);
  });
  it('bigger type, 14 points', async () => {
    expect(await part(buildDocument('D02', childRights, 'az'), 'word/styles.xml')).toMatch(/w:styleId="Large">.*?<w:sz w:val="28"\/>/s);
    expect(await part(buildDocument('D02', childRights, 'az'))).toContain('w:val="TableLarge"');
  });
});

describe('D01 for a child', () => {
  const says = (model: DocumentModel) => model.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.map((row) => row.map((cell) => cell.map(({ text }) => text).join(''))) : []));
  it('R-15: prints what the child says of each form, and "not asked" where nobody asked', () => {
    expect(says(buildDocument('D01', childConsent, 'az'))).toEqual([
      ['Mediasiyada iştirak', 'hə'], ['Birgə görüş', 'yox'], ['Dolayı (ayrı-ayrı) mediasiya', 'hələ soruşulmayıb'], ['Fərdi görüş', 'hələ soruşulmayıb'], ['Məktub mübadiləsi', 'hələ soruşulmayıb'],
    ]);
    const { childAssent: _, ...silent } = childConsent;
    expect(says(buildDocument('D01', silent, 'en')).map(([, answer]) => answer)).toEqual(Array.from({ length: 5 }, () => 'not asked yet'));
  });
  it.each(SIX)('says that the child\'s no counts (%s)', (language) => {
    expect(textOf(buildDocument('D01', childConsent, language))).toContain(d01Texts[language].child.rule);
    expect(textOf(buildDocument('D01', facts.D01, language))).not.toContain(d01Texts[language].child.rule);
  });
  it('the child marks, the representative signs', () => {
    expect(signers(buildDocument('D01', childConsent, 'az')).slice(0, 2).map(({ role, captions }) => [role, captions[0]])).toEqual([['Uşaq', commonWords.az.signature.mark], ['Qanuni nümayəndə', '(imza)']]);
    const alone = buildDocument('D01', { ...childConsent, representative: undefined }, 'az');
    expect(missingFields(alone)).toContainEqual({ field: 'representative.name', token: 'name' });
  });
});

describe('D03 side by side', () => {
  const columns = (model: DocumentModel) => model.blocks.flatMap((block) => (block.kind === 'parallel' ? [block.languages] : []));
  it.each(['en', 'ru', 'ar', 'fa', 'ur'] as const)('Azerbaijani left, %s right, whatever language the paper is asked in', (language) => {
    for (const model of [buildDocument('D03', facts.D03, language), buildDocument('D03', { ...facts.D03, languages: ['az', language] }, 'az')]) {
      expect(new Set(columns(model).map(String))).toEqual(new Set([`az,${language}`]));
      for (const own of ['az', language] as const) {
        for (const phrase of [clauses.a[own], d03Texts[own].unfulfilled.text, d03Texts[own].prevailing, d03Texts[own].obligations.types['PAYMENT'] ?? '?', d03Texts[own].obligations.head[5]]) expect(textOf(model)).toContain(phrase);
      }
    }
  });
  it.each(RTL)('the right column alone runs from right to left (%s)', async (language) => {
    const xml = await part(buildDocument('D03', facts.D03, language));
    for (const p of elements(xml, 'p')) {
      const text = printed(p);
      if (ARABIC.test(text) && !/[\p{Script=Latin}]{3}/u.test(text)) expect(p.includes('<w:bidi/>') || p.includes('LineCaption'), text).toBe(true);
      if (/[\p{Script=Latin}]/u.test(text) && !ARABIC.test(text) && !text.includes('\u200F')) expect(p, text).not.toContain('<w:bidi/>');
    }
    // The side-by-side tables keep Azerbaijani at the left; only the receipt is a right-to-left table.
    expect(xml.match(/<w:bidiVisual\/>/g)).toHaveLength(1);
  });
  it('words nobody has translated wait for a person', () => {
    const bare = { ...facts.D03, obligations: facts.D03.obligations.map((obligation) => ({ ...obligation, what: { az: 'avtomobilin təmiri' } })) };
    const model = buildDocument('D03', bare, 'ar');
    expect(textOf(model)).toContain(`avtomobilin təmiri\n${AWAITING_TRANSLATION}`);
    expect(missingFields(model)).toContainEqual({ field: 'obligation.1.what' });
  });
  it('the Azerbaijani text prevails only where both lawyers were offered to comment', () => {
    for (const language of RTL) {
      const text = textOf(buildDocument('D03', { ...facts.D03, lawyersOfferedToComment: false }, language));
      for (const own of ['az', language] as const) expect(text).not.toContain(d03Texts[own].prevailing);
    }
  });
  it('a child marks and a representative signs beside; one not recorded is a gap', () => {
    const parties = facts.D03.parties.map((party, index) => (index === 0 ? { ...party, person: { ...party.person, isMinor: true } } : party));
    const model = buildDocument('D03', { ...facts.D03, parties }, 'az');
    expect(signers(model).slice(0, 2).map(({ role, captions }) => [role, captions[0]])).toEqual([['Birinci tərəf', commonWords.az.signature.mark], ['Qanuni nümayəndə', '(imza)']]);
    expect(missingFields(model)).toContainEqual({ field: 'representative.name', token: 'name' });
  });
});

describe('large print', () => {
  it('a wide table becomes label and value, so that no word is cut', async () => {
    const cells = async (largePrint: boolean) => (elements(await part(buildDocument('D03', { ...facts.D03, largePrint }, 'az')), 'tr').filter((row) => printed(row).includes('zədələnmiş')).map((row) => row.match(/<w:tc>/g)?.length));
    expect(await cells(false)).toEqual([7]);
    expect(await cells(true)).toEqual([2]);
  });
  it.each(Object.values(documentKinds).flatMap(({ code, languages }) => languages.map((language) => [code, language] as const)))('%s %s says the same', (code, language) => {
    expect(textOf(buildDocument(code, { ...facts[code], largePrint: true }, language))).toBe(textOf(buildDocument(code, { ...facts[code], largePrint: false }, language)));
  });
});

describe('packages', () => {
  let folder: string;
  beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'languages-')); });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const models = [
    ['D01 child, az', buildDocument('D01', childConsent, 'az')], ['D01 child, fa', buildDocument('D01', childConsent, 'fa')],
    ['D02 child, ar', buildDocument('D02', childRights, 'ar')], ['D02 child, large, ur', buildDocument('D02', { ...childRights, largePrint: true }, 'ur')],
    ...(['ru', 'ar'] as const).map((language) => [`D03 large, ${language}`, buildDocument('D03', { ...facts.D03, largePrint: true, draft: true, practice: true }, language)] as const),
  ] as const;

  it.each(models)('R-62: %s is clean', async (_, model) => expect(checkHygiene(await renderDocx(model, { officeCode }), { officeCode })).toEqual([]));
  it.skipIf(openXmlSdk === undefined).each(models)('%s is valid for the Open XML SDK', async (name, model) => {
    const file = join(folder, `${name.replace(/\W+/g, '-')}.docx`);
    await writeFile(file, await renderDocx(model, { officeCode }));
    expect(await errorsOf(file)).toEqual([]);
  });
});
