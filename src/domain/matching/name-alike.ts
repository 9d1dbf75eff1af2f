import { foldAz, foldPlain } from '../text/fold.ts';

/** Whether two spellings may be one name: Azerbaijani, Russian and plain Latin letters, as offices of three alphabets wrote them. */

/** Russian letters to what they stand for in Azerbaijani names; й and y are left out, being written or not as people please. */
const CYRILLIC: Readonly<Record<string, string>> = {
  дж: 'c', а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'o', ж: 'j', з: 'z', и: 'i', й: '', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r',
  с: 's', т: 't', у: 'u', ф: 'f', х: 'x', ц: 'ts', ч: 'c', ш: 's', щ: 's', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'u', я: 'a',
};
const CYRILLIC_LETTERS = new RegExp(Object.keys(CYRILLIC).join('|'), 'g');

/** Two and three Latin letters that stand for one. */
const DIGRAPHS: Readonly<Record<string, string>> = { dzh: 'c', dj: 'c', sh: 's', ch: 'c', gh: 'g', kh: 'x', zh: 'j' };
const DIGRAPH_LETTERS = new RegExp(Object.keys(DIGRAPHS).join('|'), 'g');

/** Letters that stand for one another between the alphabets: Həsən, Гасан, Xasan; Qasım, Касым, Gasim; Cəfər, Jafar. */
const INTERCHANGED: readonly string[] = ['hg', 'hx', 'xk', 'qg', 'qk', 'cj'];

/** Said after a father's name, and no part of it. */
const SON_OR_DAUGHTER = /\b(?:ogl[uiy]|[qgk][iy]z[iy])\b/g;
const RUSSIAN_PATRONYMIC = /[aoi]v(?:ic|na)$/;
/** Between consonants a Latin y is a vowel: Kasymov. */
const VOWEL_Y = /(?<=[bcdfghjklmnpqrstvxz])y(?=[bcdfghjklmnpqrstvxz]|$)/g;

/** Two names, or parts of one, that may be the same person's. Empty is like nothing. */
export function namesAlike(one: string | null, other: string | null): boolean {
  return skeletons(one ?? '').some((a) => skeletons(other ?? '').some((b) => alike(a, b)));
}

/** A father's name, however it is put: "Sınaq oğlu", "Сынаг оглы", "Сынагович". */
export function patronymicsAlike(one: string | null, other: string | null): boolean {
  return namesAlike(fatherOf(one), fatherOf(other));
}

function fatherOf(patronymic: string | null): string {
  const [first = ''] = skeletons(latin(patronymic ?? '').replace(SON_OR_DAUGHTER, ''));
  return first.replace(RUSSIAN_PATRONYMIC, '');
}

/** Plain Latin letters, spaces kept. */
function latin(name: string): string {
  return foldPlain(foldAz(name).replace(CYRILLIC_LETTERS, (letter) => CYRILLIC[letter] ?? ''));
}

/** What is left of a name when all that alphabets disagree on is gone; two where two letters may be one sound or two. */
function skeletons(name: string): string[] {
  const letters = latin(name).replace(/[^\p{L}]/gu, '').replaceAll('w', 'v');
  const joined = letters.replace(DIGRAPH_LETTERS, (pair) => DIGRAPHS[pair] ?? '');
  const bare = [joined, letters].map((text) => text.replace(VOWEL_Y, 'i').replaceAll('y', '').replaceAll('e', 'a').replace(/(.)\1+/g, '$1'));
  return [...new Set(bare)].filter((text) => text !== '');
}

function alike(a: string, b: string): boolean {
  return a.length === b.length && [...a].every((letter, index) => same(letter, b.charAt(index)));
}

function same(a: string, b: string): boolean {
  return a === b || INTERCHANGED.includes(a + b) || INTERCHANGED.includes(b + a);
}
