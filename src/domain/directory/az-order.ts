import { foldAz } from '../text/fold.ts';

const ALPHABET = 'abcçdeəfgğhxıijkqlmnoöprsştuüvwyz';

/** Order of the Azerbaijani alphabet, the same in every host: not every browser carries its collation. Signs and spaces do not count. */
export function compareAz(a: string, b: string): number {
  const [first, second] = [key(a), key(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** One sign a letter: digits, the alphabet, then what is not of it. */
const key = (text: string): string => [...foldAz(text)].filter((letter) => /[\p{L}\p{N}]/u.test(letter)).map((letter) => (ALPHABET.includes(letter) ? String.fromCodePoint(0xe000 + ALPHABET.indexOf(letter)) : /\p{N}/u.test(letter) ? letter : `\uf000${letter}`)).join('');
