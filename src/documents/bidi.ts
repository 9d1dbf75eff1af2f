/** text of two directions cut into pieces of one, so that names, codes, numbers and dates never scramble. */
import type { Direction } from './model.ts';

export interface Piece {
  readonly text: string;
  readonly direction: Direction;
}

/** Arabic, Persian and Urdu letters and their punctuation, which Unicode counts as common. */
const RTL = '\\u0590-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC';
const LTR = '\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Georgian}\\p{Nd}+№';
const anyRtl = new RegExp(`[${RTL}]`, 'u');
const anyLtr = new RegExp(`[${LTR}]`, 'u');
/** From the first character of the other direction to its last, with what stands between. */
const ltrWithin = new RegExp(`([${LTR}](?:[^${RTL}]*[${LTR}])?)`, 'u');
const rtlWithin = new RegExp(`([${RTL}](?:[^\\p{Script=Latin}\\p{Script=Cyrillic}]*[${RTL}])?)`, 'u');

const LRM = '\u200E';
const RLM = '\u200F';

/**
 * Pieces in order. What runs against `base` is held together by direction marks, which every word processor knows:
 * Word does not follow the isolates of newer Unicode.
 */
export function byDirection(text: string, base: Direction): readonly Piece[] {
  if (base === 'ltr' ? !anyRtl.test(text) : !anyLtr.test(text)) return [{ text, direction: base }];
  if (base === 'rtl' && !anyRtl.test(text)) {
    // "3. " ends as the sentence around it does; what is inside stays as it is written.
    const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)([.:;,]?\s*)$/su.exec(text) ?? [];
    return [{ text: before, direction: base }, { text: isolated(inner, 'ltr'), direction: 'ltr' as const }, { text: after, direction: base }].filter((piece) => piece.text !== '');
  }
  const [other, within]: [Direction, RegExp] = base === 'rtl' ? ['ltr', ltrWithin] : ['rtl', rtlWithin];
  return text.split(within).flatMap((part, index): Piece[] => {
    if (part === '') return [];
    if (index % 2 === 0) return [{ text: part, direction: base }];
    return [{ text: isolated(part, other), direction: other }];
  });
}

/** Its own marks inside, those of what surrounds it outside: a number after a right-to-left name stays in its place. */
const isolated = (text: string, own: Direction): string => (own === 'ltr' ? `${RLM}${LRM}${text}${LRM}${RLM}` : `${LRM}${RLM}${text}${RLM}${LRM}`);
