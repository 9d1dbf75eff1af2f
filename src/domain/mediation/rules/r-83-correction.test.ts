import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import * as c from '../../../../tests/fixtures/child-builder.ts';
import * as s from '../../../../tests/fixtures/shelter-builder.ts';
import * as t from '../../../../tests/fixtures/trafficking-builder.ts';
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

  const at = { recordedAt: b.at(b.TODAY, '09:00'), recordedBy: b.MEDIATOR };
  it.each([
    ['days of reflection', t.traffickingFile({ recognitions: [t.recognition(71, '2026-03-02', 'PRESUMED', at)] }), 'two-person: lateCorrection'],
    ['a status that opens none', t.traffickingFile({ recognitions: [t.recognition(71, '2026-03-02', 'POTENTIAL', at)] }), ''],
    ['days that were added', t.traffickingFile({ reflectionExtensions: [t.extension(71, '2026-03-20', '2026-06-01', at)] }), 'two-person: lateCorrection'],
    ['an incident', t.traffickingFile({ incidents: [s.incident(71, at)] }), 'two-person: lateCorrection'],
    ['a bag of somebody', t.traffickingFile({ belongings: [s.bag(71, at)] }), 'two-person: lateCorrection'],
    ['an allowance that was paid', t.traffickingFile({ allowances: [c.allowance(71, { ...at, paidOn: b.TODAY })] }), 'two-person: lateCorrection'],
    ['one that was not', t.traffickingFile({ allowances: [c.allowance(71, { ...at, paidOn: null })] }), ''],
  ])('R-83: %s, the same day and by its author', (_, file, expected) => expect(says(lateCorrection, { file, recordId: b.uuid(71), userId: b.MEDIATOR })).toBe(expected));

  it('R-83 lists the documents that relied on it', () => expect(documentsOn(used, b.uuid(24))).toEqual([b.uuid(95)]));
});
