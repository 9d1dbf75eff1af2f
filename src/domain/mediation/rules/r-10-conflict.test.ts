import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import { conflictOfAssignee, conflictOfInterest } from './r-10-conflict.ts';

const file = b.completeCase();
const agreed = [b.HARMED, b.RESPONSIBLE].map((subjectCode) => ({ subjectCode, on: '2026-04-02' }));
const check = (change: Parameters<typeof b.conflict>[2]) => b.changed(file, 'conflicts', 40, change ?? {});

const TABLE: readonly (readonly [string, CaseFile, string, string])[] = [
  ['none', file, '', ''],
  ['related', check({ kind: 'RELATED' }), 'block: conflict V', 'block: conflict V'],
  ['employed by', check({ kind: 'EMPLOYED_BY' }), 'block: conflict V', 'block: conflict V'],
  ['case worker of', check({ kind: 'CASE_WORKER_OF' }), 'block: conflict V', 'block: conflict V'],
  ['related, both agreeing changes nothing', check({ kind: 'RELATED', toldBothSides: true, agreed }), 'block: conflict V', 'block: conflict V'],
  ['acquainted, both agreed', check({ kind: 'ACQUAINTED', toldBothSides: true, agreed }), 'warn: conflict V', 'warn: conflict V'],
  ['served earlier, both agreed', check({ kind: 'SERVED_EARLIER', toldBothSides: true, agreed }), 'warn: conflict V', 'warn: conflict V'],
  ['acquainted, one agreed', check({ kind: 'ACQUAINTED', toldBothSides: true, agreed: agreed.slice(0, 1) }), 'block: conflictAgreement O', 'block: conflictAgreement O'],
  ['acquainted, nobody told', check({ kind: 'ACQUAINTED', agreed }), 'block: conflictAgreement V, conflictAgreement O', 'block: conflictAgreement V, conflictAgreement O'],
  ['never checked', b.without(file, 40), 'block: conflictCheck V', ''],
  ['checked by another mediator', check({ userId: 'user-other' }), 'block: conflictCheck V', ''],
  ['checked in error', check({ enteredInError: true }), 'block: conflictCheck V', ''],
  ['related, and "none" later', { ...check({ kind: 'RELATED' }), conflicts: [...check({ kind: 'RELATED' }).conflicts, b.conflict(42, b.HARMED, { recordedAt: b.NOW })] }, 'block: conflict V', 'block: conflict V'],
  ['agreed, and a changed mind later', { ...check({ kind: 'ACQUAINTED', toldBothSides: true, agreed }), conflicts: [...check({ kind: 'ACQUAINTED', toldBothSides: true, agreed }).conflicts, b.conflict(42, b.HARMED, { kind: 'ACQUAINTED', toldBothSides: true, agreed: agreed.slice(0, 1), recordedAt: b.NOW })] }, 'block: conflictAgreement O', 'block: conflictAgreement O'],
];

describe('R-10: the mediator belongs to nobody', () => {
  it.each(TABLE)('R-10, session: %s', (_, given, atSession) => expect(says(conflictOfInterest, b.sessionAct(given))).toBe(atSession));
  it.each(TABLE)('R-10, beside: %s', (_, given, _session, known) => {
    const other = { ...given, conflicts: [...given.conflicts.map((one) => ({ ...one, userId: one.userId === b.MEDIATOR ? 'user-beside' : one.userId })), b.conflict(43, b.HARMED), b.conflict(44, b.RESPONSIBLE)] };
    expect(says(conflictOfInterest, b.sessionAct(other, {}, { coMediator: b.coMediator }))).toBe(known);
    expect(says(conflictOfInterest, b.sessionAct(other))).toBe('');
  });
  it('R-10: a warning about the mediator hides no block about whoever is beside', () => {
    const known = check({ kind: 'ACQUAINTED', toldBothSides: true, agreed });
    const both = { ...known, conflicts: [...known.conflicts, b.conflict(43, b.RESPONSIBLE, { userId: 'user-beside', kind: 'RELATED' })] };
    expect(says(conflictOfInterest, b.sessionAct(both, {}, { coMediator: b.coMediator }))).toBe('block: conflict O');
  });
  it('R-10: nobody is nobody\'s relative', () => expect(says(conflictOfAssignee, { file: check({ kind: 'RELATED' }), to: null })).toBe(''));
  it.each(TABLE)('R-10, assignment: %s', (_, given, _session, atAssignment) => expect(says(conflictOfAssignee, { file: given, to: b.MEDIATOR })).toBe(atAssignment));
});
