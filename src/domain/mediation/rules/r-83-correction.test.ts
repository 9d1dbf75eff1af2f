import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { documentsOn, lateCorrection } from './r-83-correction.ts';

const fresh = b.changed(b.completeCase(), 'consents', 24, { recordedAt: b.at(b.TODAY, '09:00') });
const act = { file: fresh, recordId: b.uuid(24), userId: b.MEDIATOR };
const used = { ...fresh, documents: [b.document(95, { consentIdsUsed: [b.uuid(24)] })] };

describe('R-83: mending a mistake', () => {
  it.each([
    ['same day, its author', act, ''],
    ['same day, somebody else', { ...act, userId: 'user-other' }, 'two-person: lateCorrection'],
    ['the next day', { ...act, file: b.completeCase() }, 'two-person: lateCorrection'],
    ['after a document used it', { ...act, file: used }, 'two-person: lateCorrection'],
    ['after a document was made of it', { ...act, file: { ...fresh, documents: [b.document(95, { aboutId: b.uuid(24) })] } }, 'two-person: lateCorrection'],
    ['that document being an error', { ...act, file: { ...fresh, documents: [b.document(95, { aboutId: b.uuid(24), enteredInError: true })] } }, ''],
    ['nothing by that id', { ...act, recordId: b.uuid(999) }, 'two-person: lateCorrection'],
  ])('R-83: %s', (_, given, expected) => expect(says(lateCorrection, given)).toBe(expected));

  it('R-83 lists the documents that relied on it', () => expect(documentsOn(used, b.uuid(24))).toEqual([b.uuid(95)]));
});
