import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { clipboard } from './r-66-clipboard.ts';

describe('R-66: the clipboard goes the way of paper', () => {
  it.each(rows(clipboard, [
    ['what the projection allows', { subjectCode: b.HARMED, verdict: { allowed: true, by: { ground: 'OFFICE' } } }, ''],
    ['what it withholds', { subjectCode: b.HARMED, verdict: { allowed: false, why: { item: 'neverPrinted', subjectCode: b.HARMED } } }, 'block: neverPrinted V'],
  ]))('R-66: %s', (_, act, expected) => expect(says(clipboard, act)).toBe(expected));
});
