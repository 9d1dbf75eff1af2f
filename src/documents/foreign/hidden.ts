import { at, attribute, elementsOf, isOn } from './xml.ts';
import type { XmlElement } from './xml.ts';

/** Which styles hide their text: `vanish` in a style hides it, once more on top shows it again. */
export interface Styles {
  /** Is a run hidden, by itself or by its styles? */
  hides(run: XmlElement, paragraph: XmlElement | undefined): boolean;
}

/** Reads a styles part; null where there is none. */
export function stylesOf(root: XmlElement | null): Styles {
  const styles = new Map((root === null ? [] : elementsOf(root)).filter(({ key }) => key === 'w:style').map((style) => [attribute(style, 'w:styleId') ?? '', style]));
  const byDefault = [...styles].find(([, style]) => attribute(style, 'w:type') === 'paragraph' && ['1', 'true', 'on'].includes(attribute(style, 'w:default') ?? ''))?.[0];
  const known = new Map<string, boolean>();
  const vanishes = (id: string | undefined, steps = 0): boolean => {
    if (id === undefined || steps > 30) return false;
    const answer = known.get(id);
    if (answer !== undefined) return answer;
    const style = styles.get(id);
    const own = at(style, 'w:rPr', 'w:vanish');
    const hidden = own === undefined ? vanishes(attribute(at(style, 'w:basedOn'), 'w:val'), steps + 1) : isOn(own);
    known.set(id, hidden);
    return hidden;
  };
  return {
    hides: (run, paragraph) => {
      const own = at(run, 'w:rPr', 'w:vanish');
      if (own !== undefined) return isOn(own);
      const byRun = vanishes(attribute(at(run, 'w:rPr', 'w:rStyle'), 'w:val'));
      const byParagraph = vanishes(attribute(at(paragraph, 'w:pPr', 'w:pStyle'), 'w:val') ?? byDefault);
      return byRun !== byParagraph;
    },
  };
}

/** The mark at the end of a paragraph is deleted: what follows joins it. */
export const markDeleted = (paragraph: XmlElement): boolean => at(paragraph, 'w:pPr', 'w:rPr', 'w:del') !== undefined || at(paragraph, 'w:pPr', 'w:rPr', 'w:moveFrom') !== undefined;

export const markHidden = (paragraph: XmlElement): boolean => isOn(at(paragraph, 'w:pPr', 'w:rPr', 'w:vanish'));

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** A row or cell that was deleted. */
export const tableDeleted = (element: XmlElement): boolean =>
  (element.key === 'w:tr' && at(element, 'w:trPr', 'w:del') !== undefined) || (element.key === 'w:tc' && at(element, 'w:tcPr', 'w:cellDel') !== undefined);

/** A row or a drawing that is there and not shown. */
export function boxHidden(element: XmlElement): boolean {
  if (element.key === 'w:tr') return isOn(at(element, 'w:trPr', 'w:hidden'));
  if (element.key === 'w:drawing') return elementsOf(element).some((frame) => isTrue(attribute(at(frame, 'wp:docPr'), 'hidden')));
  return element.key.startsWith('v:') && /visibility:\s*hidden/.test(attribute(element, 'style') ?? '');
}

/** Runs of text and of formulas; both can be hidden. */
export const isRun = ({ key }: XmlElement): boolean => key === 'w:r' || key === 'm:r';
