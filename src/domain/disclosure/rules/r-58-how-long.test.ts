import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { endsSoon, endsSoonWarning, howLong, lastDayOf } from './r-58-how-long.ts';

const { parameters } = b.context();
/** Given on 3 April 2026: a year of P_DISCLOSE_MAX ends on 3 April 2027. */
const row = { subjectCode: b.HARMED, granted: true, givenAt: b.at('2026-04-03'), validUntil: '2026-06-30' };

describe('R-58: a consent to a body holds for a time', () => {
  it.each(rows(howLong, [
    ['to its own day', row, ''],
    ['no day said', { ...row, validUntil: null }, ''],
    ['to today', { ...row, validUntil: b.TODAY }, ''],
    ['to yesterday', { ...row, validUntil: '2026-04-13' }, 'block: validInPast V'],
    ['as long as can be', { ...row, validUntil: '2027-04-03' }, ''],
    ['a day longer', { ...row, validUntil: '2027-04-04' }, 'block: validTooLong V'],
    ['counted from when it was given, not from today', { ...row, givenAt: b.at('2026-04-02'), validUntil: '2027-04-03' }, 'block: validTooLong V'],
    ['a refusal has no day', { ...row, granted: false, validUntil: '2020-01-01' }, ''],
  ]))('R-58: %s', (_, act, expected) => expect(says(howLong, act)).toBe(expected));

  it('R-58: by P_DISCLOSE_MAX of the office', () =>
    expect(says(howLong, { ...row, validUntil: '2026-06-30' }, { parameters: { ...parameters, P_DISCLOSE_MAX: 30 } })).toBe('block: validTooLong V'));

  it('R-58: the last day is its own, else P_DISCLOSE_DEFAULT days on', () => {
    expect(lastDayOf(row, parameters)).toBe('2026-06-30');
    expect(lastDayOf({ ...row, validUntil: null }, parameters)).toBe('2026-07-02');
  });

  it.each([
    ['fifteen days before', '2026-06-15', false], ['fourteen days before', '2026-06-16', true], ['on the last day', '2026-06-30', true], ['afterwards', '2026-07-01', false],
  ])('R-58: asks whether it still holds: %s', (_, today, expected) => expect(endsSoon(row, today, parameters)).toBe(expected));
});

describe('R-58: fourteen days before, the paper says so', () => {
  const paper = (validUntil: string, consentId = b.uuid(27)) => ({
    file: { ...b.completeCase(), consents: [b.disclosure(27, { validUntil })] },
    recipient: { kind: 'PERSON' as const, subjectCode: b.HARMED },
    printed: [{ subjectCode: b.HARMED, field: 'name' as const, verdict: { allowed: true as const, by: { consentId } } }],
  });
  it.each([
    ['on its last day', paper(b.TODAY), 'warn: consentEndsSoon V'],
    ['fourteen days before', paper('2026-04-28'), 'warn: consentEndsSoon V'],
    ['fifteen', paper('2026-04-29'), ''],
    ['a consent the paper does not rest on', paper(b.TODAY, b.uuid(28)), ''],
  ])('R-58: %s', (_, act, expected) => expect(says(endsSoonWarning, act)).toBe(expected));
});
