import { strToU8, zipSync } from 'fflate';
import type { Place } from './hidden-variants.ts';

/** A small package with one thing hidden in it. `body` is a paragraph of the page. */
export function hide(place: Place | 'body', hidden: string): { readonly bytes: Uint8Array; readonly fileName: string } {
  const at = (one: typeof place, text: string) => (place === one ? text : '');
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${escape(text).replaceAll('\n', '</w:t><w:br/><w:t xml:space="preserve">')}</w:t></w:r>`;
  const page = (inner: string) => `<w:p>${inner}</w:p>`;
  const half = Math.ceil(hidden.length / 2);
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    'word/document.xml': `<w:document ${w}>${at('xmlComment', `<!-- ${hidden} -->`)}<w:body>
      ${page(run('Görüş haqqında məlumat aşağıda verilir.'))}
      ${at('body', page(run(`Bu barədə ${hidden} ilə danışılıb, qeyd aparılıb.`)))}
      ${at('splitRuns', page(`${run('Bu barədə ')}${run(hidden.slice(0, half))}<w:proofErr w:type="spellStart"/>${run(hidden.slice(half, half + 1))}${run(hidden.slice(half + 1))}${run(' ilə')}`))}
      ${at('deleted', page(`${run('Bu barədə ')}<w:del w:id="1"><w:r><w:delText>${hidden}</w:delText></w:r></w:del>${run('danışılıb')}`))}
      ${at('altText', page(`<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="${hidden}"/></wp:inline></w:drawing></w:r>`))}
      ${at('fieldCode', page(`<w:r><w:instrText xml:space="preserve"> MERGEFIELD ${hidden} </w:instrText></w:r>`))}
      ${at('textBox', page(`<w:r><w:pict><w:txbxContent>${page(run(hidden))}</w:txbxContent></w:pict></w:r>${run('Mətn')}`))}
      ${at('tableCell', `<w:tbl><w:tr><w:tc>${page(run(hidden))}</w:tc></w:tr></w:tbl>`)}
    </w:body></w:document>`,
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:title>${place === 'title' ? hidden : 'Məktub'}</dc:title><dc:creator>${place === 'creator' ? hidden : 'OFIS-1'}</dc:creator></cp:coreProperties>`,
    ...(place === 'header' && { 'word/header1.xml': `<w:hdr ${w}>${page(run(hidden))}</w:hdr>` }),
    ...(place === 'footer' && { 'word/footer1.xml': `<w:ftr ${w}>${page(run(hidden))}</w:ftr>` }),
    ...(place === 'footnote' && { 'word/footnotes.xml': `<w:footnotes ${w}><w:footnote w:id="2">${page(run(hidden))}</w:footnote></w:footnotes>` }),
    ...(place === 'comment' && { 'word/comments.xml': `<w:comments ${w}><w:comment w:id="0" w:author="${hidden}" w:initials="X">${page(run('Yoxlanılsın'))}</w:comment></w:comments>` }),
    ...(place === 'customXml' && { 'customXml/item1.xml': `<root><value>${hidden}</value></root>` }),
    ...(place === 'relationship' && { 'word/_rels/document.xml.rels': `<Relationships><Relationship Id="rId1" Type="hyperlink" Target="file:///C:/${hidden}/doc.docx" TargetMode="External"/></Relationships>` }),
    ...(place === 'partName' && { [`customXml/${hidden}.xml`]: '<root/>' }),
    ...(place === 'docVar' && { 'word/settings.xml': `<w:settings ${w}><w:docVars><w:docVar w:name="x" w:val="${hidden}"/></w:docVars></w:settings>` }),
  };
  const binary: Record<string, Uint8Array> = {
    ...(place === 'picture' && { 'word/media/image1.jpg': new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 0, 40, ...strToU8('Exif\0\0Artist\0'), ...strToU8(hidden), 0, 1, 2, 3]) }),
    ...(place === 'nested' && { 'word/embeddings/sheet1.xlsx': zipSync({ 'xl/sharedStrings.xml': strToU8(`<sst><si><t>${hidden}</t></si></sst>`) }) }),
  };
  const bytes = zipSync({ ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])), ...binary });
  return { bytes, fileName: `S-48213_mektub_az_v1${at('fileName', `_${hidden}`)}.docx` };
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
