import { describe, expect, it } from 'vitest';
import { clauses, clausesOf } from './clauses.ts';

describe('fixed clauses', () => {
  it('are five, each in six languages', () => {
    expect(Object.keys(clauses)).toEqual(['a', 'b', 'c', 'd', 'e']);
    for (const clause of Object.values(clauses)) expect(Object.keys(clause)).toEqual(['az', 'en', 'ru', 'ar', 'fa', 'ur']);
  });
  it('R-06: the authority decides, on D01, D03 and D04; R-08: no admission, on the same', () => {
    for (const code of ['D01', 'D03', 'D04']) expect(clausesOf(code)).toEqual(expect.arrayContaining(['a', 'b']));
    expect(clausesOf('D27')).toEqual([]);
  });
});
