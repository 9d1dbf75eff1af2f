/** Document model -> DOCX bytes. The same model gives the same bytes on every machine and at every hour. */
import { BorderStyle, Document, Footer, Header, Packer, PageNumber, Paragraph, TabStopType, TextRun } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { BlockRenderer } from './docx-blocks.ts';
import { ARABIC_FONT, FONT, LANGUAGE_TAGS, numbering, PAGE, styles, SYMBOL_FONT, TEXT_WIDTH } from './docx-styles.ts';
import { paragraph, textRuns, type TextContext } from './docx-text.ts';
import { NEUTRAL_INSTANT } from './hygiene.ts';
import type { DocumentModel } from './model.ts';

export interface RenderOptions {
  /** The only author a file names. */
  readonly officeCode: string;
}

export async function renderDocx(model: DocumentModel, { officeCode }: RenderOptions): Promise<Uint8Array> {
  const context: TextContext = { language: model.language, direction: model.direction, largePrint: model.largePrint };
  const document = new Document({
    creator: officeCode, lastModifiedBy: officeCode, title: model.title, styles: styles(model), numbering: numbering(model),
    sections: [{
      properties: { page: { size: { width: PAGE.width, height: PAGE.height }, margin: PAGE.margin } },
      ...(model.page.mark && { headers: { default: new Header({ children: [pageMark(model.page.mark, context)] }) } }),
      footers: { default: new Footer({ children: pageFoot(model, context) }) },
      children: [...letterhead(model, context), ...new BlockRenderer().render(model.blocks, context)],
    }],
  });
  return clean(new Uint8Array(await Packer.toArrayBuffer(document)), model, officeCode);
}

function pageMark(mark: string, context: TextContext): Paragraph {
  const line = { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 2 } as const;
  return paragraph([{ text: mark }], context, { style: 'PageMark', border: { top: line, bottom: line } });
}

function letterhead({ letterhead: head }: DocumentModel, context: TextContext): Paragraph[] {
  const last = (head?.lines.length ?? 0) - 1;
  return head?.lines.map((line, index) => paragraph(line, context, {
    style: 'Letterhead', ...(index === last && { spacing: { after: 120 }, border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: '000000', space: 4 } } }),
  })) ?? [];
}

/** Left: confidentiality, version line; right: page x/y, scan mark. */
function pageFoot({ page, language, direction }: DocumentModel, context: TextContext): Paragraph[] {
  const tag = { language: { value: LANGUAGE_TAGS[direction === 'rtl' ? 'az' : language] } };
  const pages = page.pageOf.split(/(\{pages?\}|\/)/).filter(Boolean).flatMap((part) => {
    if (part === '{page}') return [new TextRun({ ...tag, children: ['\u200E', PageNumber.CURRENT] })];
    if (part === '{pages}') return [new TextRun({ ...tag, children: [PageNumber.TOTAL_PAGES, '\u200E'] })];
    return part === '/' ? [new TextRun({ ...tag, text: part })] : textRuns({ text: part }, context);
  });
  const second = [...(page.versionLine ?? []), ...(page.scanMark ? [{ text: `\t${page.scanMark}` }] : [])];
  return [
    new Paragraph({
      style: 'PageFoot', tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }],
      border: { top: { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F', space: 4 } },
      ...(direction === 'rtl' && { bidirectional: true }),
      children: [...page.footer.flatMap((run) => textRuns(run, context)), new TextRun({ text: '\t' }), ...pages],
    }),
    ...(second.length > 0 ? [paragraph(second, context, { style: 'PageFoot', tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH }] })] : []),
  ];
}

/** Takes out what the library writes by itself and packs the parts sorted, with one fixed time. */
function clean(bytes: Uint8Array, model: DocumentModel, officeCode: string): Uint8Array {
  const parts = unzipSync(bytes);
  const kept = Object.keys(parts).filter((name) => name !== 'docProps/custom.xml' && name !== 'docProps/app.xml' && !/^word\/(comments|people)/.test(name)).sort(byPackageOrder);
  const edit: Readonly<Record<string, (xml: string) => string>> = {
    '[Content_Types].xml': (xml) => xml.replace(/<Override [^>]*PartName="\/docProps\/(custom|app)\.xml"\/>/g, '').replace(/<Default ContentType="(image\/[^"]+|[^"]*obfuscatedFont)" Extension="\w+"\/>/g, ''),
    '_rels/.rels': (xml) => xml.replace(/<Relationship [^>]*Target="docProps\/(custom|app)\.xml"\/>/g, ''),
    'docProps/core.xml': () => coreProperties(model, officeCode),
    'word/settings.xml': (xml) => xml.replace('<w:displayBackgroundShape/>', '<w:removePersonalInformation/><w:removeDateAndTime/>'),
    'word/fontTable.xml': (xml) => xml.replace(/(<w:fonts [^>]*)\/>/, `$1>${fontEntry(FONT, 'Segoe UI', '020B0502040504020204')}${fontEntry(SYMBOL_FONT, 'Noto Sans Symbols2', '020B0502040204020203')}${fontEntry(ARABIC_FONT, 'Times New Roman', '02020603050405020304')}</w:fonts>`),
  };
  const zippable: Zippable = {};
  for (const name of kept) {
    const part = parts[name];
    const change = edit[name];
    if (part) zippable[name] = [change ? strToU8(change(strFromU8(part))) : part, { mtime: new Date(2000, 0, 1), level: 6, os: 0, attrs: 0 }];
  }
  return zipSync(zippable);
}

/** [Content_Types].xml first, as Word writes it; the rest by name. */
function byPackageOrder(a: string, b: string): number {
  const rank = (name: string) => (name === '[Content_Types].xml' ? 0 : name === '_rels/.rels' ? 1 : 2);
  return rank(a) - rank(b) || (a < b ? -1 : 1);
}

function coreProperties({ title, language }: DocumentModel, officeCode: string): string {
  return '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
    + `<dc:title>${escapeXml(title)}</dc:title><dc:creator>${escapeXml(officeCode)}</dc:creator><cp:lastModifiedBy>${escapeXml(officeCode)}</cp:lastModifiedBy>`
    + `<dcterms:created xsi:type="dcterms:W3CDTF">${NEUTRAL_INSTANT}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${NEUTRAL_INSTANT}</dcterms:modified><dc:language>${LANGUAGE_TAGS[language]}</dc:language></cp:coreProperties>`;
}

/** A font Word may not have, with the one to use instead; nothing is embedded. */
const fontEntry = (name: string, instead: string, panose: string): string =>
  `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:panose1 w:val="${panose}"/><w:charset w:val="00"/><w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font>`;

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
