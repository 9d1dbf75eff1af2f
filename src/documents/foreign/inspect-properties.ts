import type { ForeignFindingCode } from '../../shared/model/foreign.ts';
import type { Findings } from './findings.ts';
import { attribute, elementsOf, isElement, within, wordsOf } from './xml.ts';
import type { XmlElement } from './xml.ts';

const NEUTRAL = /^(2000-01-01|1601-01-01|1970-01-01)T00:00:00(\.0+)?Z$/;
const SAID: Readonly<Record<string, ForeignFindingCode>> = {
  'dc:creator': 'AUTHOR', 'cp:lastModifiedBy': 'LAST_EDITOR', 'dc:title': 'TITLE', 'dc:subject': 'TITLE', 'dc:description': 'TITLE', 'cp:keywords': 'TITLE', 'cp:category': 'TITLE', 'cp:contentStatus': 'TITLE', 'cp:version': 'TITLE',
  'ep:Company': 'COMPANY', 'ep:Manager': 'MANAGER', 'ep:Template': 'TEMPLATE', 'ep:HyperlinkBase': 'EXTERNAL_LINKS',
};
const DATES = new Set(['dcterms:created', 'dcterms:modified', 'cp:lastPrinted']);
const PLAIN_TEMPLATES = /^(Normal(\.dotm?|_WordConv\.dotm?)?)?$/;

/** Parts that speak about the file; false for any other part. */
export function inspectProperties(root: XmlElement, name: string, findings: Findings): boolean {
  switch (root.key) {
    case 'cp:coreProperties':
    case 'ep:Properties':
      for (const element of elementsOf(root)) inspectProperty(element, findings);
      return true;
    case 'cup:Properties':
      for (const property of elementsOf(root)) findings.add('CUSTOM_PROPERTIES', `${attribute(property, 'name') ?? ''}: ${wordsOf(property)}`);
      return true;
    default:
      if (!/^customXml\/[^/]*$/i.test(name)) return /^customXml\//i.test(name);
      if (!/itemProps\d*\.xml$/i.test(name)) findings.add('CUSTOM_XML', leavesOf(root));
      return true;
  }
}

function inspectProperty(element: XmlElement, findings: Findings): void {
  const says = wordsOf(element).trim();
  const code = SAID[element.key];
  if (code !== undefined && says !== '' && !(code === 'TEMPLATE' && PLAIN_TEMPLATES.test(says))) findings.add(code, says);
  if (DATES.has(element.key) && says !== '' && !NEUTRAL.test(says)) findings.add('DATES', says);
  if (element.key === 'cp:revision' && Number(says) > 1) findings.add('REVISION_COUNT', says);
  if (element.key === 'ep:TotalTime' && Number(says) > 0) findings.add('EDITING_TIME', says);
  if (element.key === 'ep:Application' && says !== '') findings.add('APPLICATION', says);
}

/** The words of an unknown part, those without markup between them. */
const leavesOf = (root: XmlElement): string => [...within(root)].flatMap(({ children }) => children.filter((child) => !isElement(child))).join(' ');
