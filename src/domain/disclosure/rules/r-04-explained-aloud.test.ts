import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { explainedAloud } from './r-04-explained-aloud.ts';

const sheet = { subjectCode: b.HARMED, explainedAloud: true, rows: [{ granted: true }, { granted: false }] };

describe('R-04: a sheet of several answers is explained once, aloud', () => {
  it.each(rows(explainedAloud, [
    ['explained', sheet, ''],
    ['not explained', { ...sheet, explainedAloud: false }, 'block: explainedAloud V'],
    ['not explained, one yes among eight', { ...sheet, explainedAloud: false, rows: [...Array<{ granted: boolean }>(7).fill({ granted: false }), { granted: true }] }, 'block: explainedAloud V'],
    ['a refusal needs nothing', { ...sheet, explainedAloud: false, rows: [{ granted: false }] }, ''],
  ]))('R-04: %s', (_, act, expected) => expect(says(explainedAloud, act)).toBe(expected));
});
