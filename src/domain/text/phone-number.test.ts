import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldNumber } from './phone-number.ts';

describe('telephone numbers', () => {
  it.each(['+994 50 000 12 34', '+994500001234', '00994 50 0001234', '0500001234', '050-000-12-34', '(50) 000 12 34', '50 000 12 34', '۰۵۰ ۰۰۰ ۱۲ ۳۴', '٠٥٠٠٠٠١٢٣٤', '０５０ ０００ １２ ３４', 'mob. 050 000 12 34'])('%s is one and the same', (typed) =>
    expect(foldNumber(typed)).toBe('500001234'));
  it.each(['', 'heç nə', '102', '12 34 56'])('"%s" is too short to say', (typed) => expect(foldNumber(typed)).toBe(''));
  it('a number of a town without its code stays as it is', () => expect(foldNumber('498 76 54')).toBe('4987654'));

  it('spaces, dashes, brackets and the country say nothing', () => {
    const mark = fc.constantFrom(' ', '-', '(', ')', '.', '\u00A0', '');
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }), fc.constantFrom('', '0', '+994', '994', '00994'), fc.array(mark, { minLength: 9, maxLength: 9 }), (digits, before, marks) => {
        expect(foldNumber(before + digits.map((digit, at) => `${marks[at] ?? ''}${digit}`).join(''))).toBe(digits.join(''));
      }),
    );
  });
});
