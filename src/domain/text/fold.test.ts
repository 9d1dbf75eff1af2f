import { describe, expect, it } from 'vitest';
import { foldAz, foldedWords, foldPlain } from './fold.ts';

describe('Azerbaijani folding', () => {
  it.each([
    ['İSMAYILLI', 'ismayıllı'], ['IŞIQ', 'ışıq'], ['Qırıq', 'qırıq'], ['I\u0307yul', 'iyul'], ['ƏLİ', 'əli'], ['ŞÜŞƏ', 'şüşə'], ['ЁЛКА', 'ёлка'],
  ])('%s -> %s', (from, to) => expect(foldAz(from)).toBe(to));

  it.each([
    ['Sınaqlı', 'sinaqli'], ['SINAQLI', 'sinaqli'], ['Sinaqli', 'sinaqli'], ['Çiçəyi', 'ciceyi'], ['Çi\u0301çək', 'cicek'], ['oğlu', 'oglu'], ['ｆｕｌｌ', 'full'],
    ['ёлка', 'елка'], ['za\u00ADrar', 'zarar'], ['za\u200Brar', 'zarar'],
  ])('plain: %s -> %s', (from, to) => expect(foldPlain(from)).toBe(to));

  it('cuts text into words without punctuation', () => {
    expect(foldedWords('“Sabah, saat 10:30-da” — dedi. SXA’nın')).toEqual(['sabah', 'saat', '10', '30', 'da', 'dedi', 'sxanin']);
    expect(foldedWords('')).toEqual([]);
  });
});
