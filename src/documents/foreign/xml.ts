import { SaxesParser } from 'saxes';
import { LIMITS, Unreadable } from './unreadable.ts';

export interface XmlAttribute {
  /** As written. */
  readonly name: string;
  /** With the usual prefix of its namespace, whatever the writer chose: `w:val`; `val` without one. */
  readonly key: string;
  readonly value: string;
}

export interface XmlElement {
  readonly name: string;
  /** `w:p`, `a:blip`; `?:x` in a namespace this program does not know. */
  readonly key: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
}
export type XmlNode = XmlElement | string;

const DRAWING = 'drawingml';
/** Transitional and strict namespaces by their last words. */
const PREFIXES: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(2006\/)?main$/, 'w'],
  [/\/officeDocument\/(2006\/)?relationships$/, 'r'],
  [/\/package\/2006\/relationships$/, 'rel'],
  [/\/package\/2006\/content-types$/, 'ct'],
  [/\/package\/2006\/metadata\/core-properties$/, 'cp'],
  [/\/officeDocument\/(2006\/)?extendedProperties$|\/officeDocument\/2006\/extended-properties$/, 'ep'],
  [/\/officeDocument\/(2006\/)?customProperties$|\/officeDocument\/2006\/custom-properties$/, 'cup'],
  [/\/officeDocument\/(2006\/)?math$/, 'm'],
  [/purl\.org\/dc\/elements\/1\.1\/$/, 'dc'],
  [/purl\.org\/dc\/terms\/$/, 'dcterms'],
  [new RegExp(`/${DRAWING}/(2006/)?wordprocessingDrawing$`), 'wp'],
  [new RegExp(`/${DRAWING}/(2006/)?picture$`), 'pic'],
  [new RegExp(`/${DRAWING}/(2006/)?chart$`), 'c'],
  [new RegExp(`/${DRAWING}/(2006/)?main$`), 'a'],
  [/^urn:schemas-microsoft-com:vml$/, 'v'],
  [/^urn:schemas-microsoft-com:office:office$/, 'o'],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/office\/word\/20\d\d\/wordml(\/\w+)*$/, 'wx'],
  [/\/2000\/xmlns\/$/, 'xmlns'],
  [/\/XML\/1998\/namespace$/, 'xml'],
];

/** One part as a tree. Entities of its own, and more of anything than `LIMITS`, are refused; comments and instructions are left out. */
export function parseXml(bytes: Uint8Array): XmlElement {
  if (bytes.length > LIMITS.xmlBytes) throw new Unreadable('XML_TOO_LARGE');
  const parser = new SaxesParser({ xmlns: true });
  const known = new Map<string, string>();
  const keyOf = (uri: string, local: string): string => {
    if (uri === '') return local;
    let prefix = known.get(uri);
    if (prefix === undefined) known.set(uri, (prefix = PREFIXES.find(([pattern]) => pattern.test(uri))?.[1] ?? '?'));
    return `${prefix}:${local}`;
  };
  interface Open {
    name: string;
    key: string;
    attributes: XmlAttribute[];
    children: XmlNode[];
  }
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let elements = 0;

  const say = (text: string) => {
    const at = open.at(-1);
    if (at === undefined || text === '') return;
    const last = at.children.length - 1;
    const before = at.children[last];
    if (typeof before === 'string') at.children[last] = before + text;
    else at.children.push(text);
  };
  parser.on('error', () => {
    throw new Unreadable('FILE_DAMAGED');
  });
  parser.on('doctype', () => {
    throw new Unreadable('XML_ENTITIES');
  });
  parser.on('opentagstart', () => {
    if (open.length >= LIMITS.depth) throw new Unreadable('XML_TOO_DEEP');
    if ((elements += 1) > LIMITS.elements) throw new Unreadable('XML_TOO_LARGE');
  });
  let attributes = 0;
  parser.on('attribute', ({ value }) => {
    if (value.length > LIMITS.attributeLength || (attributes += 1) > LIMITS.attributes) throw new Unreadable('XML_TOO_LARGE');
  });
  parser.on('opentag', (tag) => {
    attributes = 0;
    open.push({
      name: tag.name,
      key: keyOf(tag.uri, tag.local),
      attributes: Object.values(tag.attributes).map(({ name, uri, local, value }) => ({ name, key: keyOf(uri, local), value })),
      children: [],
    });
  });
  parser.on('text', say);
  parser.on('cdata', say);
  parser.on('closetag', () => {
    const done = open.pop();
    if (done === undefined) return;
    // Blank space between elements is the writer's layout; in an element of words alone it is a word.
    const layered = done.children.some((child) => typeof child !== 'string');
    const element = layered ? { ...done, children: done.children.filter((child) => typeof child !== 'string' || child.trim() !== '') } : done;
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
  });
  try {
    parser.write(decoded(bytes)).close();
  } catch (fault) {
    throw fault instanceof Unreadable ? fault : new Unreadable('FILE_DAMAGED');
  }
  if (root === undefined) throw new Unreadable('FILE_DAMAGED');
  return root;
}

function decoded(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable('FILE_DAMAGED');
  }
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The part as bytes again. */
export function writeXml(root: XmlElement): Uint8Array {
  const out: string[] = [HEAD];
  write(root, out);
  return new TextEncoder().encode(out.join(''));
}

function write(node: XmlNode, out: string[]): void {
  if (typeof node === 'string') {
    out.push(escaped(node));
    return;
  }
  out.push('<', node.name);
  for (const { name, value } of node.attributes) out.push(' ', name, '="', escaped(value).replaceAll('"', '&quot;').replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`), '"');
  if (node.children.length === 0) {
    out.push('/>');
    return;
  }
  out.push('>');
  for (const child of node.children) write(child, out);
  out.push('</', node.name, '>');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

export const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';

export const elementsOf = ({ children }: XmlElement): XmlElement[] => children.filter(isElement);

export const childOf = (element: XmlElement | undefined, key: string): XmlElement | undefined => element?.children.find((node): node is XmlElement => isElement(node) && node.key === key);

/** Down one step of names after another: `at(paragraph, 'w:pPr', 'w:rPr')`. */
export const at = (element: XmlElement | undefined, ...keys: readonly string[]): XmlElement | undefined => keys.reduce(childOf, element);

export const attribute = (element: XmlElement | undefined, key: string): string | undefined => element?.attributes.find((one) => one.key === key)?.value;

/** A switch of the format: there, and not said to be off. */
export const isOn = (element: XmlElement | undefined): boolean => element !== undefined && !['false', '0', 'off'].includes(attribute(element, 'w:val') ?? 'true');

/** An element and everything below it, in the order of the page. */
export function* within(element: XmlElement): Generator<XmlElement> {
  const ahead = [element];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    yield next;
    for (const child of next.children.toReversed()) if (isElement(child)) ahead.push(child);
  }
}

/** All words below an element, as written. */
export function wordsOf(element: XmlElement): string {
  return element.children.map((child) => (isElement(child) ? wordsOf(child) : child)).join('');
}
