import { describe, expect, it } from 'vitest';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import * as t from '../../../../tests/fixtures/trafficking-builder.ts';
import { methodFrozen } from './r-37-method-frozen.ts';

const asked = (...detections: ReturnType<typeof t.detection>[]) => ({ file: t.traffickingFile({ detections }), subjectCode: t.PERSON });

describe('R-37: how somebody was found is written once', () => {
  it.each(rows(methodFrozen, [
    ['the first', asked(), ''],
    ['a second', asked(t.detection(1)), `block: methodFrozen ${t.PERSON}`],
    ['R-83: after a mistake was mended', asked(t.detection(1, { enteredInError: true })), ''],
    ['of somebody else in the file', asked(t.detection(1, { subjectCode: t.COMPANION })), ''],
  ]))('R-37: %s', (_, act, expected) => expect(says(methodFrozen, act)).toBe(expected));
});
