/** Numbers of people in a text: FIN, papers, telephones, mail; however they are grouped. */
import type { Token } from './tokens.ts';
import { compactWord } from './watch.ts';

export interface CodeHit<T> {
  readonly entries: readonly T[];
  readonly first: number;
  readonly last: number;
}

/** What may stand inside a number without ending it. */
const INSIDE = /^[\s.\-–—()/·_№#:+@]{0,3}$/;
/** After a number in Latin letters its ending may follow at once: 0TEST00-nin, 0TEST00nin. */
const ENDING = /^[a-zəıöüğşç']{1,6}$/;

export class CodeTable<T> {
  private readonly whole = new Map<string, T[]>();
  private readonly anywhere = new Map<string, T[]>();
  private readonly lengths = new Set<number>();
  private readonly digitLengths = new Set<number>();

  add(compact: string, match: 'whole' | 'anywhere', entry: T): void {
    const table = match === 'whole' ? this.whole : this.anywhere;
    (match === 'whole' ? this.lengths : this.digitLengths).add(compact.length);
    const known = table.get(compact);
    if (known) known.push(entry);
    else table.set(compact, [entry]);
  }

  find(tokens: readonly Token[]): readonly CodeHit<T>[] {
    return [...this.findWhole(tokens), ...this.findAnywhere(tokens)];
  }

  /** From the beginning of a token to the end of one, or to where letters become an ending. */
  private findWhole(tokens: readonly Token[]): CodeHit<T>[] {
    const hits: CodeHit<T>[] = [];
    const longest = Math.max(0, ...this.lengths);
    const compacts = tokens.map(({ word }) => compactWord(word));
    tokens.forEach((_, first) => {
      let joined = '';
      for (let last = first; last < tokens.length && joined.length < longest; last += 1) {
        const token = tokens[last];
        if (!token || (last > first && !INSIDE.test(token.before))) break;
        const before = joined.length;
        joined += compacts[last] ?? '';
        const ending = ENDING.test(token.word) && last > first && token.before === '';
        for (const length of this.lengths) {
          if (length <= before || length > joined.length) continue;
          const rest = joined.length - length;
          if (rest > 0 && !(ending || ENDING.test(token.word.slice(-rest)))) continue;
          // Letters alone must be one word, or every sentence would be read as one number.
          if (last > first && !/\d/.test(joined.slice(0, length)) && !/[@.]/.test(tokens[first + 1]?.before ?? '')) continue;
          const entries = this.whole.get(joined.slice(0, length));
          if (entries && standsAlone(tokens, first, last, joined.slice(0, length))) hits.push({ entries, first, last });
        }
      }
    });
    return hits;
  }

  /** Digits in any grouping, whatever code of country or network is before them. */
  private findAnywhere(tokens: readonly Token[]): CodeHit<T>[] {
    const hits: CodeHit<T>[] = [];
    for (let start = 0; start < tokens.length;) {
      let digits = '';
      const owner: number[] = [];
      let at = start;
      for (; at < tokens.length; at += 1) {
        const token = tokens[at];
        if (token?.script !== 'digits' || (at > start && !INSIDE.test(token.before))) break;
        digits += token.word;
        for (let left = token.word.length; left > 0; left -= 1) owner.push(at);
      }
      for (const length of this.digitLengths) {
        for (let from = 0; from + length <= digits.length; from += 1) {
          const entries = this.anywhere.get(digits.slice(from, from + length));
          if (entries) hits.push({ entries, first: owner[from] ?? start, last: owner[from + length - 1] ?? start });
        }
      }
      start = Math.max(at, start + 1);
    }
    return hits;
  }
}

/** Figures alone are a whole number only where no other figures stand beside them: a telephone ends in many numbers. */
function standsAlone(tokens: readonly Token[], first: number, last: number, compact: string): boolean {
  if (!/^\d+$/.test(compact)) return true;
  const joins = (gap: string | undefined) => gap !== undefined && /^[\s.\-–()/]{0,2}$/.test(gap);
  return !(tokens[first - 1]?.script === 'digits' && joins(tokens[first]?.before)) && !(tokens[last + 1]?.script === 'digits' && joins(tokens[last + 1]?.before));
}
