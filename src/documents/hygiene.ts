/** opens a finished package and names everything in it that could tell more than the page does. A finished document has no finding. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

export type HygieneCode =
  | 'AUTHOR' | 'METADATA' | 'TIMESTAMP' | 'COMMENTS' | 'REVISIONS' | 'HIDDEN_TEXT' | 'CUSTOM_XML' | 'RSID' | 'THUMBNAIL'
  | 'EXTERNAL_LINK' | 'EMBEDDED_FONT' | 'EMBEDDED_OBJECT' | 'UNKNOWN_PART' | 'ZIP_EXTRA' | 'UNREADABLE';

export interface HygieneFinding {
  readonly code: HygieneCode;
  /** Part of the package, with the element, attribute or property. */
  readonly where: string;
}

export interface HygieneOptions {
  /** Expected author; without it only that author and last editor agree is checked. */
  readonly officeCode?: string;
}

/** Date in every file's properties: it says nothing. */
export const NEUTRAL_INSTANT = '2000-01-01T00:00:00Z';
/** 2000-01-01 00:00:00 as the zip format writes it. */
const NEUTRAL_DOS = ((2000 - 1980) << 25) | (1 << 21) | (1 << 16);
const MAX_BYTES = 64 * 1024 * 1024;

const KNOWN_PARTS = /^(\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(document|styles|settings|numbering|fontTable|footnotes|endnotes|header\d+|footer\d+)\.xml|word\/theme\/theme\d+\.xml|word\/_rels\/\w+\.xml\.rels)$/;
const PART_CODES: readonly (readonly [RegExp, HygieneCode])[] = [
  [/^customXml\/|^docProps\/custom\.xml$/, 'CUSTOM_XML'], [/thumbnail/i, 'THUMBNAIL'], [/^word\/(comments\w*|people)\.xml$/, 'COMMENTS'],
  [/^word\/fonts\/|\.odttf$/, 'EMBEDDED_FONT'], [/^word\/(media|embeddings|activeX)\/|vbaProject/i, 'EMBEDDED_OBJECT'], [/^docProps\//, 'METADATA'],
];
const ELEMENTS: Readonly<Record<string, HygieneCode>> = {
  commentReference: 'COMMENTS', commentRangeStart: 'COMMENTS', commentRangeEnd: 'COMMENTS', annotationRef: 'COMMENTS',
  ins: 'REVISIONS', del: 'REVISIONS', moveFrom: 'REVISIONS', moveTo: 'REVISIONS', delText: 'REVISIONS', trackRevisions: 'REVISIONS', cellIns: 'REVISIONS', cellDel: 'REVISIONS', cellMerge: 'REVISIONS',
  vanish: 'HIDDEN_TEXT', specVanish: 'HIDDEN_TEXT', webHidden: 'HIDDEN_TEXT',
  customXml: 'CUSTOM_XML', dataBinding: 'CUSTOM_XML', smartTag: 'CUSTOM_XML', rsids: 'RSID', rsid: 'RSID', rsidRoot: 'RSID', docId: 'RSID', docVars: 'METADATA',
  hyperlink: 'EXTERNAL_LINK', attachedTemplate: 'EXTERNAL_LINK', mailMerge: 'EXTERNAL_LINK', saveSubsetFonts: 'EMBEDDED_FONT', embedTrueTypeFonts: 'EMBEDDED_FONT',
  embedRegular: 'EMBEDDED_FONT', embedBold: 'EMBEDDED_FONT', embedItalic: 'EMBEDDED_FONT', embedBoldItalic: 'EMBEDDED_FONT',
  object: 'EMBEDDED_OBJECT', pict: 'EMBEDDED_OBJECT', drawing: 'EMBEDDED_OBJECT', altChunk: 'EMBEDDED_OBJECT',
};
const OUTSIDE_FIELD = /\b(HYPERLINK|INCLUDE(TEXT|PICTURE)|LINK|DDE(AUTO)?|DATABASE|IMPORT|USERNAME|USERADDRESS|USERINITIALS|FILENAME|AUTHOR|LASTSAVEDBY|TEMPLATE|SAVEDATE|PRINTDATE|CREATEDATE)\b/;

/** Everything in the package that should not be there; empty for a finished document. */
export function checkHygiene(bytes: Uint8Array, { officeCode }: HygieneOptions = {}): readonly HygieneFinding[] {
  const findings: HygieneFinding[] = zipFindings(bytes);
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    let total = 0;
    parts = unzipSync(bytes, { filter: ({ originalSize }) => (total += originalSize) <= MAX_BYTES });
    if (total > MAX_BYTES) return [...findings, { code: 'UNREADABLE', where: 'package too large' }];
  } catch {
    return [...findings, { code: 'UNREADABLE', where: 'package' }];
  }
  if (!parts['word/document.xml']) findings.push({ code: 'UNREADABLE', where: 'word/document.xml' });
  for (const [name, content] of Object.entries(parts)) {
    if (!KNOWN_PARTS.test(name)) findings.push({ code: PART_CODES.find(([pattern]) => pattern.test(name))?.[1] ?? 'UNKNOWN_PART', where: name });
    if (!/\.(xml|rels)$/.test(name)) continue;
    const xml = strFromU8(content);
    findings.push(...(name === 'docProps/core.xml' ? coreFindings(xml, officeCode) : xmlFindings(name, xml)));
  }
  return findings;
}

interface Element { readonly name: string; readonly attributes: Readonly<Record<string, string>> }

/** Walks a part; local names, since the prefix is the writer's choice. */
function walk(xml: string, open: (element: Element) => void, close: (name: string, text: string) => void): boolean {
  const parser = new SaxesParser();
  let text = '';
  let sound = true;
  parser.on('error', () => { sound = false; });
  parser.on('opentag', (tag) => {
    text = '';
    open({ name: local(tag.name), attributes: Object.fromEntries(Object.entries(tag.attributes).map(([key, value]) => [local(key), value])) });
  });
  parser.on('text', (part) => { text += part; });
  parser.on('closetag', ({ name }) => { close(local(name), text); text = ''; });
  try {
    parser.write(xml).close();
  } catch {
    return false;
  }
  return sound;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

function xmlFindings(part: string, xml: string): HygieneFinding[] {
  const findings: HygieneFinding[] = [];
  const add = (code: HygieneCode, what: string) => findings.push({ code, where: `${part}: ${what}` });
  const off = ({ val }: Readonly<Record<string, string>>) => val === 'false' || val === '0' || val === 'off';
  const sound = walk(xml, ({ name, attributes }) => {
    const code = ELEMENTS[name];
    if (code && !off(attributes)) add(code, name);
    if (name.endsWith('PrChange')) add('REVISIONS', name);
    if (name === 'color' && /^(FFFFFF|FEFEFE)$/i.test(attributes['val'] ?? '')) add('HIDDEN_TEXT', 'white text');
    if (name === 'sz' && Number(attributes['val']) < 10) add('HIDDEN_TEXT', 'tiny text');
    if (attributes['TargetMode'] === 'External') add('EXTERNAL_LINK', attributes['Type'] ?? 'relationship');
    for (const key of Object.keys(attributes)) if (/^rsid|^(paraId|textId)$/.test(key)) add('RSID', key);
    if (name === 'fldSimple' && OUTSIDE_FIELD.test(attributes['instr'] ?? '')) add('EXTERNAL_LINK', 'field');
  }, (name, text) => {
    if (name === 'instrText' && OUTSIDE_FIELD.test(text)) add('EXTERNAL_LINK', 'field');
  });
  if (!sound) findings.push({ code: 'UNREADABLE', where: part });
  return findings;
}

function coreFindings(xml: string, officeCode: string | undefined): HygieneFinding[] {
  const values = new Map<string, string>();
  const sound = walk(xml, () => undefined, (name, text) => { if (name !== 'coreProperties') values.set(name, text); });
  const findings: HygieneFinding[] = [];
  const add = (code: HygieneCode, what: string) => findings.push({ code, where: `docProps/core.xml: ${what}` });
  for (const [name, text] of values) {
    if (name === 'creator' || name === 'lastModifiedBy') {
      if (text !== (officeCode ?? values.get('creator'))) add('AUTHOR', name);
    } else if (name === 'created' || name === 'modified') {
      if (text !== NEUTRAL_INSTANT) add('TIMESTAMP', name);
    } else if (name !== 'title' && name !== 'language' && text !== '') add('METADATA', name);
  }
  if (!sound) add('UNREADABLE', 'xml');
  return findings;
}

/** Times, comments and extra fields of the zip itself, read from its central directory. */
function zipFindings(bytes: Uint8Array): HygieneFinding[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === undefined) return [{ code: 'UNREADABLE', where: 'zip directory' }];
  const findings: HygieneFinding[] = [];
  if (view.getUint16(end + 20, true) > 0) findings.push({ code: 'ZIP_EXTRA', where: 'zip comment' });
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return [...findings, { code: 'UNREADABLE', where: 'zip directory' }];
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const name = strFromU8(bytes.subarray(at + 46, at + 46 + nameLength));
    if (view.getUint32(at + 12, true) !== NEUTRAL_DOS) findings.push({ code: 'TIMESTAMP', where: name });
    if (extraLength > 0 || commentLength > 0) findings.push({ code: 'ZIP_EXTRA', where: name });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return findings;
}

function endOfDirectory(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65535); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return undefined;
}
