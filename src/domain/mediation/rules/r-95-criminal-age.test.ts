import { describe, expect, it } from 'vitest';
import { says } from '../../../../tests/fixtures/findings.ts';
import { context } from '../../../../tests/fixtures/case-builder.ts';
import { criminalAge } from './r-95-criminal-age.ts';

const age = { turns18On: null, mayBeChild: false, under16OnActDate: true, under14OnActDate: false };

describe('R-95: age of criminal liability', () => {
  it.each([
    ['RESPONSIBLE', age, 'warn: criminalAge'],
    ['RESPONSIBLE', { ...age, under16OnActDate: false }, ''],
    ['HARMED', age, ''],
  ] as const)('R-95: %s %j', (role, given, expected) => expect(says(criminalAge, { role, age: given })).toBe(expected));

  it('R-95: under 14 is said apart', () => {
    const params = (given: typeof age) => criminalAge.check({ role: 'RESPONSIBLE', age: given }, context())?.missing[0]?.params;
    expect([params(age), params({ ...age, under14OnActDate: true })]).toEqual([{ under: 16 }, { under: 14 }]);
  });
});
