import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { isAllowed, licencesPage, PAGE, shippedPackages } from './generate-licences.ts';

describe('docs/LICENCES.md', () => {
  it('says what package-lock.json brings', () => expect(readFileSync(new URL(`../${PAGE}`, import.meta.url), 'utf8')).toBe(licencesPage()));

  it('lists what the program cannot do without', () => {
    const names = shippedPackages().map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['@fontsource-variable/noto-sans', '@noble/curves', '@node-rs/argon2', 'better-sqlite3-multiple-ciphers', 'vue', 'zod']));
    expect(names).not.toContain('typescript');
  });
});

test('nothing is shipped under a licence that is not on the list', () => {
  expect(shippedPackages().filter(({ licence }) => !isAllowed(licence))).toEqual([]);
});

test('the list refuses what it should', () => {
  expect(['MIT', '(MIT OR GPL-3.0-only)', '(ISC AND CC-BY-3.0)', 'GPL-3.0-only OR (MIT AND 0BSD)'].map(isAllowed)).toEqual([true, true, true, true]);
  expect(['', 'UNLICENSED', 'GPL-3.0-only', '(MIT AND AGPL-3.0-only)', 'MIT)', 'MIT ISC', 'toString'].map(isAllowed)).toEqual(Array(7).fill(false));
});
