import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { OFFENCE_CATEGORIES } from '../../../shared/model/enumerations.ts';
import { sensitive, sensitiveReferral } from './r-23-sensitive.ts';

const SENSITIVE: readonly string[] = ['DOMESTIC', 'SEXUAL', 'HATE'];

describe('R-23: what this release does not carry', () => {
  it.each(OFFENCE_CATEGORIES)('R-23: %s', (offence) => {
    const hit = SENSITIVE.includes(offence);
    expect(says(sensitive, { file: b.withOffence(offence) })).toBe(hit ? 'block: sensitiveOffence' : '');
    expect(says(sensitiveReferral, { offence })).toBe(hit ? 'warn: sensitiveOffence' : '');
  });
});
