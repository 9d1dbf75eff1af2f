import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { givenAtOf, latePaper } from './r-59-consent-before-document.ts';

const act = { subjectCode: b.HARMED, granted: true, form: 'PAPER_SIGNED', givenAt: b.at('2026-04-14', '08:00'), scanKept: true } as const;

describe('R-59: paper first is normal', () => {
  it.each([
    ['today', act, ''],
    ['today, the scan to come', { ...act, scanKept: false }, ''],
    ['three working days ago', { ...act, givenAt: b.at('2026-04-09') }, ''],
    ['four working days ago', { ...act, givenAt: b.at('2026-04-08') }, 'two-person: paperTooLate V'],
    ['yesterday, no scan', { ...act, givenAt: b.at('2026-04-13'), scanKept: false }, 'two-person: paperTooLate V'],
    ['a thumbprint, late', { ...act, form: 'THUMBPRINT_WITNESSED', givenAt: b.at('2026-04-01') }, 'two-person: paperTooLate V'],
    ['a refusal, late', { ...act, granted: false, givenAt: b.at('2026-04-01') }, ''],
    ['spoken, now', { ...act, form: 'ORAL_WITNESSED' }, ''],
    ['spoken, yesterday', { ...act, form: 'ORAL_WITNESSED', givenAt: b.at('2026-04-13') }, 'block: paperTooLate V'],
  ] as const)('R-59: %s', (_, given, expected) => expect(says(latePaper, given)).toBe(expected));

  it('R-59: working days skip Novruz', () => {
    expect(says(latePaper, { ...act, givenAt: b.at('2026-03-18') }, { today: '2026-04-01' })).toBe('');
    expect(says(latePaper, { ...act, givenAt: b.at('2026-03-18') }, { today: '2026-04-02' })).toBe('two-person: paperTooLate V');
  });

  it('R-59: without paper the moment of entry is the moment of giving', () => {
    expect(givenAtOf({ form: 'ORAL_WITNESSED', givenAt: b.at('2026-04-01') }, b.NOW)).toBe(b.NOW);
    expect(givenAtOf({ form: 'PAPER_SIGNED', givenAt: b.at('2026-04-01') }, b.NOW)).toBe(b.at('2026-04-01'));
  });
});
