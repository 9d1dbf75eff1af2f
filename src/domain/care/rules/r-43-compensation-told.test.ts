import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { careFile, told } from '../../../../tests/fixtures/child-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { compensationTold } from './r-43-compensation-told.ts';

const impossible = { id: b.uuid(80), recordedAt: b.NOW, recordedBy: b.MEDIATOR, enteredInError: false, hasText: true, step: 'COMPENSATION_TOLD' as const, notPossible: 'UNREACHABLE' as const, on: '2026-04-10' };

describe('R-43: told of the right to compensation before the file closes', () => {
  it.each(rows(compensationTold, [
    ['nobody told them', { file: careFile() }, 'block: compensationTold V'],
    ['in their language', { file: careFile({ compensationsTold: [told(1, '2026-04-10')] }) }, ''],
    ['in a language that is not theirs', { file: careFile({ compensationsTold: [told(1, '2026-04-10', { language: 'ru' })] }) }, 'block: compensationTold V'],
    ['through an interpreter', { file: careFile({ compensationsTold: [told(1, '2026-04-10', { language: 'ru', interpreterUsed: true })] }) }, ''],
    ['entered in error', { file: careFile({ compensationsTold: [told(1, '2026-04-10', { enteredInError: true })] }) }, 'block: compensationTold V'],
    ['could not be told (R-84)', { file: careFile({}, 'THB', { closingSteps: [impossible] }) }, ''],
    ['that was an error', { file: careFile({}, 'THB', { closingSteps: [{ ...impossible, enteredInError: true }] }) }, 'block: compensationTold V'],
    ['a file of protection needs', { file: careFile({}, 'VPN') }, ''],
  ]))('R-43: %s', (_, given, expected) => expect(says(compensationTold, given)).toBe(expected));
});
