import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { makePassword } from './password.ts';

it('is 24 digits in six groups: more than 75 bits, on every keyboard, with one name each over a telephone', () => {
  expect(makePassword(randomBytes)).toMatch(/^\d{4}(-\d{4}){5}$/);
  expect(Math.log2(10) * 24).toBeGreaterThan(75);
});

it('is made of the chance it is given, and of nothing else', () => {
  expect(makePassword((count) => Uint8Array.from({ length: count }, (_, index) => index))).toBe('0123-4567-8901-2345-6789-0123');
  expect(makePassword((count) => randomBytes(count))).not.toBe(makePassword((count) => randomBytes(count)));
});

it('draws again where a byte would make small digits likelier', () => {
  let round = 0;
  const unfairFirst = (count: number): Uint8Array => new Uint8Array(count).fill((round += 1) === 1 ? 250 : 249);
  expect(makePassword(unfairFirst)).toBe('9999-9999-9999-9999-9999-9999');
  expect(round).toBe(2);
});

it('every digit is as likely at every place', () => {
  const times = 4000;
  const counts = Array.from({ length: 24 }, () => new Array<number>(10).fill(0));
  for (let time = 0; time < times; time += 1) {
    for (const [place, digit] of [...makePassword(randomBytes).replaceAll('-', '')].entries()) {
      const row = counts[place];
      if (row) row[Number(digit)] = (row[Number(digit)] ?? 0) + 1;
    }
  }
  // 400 expected, standard deviation 19: seven of them are never seen.
  for (const row of counts) for (const count of row) expect(Math.abs(count - times / 10)).toBeLessThan(133);
});
