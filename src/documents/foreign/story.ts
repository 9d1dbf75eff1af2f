import { boxHidden, isRun, tableDeleted } from './hidden.ts';
import type { Styles } from './hidden.ts';
import { attribute, isElement } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** Content that no page shows once changes are accepted and comments are gone. */
const UNSEEN = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:instrText', 'w:delText', 'w:delInstrText', 'w:fldData', 'w:sdtPr', 'w:sectPr', 'w:ffData']);
/** Signs that stand for themselves. */
const SIGNS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-', 'w:sym': '◦', 'w:footnoteReference': '†', 'w:endnoteReference': '‡' };

/**
 * The words a reader of the page sees, changes accepted, in order and without paragraph ends: it must be the same
 * before and after cleaning. It walks by itself and shares no step with the cleaning.
 */
export function visibleWords(root: XmlElement, styles: Styles): string {
  const out: string[] = [];
  // Of each field under way: is this still its instruction?
  const fields: boolean[] = [];
  const say = (words: string, hidden: boolean) => {
    if (!hidden && !fields.includes(true)) out.push(words);
  };
  const walk = (element: XmlElement, paragraph: XmlElement | undefined, hidden: boolean) => {
    const { key } = element;
    if (UNSEEN.has(key) || tableDeleted(element) || boxHidden(element)) return;
    if (key === 'w:fldChar') {
      const step = attribute(element, 'w:fldCharType');
      if (step === 'begin') fields.push(true);
      else if (step === 'end') fields.pop();
      else if (fields.length > 0) fields[fields.length - 1] = false;
    }
    const unseen = hidden || (isRun(element) && styles.hides(element, paragraph));
    const sign = SIGNS[key];
    if (sign !== undefined) say(sign, unseen);
    const says = key === 'w:t' || key === 'a:t' || key === 'm:t';
    for (const child of element.children) {
      if (isElement(child)) walk(child, key === 'w:p' ? element : paragraph, unseen);
      else if (says) say(child, unseen);
    }
  };
  walk(root, undefined, false);
  return out.join('');
}
