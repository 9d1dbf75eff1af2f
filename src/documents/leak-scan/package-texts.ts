/** Everything a DOCX package says, to whoever looks: words of a page, words crossed out, properties, attributes, names of parts, bytes of pictures. */
import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { TextPart } from './types.ts';

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_DEPTH = 2;
const SHORTEST_STRING = 4;

export interface PackageTexts {
  readonly texts: readonly TextPart[];
  /** Parts that could not be read: nobody knows what they say. */
  readonly unreadable: readonly string[];
}

export function packageTexts(bytes: Uint8Array, inside = '', depth = 0): PackageTexts {
  let total = 0;
  let parts: Readonly<Record<string, Uint8Array>>;
  try {
    parts = unzipSync(bytes, { filter: ({ originalSize }) => (total += originalSize) <= MAX_BYTES });
  } catch {
    return { texts: [], unreadable: [inside || 'package'] };
  }
  const texts: TextPart[] = [];
  const unreadable: string[] = total > MAX_BYTES ? [inside || 'package'] : [];
  for (const [name, content] of Object.entries(parts)) {
    const part = inside + name;
    texts.push({ part, text: name.replace(/\.\w+$/, ''), kind: 'label' });
    if (content.length === 0) continue;
    if (/\.(?:xml|rels|vml)$/i.test(name)) {
      const read = xmlTexts(part, strFromU8(content));
      if (read) texts.push(...read);
      else unreadable.push(part);
    } else if (depth < MAX_DEPTH && content[0] === 0x50 && content[1] === 0x4b) {
      const nested = packageTexts(content, `${part}/`, depth + 1);
      texts.push(...nested.texts);
      unreadable.push(...nested.unreadable);
    } else texts.push(...stringsIn(part, content));
  }
  const comment = zipComment(bytes);
  if (comment) texts.push({ part: `${inside}zip comment`, text: comment, kind: 'label' });
  return { texts, unreadable };
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);
const BREAKS: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-', softHyphen: '' };

/** Attributes that hold what somebody wrote. */
const WRITTEN = new Set(['descr', 'title', 'alt', 'author', 'initials', 'displayName', 'Target', 'tooltip', 'text']);

/** A paragraph being read: what shows, and what shows with the crossed-out words back in. */
interface Open {
  shown: string;
  all: string;
  deleted: string;
}

/** Words of a part paragraph by paragraph, runs joined; everything else by itself; `undefined` for what is no XML. */
function xmlTexts(part: string, xml: string): readonly TextPart[] | undefined {
  const parser = new SaxesParser();
  const prose: string[] = [];
  const labels = new Set<string>();
  const markup = new Set<string>();
  const open: Open[] = [];
  const elements: string[] = [];
  let loose = '';
  let sound = true;
  const flush = () => { if (loose.trim()) prose.push(loose); loose = ''; };
  parser.on('error', () => { sound = false; });
  parser.on('opentag', ({ name, attributes }) => {
    const tag = local(name);
    const paragraph = open.at(-1);
    if (tag === 'p') { flush(); open.push({ shown: '', all: '', deleted: '' }); }
    else if (paragraph && tag in BREAKS) { paragraph.shown += BREAKS[tag] ?? ''; paragraph.all += BREAKS[tag] ?? ''; }
    else if (!paragraph) flush();
    for (const [key, value] of Object.entries(attributes)) if (/\p{L}{2}|\d{4}/u.test(value)) (WRITTEN.has(local(key)) || tag === 'docVar' ? labels : markup).add(value);
    elements.push(tag);
  });
  parser.on('text', (text) => {
    const tag = elements.at(-1) ?? '';
    const paragraph = open.at(-1);
    if (!paragraph) loose += text;
    else if (tag === 't') { paragraph.shown += text; paragraph.all += text; }
    else if (tag === 'delText') { paragraph.all += text; paragraph.deleted += text; }
    else if (text.trim()) prose.push(text);
  });
  parser.on('cdata', (text) => { if (text.trim()) prose.push(text); });
  parser.on('comment', (text) => { prose.push(text); });
  parser.on('processinginstruction', ({ body }) => { labels.add(body); });
  parser.on('doctype', (text) => { labels.add(text); });
  parser.on('closetag', ({ name }) => {
    elements.pop();
    if (local(name) !== 'p') { if (open.length === 0) flush(); return; }
    const paragraph = open.pop();
    if (!paragraph) return;
    prose.push(paragraph.shown);
    if (paragraph.deleted) prose.push(paragraph.all, paragraph.deleted);
  });
  try {
    parser.write(xml).close();
  } catch {
    return undefined;
  }
  if (!sound) return undefined;
  flush();
  const texts: TextPart[] = [];
  let at = 0;
  for (const [kind, list] of [['prose', prose], ['label', [...labels]], ['markup', [...markup]]] as const) {
    for (const text of list) {
      if (text.trim()) texts.push({ part, text, kind, at });
      at += text.length + 1;
    }
  }
  return texts;
}

/** Readable strings of a picture or another foreign part, in one byte a letter and in two. */
function stringsIn(part: string, content: Uint8Array): readonly TextPart[] {
  const one = new TextDecoder('utf-8').decode(content);
  const two = new TextDecoder('utf-16le').decode(content.subarray(0, content.length - (content.length % 2)));
  const shifted = new TextDecoder('utf-16be').decode(content.subarray(0, content.length - (content.length % 2)));
  const strings = [one, two, shifted].flatMap((text) => text.match(new RegExp(`[\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N}][\\p{Script=Latin}\\p{Script=Cyrillic}\\p{N} .,:@+()'’\\-]{${SHORTEST_STRING - 1},}`, 'gu')) ?? []);
  let at = 0;
  return strings.map((text) => {
    const here = at;
    at += text.length + 1;
    return { part, text, kind: 'label' as const, at: here };
  });
}

function zipComment(bytes: Uint8Array): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 65535); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return strFromU8(bytes.subarray(at + 22));
  }
  return '';
}
