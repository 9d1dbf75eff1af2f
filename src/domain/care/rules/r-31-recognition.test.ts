import { describe, expect, it } from 'vitest';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import * as t from '../../../../tests/fixtures/trafficking-builder.ts';
import { departmentDecides } from './r-31-recognition.ts';

const set = t.recognition(1, '2026-03-02', 'IDENTIFIED', { decisionNo: '7', decisionOn: '2026-03-01' });

describe('R-31: only the Main Department recognises anybody', () => {
  it.each(rows(departmentDecides, [
    ['with number and day', set, ''],
    ['without the number', { ...set, decisionNo: null }, `block: recognitionDecision ${t.PERSON}`],
    ['without the day', { ...set, decisionOn: null }, `block: recognitionDecision ${t.PERSON}`],
    ['without either', { ...set, decisionNo: null, decisionOn: null }, `block: recognitionDecision ${t.PERSON}`],
    ...(['POTENTIAL', 'PRESUMED', 'NOT_RECOGNISED', 'WITNESS'] as const).map((status) => [`${status} needs neither`, { ...set, status, decisionNo: null, decisionOn: null }, ''] as const),
  ]))('R-31: %s', (_, act, expected) => expect(says(departmentDecides, act)).toBe(expected));
});
