import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { facts, officeCode } from '../../tests/documents/samples.ts';
import { checkHygiene, type HygieneCode } from './hygiene.ts';
import { buildDocument } from './kinds.ts';
import { renderDocx } from './render-docx.ts';

let clean: Uint8Array;
beforeAll(async () => { clean = await renderDocx(buildDocument('D27', facts.D27, 'az'), { officeCode }); });

/** The clean document with one part changed or added. */
function planted(part: string, change: (xml: string) => string, mtime = new Date(2000, 0, 1)): Uint8Array {
  const parts = unzipSync(clean);
  const zippable: Zippable = {};
  for (const name of new Set([...Object.keys(parts), part])) {
    const bytes = parts[name] ?? new Uint8Array();
    zippable[name] = [name === part ? strToU8(change(strFromU8(bytes))) : bytes, { mtime: name === part ? mtime : new Date(2000, 0, 1) }];
  }
  return zipSync(zippable);
}
const inBody = (xml: string) => (body: string) => body.replace('<w:body>', `<w:body>${xml}`);
const inSettings = (xml: string) => (settings: string) => settings.replace('</w:settings>', `${xml}</w:settings>`);

const plants: readonly (readonly [HygieneCode, string, string, (xml: string) => string])[] = [
  ['AUTHOR', 'another author', 'docProps/core.xml', (xml) => xml.replace(/<dc:creator>.*?<\/dc:creator>/, '<dc:creator>N. Sınaqlı</dc:creator>')],
  ['AUTHOR', 'another last editor', 'docProps/core.xml', (xml) => xml.replace(/(<cp:lastModifiedBy>).*?</, '$1Un-named<')],
  ['METADATA', 'a subject', 'docProps/core.xml', (xml) => xml.replace('<dc:title>', '<dc:subject>MED-2026-0001</dc:subject><dc:title>')],
  ['METADATA', 'application properties', 'docProps/app.xml', () => '<Properties><Company>X</Company></Properties>'],
  ['TIMESTAMP', 'a real date', 'docProps/core.xml', (xml) => xml.replace('2000-01-01T00:00:00Z', '2026-04-06T10:00:00Z')],
  ['COMMENTS', 'a comments part', 'word/comments.xml', () => '<w:comments xmlns:w="w"/>'],
  ['COMMENTS', 'a comment mark', 'word/document.xml', inBody('<w:p><w:r><w:commentReference w:id="0"/></w:r></w:p>')],
  ['COMMENTS', 'a people part', 'word/people.xml', () => '<w15:people xmlns:w15="w"/>'],
  ['REVISIONS', 'an insertion', 'word/document.xml', inBody('<w:p><w:ins w:id="1" w:author="x"><w:r><w:t>x</w:t></w:r></w:ins></w:p>')],
  ['REVISIONS', 'a deletion', 'word/document.xml', inBody('<w:p><w:del w:id="1" w:author="x"><w:r><w:delText>x</w:delText></w:r></w:del></w:p>')],
  ['REVISIONS', 'a changed property', 'word/document.xml', inBody('<w:p><w:pPr><w:pPrChange w:id="1" w:author="x"><w:pPr/></w:pPrChange></w:pPr></w:p>')],
  ['REVISIONS', 'tracking switched on', 'word/settings.xml', inSettings('<w:trackRevisions/>')],
  ['HIDDEN_TEXT', 'hidden text', 'word/document.xml', inBody('<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r></w:p>')],
  ['HIDDEN_TEXT', 'white text', 'word/document.xml', inBody('<w:p><w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>x</w:t></w:r></w:p>')],
  ['HIDDEN_TEXT', 'tiny text', 'word/document.xml', inBody('<w:p><w:r><w:rPr><w:sz w:val="2"/></w:rPr><w:t>x</w:t></w:r></w:p>')],
  ['CUSTOM_XML', 'a custom part', 'customXml/item1.xml', () => '<x/>'],
  ['CUSTOM_XML', 'custom properties', 'docProps/custom.xml', () => '<Properties/>'],
  ['CUSTOM_XML', 'bound data', 'word/document.xml', inBody('<w:sdt><w:sdtPr><w:dataBinding w:xpath="/x"/></w:sdtPr></w:sdt>')],
  ['RSID', 'an editing session', 'word/document.xml', inBody('<w:p w:rsidR="00AB12CD"/>')],
  ['RSID', 'editing sessions', 'word/settings.xml', inSettings('<w:rsids><w:rsid w:val="00AB12CD"/></w:rsids>')],
  ['THUMBNAIL', 'a thumbnail', 'docProps/thumbnail.jpeg', () => 'x'],
  ['EXTERNAL_LINK', 'an outside relationship', 'word/_rels/document.xml.rels', (xml) => xml.replace('</Relationships>', '<Relationship Id="r9" Type="x" Target="https://example.invalid/" TargetMode="External"/></Relationships>')],
  ['EXTERNAL_LINK', 'a link field', 'word/document.xml', inBody('<w:p><w:r><w:instrText> HYPERLINK "x" </w:instrText></w:r></w:p>')],
  ['EXTERNAL_LINK', 'a user name field', 'word/document.xml', inBody('<w:p><w:fldSimple w:instr=" USERNAME "/></w:p>')],
  ['EXTERNAL_LINK', 'a template', 'word/settings.xml', inSettings('<w:attachedTemplate r:id="r1"/>')],
  ['EMBEDDED_FONT', 'a font file', 'word/fonts/font1.odttf', () => 'x'],
  ['EMBEDDED_FONT', 'a font reference', 'word/fontTable.xml', (xml) => xml.replace('</w:font>', '<w:embedRegular r:id="r1"/></w:font>')],
  ['EMBEDDED_OBJECT', 'a picture', 'word/media/image1.png', () => 'x'],
  ['EMBEDDED_OBJECT', 'a drawing', 'word/document.xml', inBody('<w:p><w:r><w:drawing/></w:r></w:p>')],
  ['UNKNOWN_PART', 'a stray part', 'word/notes.bin', () => 'x'],
  ['UNREADABLE', 'broken xml', 'word/document.xml', (xml) => xml.replace('</w:body>', '')],
];

describe('R-62: package hygiene', () => {
  it('a finished document has no finding', () => expect(checkHygiene(clean, { officeCode })).toEqual([]));

  it.each(plants)('%s: finds %s', (code, _what, part, change) => {
    const findings = checkHygiene(planted(part, change), { officeCode });
    expect(findings.map((finding) => finding.code)).toContain(code);
  });

  it('finds a zip entry with a real time', () => {
    expect(checkHygiene(planted('word/document.xml', (xml) => xml, new Date(2026, 3, 6)), { officeCode })).toEqual([{ code: 'TIMESTAMP', where: 'word/document.xml' }]);
  });
  it('finds a zip comment and extra fields', () => {
    const parts: Zippable = {};
    for (const [name, bytes] of Object.entries(unzipSync(clean))) parts[name] = [bytes, { mtime: new Date(2000, 0, 1), extra: { 0x7075: new Uint8Array(4) } }];
    expect(checkHygiene(zipSync(parts), { officeCode }).map(({ code }) => code)).toContain('ZIP_EXTRA');
  });
  it('a file that is no package is unreadable, not clean', () => {
    for (const bytes of [new Uint8Array(), strToU8('not a package'), clean.slice(0, 200)]) expect(checkHygiene(bytes).map(({ code }) => code)).toContain('UNREADABLE');
  });
  it('the author must be the office code that was asked for', () => {
    expect(checkHygiene(clean, { officeCode: 'OFIS-2' }).map(({ code }) => code)).toEqual(['AUTHOR', 'AUTHOR']);
  });
  it('switched off is not switched on', () => {
    expect(checkHygiene(planted('word/document.xml', inBody('<w:p><w:r><w:rPr><w:vanish w:val="false"/></w:rPr><w:t>x</w:t></w:r></w:p>')), { officeCode })).toEqual([]);
  });
});
