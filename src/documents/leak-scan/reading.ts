/** One text read against a watch list: which of its words may name whom. What that means is decided in `judge.ts`. */
import { isEnding } from './endings.ts';
import { besideAPerson, endsProperName, isCommonName, isOrdinaryWord, isPlaceWord } from './ordinary-words.ts';
import { isShouting, spacedWords, startsSentence, tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { NameHit, NameTrie } from './name-trie.ts';
import type { TextPart } from './types.ts';
import type { IndexedGroup, WatchList, WordEntry } from './watch-list.ts';

/** What a word of the text is besides a name. */
export interface Standing {
  readonly ordinary: boolean;
  readonly common: boolean;
  readonly place: boolean;
  readonly lower: boolean;
  /** Capitals all through, in a text that is not: an abbreviation. */
  readonly abbreviation: boolean;
  /** Written with a capital letter because any word would be. */
  readonly capitalAnyway: boolean;
  /** The name of a body, a street, a day; or in quotation marks. */
  readonly ofAThing: boolean;
  readonly besidePerson: boolean;
}

export interface WordHit {
  readonly entry: WordEntry;
  readonly first: number;
  readonly last: number;
  readonly standing: Standing;
}

/** A name broken by a space is looked for from this many letters on; by a hyphen or a line, from one less. */
const BROKEN_FROM = 6;
const SHORTEST_RARE = 4;
/** A lone lower-case word is a name only if no shorter. */
const SHORTEST_LOWER = 5;
const BREAK = /^(?:-\s*|\s?\n\s?|[ \u00A0])$/;

export class Reader {
  private readonly known = new Map<string, readonly NameHit<WordEntry>[]>();
  private readonly list: WatchList;

  constructor(list: WatchList) {
    this.list = list;
  }

  read({ text, kind = 'prose' }: TextPart): { readonly tokens: readonly Token[]; readonly hits: ReadonlyMap<IndexedGroup, readonly WordHit[]> } {
    const tokens = tokensOf(text);
    const shouting = kind !== 'prose' || isShouting(text);
    const hits = new Map<IndexedGroup, WordHit[]>();
    const add = (found: readonly NameHit<WordEntry>[], first: number, last: number, whole: boolean) => {
      if (found.length === 0) return;
      const standing = this.standing(text, tokens, first, last, shouting, whole);
      for (const { entries } of found) {
        for (const entry of entries) {
          const known = hits.get(entry.group);
          if (!known) hits.set(entry.group, [{ entry, first, last, standing }]);
          else if (!known.some((one) => one.first === first && one.last === last && one.entry.word.part === entry.word.part)) known.push({ entry, first, last, standing });
        }
      }
    };
    tokens.forEach((token, index) => {
      if (token.script === 'digits') return;
      add(this.find(token), index, index, true);
      add(this.glued(token.word, token.script), index, index, false);
      const next = tokens[index + 1];
      if (next && next.script === token.script && BREAK.test(next.before)) add(this.broken(token, next), index, index + 1, false);
    });
    for (const { first, last, word } of spacedWords(tokens)) {
      const [script] = tokens.slice(first, first + 1).map((token) => token.script);
      if (script) add([...this.find({ word, script }), ...this.glued(word, script)], first, last, false);
    }
    return { tokens, hits };
  }

  /** Names a word may begin with, each word of a scan once. */
  private readings(word: string): readonly NameHit<WordEntry>[] {
    const known = this.known.get(word);
    if (known) return known;
    const found = this.list.names.readings(word);
    this.known.set(word, found);
    return found;
  }

  private find({ word, script }: { readonly word: string; readonly script: Token['script'] }): readonly NameHit<WordEntry>[] {
    return script === 'digits' ? [] : this.readings(word).filter(({ flavour, length }) => isEnding(word.slice(length), script, flavour));
  }

  /** Two parts of one name written as one word, as in mail addresses. */
  private glued(word: string, script: Token['script']): readonly NameHit<WordEntry>[] {
    if (word.length < 2 * SHORTEST_RARE) return [];
    return this.readings(word).flatMap((head) => {
      const rest = word.slice(head.length);
      if (head.length < SHORTEST_RARE || rest.length < SHORTEST_RARE - 1) return [];
      const parts = new Map(this.find({ word: rest, script }).flatMap(({ entries }) => entries).map(({ group, word: { part } }) => [group, part]));
      const entries = head.entries.filter(({ group, word: { part } }) => parts.has(group) && parts.get(group) !== part);
      return entries.length > 0 ? [{ ...head, entries }] : [];
    });
  }

  private broken(head: Token, tail: Token): readonly NameHit<WordEntry>[] {
    const space = /^[ \u00A0]$/.test(tail.before);
    if (head.script === 'digits' || (space && (head.shape === 'lower' || tail.shape === 'capital')) || head.word.length < 2) return [];
    const joined = head.word + tail.word;
    if (joined.length < BROKEN_FROM || this.find(head).length > 0) return [];
    return this.find({ word: joined, script: head.script }).filter(({ length }) => length > head.word.length && length >= (space ? BROKEN_FROM : BROKEN_FROM - 1));
  }

  private standing(text: string, tokens: readonly Token[], first: number, last: number, shouting: boolean, whole: boolean): Standing {
    const token = tokens[first];
    const next = tokens[last + 1];
    if (!token || token.script === 'digits' || !whole) return { ordinary: false, common: false, place: false, lower: false, abbreviation: false, capitalAnyway: false, ofAThing: false, besidePerson: false };
    const { word, script, shape, start } = token;
    const lower = shape === 'lower';
    return {
      ordinary: word.length < SHORTEST_RARE || isOrdinaryWord(word, script) || (lower && word.length < SHORTEST_LOWER),
      common: isCommonName(word, script),
      place: isPlaceWord(word, script),
      lower,
      abbreviation: shape === 'upper' && !shouting && word.length <= 4,
      capitalAnyway: shouting || startsSentence(text, start),
      ofAThing: isQuoted(text, token) || (next !== undefined && endsProperName(next.word)) || endsProperName(tokens[last + 2]?.word ?? '') && /^[\s-]+$/.test(next?.before ?? ''),
      besidePerson: besideAPerson(next?.word ?? '') || besideAPerson(tokens[first - 1]?.word ?? ''),
    };
  }
}

/** In quotation marks that close within a few words. */
function isQuoted(text: string, { start, end }: Token): boolean {
  return /[“”«"„][^“”«»"„]{0,20}$/.test(text.slice(Math.max(0, start - 21), start)) && /^[^“”«»"„]{0,20}[”»"“]/.test(text.slice(end, end + 21));
}

/** Words of the text that are surnames of people who work here. */
export function staffTokens(names: NameTrie<true>, tokens: readonly Token[]): ReadonlySet<number> {
  return new Set([...tokens.entries()].flatMap(([index, { word, script }]) => (script !== 'digits' && names.find(word, script).length > 0 ? [index] : [])));
}
