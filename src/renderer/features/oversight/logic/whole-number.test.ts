import { describe, expect, it } from 'vitest';
import { textOrNull, wholeNumber } from './whole-number.ts';

describe('a whole number as typed', () => {
  it.each([
    ['1', 1],
    [' 12 ', 12],
    ['0', undefined],
    ['10000', undefined],
    ['9999', 9999],
    ['1,5', undefined],
    ['1.0', undefined],
    ['-3', undefined],
    ['1e3', undefined],
    ['', undefined],
  ])('%j between 1 and 9999', (text, value) => {
    expect(wholeNumber(text, 1, 9999)).toBe(value);
  });

  it('keeps empty text apart from a word', () => {
    expect(textOrNull('  ')).toBeNull();
    expect(textOrNull(' Ç ')).toBe('Ç');
  });
});
