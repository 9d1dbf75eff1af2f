/** A text as words and numbers with their places, folded the way names are kept. */
import { foldAz } from '../../domain/text/fold.ts';
import type { Script } from './endings.ts';

export interface Token {
  readonly start: number;
  readonly end: number;
  /** Folded letters with "'" before an ending, or the digits. */
  readonly word: string;
  readonly script: Script | 'digits';
  /** How its letters stand in the text. */
  readonly shape: 'lower' | 'capital' | 'upper';
  /** What stands between it and the token before. */
  readonly before: string;
}

const INVISIBLE = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF]/g;
const APOSTROPHES = /['’‘ʼ`´]/g;
const RUNS = /[\p{L}\p{M}\u00AD\u200B-\u200F\u2060-\u2064\uFEFF'’‘ʼ`´]+|\p{Nd}+/gu;
/** Quotation marks and invisible characters around a word are no part of it. */
const EDGES = /^[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF'’‘ʼ`´]*/;
const TRAILING = /[\u00AD\u200B-\u200F\u2060-\u2064\uFEFF'’‘ʼ`´]+$/;
/** sinaqliNumune, SinaqliNumune: where a new word begins inside a run of letters. */
const INNER_CAPITAL = /(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2})/u;

/** Letters of one alphabet that look like those of the other. */
const LOOKALIKES: readonly (readonly [cyrillic: string, latin: string])[] = [
  ['а', 'a'], ['е', 'e'], ['о', 'o'], ['р', 'p'], ['с', 'c'], ['у', 'y'], ['х', 'x'], ['і', 'i'], ['ј', 'j'], ['ѕ', 's'], ['һ', 'h'], ['ԛ', 'q'], ['к', 'k'], ['м', 'm'], ['т', 't'], ['в', 'b'], ['н', 'h'],
];
const TO_LATIN = new Map(LOOKALIKES);
const TO_CYRILLIC = new Map(LOOKALIKES.map(([cyrillic, latin]) => [latin, cyrillic]));

/** Folded letters of one word: Azerbaijani lower case, one kind of apostrophe, no invisible characters, accents of other languages gone. */
export function foldWord(text: string): string {
  const folded = foldAz(text.replace(INVISIBLE, '').normalize('NFKC')).replace(APOSTROPHES, "'");
  // Nearly every word is done here.
  if (/^(?:[a-zəışçğöü']+|[а-яё']+)$/.test(folded)) return folded;
  return oneAlphabet([...folded].map((letter) => (/[ışçğöüəйё']/.test(letter) ? letter : letter.normalize('NFD').replace(/\p{M}/gu, ''))).join(''));
}

/** A word in two alphabets is somebody's trick or a slip of the keyboard: letters that look alike are taken for each other. */
function oneAlphabet(word: string): string {
  if (!/\p{Script=Latin}/u.test(word) || !/\p{Script=Cyrillic}/u.test(word)) return word;
  const latin = [...word].map((letter) => TO_LATIN.get(letter) ?? letter).join('');
  return /\p{Script=Cyrillic}/u.test(latin) ? [...word].map((letter) => TO_CYRILLIC.get(letter) ?? letter).join('') : latin;
}

/** ASCII digits of a number in any script. */
export const plainDigits = (digits: string): string => digits.replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));

function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0x30;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code < 0x80 ? code - 0x30 : (code - zero) % 10;
}

export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  const push = (start: number, raw: string) => {
    const digits = /^\p{Nd}/u.test(raw);
    const word = digits ? plainDigits(raw) : foldWord(raw);
    if (word === '') return;
    tokens.push({ start, end: start + raw.length, word, script: digits ? 'digits' : /\p{Script=Cyrillic}/u.test(word) ? 'cyrillic' : 'latin', shape: digits ? 'lower' : shapeOf(raw), before: text.slice(last, start) });
    last = start + raw.length;
  };
  for (const match of text.matchAll(RUNS)) {
    const lead = EDGES.exec(match[0])?.[0].length ?? 0;
    const raw = match[0].slice(lead).replace(TRAILING, '');
    let at = match.index + lead;
    for (const piece of raw.split(INNER_CAPITAL)) {
      push(at, piece);
      at += piece.length;
    }
  }
  return tokens;
}

function shapeOf(raw: string): Token['shape'] {
  const letters = raw.replace(/\P{L}/gu, '');
  if (!/^\p{Lu}/u.test(letters)) return 'lower';
  return letters.length > 1 && letters === letters.toUpperCase() ? 'upper' : 'capital';
}

const SINGLE_GAP = /^[\s.\-_·*]{1,3}$/;

/** Letters set apart, "S ı n a q l ı": the tokens that may be one word, first and last. */
export function spacedWords(tokens: readonly Token[]): readonly { readonly first: number; readonly last: number; readonly word: string }[] {
  const found: { first: number; last: number; word: string }[] = [];
  let run: { first: number; last: number; word: string } | undefined;
  tokens.forEach(({ word, script, before }, index) => {
    const single = script !== 'digits' && word.length === 1;
    if (single && run && SINGLE_GAP.test(before)) run = { ...run, last: index, word: run.word + word };
    else {
      if (run && run.word.length > 3) found.push(run);
      run = single ? { first: index, last: index, word } : undefined;
    }
  });
  if (run && run.word.length > 3) found.push(run);
  return found;
}

/** Whether a word stands where any word is written with a capital letter. */
export const startsSentence = (text: string, start: number): boolean => /(?:^|[.!?…:;•\n\t|])[\s"“”«»(„'‘—–\-\d.)№]*$/.test(text.slice(Math.max(0, start - 24), start));

/** Letters in a heading of capitals say nothing by being capital. */
export function isShouting(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length > 7 && letters.filter((letter) => letter !== letter.toLowerCase()).length > letters.length * 0.7;
}
