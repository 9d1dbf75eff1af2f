import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { OWN_COPY_CHOICES } from '../../../shared/model/enumerations.ts';
import { isOwnCopy, ownCopyAsked } from './r-85-own-copy.ts';

const own = { document: { recipient: b.HARMED, subjectCode: b.HARMED, code: 'D02' as const }, ownCopy: null };

describe('R-85: is it safe to take this?', () => {
  it.each(rows(ownCopyAsked, [
    ['not asked', own, 'block: ownCopyAsked V'],
    ...OWN_COPY_CHOICES.map((ownCopy) => [`asked: ${ownCopy}`, { ...own, ownCopy }, ''] as const),
    ['a letter to a body about somebody', { ...own, document: { ...own.document, recipient: 'Sınaqlı Yardım Mərkəzi', code: 'D05' } }, ''],
    ['a paper of nobody', { ...own, document: { recipient: 'FILE', subjectCode: null, code: 'D17' } }, ''],
    ['a label', { ...own, document: { ...own.document, code: 'LABEL' } }, ''],
    ['a pocket card', { ...own, document: { ...own.document, code: 'CARD' } }, ''],
  ]))('R-85: %s', (_, act, expected) => expect(says(ownCopyAsked, act)).toBe(expected));

  it('R-85: the copy of the one it speaks of', () => {
    expect(isOwnCopy(own.document)).toBe(true);
    expect(isOwnCopy({ ...own.document, recipient: b.RESPONSIBLE })).toBe(false);
  });
});
