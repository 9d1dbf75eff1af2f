import fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalJson, taggedBytes } from './canonical.ts';
import type { Canonical } from './canonical.ts';

const values = fc.letrec<{ value: Canonical }>((tie) => ({
  value: fc.oneof(fc.string({ unit: 'binary' }), fc.maxSafeInteger(), fc.boolean(), fc.constant(null), fc.array(tie('value')), fc.dictionary(fc.string(), tie('value'))),
})).value;

it('reads back as the same value', () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(value);
    }),
  );
});

it('does not depend on the order members were added', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), values), (value) => {
      expect(canonicalJson(Object.fromEntries(Object.entries(value).reverse()))).toBe(canonicalJson(value));
    }),
  );
});

it('is this, to the byte', () => {
  expect(canonicalJson({ b: [1, true, null], a: 'ə"\n', A: {} })).toBe('{"A":{},"a":"ə\\"\\n","b":[1,true,null]}');
  expect(taggedBytes('sirdash/1/x', { a: 1 }).toString('latin1')).toBe('sirdash/1/x\0{"a":1}');
});

it('refuses what has no one form', () => {
  for (const value of [1.5, NaN, Infinity, 2 ** 53]) expect(() => canonicalJson(value)).toThrow(TypeError);
});
