import { describe, expect, it } from 'vitest';
import { byDirection } from './bidi.ts';

const marks = /[\u200E\u200F]/g;
const pieces = (text: string, base: 'ltr' | 'rtl') => byDirection(text, base).map(({ text: piece, direction }) => `${direction}:${piece.replace(marks, '')}`);

describe('R-64: text of two directions', () => {
  it('one direction is one piece', () => {
    expect(byDirection('Sınaqlı Nümunə', 'ltr')).toEqual([{ text: 'Sınaqlı Nümunə', direction: 'ltr' }]);
    expect(byDirection('الطرف الأول، نعم؟', 'rtl')).toEqual([{ text: 'الطرف الأول، نعم؟', direction: 'rtl' }]);
    expect(byDirection(' — ', 'rtl')).toEqual([{ text: ' — ', direction: 'rtl' }]);
  });
  it.each([
    ['اتصل بالرقم 916.', ['rtl:اتصل بالرقم ', 'ltr:916', 'rtl:.']],
    ['مادهٔ 8 قانون 1555-VQ مورخ 29.03.2019', ['rtl:مادهٔ ', 'ltr:8', 'rtl: قانون ', 'ltr:1555-VQ', 'rtl: مورخ ', 'ltr:29.03.2019']],
    ['المادتان 73 و 73-1', ['rtl:المادتان ', 'ltr:73', 'rtl: و ', 'ltr:73-1']],
    ['الرقم الشخصي (FİN)', ['rtl:الرقم الشخصي (', 'ltr:FİN', 'rtl:)']],
    ['1، 2', ['ltr:1', 'rtl:، ', 'ltr:2']],
    ['Суд района № 1-0/26', ['ltr:Суд района № 1-0/26']],
    ['“Nümunə” İctimai Birliyi', ['ltr:“Nümunə” İctimai Birliyi']],
    ['[tərcümə gözlənilir]', ['ltr:[tərcümə gözlənilir]']],
    ['3. ', ['ltr:3', 'rtl:. ']],
  ])('in a right-to-left line: %s', (text, expected) => expect(pieces(text, 'rtl')).toEqual(expected));
  it('a right-to-left phrase in a left-to-right line', () => {
    expect(pieces('Birinci tərəf / الطرف الأول', 'ltr')).toEqual(['ltr:Birinci tərəf / ', 'rtl:الطرف الأول']);
    expect(pieces('(imza) / (توقيع)', 'ltr')).toEqual(['ltr:(imza) / (', 'rtl:توقيع', 'ltr:)']);
  });
  it('what runs against the line is held by marks on both sides; nothing else is added', () => {
    const [, number] = byDirection('رقم S-48213', 'rtl');
    expect(number).toEqual({ text: '\u200F\u200ES-48213\u200E\u200F', direction: 'ltr' });
  });
  it('loses and reorders nothing', () => {
    for (const text of ['هاتف: +994 00 · a@example.invalid', 'نص\u00A0916 Test, نص (A–B) ½', 'abc نص 12 نص']) {
      for (const base of ['ltr', 'rtl'] as const) expect(byDirection(text, base).map((piece) => piece.text.replace(marks, '')).join('')).toBe(text);
    }
  });
  it('hours after a right-to-left name keep their order: the name ends with the marks of the line around it', () => {
    expect(byDirection('Zəng: علي, 10:00–12:00', 'ltr').map(({ text }) => text)).toEqual(['Zəng: ', '\u200E\u200Fعلي\u200F\u200E', ', 10:00–12:00']);
  });
});
