import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { facts, officeCode } from '../../tests/documents/samples.ts';
import { checkHygiene } from './hygiene.ts';
import { buildDocument, documentKinds } from './kinds.ts';
import type { Block, DocumentModel } from './model.ts';
import { textOf } from './read-model.ts';
import { renderDocx } from './render-docx.ts';

const every = Object.values(documentKinds).flatMap(({ code, languages }) => languages.map((language) => [code, language] as const));
const part = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
const render = (model: DocumentModel) => renderDocx(model, { officeCode });
const agreement = buildDocument('D03', facts.D03, 'ru');
const withBlocks = (blocks: readonly Block[], rest: Partial<DocumentModel> = {}): DocumentModel => ({ ...agreement, blocks, ...rest });

describe('document model -> DOCX', () => {
  it.each(every)('R-62: %s %s is clean, its bytes the same each time', async (code, language) => {
    const model = buildDocument(code, facts[code], language);
    const bytes = await render(model);
    expect(checkHygiene(bytes, { officeCode })).toEqual([]);
    expect(await render(model)).toEqual(bytes);
  });
  it('says the same in another time zone', async () => {
    const bytes = await render(agreement);
    const before = process.env['TZ'];
    try {
      for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles']) {
        process.env['TZ'] = zone;
        expect(await render(agreement)).toEqual(bytes);
      }
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });
  it('prints every word of the model, in order', async () => {
    const printed = [...part(await render(agreement), 'word/document.xml').matchAll(/<w:t[^>]*>([^<]*)<|<w:br\/>/g)].map(([, text]) => text ?? ' ').join('').replaceAll('&amp;', '&').replace(/\s/g, '');
    for (const line of textOf({ ...agreement, page: { footer: [], pageOf: '' } }).split('\n')) {
      for (const piece of line.split(/ \| |________|[☐☒•→:]|\s/).filter((word) => word.length > 3)) expect(printed).toContain(piece.replace(/\s/g, ''));
    }
  });
  it('A4 with margins 20/10/20/20 mm', async () => {
    const xml = part(await render(agreement), 'word/document.xml');
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
    expect(xml).toContain('w:top="1134" w:right="567" w:bottom="1134" w:left="1134"');
  });
  it('repeats table heads, never cuts a row, keeps signatures together', async () => {
    const xml = part(await render(agreement), 'word/document.xml');
    expect(xml).toContain('<w:tblHeader/>');
    const rows = xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    expect(rows.filter((row) => /TableText|LineCaption/.test(row) && !row.includes('<w:cantSplit/>'))).toEqual([]);
    const signatures = rows.filter((row) => row.includes('(imza)'));
    expect(signatures.length).toBeGreaterThan(3);
    for (const row of signatures.slice(0, -1)) expect(row).toContain('<w:keepNext/>');
  });
  it('tags each run with its language', async () => {
    const xml = part(await render(agreement), 'word/document.xml');
    expect(xml).toMatch(/<w:lang w:val="az-Latn-AZ"\/><\/w:rPr><w:t[^>]*>İş</);
    expect(xml).toMatch(/<w:lang w:val="ru-RU"\/><\/w:rPr><w:t[^>]*>Дело</);
    expect(part(await render(buildDocument('D27', facts.D27, 'en')), 'word/styles.xml')).toContain('<w:lang w:val="en-GB"/>');
  });
  it('uses headings, a title and real lists', async () => {
    const xml = part(await render(agreement), 'word/document.xml');
    for (const mark of ['w:val="Title"', 'w:val="Heading1"', '<w:numPr>']) expect(xml).toContain(mark);
  });
  it('R-64: right-to-left paragraphs, runs and tables', async () => {
    const xml = part(await render(withBlocks([{ kind: 'paragraph', text: [{ text: 'نص' }] }, { kind: 'particulars', rows: [{ label: 'نص', value: [{ text: '1' }] }] }], { direction: 'rtl' })), 'word/document.xml');
    for (const mark of ['<w:bidi/>', '<w:rtl/>', '<w:bidiVisual/>']) expect(xml).toContain(mark);
    expect(part(await render(agreement), 'word/document.xml')).not.toMatch(/<w:(bidi|rtl|bidiVisual)\/>/);
  });
  it('large print has a body of 18 points', async () => {
    const size = async (largePrint: boolean) => Number(/<w:docDefaults>.*?<w:sz w:val="(\d+)"/s.exec(part(await render({ ...agreement, largePrint }), 'word/styles.xml'))?.[1]);
    expect([await size(false), await size(true)]).toEqual([21, 36]);
  });
  it('a practice copy says so on every page, a real one nowhere', async () => {
    const practice = buildDocument('D03', { ...facts.D03, practice: true }, 'az');
    expect(part(await render(practice), 'word/header1.xml')).toContain('TƏLİM NÜSXƏSİ');
    expect(part(await render(practice), 'word/document.xml')).toContain('<w:headerReference');
    const real = unzipSync(await render(buildDocument('D03', facts.D03, 'az')));
    expect(Object.values(real).some((bytes) => strFromU8(bytes).includes('TƏLİM'))).toBe(false);
  });
  it('page x of y, and the neutral title in the properties', async () => {
    const bytes = await render(agreement);
    const footer = part(bytes, 'word/footer1.xml');
    expect(footer).toContain('PAGE');
    expect(footer).toContain('NUMPAGES');
    expect(part(bytes, 'docProps/core.xml')).toContain('<dc:title>Соглашение</dc:title>');
    expect(part(bytes, 'docProps/core.xml').match(/OFIS-1/g)).toHaveLength(2);
  });
  it('tick lists, ordered lists and lines for handwriting', async () => {
    const xml = part(await render(withBlocks([
      { kind: 'ticks', items: [{ text: [{ text: 'bir' }], state: 'open' }, { text: [{ text: 'iki' }], state: 'ticked' }] },
      { kind: 'list', ordered: true, items: [[{ text: 'üç' }]] }, { kind: 'list', ordered: true, items: [[{ text: 'dörd' }]] }, { kind: 'blank', lines: 2 },
    ])), 'word/document.xml');
    expect(xml.match(/[☐☒]/g)).toEqual(['☐', '☒']);
    expect(new Set(xml.match(/<w:numId w:val="\d+"\/>/g)).size).toBe(2);
    expect(xml.match(/<w:between /g)).toHaveLength(2);
  });
  it('escapes what a person typed', async () => {
    const model = withBlocks([{ kind: 'paragraph', text: [{ text: '<w:p> & "x" ]]>' }] }], { title: 'A & <B>' });
    const bytes = await render(model);
    expect(checkHygiene(bytes, { officeCode })).toEqual([]);
    expect(part(bytes, 'word/document.xml')).toContain('&lt;w:p&gt; &amp;');
  });
});
