import { fieldsOf, staysAsField } from './fields.ts';
import { boxHidden, isRun, markDeleted, markHidden, tableDeleted } from './hidden.ts';
import type { Styles } from './hidden.ts';
import { at, attribute, elementsOf, isElement, within } from './xml.ts';
import type { XmlAttribute, XmlElement, XmlNode } from './xml.ts';

/** What goes with everything in it. */
const GOES = new Set([
  'w:del', 'w:moveFrom', 'w:commentRangeStart', 'w:commentRangeEnd', 'w:commentReference', 'w:annotationRef', 'w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:tblPrExChange',
  'w:tblGridChange', 'w:trPrChange', 'w:tcPrChange', 'w:numberingChange', 'w:cellIns', 'w:cellMerge', 'w:moveFromRangeStart', 'w:moveFromRangeEnd', 'w:moveToRangeStart', 'w:moveToRangeEnd',
  'w:customXmlInsRangeStart', 'w:customXmlInsRangeEnd', 'w:customXmlDelRangeStart', 'w:customXmlDelRangeEnd', 'w:customXmlMoveFromRangeStart', 'w:customXmlMoveFromRangeEnd',
  'w:customXmlMoveToRangeStart', 'w:customXmlMoveToRangeEnd', 'w:permStart', 'w:permEnd', 'w:proofErr', 'w:rsid', 'w:rsids', 'w:vanish', 'w:specVanish', 'w:webHidden', 'w:sdtPr', 'w:sdtEndPr',
  'w:customXmlPr', 'w:smartTagPr', 'w:printerSettings', 'w:altChunk', 'w:subDoc', 'w:control', 'w:objectEmbed', 'w:objectLink', 'o:OLEObject', 'w:contentPart', 'w:fldData', 'w:ffData', 'w:divId',
  'w:embedRegular', 'w:embedBold', 'w:embedItalic', 'w:embedBoldItalic', 'w:tblCaption', 'w:tblDescription', 'o:signatureline', 'o:ink', 'a:hlinkClick', 'a:hlinkHover', 'a:hlinkMouseOver',
  'c:externalData', 'w:docVars',
]);
/** What goes and leaves its content. */
const OPENS = new Set(['w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:sdt', 'w:sdtContent']);
/** Properties of runs, rows and marks: here `w:ins` is a note, not a box around text. */
const PROPERTIES = new Set(['w:rPr', 'w:trPr', 'w:pPr', 'w:tcPr', 'm:ctrlPr']);
/** Holders of blocks; the format wants a paragraph at their end. */
const NEEDS_PARAGRAPH = new Set(['w:tc', 'w:txbxContent', 'w:hdr', 'w:ftr', 'w:footnote', 'w:endnote']);
const BLOCK_HOLDERS = new Set([...NEEDS_PARAGRAPH, 'w:body', 'w:docPartBody']);
/** Of a run whose text is hidden, what the fields around it still need. */
const FIELD_MARKS = new Set(['w:fldChar', 'w:instrText']);
const DRAWN = new Set(['wp:docPr', 'pic:cNvPr']);

export interface StoryOptions {
  readonly styles: Styles;
  /** May this relationship of the part stay? */
  keepsRelation(id: string): boolean;
  /** Bookmarks some field or link of the document leads to. */
  readonly bookmarkNames: ReadonlySet<string>;
  /** Footnotes and endnotes that something still refers to; undefined where the story holds none. */
  readonly notes?: ReadonlySet<string>;
}

/** A story with its changes accepted and everything beside its visible words gone; the words themselves stay the same. */
export function cleanStory(root: XmlElement, { styles, keepsRelation, notes, bookmarkNames }: StoryOptions): XmlElement {
  const fields = fieldsOf(root);
  const machinery = new Set(fields.filter(({ instruction }) => !staysAsField(instruction)).flatMap((field) => [...field.machinery]));
  const marked = [...within(root)].filter((element) => element.key === 'w:bookmarkStart' && bookmarkNames.has(attribute(element, 'w:name') ?? ''));
  const bookmarks = new Set(marked.map((element) => attribute(element, 'w:id')));
  // Paragraphs of the cleaned story whose end was deleted, or hidden.
  const deleted = new Set<XmlElement>();
  const hiddenMarks = new Set<XmlElement>();
  return cleaned(root, undefined);

  function cleaned(element: XmlElement, paragraph: XmlElement | undefined): XmlElement {
    const inside = element.key === 'w:p' ? element : paragraph;
    const children = element.children.flatMap((child) => (isElement(child) ? nodesFor(child, element, inside) : [child]));
    const whole = BLOCK_HOLDERS.has(element.key) ? withParagraphsJoined(children) : children;
    return {
      ...element,
      attributes: element.attributes.flatMap((one) => attributeFor(one, element) ?? []),
      children: NEEDS_PARAGRAPH.has(element.key) && !endsInParagraph(whole) ? [...whole, emptyParagraph(element)] : whole,
    };
  }

  function nodesFor(element: XmlElement, parent: XmlElement, paragraph: XmlElement | undefined): XmlNode[] {
    const { key } = element;
    if (GOES.has(key) || machinery.has(element)) return [];
    if ((key === 'w:ins' || key === 'w:moveTo') && PROPERTIES.has(parent.key)) return [];
    if (OPENS.has(key)) return cleaned(element, paragraph).children.slice();
    if (tableDeleted(element) || boxHidden(element)) return [];
    if (key === 'w:fldSimple' && !staysAsField(attribute(element, 'w:instr') ?? '')) return cleaned(element, paragraph).children.slice();
    if (key === 'w:hyperlink' && attribute(element, 'w:anchor') === undefined) return cleaned(element, paragraph).children.slice();
    if ((key === 'w:bookmarkStart' || key === 'w:bookmarkEnd') && !bookmarks.has(attribute(element, 'w:id'))) return [];
    if ((key === 'w:headerReference' || key === 'w:footerReference') && !keepsRelation(attribute(element, 'r:id') ?? '')) return [];
    if ((key === 'w:footnote' || key === 'w:endnote') && notes !== undefined && !notes.has(attribute(element, 'w:id') ?? '') && attribute(element, 'w:type') === undefined) return [];
    if (key === 'a:extLst' && parent.key === 'a:blip') return [];
    if (key === 'c:f') return [{ ...element, children: ['Sheet1!$A$1'] }];
    if (isRun(element)) return runFor(element, paragraph);
    const own = cleaned(element, paragraph);
    if (key === 'w:p' && markDeleted(element)) deleted.add(own);
    if (key === 'w:p' && markHidden(element)) hiddenMarks.add(own);
    if (key === 'w:tbl' && !elementsOf(own).some((row) => row.key === 'w:tr')) return [];
    if (key === 'w:tr' && !elementsOf(own).some((cell) => cell.key === 'w:tc')) return [];
    return [own];
  }

  function runFor(run: XmlElement, paragraph: XmlElement | undefined): XmlNode[] {
    const hidden = styles.hides(run, paragraph);
    const own = cleaned(hidden ? { ...run, children: run.children.filter((child) => isElement(child) && (child.key === 'w:rPr' || FIELD_MARKS.has(child.key))) } : run, paragraph);
    return elementsOf(own).every(({ key }) => key === 'w:rPr') ? [] : [own];
  }

  function attributeFor(one: XmlAttribute, { key, attributes }: XmlElement): XmlAttribute | null {
    const name = one.key;
    if (/^w:rsid/.test(name) || name === 'wx:paraId' || name === 'wx:textId' || name === 'o:gfxdata' || name === 'o:href' || name === 'w:tooltip' || name === 'w:docLocation' || name === 'w:tgtFrame') return null;
    if (name === 'r:link' || name === 'r:href' || name === 'r:pict' || (name.startsWith('r:') && !keepsRelation(one.value))) return null;
    if (DRAWN.has(key) && (name === 'descr' || name === 'title')) return null;
    if (DRAWN.has(key) && name === 'name') return { ...one, value: `Picture ${attributes.find(({ key: other }) => other === 'id')?.value ?? ''}`.trim() };
    if (key.startsWith('v:') && ['alt', 'title', 'href', 'o:title', 'src'].includes(name)) return null;
    return one;
  }

  /** A deleted end of paragraph joins the text with the next one, whose form it takes; a hidden one with nothing in it goes. */
  function withParagraphsJoined(nodes: readonly XmlNode[]): XmlNode[] {
    const out: XmlNode[] = [];
    let carried: XmlNode[] = [];
    nodes.forEach((node, index) => {
      if (!isElement(node) || node.key !== 'w:p') {
        out.push(node);
        return;
      }
      const next = nextBlock(nodes, index);
      const content = node.children.filter((child) => !(isElement(child) && child.key === 'w:pPr'));
      const ends = at(node, 'w:pPr', 'w:sectPr') !== undefined;
      if (deleted.has(node) && next?.key === 'w:p' && !ends) {
        carried = [...carried, ...content];
        return;
      }
      const joined = carried.length === 0 ? node : { ...node, children: [...node.children.filter((child) => isElement(child) && child.key === 'w:pPr'), ...carried, ...content] };
      const empty = carried.length === 0 && content.length === 0 && !ends;
      carried = [];
      if (empty && (deleted.has(node) || hiddenMarks.has(node)) && (next !== undefined || out.length > 0)) return;
      out.push(joined);
    });
    return out;
  }
}

/** The block after a paragraph; bookmarks between the two are no blocks. */
function nextBlock(nodes: readonly XmlNode[], index: number): XmlElement | undefined {
  for (let at = index + 1; at < nodes.length; at += 1) {
    const node = nodes[at];
    if (node !== undefined && isElement(node) && !node.key.startsWith('w:bookmark')) return node;
  }
  return undefined;
}

const endsInParagraph = (nodes: readonly XmlNode[]): boolean => nodes.findLast(isElement)?.key === 'w:p';

/** With the prefix its holder is written with. */
function emptyParagraph({ name }: XmlElement): XmlElement {
  const prefix = name.includes(':') ? name.slice(0, name.indexOf(':') + 1) : '';
  return { name: `${prefix}p`, key: 'w:p', attributes: [], children: [] };
}

/** Names of bookmarks that fields and links of a story lead to. */
export function bookmarksUsedBy(root: XmlElement): string[] {
  const simple = [...within(root)].flatMap(({ key, attributes }) => attributes.filter((one) => (key === 'w:hyperlink' && one.key === 'w:anchor') || (key === 'w:fldSimple' && one.key === 'w:instr')));
  return [...simple.map(({ value }) => value), ...fieldsOf(root).map(({ instruction }) => instruction)].flatMap((text) => [text, ...text.split(/[\s"]+/)]);
}
