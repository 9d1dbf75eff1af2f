/** Folding of Azerbaijani, Russian and English text, so that one word spelled several ways compares equal. */

/** Zero-width and soft-hyphen characters: invisible, and therefore never a difference. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g;
const APOSTROPHES = /['’‘ʼ`´]/g;

/** Lower case by Azerbaijani rules (İ→i, I→ı), whatever the computer's own locale. */
export function foldAz(text: string): string {
  return text
    .normalize('NFC')
    .replace(/İ|I\u0307/g, 'i')
    .replaceAll('I', 'ı')
    .toLowerCase()
    .replaceAll('i\u0307', 'i');
}

/** Azerbaijani folding and then plain letters: ə→e, ı→i, ş→s, ç→c, ğ→g, ö→o, ü→u, ё→е; accents and invisible characters go. */
export function foldPlain(text: string): string {
  return foldAz(text.normalize('NFKC').replace(INVISIBLE, ''))
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ə', 'e')
    .replaceAll('ı', 'i');
}

/** Folded words of a text, punctuation and apostrophes gone: "Səhərdən-axşama" is two words, "MED'in" one. */
export function foldedWords(text: string): readonly string[] {
  return foldPlain(text.replace(APOSTROPHES, '')).match(/[\p{L}\p{N}]+/gu) ?? [];
}

export interface FoldedWord {
  readonly word: string;
  /** Place in the original text, for highlighting. */
  readonly start: number;
  readonly end: number;
}

/** Folded words with their places in the original text. */
export function foldedWordsAt(text: string): readonly FoldedWord[] {
  const found = text.matchAll(/[\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060-\u2064\uFEFF'’‘ʼ`´]+/gu);
  return [...found].flatMap((match) => {
    const word = foldedWords(match[0])[0];
    return word === undefined ? [] : [{ word, start: match.index, end: match.index + match[0].length }];
  });
}
