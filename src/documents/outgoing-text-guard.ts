/** typed words of an outgoing document that repeat a session note. Nothing of a note is kept; the finding names only the outgoing words. */
import { foldedWords, foldedWordsAt } from '../domain/text/fold.ts';
import { clauses } from './clauses.ts';
import { legalBasisTable } from './legal-basis.ts';

/** Equal words in a row, allowances not counted, from which a text counts as taken from a note. */
export const ECHO_LENGTH = 7;

export interface Echo {
  readonly phrase: string;
  readonly start: number;
  readonly end: number;
  /** Words that count. */
  readonly length: number;
}

const MONTHS = 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr january february march april june july august september october november december января февраля марта апреля мая июня июля августа сентября октября ноября декабря'
  .split(' ').flatMap(foldedWords);
const UNITS = 'manat manatin manata qepik azn ci cu il ilin tarixli года год маната манатов манат гяпик'.split(' ').flatMap(foldedWords);
const NEUTRAL = new Set([...MONTHS, ...UNITS]);

/** Phrases that do not count: fixed clauses and the legal table in every language, and the organisations of this document. */
export function allowancesFor(organisations: readonly string[] = []): readonly string[] {
  return [
    ...Object.values(clauses).flatMap((clause) => Object.values(clause)),
    ...Object.values(legalBasisTable).flatMap(({ text }) => Object.values(text)),
    ...organisations,
  ];
}

/** Longest runs of the outgoing text that stand word for word in a note. Numbers, dates, amounts and allowed phrases do not count but do not break a run. */
export function findNoteEchoes(outgoing: string, notes: readonly string[], allowances: readonly string[] = allowancesFor()): readonly Echo[] {
  const tokens = foldedWordsAt(outgoing);
  const text = tokens.map(({ word }) => word);
  const counts = counted(text, allowances.map(foldedWords));
  const found: Echo[] = [];
  for (const note of notes) {
    const noteWords = foldedWords(note);
    const starts = positions(noteWords);
    for (let at = 0; at <= text.length - ECHO_LENGTH;) {
      const length = longestMatch(text, at, noteWords, starts);
      const weight = counts.slice(at, at + length).filter(Boolean).length;
      const first = tokens[at];
      const last = tokens[at + length - 1];
      if (weight >= ECHO_LENGTH && first && last) {
        found.push({ phrase: outgoing.slice(first.start, last.end), start: first.start, end: last.end, length: weight });
        at += length;
      } else at += 1;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** For each word whether it counts. */
function counted(text: readonly string[], allowances: readonly (readonly string[])[]): readonly boolean[] {
  const counts = text.map((word) => !NEUTRAL.has(word) && !/^\d+$/.test(word));
  for (const phrase of allowances) {
    if (phrase.length === 0) continue;
    for (let at = 0; at + phrase.length <= text.length; at += 1) {
      if (phrase.every((word, index) => text[at + index] === word)) counts.fill(false, at, at + phrase.length);
    }
  }
  return counts;
}

/** Places of every pair of neighbouring words, so that only real candidates are compared. */
function positions(words: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + 1 < words.length; at += 1) {
    const key = `${words[at]} ${words[at + 1]}`;
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  return places;
}

function longestMatch(text: readonly string[], at: number, note: readonly string[], starts: ReadonlyMap<string, readonly number[]>): number {
  let longest = 0;
  for (const start of starts.get(`${text[at]} ${text[at + 1]}`) ?? []) {
    let length = 2;
    while (at + length < text.length && start + length < note.length && text[at + length] === note[start + length]) length += 1;
    longest = Math.max(longest, length);
  }
  return longest;
}
