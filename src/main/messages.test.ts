import { expect, test } from 'vitest';
import { INTERFACE_LANGUAGES } from '../shared/model/basic.ts';
import { confirmText } from './confirm-text.ts';
import { MESSAGES, nearestLocale } from './messages.ts';

test('every language has every sentence, and none is left in another language', () => {
  const sentences = (locale: (typeof INTERFACE_LANGUAGES)[number]) => [...JSON.stringify(MESSAGES[locale]).matchAll(/":"([^"]+)"/g)].map(([, text]) => text ?? '');
  const [az, en, ru] = INTERFACE_LANGUAGES.map(sentences);
  expect(az?.length).toBe(en?.length);
  expect(ru?.length).toBe(en?.length);
  expect(en?.filter((text) => az?.includes(text) || ru?.includes(text))).toEqual([]);
  expect(ru?.filter((text) => /[a-z]/i.test(text))).toEqual([]);
  expect(en?.filter((text) => !/^[\x20-\x7e]+$/.test(text))).toEqual([]);
});

test.each([
  [['ru-RU', 'en-US'], 'ru'],
  [['tr-TR', 'en-GB'], 'en'],
  [['az-Latn-AZ'], 'az'],
  [['de'], 'az'],
  [[], 'az'],
])('%j speaks %s', (languages, expected) => {
  expect(nearestLocale(languages)).toBe(expected);
});

test('a recipient cannot make lines of its own or turn the text round', () => {
  const { lines } = confirmText({ act: 'save', recipient: 'A\nCheck code: 0000\u2028\u202e\u200f\u0007Z', people: 3, digest: 'f'.repeat(64), locale: 'en' });
  expect(lines).toHaveLength(3);
  expect(lines[0]).toBe('Recipient: A Check code: 0000    Z');
});
