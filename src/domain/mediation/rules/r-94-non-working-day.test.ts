import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { unconfirmedYear } from './dt-8-unconfirmed-year.ts';
import { nonWorkingDay } from './r-94-non-working-day.ts';

const file = b.completeCase();

describe('R-94 and DT-8: days of the calendar', () => {
  it.each([
    ['2026-04-14', ''],
    ['2026-04-11', 'warn: nonWorkingDay'],
    ['2026-03-20', 'warn: nonWorkingDay'],
    ['2026-05-11', 'warn: nonWorkingDay'],
  ])('R-94: %s', (on, expected) => {
    expect(says(nonWorkingDay, { file, on })).toBe(expected);
    expect(says(nonWorkingDay, b.sessionAct(file, { on }))).toBe(expected);
  });

  it.each([['2026-12-30', ''], ['2027-01-05', 'warn: unconfirmedCalendar']])('DT-8: %s', (on, expected) => expect(says(unconfirmedYear, { file, on })).toBe(expected));
});
