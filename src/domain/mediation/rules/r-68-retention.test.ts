import { describe, expect, it } from 'vitest';
import { says } from '../../../../tests/fixtures/findings.ts';
import { retention } from './r-68-retention.ts';

describe('R-68: no closing without a day of erasure', () => {
  it.each([
    ['2029-04-14', ''],
    [null, 'block: retentionDate'],
    ['2026-04-14', 'block: retentionDate'],
  ])('R-68: %s', (retentionUntil, expected) => expect(says(retention, { retentionUntil })).toBe(expected));
});
