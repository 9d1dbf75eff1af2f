/** Where a phrase stands: numbers of its first and last word. */
export interface Found {
  readonly first: number;
  readonly last: number;
}

/** Every place where beginnings of words stand in a text, in their order, with at most `gap` other words between two of them. Both folded. */
export function findPhrases(words: readonly string[], phrase: readonly string[], gap: number): Found[] {
  return [...words.keys()].flatMap((first) => {
    let last = first;
    const stands = phrase.every((stem, index) => {
      const from = index === 0 ? first : last + 1;
      const place = words.slice(from, from + (index === 0 ? 1 : gap + 1)).findIndex((word) => word.startsWith(stem));
      last = from + place;
      return place >= 0;
    });
    return stands && phrase.length > 0 ? [{ first, last }] : [];
  });
}
