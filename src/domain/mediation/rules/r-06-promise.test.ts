import { describe, expect, it } from 'vitest';
import { says } from '../../../../tests/fixtures/findings.ts';
import { promise } from './r-06-promise.ts';

describe('R-06: no promise of release', () => {
  it.each([[[], ''], [['azad ediləcək'], 'warn: promise']])('R-06: %j', (promisesFound, expected) => expect(says(promise, { promisesFound })).toBe(expected));
});
