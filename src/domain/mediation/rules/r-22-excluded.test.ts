import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { OFFENCE_CATEGORIES } from '../../../shared/model/enumerations.ts';
import { excluded, excludedReferral } from './r-22-excluded.ts';

const EXCLUDED: readonly string[] = ['TRAFFICKING', 'FORCED_LABOUR'];

describe('R-22: what is never mediated', () => {
  it.each(OFFENCE_CATEGORIES)('R-22: %s', (offence) => {
    const hit = EXCLUDED.includes(offence);
    expect(says(excluded, { file: b.withOffence(offence) })).toBe(hit ? 'block: excludedOffence' : '');
    expect(says(excludedReferral, { offence })).toBe(hit ? 'warn: excludedOffence' : '');
  });

  it('R-22: a refusal is taken down all the same', () => expect(says(excluded, { file: b.withOffence('TRAFFICKING'), granted: false })).toBe(''));
});
