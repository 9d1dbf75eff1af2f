import { attribute, isElement } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** Fields that speak of the page itself; every other one can name a person, a file, a place or a source. */
const OWN = /^\s*(PAGE|NUMPAGES|SECTION|SECTIONPAGES|TOC|REF|PAGEREF|NOTEREF|STYLEREF|SEQ|SYMBOL|EQ|LISTNUM|AUTONUM|AUTONUMLGL|AUTONUMOUT|ADVANCE|=|HYPERLINK\s+\\l)(?=\s|\\|$|[^A-Z])/i;

export const staysAsField = (instruction: string): boolean => OWN.test(instruction);

export interface Field {
  readonly instruction: string;
  /** Marks, instruction and whatever stands in the instruction: what goes when only the result stays. */
  readonly machinery: ReadonlySet<XmlElement>;
}

/** Every field of a story made of separate marks, nested ones first; deleted text is left out. */
export function fieldsOf(root: XmlElement): Field[] {
  interface Open {
    instruction: string;
    inInstruction: boolean;
    machinery: Set<XmlElement>;
  }
  const open: Open[] = [];
  const found: Field[] = [];
  const walk = (element: XmlElement, inRun: boolean) => {
    if (element.key === 'w:del' || element.key === 'w:moveFrom' || element.key === 'w:rPr') return;
    if (element.key === 'w:fldChar') {
      const step = attribute(element, 'w:fldCharType');
      if (step === 'begin') open.push({ instruction: '', inInstruction: true, machinery: new Set() });
      const top = open.at(-1);
      for (const { machinery, inInstruction } of open) if (inInstruction) machinery.add(element);
      top?.machinery.add(element);
      if (step === 'separate' && top) top.inInstruction = false;
      if (step === 'end' && top) {
        open.pop();
        found.push(top);
      }
      return;
    }
    if (inRun) for (const { machinery, inInstruction } of open) if (inInstruction) machinery.add(element);
    const top = open.at(-1);
    if (element.key === 'w:instrText' && top) top.instruction += element.children.filter((child) => !isElement(child)).join('');
    for (const child of element.children) if (isElement(child)) walk(child, element.key === 'w:r');
  };
  walk(root, false);
  // A field without an end is no field to a reader; its marks go.
  return [...found, ...open.map((one) => ({ ...one, instruction: '' }))];
}
