import { FINDINGS_LEFT } from '../../shared/model/foreign.ts';
import type { CleanedCopy } from '../../shared/model/foreign.ts';
import { bookmarksUsedBy, cleanStory } from './clean-story.ts';
import { inspectPackage, stylesIn } from './inspect.ts';
import type { Styles } from './hidden.ts';
import { openPackage } from './package.ts';
import type { Package, Relationship } from './package.ts';
import { pictureKind, strippedPicture } from './picture.ts';
import { visibleWords } from './story.ts';
import { Unreadable } from './unreadable.ts';
import { attribute, elementsOf, within, writeXml } from './xml.ts';
import type { XmlElement } from './xml.ts';
import { writeZip } from './zip.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.';
const DRAWING = 'application/vnd.openxmlformats-officedocument.drawingml.';
/** Parts a page is made of, by the last word of the relationship that leads to them; every other part stays behind. */
const KEPT: Readonly<Record<string, { readonly name: string; readonly contentType: string }>> = {
  officeDocument: { name: 'document', contentType: `${WORD}document.main+xml` },
  styles: { name: 'styles', contentType: `${WORD}styles+xml` },
  settings: { name: 'settings', contentType: `${WORD}settings+xml` },
  numbering: { name: 'numbering', contentType: `${WORD}numbering+xml` },
  fontTable: { name: 'fontTable', contentType: `${WORD}fontTable+xml` },
  header: { name: 'header', contentType: `${WORD}header+xml` },
  footer: { name: 'footer', contentType: `${WORD}footer+xml` },
  footnotes: { name: 'footnotes', contentType: `${WORD}footnotes+xml` },
  endnotes: { name: 'endnotes', contentType: `${WORD}endnotes+xml` },
  theme: { name: 'theme/theme', contentType: 'application/vnd.openxmlformats-officedocument.theme+xml' },
  chart: { name: 'charts/chart', contentType: `${DRAWING}chart+xml` },
  chartStyle: { name: 'charts/style', contentType: 'application/vnd.ms-office.chartstyle+xml' },
  chartColorStyle: { name: 'charts/colors', contentType: 'application/vnd.ms-office.chartcolorstyle+xml' },
  diagramData: { name: 'diagrams/data', contentType: `${DRAWING}diagramData+xml` },
  diagramLayout: { name: 'diagrams/layout', contentType: `${DRAWING}diagramLayout+xml` },
  diagramQuickStyle: { name: 'diagrams/quickStyle', contentType: `${DRAWING}diagramStyle+xml` },
  diagramColors: { name: 'diagrams/colors', contentType: `${DRAWING}diagramColors+xml` },
  diagramDrawing: { name: 'diagrams/drawing', contentType: 'application/vnd.ms-office.drawingml.diagramDrawing+xml' },
};
/** Named by an id in the text; without one they are leftovers. */
const BY_ID = new Set(['header', 'footer', 'image', 'chart', 'diagramData', 'diagramLayout', 'diagramQuickStyle', 'diagramColors']);
const PICTURE_TYPES: Readonly<Record<string, string>> = { jpeg: 'image/jpeg', png: 'image/png', gif: 'image/gif', bmp: 'image/bmp', tiff: 'image/tiff', emf: 'image/x-emf', wmf: 'image/x-wmf' };
/** Settings the look of a page depends on, in the order the format wants anyway. */
const SETTINGS = new Set([
  'w:view', 'w:displayBackgroundShape', 'w:mirrorMargins', 'w:alignBordersAndEdges', 'w:bordersDoNotSurroundHeader', 'w:bordersDoNotSurroundFooter', 'w:gutterAtTop', 'w:defaultTabStop', 'w:autoHyphenation',
  'w:consecutiveHyphenLimit', 'w:hyphenationZone', 'w:doNotHyphenateCaps', 'w:evenAndOddHeaders', 'w:bookFoldRevPrinting', 'w:bookFoldPrinting', 'w:characterSpacingControl', 'w:noLineBreaksAfter', 'w:noLineBreaksBefore',
  'w:footnotePr', 'w:endnotePr', 'w:compat', 'm:mathPr', 'w:themeFontLang', 'w:clrSchemeMapping', 'w:decimalSymbol', 'w:listSeparator',
]);

/**
 * A copy of a DOCX that shows the same words and says nothing beside them: changes accepted, comments, hidden text,
 * properties, links and everything that is no page left out, pictures without their notes. It is opened and inspected
 * again before it is given; COPY_NOT_CLEAN if anything was still in it, or if its words were others.
 */
export function cleanPackage(original: Package): CleanedCopy {
  const before = inspectPackage(original);
  const bytes = new Copy(original).pack();
  const copy = openPackage(bytes);
  const left = inspectPackage(copy).findings;
  if (left.some(({ code }) => !FINDINGS_LEFT.some((allowed) => allowed === code))) throw new Unreadable('COPY_NOT_CLEAN');
  if (wordsOfPages(original) !== wordsOfPages(copy)) throw new Unreadable('COPY_NOT_CLEAN');
  return { bytes, removed: before.findings.filter(({ code }) => left.every((one) => one.code !== code)), left };
}

/** Words of the main part, then of its headers and footers in the order the text names them. */
function wordsOfPages(opened: Package): string {
  const styles = stylesIn(opened);
  const main = opened.xml(opened.main);
  const relations = opened.relationsOf(opened.main);
  const furniture = [...within(main)].filter(({ key }) => key === 'w:headerReference' || key === 'w:footerReference').flatMap((reference) => relations.find(({ id }) => id === attribute(reference, 'r:id'))?.part ?? []);
  return [main, ...furniture.map((part) => opened.xml(part))].map((story) => visibleWords(story, styles)).join('\n');
}

interface Part {
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
}

/** The copy in the making: parts are taken over one after another, from the main one on, under neutral names. */
class Copy {
  readonly #original: Package;
  readonly #styles: Styles;
  readonly #bookmarks: ReadonlySet<string>;
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();
  readonly #parts: Part[] = [];
  readonly #relations: (readonly [string, Uint8Array])[] = [];
  /** Footnotes and endnotes some cleaned text refers to, by kind. */
  readonly #notes = { footnotes: new Set<string>(), endnotes: new Set<string>() };

  constructor(original: Package) {
    this.#original = original;
    this.#styles = stylesIn(original);
    const stories = original.relationsOf(original.main).flatMap(({ type, part }) => (part !== null && ['header', 'footer', 'footnotes', 'endnotes'].includes(type) ? [part] : []));
    this.#bookmarks = new Set([original.main, ...stories].flatMap((name) => bookmarksUsedBy(original.xml(name))));
  }

  pack(): Uint8Array {
    const main = this.#take('officeDocument', this.#original.main);
    const typeName = this.#original.relationsOf('').find(({ type }) => type === 'officeDocument')?.typeName ?? '';
    const root = relationshipsXml([{ id: 'rId1', typeName, target: main }]);
    return writeZip([
      ['[Content_Types].xml', this.#contentTypes()],
      ['_rels/.rels', root],
      ...this.#parts.map(({ name, bytes }) => [name, bytes] as const).toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ...this.#relations,
    ]);
  }

  /** Takes a part over with everything it leads to; its name in the copy. */
  #take(type: string, part: string): string {
    const known = this.#names.get(part);
    if (known !== undefined) return known;
    const kept = KEPT[type];
    if (kept === undefined) throw new Unreadable('FILE_DAMAGED');
    const name = this.#newName(part, kept.name, 'xml', type === 'officeDocument' || ['styles', 'settings', 'numbering', 'fontTable', 'footnotes', 'endnotes'].includes(type));
    const relations = this.#original.relationsOf(part).filter((relation) => stays(relation));
    const ids = new Set(relations.filter(({ type: kind }) => BY_ID.has(kind)).map(({ id }) => id));
    const notes = type === 'footnotes' || type === 'endnotes' ? this.#notes[type] : undefined;
    const source = this.#original.xml(part);
    const story = cleanStory(type === 'settings' ? withoutMost(source) : source, { styles: this.#styles, keepsRelation: (id) => ids.has(id), bookmarkNames: this.#bookmarks, ...(notes && { notes }) });
    const used = this.#usedIn(story);
    this.#parts.push({ name, contentType: kept.contentType, bytes: writeXml(story) });
    // Notes last: which of them stay depends on the text before.
    const lead = relations.filter(({ type: kind, id }) => !BY_ID.has(kind) || used.has(id)).toSorted((a, b) => Number(isNotes(a)) - Number(isNotes(b)));
    const written = lead.flatMap((relation) => (relation.part === null ? [] : [{ id: relation.id, typeName: relation.typeName, target: `/${relation.type === 'image' ? this.#takePicture(relation.part) : this.#take(relation.type, relation.part)}` }]));
    if (written.length > 0) this.#relations.push([name.replace(/[^/]*$/, (file) => `_rels/${file}.rels`), relationshipsXml(written)]);
    return name;
  }

  #takePicture(part: string): string {
    const known = this.#names.get(part);
    if (known !== undefined) return known;
    const bytes = this.#original.part(part)?.bytes ?? new Uint8Array();
    const kind = pictureKind(bytes);
    const ending = kind ?? pictureEnding(part);
    const stripped = kind === null ? bytes : strippedPicture(bytes);
    // A picture that is not sound cannot be shown either.
    if (stripped === null) throw new Unreadable('FILE_DAMAGED');
    const name = this.#newName(part, 'media/image', ending, false);
    this.#parts.push({ name, contentType: PICTURE_TYPES[ending] ?? 'application/octet-stream', bytes: stripped });
    return name;
  }

  #newName(part: string, stem: string, ending: string, single: boolean): string {
    const count = (this.#counts.get(stem) ?? 0) + 1;
    this.#counts.set(stem, count);
    const name = `word/${stem}${single && count === 1 ? '' : count}.${ending}`;
    this.#names.set(part, name);
    return name;
  }

  /** Relationship ids the cleaned text names; remembers on the way which notes it refers to. */
  #usedIn(story: XmlElement): ReadonlySet<string> {
    const used = new Set<string>();
    for (const element of within(story)) {
      for (const { key, value } of element.attributes) if (key.startsWith('r:') || key === 'o:relid') used.add(value);
      const noteId = attribute(element, 'w:id');
      if (element.key === 'w:footnoteReference' && noteId !== undefined) this.#notes.footnotes.add(noteId);
      if (element.key === 'w:endnoteReference' && noteId !== undefined) this.#notes.endnotes.add(noteId);
    }
    return used;
  }

  #contentTypes(): Uint8Array {
    const endings = new Map(this.#parts.filter(({ name }) => !name.endsWith('.xml')).map(({ name, contentType }) => [name.slice(name.lastIndexOf('.') + 1), contentType]));
    const defaults = [['rels', 'application/vnd.openxmlformats-package.relationships+xml'], ['xml', 'application/xml'], ...endings].map(([Extension = '', ContentType = '']) => element('Default', { Extension, ContentType }));
    const overrides = this.#parts.filter(({ name }) => name.endsWith('.xml')).map(({ name, contentType }) => element('Override', { PartName: `/${name}`, ContentType: contentType }));
    return writeXml(element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [...defaults, ...overrides]));
  }
}

const isNotes = ({ type }: Relationship): boolean => type === 'footnotes' || type === 'endnotes';

const stays = ({ type, part, external }: Relationship): boolean => !external && part !== null && type !== 'officeDocument' && (type === 'image' || Object.hasOwn(KEPT, type));

const withoutMost = (settings: XmlElement): XmlElement => ({ ...settings, children: elementsOf(settings).filter(({ key }) => SETTINGS.has(key)) });

/** Of a picture this program does not read, the ending if it is a usual one. */
function pictureEnding(part: string): string {
  const ending = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const usual = ending === 'tif' ? 'tiff' : ending;
  return Object.hasOwn(PICTURE_TYPES, usual) ? usual : 'bin';
}

function element(name: string, attributes: Readonly<Record<string, string>>, children: readonly XmlElement[] = []): XmlElement {
  return { name, key: name, attributes: Object.entries(attributes).map(([key, value]) => ({ name: key, key, value })), children };
}

function relationshipsXml(relations: readonly { id: string; typeName: string; target: string }[]): Uint8Array {
  const children = relations.map(({ id, typeName, target }) => element('Relationship', { Id: id, Type: typeName, Target: target }));
  return writeXml(element('Relationships', { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }, children));
}
