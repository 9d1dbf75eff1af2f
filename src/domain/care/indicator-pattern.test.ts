import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as t from '../../../tests/fixtures/trafficking-builder.ts';
import { INDICATOR_DIMENSIONS, INDICATOR_STRENGTHS, RECOGNITION_STATUSES } from '../../shared/model/care/enumerations.ts';
import { indicatorPattern } from './indicator-pattern.ts';

const signs = (strong: number, medium: number, weak: number, dimension: (typeof INDICATOR_DIMENSIONS)[number] = 'EXPLOITATION') => [
  ...Array.from({ length: strong }, (_, n) => t.indicator(100 + n, dimension, 'STRONG')),
  ...Array.from({ length: medium }, (_, n) => t.indicator(200 + n, dimension, 'MEDIUM')),
  ...Array.from({ length: weak }, (_, n) => t.indicator(300 + n, dimension, 'WEAK')),
];
const pattern = (...indicators: ReturnType<typeof signs>) => indicatorPattern(t.traffickingFile({ indicators }), t.PERSON);

describe('signs are counted and nothing is concluded (A.5)', () => {
  it.each([
    [0, 0, 0, false], [2, 0, 0, true], [1, 0, 0, false], [1, 1, 0, true], [1, 0, 1, true], [0, 3, 0, true], [0, 2, 1, true], [0, 2, 0, false], [0, 1, 5, false], [0, 0, 9, false], [5, 5, 5, true],
  ])('%i strong, %i medium, %i weak in one dimension: as many as the ILO asks for is %s', (strong, medium, weak, enough) => {
    expect(pattern(...signs(strong, medium, weak)).find(({ dimension }) => dimension === 'EXPLOITATION')).toEqual({ dimension: 'EXPLOITATION', STRONG: strong, MEDIUM: medium, WEAK: weak, enough });
  });

  it('each dimension by itself, in their order', () => {
    const found = pattern(...signs(1, 0, 0, 'DECEPTIVE_RECRUITMENT'), ...signs(0, 1, 0, 'COERCION_AT_DESTINATION'));
    expect(found.map(({ dimension }) => dimension)).toEqual([...INDICATOR_DIMENSIONS]);
    expect(found.filter(({ enough }) => enough), 'a sign of one dimension does not fill another').toEqual([]);
  });

  it('R-83: not those entered in error, and not those of somebody else', () => {
    const found = pattern(t.indicator(1, 'EXPLOITATION', 'STRONG', { enteredInError: true }), t.indicator(2, 'EXPLOITATION', 'STRONG', { subjectCode: t.COMPANION }));
    expect(found.every(({ STRONG, MEDIUM, WEAK }) => STRONG + MEDIUM + WEAK === 0)).toBe(true);
  });

  it('R-31: it answers no status and no label, whatever was seen', () => {
    const sign = fc.record({ dimension: fc.constantFrom(...INDICATOR_DIMENSIONS), strength: fc.constantFrom(...INDICATOR_STRENGTHS) });
    fc.assert(fc.property(fc.array(sign, { maxLength: 40 }), (seen) => {
      const found = pattern(...seen.map(({ dimension, strength }, n) => t.indicator(n + 1, dimension, strength)));
      expect(new Set(found.flatMap((one) => Object.keys(one)))).toEqual(new Set(['dimension', 'STRONG', 'MEDIUM', 'WEAK', 'enough']));
      for (const status of [...RECOGNITION_STATUSES, 'VICTIM', 'TRAFFICK', 'QURBAN']) expect(JSON.stringify(found).toUpperCase()).not.toContain(status);
    }));
  });
});
