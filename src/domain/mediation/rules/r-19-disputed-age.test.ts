import { describe, expect, it } from 'vitest';
import { says } from '../../../../tests/fixtures/findings.ts';
import { disputedAge } from './r-19-disputed-age.ts';

const age = { turns18On: null, mayBeChild: false, under16OnActDate: false, under14OnActDate: false };

describe('R-19: who may be a child is treated as one', () => {
  it.each([
    ['a known adult', age, ''],
    ['a known child', { ...age, turns18On: '2030-01-01' }, ''],
    ['nobody knows', { ...age, mayBeChild: true }, 'warn: ageDisputed'],
  ])('R-19: %s', (_, given, expected) => expect(says(disputedAge, { age: given })).toBe(expected));
});
