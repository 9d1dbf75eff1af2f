import { Bytes } from './bytes.ts';
import { LIMITS, Unreadable } from './unreadable.ts';
import { attribute, elementsOf, parseXml } from './xml.ts';
import type { XmlElement } from './xml.ts';
import { readZip } from './zip.ts';
import type { Zip, ZipEntry } from './zip.ts';

export interface Relationship {
  readonly id: string;
  /** The whole name of its type, and the last word of it: `header`, `image`, `hyperlink`. */
  readonly typeName: string;
  readonly type: string;
  /** As written. */
  readonly target: string;
  /** Name of the part it leads to; null for an address outside the package or a part that is not there. */
  readonly part: string | null;
  readonly external: boolean;
}

/** An opened DOCX: its parts by name, and what leads to what. */
export interface Package {
  readonly zip: Zip;
  readonly main: string;
  part(name: string): ZipEntry | undefined;
  /** The part as a tree. The main part's is kept; the others are read anew, since all together would not fit. */
  xml(name: string): XmlElement;
  relationsOf(part: string): readonly Relationship[];
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Opens bytes as a DOCX (DOCM, DOTX): the package, its main part and its relationships. */
export function openPackage(bytes: Uint8Array): Package {
  const start = new Bytes(bytes);
  // Word keeps an encrypted DOCX, and an old DOC, in a container of another kind.
  if (start.startsWith(OLE)) throw new Unreadable(start.find('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0') === -1 ? 'NOT_A_DOCX' : 'FILE_ENCRYPTED');
  if (!start.startsWith(ZIP) && start.find('PK\u0005\u0006', Math.max(0, start.length - 0xffff - 22)) === -1) throw new Unreadable('NOT_A_DOCX');
  const zip = readZip(bytes);
  const byName = new Map(zip.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const part = (name: string) => byName.get(name.toLowerCase());
  const relationsOf = (name: string) => relations(name, part);
  const main = relationsOf('').find(({ type, part: target }) => type === 'officeDocument' && target !== null)?.part;
  if (main == null) throw new Unreadable('NOT_A_DOCX');
  const story = parseXml(part(main)?.bytes ?? new Uint8Array());
  if (story.key !== 'w:document') throw new Unreadable('NOT_A_DOCX');
  return {
    zip,
    main,
    part,
    xml: (name) => {
      if (name === main) return story;
      const entry = part(name);
      if (entry === undefined) throw new Unreadable('FILE_DAMAGED');
      return parseXml(entry.bytes);
    },
    relationsOf,
  };
}

/** `word/document.xml` has its relationships in `word/_rels/document.xml.rels`; the package itself in `_rels/.rels`. */
export function relationsPart(part: string): string {
  const cut = part.lastIndexOf('/') + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

function relations(from: string, part: (name: string) => ZipEntry | undefined): Relationship[] {
  const entry = part(relationsPart(from));
  if (entry === undefined) return [];
  const found = elementsOf(parseXml(entry.bytes)).filter(({ key }) => key === 'rel:Relationship');
  if (found.length > LIMITS.entries) throw new Unreadable('PACKAGE_ENTRIES');
  return found.map((one) => {
    const typeName = attribute(one, 'Type') ?? '';
    const target = attribute(one, 'Target') ?? '';
    const external = attribute(one, 'TargetMode') === 'External';
    const inside = external ? undefined : part(resolved(from, target));
    return { id: attribute(one, 'Id') ?? '', typeName, type: typeName.slice(typeName.lastIndexOf('/') + 1), target, part: inside?.name ?? null, external };
  });
}

/** A relationship's target from where its part lies; `..` above the root leads nowhere. */
function resolved(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(decodeURIComponentSafely(step));
  }
  return steps.join('/');
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export const isXmlPart = (name: string): boolean => /\.(xml|rels|vml)$/i.test(name);
