import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { dirtyDocx, dirtyParts, packed, paragraph, plainParts, run, SECRETS, VISIBLE } from '../../../tests/fixtures/foreign-docx.ts';
import { cleanDocx, inspectDocx } from './index.ts';
import { openPackage } from './package.ts';
import { stylesOf } from './hidden.ts';
import { visibleWords } from './story.ts';

/** The cleaned copy's parts as text; throws where there is no copy. */
function cleaned(bytes: Uint8Array): { parts: Record<string, string>; raw: Record<string, Uint8Array>; bytes: Uint8Array; left: string[]; removed: string[] } {
  const answer = cleanDocx(bytes);
  if (!answer.ok) throw new Error(answer.error);
  const raw = unzipSync(answer.value.bytes);
  return { raw, parts: Object.fromEntries(Object.entries(raw).map(([name, content]) => [name, strFromU8(content, !/\.(xml|rels)$/.test(name))])), bytes: answer.value.bytes, left: answer.value.left.map(({ code }) => code), removed: answer.value.removed.map(({ code }) => code) };
}
const bodyOf = (body: string, more: Record<string, string> = {}) => cleaned(packed({ ...plainParts(body), ...more })).parts['word/document.xml'] ?? '';
const wordsOf = (xml: string) => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:p[ >/]/g)].map(([, words]) => words ?? '¶').join('');

describe('R-62: a cleaned copy', () => {
  const copy = cleaned(dirtyDocx());

  it('holds none of what was hidden, in any part, picture or name', () => {
    const everything = [...Object.keys(copy.parts), ...Object.values(copy.parts)].join('\n');
    expect(SECRETS.filter((secret) => everything.includes(secret) || everything.includes(strFromU8(strToU8(secret), true)))).toEqual([]);
    const whole = Object.values(unzipSync(dirtyDocx())).map((part) => strFromU8(part)).join('\n');
    // The list is worth something: each stands in the file it was made from, or is computed from it.
    expect(SECRETS.filter((secret) => !whole.includes(secret) && secret !== '40.40926')).toEqual([]);
  });

  it('shows every word a reader saw', () => {
    const everything = Object.values(copy.parts).join('\n');
    for (const words of VISIBLE) expect(everything).toContain(words);
  });

  it('is found clean when it is read again, and cleaning it once more changes nothing', () => {
    expect(inspectDocx(copy.bytes)).toEqual({ ok: true, value: { findings: [] } });
    expect(copy.left).toEqual([]);
    expect(cleaned(copy.bytes).bytes).toEqual(copy.bytes);
  });

  it('has only parts a page is made of, under neutral names', () => {
    expect(Object.keys(copy.parts).toSorted()).toEqual([
      '[Content_Types].xml', '_rels/.rels', 'word/_rels/document.xml.rels', 'word/document.xml', 'word/footnotes.xml', 'word/header1.xml', 'word/media/image1.jpeg', 'word/media/image2.png', 'word/settings.xml', 'word/styles.xml',
    ]);
  });

  it('keeps the side that is up of a picture, and nothing else beside it', () => {
    const jpeg = copy.raw['word/media/image1.jpeg'] ?? new Uint8Array();
    expect([...jpeg.subarray(2, 4)]).toEqual([0xff, 0xe1]);
    expect(jpeg[4 + 27]).toBe(6);
    expect(strFromU8(jpeg, true)).not.toMatch(/Kamera|Emalatxana/);
    expect(strFromU8(copy.raw['word/media/image2.png'] ?? new Uint8Array(), true)).not.toMatch(/tEXt/);
  });
});

describe('accepting changes', () => {
  const mark = (kind: string) => `<w:pPr><w:rPr><w:${kind} w:id="1" w:author="x"/></w:rPr></w:pPr>`;

  it('joins a paragraph whose end was deleted with the next one', () => {
    expect(wordsOf(bodyOf(`<w:p>${mark('del')}${run('bir ')}</w:p>${paragraph(run('iki'))}${paragraph(run('üç'))}`))).toBe('¶bir iki¶üç');
  });

  it('leaves nothing of a paragraph deleted whole, and keeps one inserted', () => {
    const gone = `<w:p>${mark('del')}<w:del w:id="2" w:author="x"><w:r><w:delText>gizli</w:delText></w:r></w:del></w:p>`;
    expect(wordsOf(bodyOf(`${paragraph(run('bir'))}${gone}<w:p>${mark('ins')}<w:ins w:id="3" w:author="x">${run('iki')}</w:ins></w:p>`))).toBe('¶bir¶iki');
  });

  it('takes out deleted rows, cells and a table with nothing left', () => {
    const cell = (words: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(run(words))}</w:tc>`;
    const deleted = '<w:trPr><w:del w:id="1" w:author="x"/></w:trPr>';
    expect(wordsOf(bodyOf(`<w:tbl><w:tr>${cell('a')}${cell('b', '<w:cellDel w:id="1" w:author="x"/>')}</w:tr><w:tr>${deleted}${cell('c')}</w:tr></w:tbl>${paragraph(run('son'))}`))).toBe('¶a¶son');
    expect(bodyOf(`<w:tbl><w:tr>${deleted}${cell('c')}</w:tr></w:tbl>${paragraph(run('son'))}`)).not.toContain('w:tbl');
  });
});

describe('fields', () => {
  const char = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
  const code = (words: string) => `<w:r><w:instrText xml:space="preserve">${words}</w:instrText></w:r>`;

  it('that speak of the page stay fields; of others the result stays, nested ones included', () => {
    const nested = `${char('begin')}${code(' IF ')}${char('begin')}${code(' DOCPROPERTY Gizli ')}${char('separate')}${run('gizli dəyər')}${char('end')}${code(' = 1 ')}${char('separate')}${run('göstərilən')}${char('end')}`;
    const xml = bodyOf(paragraph(`${nested}${char('begin')}${code(' PAGE ')}${char('separate')}${run('7')}${char('end')}`));
    expect(wordsOf(xml)).toBe('¶göstərilən7');
    expect(xml).not.toMatch(/gizli dəyər|DOCPROPERTY|IF /);
    expect(xml.match(/fldCharType="(begin|separate|end)"/g)).toHaveLength(3);
  });

  it('one without an end leaves no mark behind', () => {
    expect(bodyOf(paragraph(`${run('əvvəl')}${char('begin')}${code(' AUTHOR ')}`))).not.toMatch(/fldChar|AUTHOR/);
  });
});

describe('hidden text', () => {
  const styles = '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="A"><w:rPr><w:vanish/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="B"><w:basedOn w:val="A"/></w:style><w:style w:type="character" w:styleId="C"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>';
  const withStyles = { 'word/styles.xml': styles, 'word/_rels/document.xml.rels': '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>' };

  it('goes by the run itself, by its style, by what the style is based on; twice hidden is shown', () => {
    const styled = (style: string, runs: string) => `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
    const xml = bodyOf(`${styled('A', run('gizli 1'))}${styled('B', run('gizli 2'))}${styled('B', run('görünür', '<w:rStyle w:val="C"/>'))}${paragraph(run('gizli 3', '<w:rStyle w:val="C"/>'))}${paragraph(run('açıq', '<w:vanish w:val="false"/>'))}`, withStyles);
    expect(wordsOf(xml)).toMatch(/^¶+görünür¶+açıq$/);
    expect(xml).not.toMatch(/gizli|vanish/);
  });

  it('in a formula and in a drawing that is not shown goes too', () => {
    const formula = '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><w:rPr><w:vanish/></w:rPr><m:t>gizli</m:t></m:r><m:r><m:t>x</m:t></m:r></m:oMath>';
    const drawing = `<w:r><w:drawing><wp:anchor><wp:docPr id="1" name="a" hidden="1"/><w:txbxContent>${paragraph(run('gizli'))}</w:txbxContent></wp:anchor></w:drawing></w:r>`;
    expect(bodyOf(paragraph(`${formula}${drawing}${run('son')}`))).not.toContain('gizli');
  });
});

describe('what the copy cannot decide is said', () => {
  it('white and tiny words stay, since a reader may see them, and are named; on a dark ground they are ordinary', () => {
    const copy = cleaned(packed(plainParts(`${paragraph(run('ağ söz', '<w:color w:val="FFFFFF"/>'))}${paragraph(run('xırda', '<w:sz w:val="4"/>'))}`)));
    expect(copy.left).toEqual(['FAINT_TEXT']);
    expect(cleaned(packed(plainParts(paragraph(run('ağ söz', '<w:color w:val="FFFFFF"/><w:shd w:val="clear" w:fill="1F3864"/>'))))).left).toEqual([]);
  });

  it('a picture of another kind stays as it is, and is named', () => {
    const parts = dirtyParts();
    const copy = cleaned(packed({ ...parts, 'word/media/image2.png': strToU8('GIF89a…') }));
    expect(copy.left).toEqual(['IMAGE_NOT_READ']);
    expect(copy.removed).not.toContain('IMAGE_NOT_READ');
  });
});

describe('the words of a story', () => {
  it('are those after all changes, by a walk of its own', () => {
    const opened = openPackage(dirtyDocx());
    const words = visibleWords(opened.xml(opened.main), stylesOf(opened.xml('word/styles.xml')));
    for (const said of VISIBLE.filter((one) => !['Qeyd mətni', 'Baş sətir'].includes(one))) expect(words).toContain(said);
    for (const secret of ['silinmiş gizli söz', 'ağ olmayan gizli', 'stil ilə gizli', 'silinmiş sətir', 'silinmiş xana', 'gizlədilmiş sətir', 'şərhin gizli mətni']) expect(words).not.toContain(secret);
  });
});
