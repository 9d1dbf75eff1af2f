import { describe, expect, it } from 'vitest';
import { allowance, careFile, CHILD, PERSON, recognition } from '../../../../tests/fixtures/child-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { onceEver, paidAfterRecognition } from './r-42-once-ever.ts';

const act = (care: Parameters<typeof careFile>[0] = {}, elsewhere = false) => ({ file: careFile(care), subjectCode: PERSON, elsewhere });

describe('R-42: once in a person\'s life', () => {
  it.each(rows(onceEver, [
    ['never before', act(), ''],
    ['in this file', act({ allowances: [allowance(1)] }), 'block: onceEver V'],
    ['paid already', act({ allowances: [allowance(1, { paidOn: '2026-04-09', method: 'HANDED_OVER' })] }), 'block: onceEver V'],
    ['the one in this file was an error', act({ allowances: [allowance(1, { enteredInError: true })] }), ''],
    ['the child\'s is theirs', act({ allowances: [allowance(1, { subjectCode: CHILD })] }), ''],
    ['in another file', act({}, true), 'block: onceEver V'],
  ]))('R-42: %s', (_, given, expected) => expect(says(onceEver, given)).toBe(expected));

  it.each(rows(paidAfterRecognition, [
    ['recognised', act({ recognitions: [recognition(1, 'IDENTIFIED')] }), ''],
    ['not yet', act({ recognitions: [recognition(1, 'POTENTIAL')] }), 'warn: paidAfterRecognition V'],
    ['presumed', act({ recognitions: [recognition(1, 'POTENTIAL'), recognition(2, 'PRESUMED', '2026-04-05')] }), 'warn: paidAfterRecognition V'],
    ['nothing on file', act(), 'warn: paidAfterRecognition V'],
    ['presumed, then recognised', act({ recognitions: [recognition(2, 'IDENTIFIED', '2026-04-05'), recognition(1, 'PRESUMED')] }), ''],
    ['recognised by mistake', act({ recognitions: [recognition(1, 'PRESUMED'), recognition(2, 'IDENTIFIED', '2026-04-05', { enteredInError: true })] }), 'warn: paidAfterRecognition V'],
  ]))('R-42, the payment: %s', (_, given, expected) => expect(says(paidAfterRecognition, given)).toBe(expected));
});
