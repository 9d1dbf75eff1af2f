/** All watched words in one trie, read through the table of spellings: a word of the text is walked once, whoever it may name. */
import { isEnding } from './endings.ts';
import type { Script } from './endings.ts';
import { silentLetters, spellingsFrom } from './spellings.ts';
import type { Flavour } from './types.ts';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  readonly ends: Map<Flavour, T[]>;
}

export interface NameHit<T> {
  readonly entries: readonly T[];
  readonly flavour: Flavour;
  /** Letters of the word the name took; the rest is its ending. */
  readonly length: number;
}

const SILENT = new Set(silentLetters);
const newNode = <T>(): Node<T> => ({ next: new Map(), ends: new Map() });

/**
 * A trie whose edges are letters of sealed names. `find` follows every reading of the text's letters at once (R-61: ə as e or a,
 * x as kh, q as g or k, Cyrillic and so on), so no spelling is ever listed and a name costs its own length only.
 */
export class NameTrie<T> {
  private readonly root = newNode<T>();

  add(letters: string, flavour: Flavour, entry: T): void {
    let node = this.root;
    for (const letter of letters) {
      let next = node.next.get(letter);
      if (!next) {
        next = newNode<T>();
        node.next.set(letter, next);
      }
      node = next;
    }
    const known = node.ends.get(flavour);
    if (known) known.push(entry);
    else node.ends.set(flavour, [entry]);
  }

  /** Names that begin the word, with whatever follows: the caller judges the rest. */
  readings(word: string): readonly NameHit<T>[] {
    const hits: NameHit<T>[] = [];
    const seen = new Map<Node<T>, Set<number>>();
    // Who has typed one ə does not write another as a: "sakinə" (to the resident) is not Səkinə.
    const typed = word.includes('ə');
    const walk = (node: Node<T>, at: number) => {
      const places = seen.get(node);
      if (places?.has(at)) return;
      if (places) places.add(at);
      else seen.set(node, new Set([at]));
      for (const [flavour, entries] of node.ends) hits.push({ entries, flavour, length: at });
      for (const letter of SILENT) {
        const next = node.next.get(letter);
        if (next && at > 0) walk(next, at);
      }
      if (word.charAt(at) === "'" && at > 0) walk(node, at + 1);
      for (const { letters, written } of spellingsFrom(word.charAt(at))) {
        if ((written.length > 1 && !word.startsWith(written, at)) || (typed && letters === 'ə' && written.startsWith('a'))) continue;
        let next: Node<T> | undefined = node;
        for (const letter of letters) next = next?.next.get(letter);
        if (next) walk(next, at + written.length);
      }
    };
    walk(this.root, 0);
    return hits;
  }

  /** Names the whole word is, with an ending or without. */
  find(word: string, script: Script): readonly NameHit<T>[] {
    return this.readings(word).filter(({ flavour, length }) => isEnding(word.slice(length), script, flavour));
  }
}
