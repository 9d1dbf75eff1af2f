import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DocumentModel } from '../model.ts';
import { NOTHING_ALLOWED, printedOf, scanPackage, watchList, watchOf } from './index.ts';

const list = (givenName: string, surname = 'Sınaqlı') => watchList([watchOf({ subjectCode: 'MED-2026-0001-V', thisCase: true, identity: { surname, givenName } })]);
const parts = (files: Readonly<Record<string, string>>) => zipSync(Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(xml)])));
const document = (body: string) => parts({ 'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>` });
const found = (bytes: Uint8Array, names = list('Gülnarə')) => scanPackage(bytes, names, NOTHING_ALLOWED).map(({ kind, part, matched }) => `${kind} ${part} ${matched}`);

describe('R-61: the finished package', () => {
  it('a name split over runs is one word, over paragraphs it is not', () => {
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    expect(found(document(`<w:p>${run('Sın')}${run('aq')}${run('lı')}</w:p>`))).toEqual(['never word/document.xml Sınaqlı']);
    expect(found(document(`<w:p>${run('Sın')}</w:p><w:p>${run('aqlı')}</w:p>`))).toEqual([]);
  });
  it('what shows around a deletion is read, and what was deleted', () => {
    expect(found(document('<w:p><w:r><w:t>Sın</w:t></w:r><w:del><w:r><w:delText>xx</w:delText></w:r></w:del><w:r><w:t>aqlı</w:t></w:r></w:p>'))).toEqual(['never word/document.xml Sınaqlı']);
    expect(found(document('<w:p><w:r><w:t>Sın</w:t></w:r><w:del><w:r><w:delText>aqlı</w:delText></w:r></w:del></w:p>'))).toEqual(['never word/document.xml Sınaqlı']);
  });
  it('a paragraph inside a paragraph is its own', () => {
    expect(found(document('<w:p><w:r><w:t>Gün</w:t><w:txbxContent><w:p><w:r><w:t>Sınaqlı</w:t></w:r></w:p></w:txbxContent><w:t>əş</w:t></w:r></w:p>'))).toEqual(['never word/document.xml Sınaqlı']);
  });
  it('the zip comment is read', () => {
    const bytes = document('<w:p/>');
    const words = strToU8('Sınaqlı');
    const commented = new Uint8Array([...bytes.subarray(0, -2), words.length, 0, ...words]);
    expect(found(commented)).toEqual(['never zip comment Sınaqlı']);
  });
  it('words of the format are nobody, what somebody wrote into it is', () => {
    expect(found(document('<w:rFonts w:ascii="Mark Sans"/>'), list('Mark'))).toEqual([]);
    expect(found(document('<w:docPr descr="Mark"/>'), list('Mark'))).toEqual(['clearable word/document.xml Mark']);
    expect(found(document('<w:docVar w:val="Mark"/>'), list('Mark'))).toEqual(['clearable word/document.xml Mark']);
    const flower = watchList([watchOf({ subjectCode: 'MED-2026-0001-V', thisCase: true, identity: { safeContact: { codeWord: 'bənövşə' } } })]);
    expect(found(document('<w:rFonts w:ascii="Bənövşə"/>'), flower)).toEqual([]);
    expect(found(document('<w:docPr descr="Bənövşə"/>'), flower)).toEqual(['clearable word/document.xml Bənövşə']);
    expect(found(document('<w:rFonts w:ascii="Sınaqlı"/>'))).toEqual(['never word/document.xml Sınaqlı']);
  });
  it('a part that is no XML is never clearable', () => {
    expect(found(parts({ 'word/document.xml': '<w:p>Sınaqlı' }))).toEqual(['never word/document.xml ']);
  });
  it('the name of the file counts', () => {
    expect(scanPackage(document('<w:p/>'), list('Gülnarə'), NOTHING_ALLOWED, 'sinaqli_v1.docx').map(({ part }) => part)).toEqual(['fileName']);
    expect(scanPackage(document('<w:p/>'), list('Gülnarə'), NOTHING_ALLOWED, 'S-48213_mektub_az_v1.docx')).toEqual([]);
  });
});

describe('R-61: the paper’s own words as the model has them', () => {
  const model: DocumentModel = {
    code: 'D05', copy: 'authority', language: 'az', direction: 'ltr', title: 'Məktub', practice: false, draft: false, largePrint: false, withheld: [],
    page: { footer: [{ text: 'Konfidensial' }], pageOf: '{page}/{pages}' },
    blocks: [{ kind: 'paragraph', text: [
      { text: 'Kimə: ' }, { text: 'Nümunə Klinikasına', source: { field: 'recipient.dative' } }, { text: 'Sınaqlı', source: { field: 'recipient.name', subjectCode: 'MED-2026-0001-V' } },
      { text: 'qeyd', source: { field: 'recipient.note', free: true } }, { text: 'dəyər', source: { field: 'needs' } },
    ] }],
  };
  it('are template and bodies; never a person’s value, typed words or a value of a record', () => {
    expect(printedOf(model).map(({ place, line, start, end }) => `${place}: ${line.slice(start, end)}`)).toEqual(['template: Kimə: ', 'addressee: Nümunə Klinikasına', 'template: Konfidensial', 'template: {page}/{pages}', 'template: Məktub']);
  });
});
