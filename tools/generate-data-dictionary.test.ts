import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { wordsOf } from './doc-comments.ts';
import { dataDictionary, PAGE } from './generate-data-dictionary.ts';

describe('docs/DATA-DICTIONARY.md', () => {
  it('says what schemas and migrations say', () => expect(readFileSync(new URL(`../${PAGE}`, import.meta.url), 'utf8')).toBe(dataDictionary()));

  it('is the same whenever it is made', () => expect(dataDictionary()).toBe(dataDictionary()));
});

describe('wordsOf', () => {
  it('reads the comment of a constant and of members inside, by path', () => {
    const source = `
      /** A thing
       * on two lines. */
      export const thing = z.object({
        a: z.string(),
        /** Of b. */
        b: z.object({
          /** Of c. */
          c: id,
        }).nullable(),
      });
      export const bare = 1;`;
    expect(wordsOf(source)).toEqual({ thing: { text: 'A thing on two lines.', fields: { b: 'Of b.', 'b.c': 'Of c.' } }, bare: { fields: {} } });
  });
});
