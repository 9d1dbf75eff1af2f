import { describe, expect, it } from 'vitest';
import { caseNumber, caseNumbersMeant } from './case-number.ts';

describe('A.1: the number of a case', () => {
  it.each([[1, 'MED-2026-0001'], [9999, 'MED-2026-9999'], [10_000, 'MED-2026-10000']])('%i is %s', (sequence, number) => expect(caseNumber('MED', 2026, sequence)).toBe(number));
});

describe('what is typed for a case', () => {
  it.each<[string, string[]]>([
    ['12', ['MED-2025-0012', 'MED-2026-0012']],
    ['0012', ['MED-2025-0012', 'MED-2026-0012']],
    ['12345', ['MED-2025-12345', 'MED-2026-12345']],
    ['2025', ['MED-2025', 'MED-2026-2025']],
    ['2025-00', ['MED-2025-00']],
    ['2026-0012-v2', ['MED-2026-0012']],
    [' med-2026-0012 ', ['MED-2026-0012']],
    ['MED-2026-0012-V', ['MED-2026-0012']],
    ['MED-2026-0012-o2', ['MED-2026-0012']],
    ['MED-2026-0012-', ['MED-2026-0012']],
    ['qovluq', ['QOVLUQ']],
    ['MED', []],
    ['med-', []],
    ['', []],
  ])('%s means %j', (typed, meant) => expect(caseNumbersMeant(typed, 'MED', [2025, 2026])).toEqual(meant));
});
