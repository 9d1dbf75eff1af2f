import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { outgoingGate } from '../../disclosure/gates/outgoing.ts';
import { judge } from '../../rule.ts';
import { forbiddenWord, forbiddenWordsNotChecked } from './r-41-forbidden-words.ts';

describe('R-41: words of the house', () => {
  it.each(rows(forbiddenWord, [
    ['nothing was looked for', {}, ''],
    ['none found', { forbiddenWords: 0 }, ''],
    ['one found', { forbiddenWords: 1 }, 'block: forbiddenWord'],
    ['without the key nothing is found', { forbiddenWordsNotChecked: true }, ''],
  ]))('R-41: %s', (_, given, expected) => expect(says(forbiddenWord, given)).toBe(expected));

  it.each(rows(forbiddenWordsNotChecked, [
    ['looked for', { forbiddenWordsNotChecked: false }, ''],
    ['not looked for', { forbiddenWordsNotChecked: true }, 'warn: forbiddenWordsNotChecked'],
  ]))('R-41: %s', (_, given, expected) => expect(says(forbiddenWordsNotChecked, given)).toBe(expected));

  it('R-41: every paper that would be made is asked, whoever it is for and whatever it says of people', () => {
    const paper = { file: b.completeCase(), recipient: { kind: 'OFFICE' as const }, printed: [], leaks: [], leaksToClear: 0 };
    const judged = judge(outgoingGate, { ...paper, forbiddenWords: 2, forbiddenWordsNotChecked: true }, b.context());
    expect(judged.blocks).toEqual([{ rule: 'R-41', effect: 'block', missing: [{ item: 'forbiddenWord', params: { count: 2 } }] }]);
    expect(judged.warnings).toEqual([{ rule: 'R-41', effect: 'warn', missing: [{ item: 'forbiddenWordsNotChecked' }] }]);
    expect(judge(outgoingGate, paper, b.context())).toEqual({ blocks: [], twoPerson: [], warnings: [] });
  });
});
