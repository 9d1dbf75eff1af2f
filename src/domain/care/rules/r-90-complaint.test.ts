import { describe, expect, it } from 'vitest';
import { says } from '../../../../tests/fixtures/findings.ts';
import { complaint } from '../../../../tests/fixtures/protection-builder.ts';
import { addDays, plainDate } from '../../dates/plain-date.ts';
import { complaintOfOneself, retaliationCheckFrom, retaliationTooEarly } from './r-90-complaint.ts';

describe('R-90: a complaint', () => {
  it.each([
    ['told of it', true, ''],
    ['not told: it concerns them, or is older than they are here', false, 'block: complaintOfOneself'],
  ])('R-90: %s', (_, told, expected) => expect(says(complaintOfOneself, { complaint: complaint(1, '2026-04-01'), told })).toBe(expected));

  it.each([
    ['over a month\'s end', '2026-01-31', '2026-03-02'],
    ['into a leap day', '2028-01-30', '2028-02-29'],
    ['over the new year', '2026-12-31', '2027-01-30'],
    ['through Novruz, which stops nothing', '2026-03-05', '2026-04-04'],
  ])('R-90: thirty calendar days, %s', (_, on, from) => {
    const given = complaint(1, on);
    const dayBefore = addDays(plainDate(from), -1);
    expect(retaliationCheckFrom(given)).toBe(from);
    expect(says(retaliationTooEarly, { complaint: given, on: dayBefore })).toBe('block: retaliationCheck');
    expect(says(retaliationTooEarly, { complaint: given, on: from })).toBe('');
  });
});
