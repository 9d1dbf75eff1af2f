import type { ForeignFindingCode } from '../../shared/model/foreign.ts';
import { fieldsOf, staysAsField } from './fields.ts';
import type { Findings } from './findings.ts';
import { boxHidden, isRun, markDeleted, markHidden, tableDeleted } from './hidden.ts';
import type { Styles } from './hidden.ts';
import { PATH } from './paths.ts';
import { at, attribute, elementsOf, isElement, isOn, within, wordsOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

const BY_ELEMENT: Readonly<Record<string, ForeignFindingCode>> = {
  'w:smartTag': 'CUSTOM_XML', 'w:customXml': 'CUSTOM_XML', 'w:dataBinding': 'CUSTOM_XML',
  'w:embedRegular': 'EMBEDDED_FONTS', 'w:embedBold': 'EMBEDDED_FONTS', 'w:embedItalic': 'EMBEDDED_FONTS', 'w:embedBoldItalic': 'EMBEDDED_FONTS',
  'o:OLEObject': 'EMBEDDED_OBJECTS', 'w:control': 'EMBEDDED_OBJECTS', 'w:altChunk': 'EMBEDDED_OBJECTS', 'w:objectEmbed': 'EMBEDDED_OBJECTS', 'w:objectLink': 'EMBEDDED_OBJECTS', 'c:externalData': 'EMBEDDED_OBJECTS', 'w:contentPart': 'EMBEDDED_OBJECTS',
  'o:signatureline': 'SIGNATURES', 'w:mailMerge': 'REMOTE_CONTENT', 'w:subDoc': 'REMOTE_CONTENT',
};
const CHANGED_FORM = /^w:(\w+PrChange|tblGridChange|numberingChange|cellMerge|cellIns)$/;
const WORDS = new Set(['w:t', 'm:t']);
const SHADES = ['w:shd', 'w:highlight'];
const SMALLEST_HALF_POINTS = 10;

/** Whatever a story, or the styles and settings beside it, says beyond what a reader sees. */
export function inspectStory(root: XmlElement, styles: Styles, findings: Findings): void {
  for (const element of within(root)) {
    inspectElement(element, findings);
    for (const { key, value } of element.attributes) {
      if (/^w:rsid/.test(key) || key === 'wx:paraId' || key === 'wx:textId') findings.addOnce('REVISION_IDS', value);
      if (key !== 'xmlns' && !key.startsWith('xmlns:') && value.length < 10_000) for (const [path] of value.matchAll(PATH)) findings.add('PATHS', path);
    }
    if (element.key === 'w:rsid' || element.key === 'w:rsidRoot') findings.addOnce('REVISION_IDS', attribute(element, 'w:val') ?? '');
  }
  for (const { instruction } of fieldsOf(root)) if (!staysAsField(instruction)) findings.add('FIELDS', instruction);
  inspectBlocks(root, undefined, false, styles, findings);
}

function inspectElement(element: XmlElement, findings: Findings): void {
  const { key } = element;
  const author = attribute(element, 'w:author');
  findings.addOnce('OTHER_AUTHORS', author ?? '');
  if (key === 'wx:person') findings.addOnce('OTHER_AUTHORS', attribute(element, 'wx:author') ?? '');
  if (key === 'w:permStart') findings.addOnce('OTHER_AUTHORS', attribute(element, 'w:ed') ?? attribute(element, 'w:edGrp') ?? '');
  if (key === 'w:comment') findings.add('COMMENTS', spoken(author, wordsOf(element)));
  if (CHANGED_FORM.test(key)) findings.add('TRACKED_FORMATTING');
  if (key === 'w:trackRevisions' && isOn(element)) findings.add('TRACKED_FORMATTING');
  if (key === 'w:docVar') findings.add('DOCUMENT_VARIABLES', `${attribute(element, 'w:name') ?? ''}: ${attribute(element, 'w:val') ?? ''}`);
  if (key === 'w:fldSimple' && !staysAsField(attribute(element, 'w:instr') ?? '')) findings.add('FIELDS', attribute(element, 'w:instr') ?? '');
  if (key === 'w:instrText') for (const [path] of wordsOf(element).replaceAll('\\\\', '\\').matchAll(PATH)) findings.add('PATHS', path);
  if (key === 'wp:docPr' || key === 'pic:cNvPr') for (const text of said(attribute(element, 'descr'), attribute(element, 'title'), fileName(attribute(element, 'name')))) findings.addOnce('ALTERNATIVE_TEXT', text);
  if (key === 'w:tblCaption' || key === 'w:tblDescription') findings.add('ALTERNATIVE_TEXT', attribute(element, 'w:val') ?? '');
  if (key.startsWith('v:')) for (const text of said(attribute(element, 'alt'), attribute(element, 'title'), attribute(element, 'o:title'))) findings.addOnce('ALTERNATIVE_TEXT', text);
  const code = BY_ELEMENT[key];
  if (code !== undefined) findings.add(code, attribute(element, 'w:element') ?? attribute(element, 'ProgID') ?? attribute(element, 'o:suggestedsigner') ?? '');
}

const said = (...texts: readonly (string | undefined)[]): string[] => texts.flatMap((text) => (text === undefined || text === '' ? [] : [text]));

/** “Picture 3” is the program's word; a name with an ending is somebody's file. */
const fileName = (name: string | undefined): string | undefined => (name !== undefined && /\.\w{2,5}$/.test(name) ? name : undefined);

const spoken = (author: string | undefined, words: string): string => (author === undefined || author === '' ? words : `${author}: ${words}`);

/** Deleted, inserted, hidden and faint text; `shaded`: something dark may lie behind it. */
function inspectBlocks(element: XmlElement, paragraph: XmlElement | undefined, shaded: boolean, styles: Styles, findings: Findings): void {
  const { key } = element;
  const author = attribute(element, 'w:author');
  if (key === 'w:del' || key === 'w:moveFrom') return findings.add('TRACKED_DELETIONS', spoken(author, wordsOf(element)));
  if (tableDeleted(element)) return findings.add('TRACKED_DELETIONS', wordsOf(element));
  if (boxHidden(element)) return findings.add('HIDDEN_TEXT', wordsOf(element));
  if (key === 'w:ins' || key === 'w:moveTo') findings.add('TRACKED_INSERTIONS', spoken(author, wordsOf(element)));
  if (key === 'w:p' && markDeleted(element)) findings.add('TRACKED_DELETIONS', '¶');
  if (key === 'w:p' && markHidden(element)) findings.add('HIDDEN_TEXT', '¶');
  if (isRun(element)) return inspectRun(element, paragraph, shaded, styles, findings);
  const dark = shaded || isShaded(at(element, 'w:pPr')) || isShaded(at(element, 'w:tcPr')) || isShaded(at(element, 'w:tblPr'));
  if (key === 'w:pPr' || key === 'w:rPr') return;
  for (const child of element.children) if (isElement(child)) inspectBlocks(child, key === 'w:p' ? element : paragraph, dark, styles, findings);
}

function inspectRun(run: XmlElement, paragraph: XmlElement | undefined, shaded: boolean, styles: Styles, findings: Findings): void {
  const words = elementsOf(run).filter(({ key }) => WORDS.has(key)).map(wordsOf).join('');
  const hidden = styles.hides(run, paragraph);
  if (hidden && (words !== '' || elementsOf(run).length > 1)) findings.add('HIDDEN_TEXT', words);
  const look = at(run, 'w:rPr');
  const white = /^(FFFFFF|FEFEFE|FDFDFD)$/i.test(attribute(at(look, 'w:color'), 'w:val') ?? '') && !shaded && !isShaded(look);
  const tiny = Number(attribute(at(look, 'w:sz'), 'w:val') ?? SMALLEST_HALF_POINTS) < SMALLEST_HALF_POINTS;
  if (!hidden && (white || tiny) && words.trim() !== '') findings.add('FAINT_TEXT', words);
  // Text boxes lie inside runs.
  for (const child of elementsOf(run)) if (child.key !== 'w:rPr' && !WORDS.has(child.key)) inspectBlocks(child, undefined, shaded, styles, findings);
}

function isShaded(properties: XmlElement | undefined): boolean {
  return SHADES.some((key) => {
    const shade = at(properties, key);
    const fill = attribute(shade, 'w:fill') ?? attribute(shade, 'w:val');
    return fill !== undefined && !/^(auto|FFFFFF|none|clear|white)$/i.test(fill);
  });
}
