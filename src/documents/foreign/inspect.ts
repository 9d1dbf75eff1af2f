import type { ForeignReport } from '../../shared/model/foreign.ts';
import { Findings } from './findings.ts';
import { inspectStory } from './inspect-story.ts';
import { inspectProperties } from './inspect-properties.ts';
import { stylesOf } from './hidden.ts';
import type { Styles } from './hidden.ts';
import { isXmlPart } from './package.ts';
import type { Package } from './package.ts';
import { PATH } from './paths.ts';
import { pictureKind, pictureNotes } from './picture.ts';
import { attribute, within } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** Parts every DOCX has or may have, and which say nothing by being there. */
const PLAIN_PART = /^(\[Content_Types\]\.xml|(.*\/)?_rels\/[^/]*\.rels|docProps\/(core|app|custom)\.xml|word\/(document|styles|stylesWithEffects|settings|webSettings|numbering|fontTable|footnotes|endnotes|header\d*|footer\d*|comments\w*|people)\d*\.xml|word\/theme\/.*|word\/(charts|diagrams|drawings)\/.*\.xml|word\/media\/.*)$/i;
const NAMED_PARTS = [
  [/^customXml\//i, 'CUSTOM_XML'],
  [/thumbnail/i, 'THUMBNAIL'],
  [/\/fonts\/|\.odttf$/i, 'EMBEDDED_FONTS'],
  [/vbaProject|vbaData|\/macrosheets\//i, 'MACROS'],
  [/^_xmlsignatures\//i, 'SIGNATURES'],
  [/\/(embeddings|activeX|ctrlProps|afchunk\w*)\b/i, 'EMBEDDED_OBJECTS'],
] as const;
/** Relationships a program follows by itself when the file is opened. */
const FOLLOWED = new Set(['image', 'attachedTemplate', 'oleObject', 'subDocument', 'frame', 'mailMergeSource', 'mailMergeHeaderSource', 'externalLink', 'externalLinkPath', 'aFChunk', 'audio', 'video', 'media']);

/** Everything the package reveals beyond its pages. */
export function inspectPackage(opened: Package): ForeignReport {
  const findings = new Findings();
  const styles = stylesIn(opened);
  for (const { name, bytes, dated, hasNotes } of opened.zip.entries) {
    if (dated !== null) findings.add('PACKAGE_DATES', dated);
    if (hasNotes) findings.add('PACKAGE_NOTES', name);
    const named = NAMED_PARTS.find(([pattern]) => pattern.test(name))?.[1];
    if (named !== undefined && named !== 'CUSTOM_XML') findings.add(named, name);
    else if (named === undefined && !PLAIN_PART.test(name)) findings.add('OTHER_PARTS', name);
    if (isXmlPart(name)) inspectXml(opened.xml(name), name, styles, findings);
    else if (named === undefined) inspectPicture(name, bytes, findings);
  }
  if (opened.zip.hasNotes) findings.add('PACKAGE_NOTES');
  return { findings: findings.list() };
}

/** Styles of the main part. */
export function stylesIn(opened: Package): Styles {
  const part = opened.relationsOf(opened.main).find(({ type }) => type === 'styles')?.part;
  return stylesOf(part == null ? null : opened.xml(part));
}

function inspectXml(root: XmlElement, name: string, styles: Styles, findings: Findings): void {
  if (root.key === 'rel:Relationships') {
    for (const element of within(root)) inspectRelationship(element, findings);
    return;
  }
  if (!inspectProperties(root, name, findings)) inspectStory(root, styles, findings);
}

function inspectRelationship(element: XmlElement, findings: Findings): void {
  const target = attribute(element, 'Target') ?? '';
  const type = (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '';
  if (attribute(element, 'TargetMode') === 'External') findings.add(FOLLOWED.has(type) ? 'REMOTE_CONTENT' : 'EXTERNAL_LINKS', target);
  if (type === 'attachedTemplate') findings.add('TEMPLATE', target);
  for (const [path] of decoded(target).matchAll(PATH)) findings.add('PATHS', path);
}

/** `file:///C:/Documents%20and%20…` as a person would read it. */
function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target;
  }
}

function inspectPicture(name: string, bytes: Uint8Array, findings: Findings): void {
  const short = name.split('/').at(-1) ?? name;
  if (pictureKind(bytes) === null) {
    if (/\/media\//i.test(name)) findings.add('IMAGE_NOT_READ', short);
    return;
  }
  const { location, camera, author, other } = pictureNotes(bytes);
  if (location !== null) findings.add('IMAGE_LOCATION', location || short);
  if (camera !== null) findings.add('IMAGE_CAMERA', camera);
  if (author !== null) findings.add('IMAGE_AUTHOR', author);
  for (const note of other) findings.add('IMAGE_METADATA', note);
}
