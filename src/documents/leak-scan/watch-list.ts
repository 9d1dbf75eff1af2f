/** Everybody watched, made searchable once per unlock. */
import { CodeTable } from './codes.ts';
import { NameTrie } from './name-trie.ts';
import type { Watch, WatchedWord, WatchGroup } from './types.ts';

export interface WordEntry {
  readonly group: IndexedGroup;
  readonly word: WatchedWord;
}
export interface IndexedGroup {
  readonly watch: Watch;
  readonly kind: WatchGroup['kind'];
  readonly numbers: ReadonlySet<string>;
  readonly street: boolean;
  /** How many different parts it has. */
  readonly parts: number;
}
export interface CodeEntry {
  readonly watch: Watch;
  readonly field: string;
}
export interface WatchList {
  readonly watches: readonly Watch[];
  readonly names: NameTrie<WordEntry>;
  readonly codes: CodeTable<CodeEntry>;
  readonly births: ReadonlyMap<string, readonly Watch[]>;
  readonly birthYears: ReadonlyMap<string, readonly Watch[]>;
}

export function watchList(watches: readonly Watch[]): WatchList {
  const names = new NameTrie<WordEntry>();
  const codes = new CodeTable<CodeEntry>();
  const births = new Map<string, Watch[]>();
  const birthYears = new Map<string, Watch[]>();
  for (const watch of watches) {
    for (const { kind, words, numbers, street = false } of watch.groups) {
      const group: IndexedGroup = { watch, kind, street, numbers: new Set(numbers), parts: new Set(words.map(({ part }) => part)).size };
      for (const word of words) names.add(word.letters, word.flavour, { group, word });
    }
    for (const { compact, match, field } of watch.codes) codes.add(compact, match, { watch, field });
    if (watch.birthDate) push(births, watch.birthDate, watch);
    if (watch.birthYear !== undefined) push(birthYears, String(watch.birthYear), watch);
  }
  return { watches, names, codes, births, birthYears };
}

function push(map: Map<string, Watch[]>, key: string, watch: Watch): void {
  const known = map.get(key);
  if (known) known.push(watch);
  else map.set(key, [watch]);
}
