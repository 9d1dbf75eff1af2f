import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { retention } from './r-68-retention.ts';

describe('R-68: no closing without a day of erasure', () => {
  it.each([
    ['2029-04-14', ''],
    [null, 'block: retentionDate'],
    ['2026-04-14', 'block: retentionDate'],
  ])('R-68: %s', (retentionUntil, expected) => expect(says(retention, { file: b.completeCase(), retentionUntil })).toBe(expected));

  it.each([
    ['2033-12-31', 'block: retentionOfChild'],
    ['2034-01-01', ''],
  ])('R-68: of a child who turns 18 on 1 January 2031, %s', (retentionUntil, expected) =>
    expect(says(retention, { file: b.childCase('2031-01-01'), retentionUntil })).toBe(expected));
});
