import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import * as t from '../../../../tests/fixtures/trafficking-builder.ts';
import { judge } from '../../rule.ts';
import { closeCareGate } from '../gates/close-care.ts';
import { needsLetter, noticeOwed } from './r-30-notice.ts';

const recognitions = [t.recognition(1, '2026-03-02', 'POTENTIAL')];
const told = (change: Partial<ReturnType<typeof t.notification>> = {}) => ({ file: t.traffickingFile({ recognitions, notifications: [t.notification(2, '2026-03-02T13:00:00+04:00', change)] }) });

describe('R-30: word to the Main Department', () => {
  it.each(rows(noticeOwed, [
    ['owed', { file: t.traffickingFile({ recognitions }) }, `warn: notifyDepartment ${t.PERSON}`],
    ['given by letter', told(), ''],
    ['given by the referrer', told({ kind: 'INFORMED_BY_REFERRER', channel: 'TELEFONOQRAM' }), ''],
    ['by telephone, with no letter yet', told({ channel: 'TELEFONOQRAM' }), `warn: signedLetter ${t.PERSON}`],
    ['by telephone, and by letter', told({ channel: 'TELEFONOQRAM', letterSentOn: '2026-03-03' }), ''],
    ['R-83: given in error', told({ enteredInError: true }), `warn: notifyDepartment ${t.PERSON}`],
    ['nobody it is owed for', { file: t.traffickingFile({ recognitions: [t.recognition(1, '2026-03-02', 'IDENTIFIED')] }) }, ''],
  ]))('R-30: %s', (_, act, expected) => expect(says(noticeOwed, act)).toBe(expected));

  it.each([['INFO_ONLY', 'TELEFONOQRAM', true], ['WITH_IDENTITY', 'TELEFONOQRAM', true], ['INFORMED_BY_REFERRER', 'TELEFONOQRAM', false], ['INFO_ONLY', 'LETTER', false]] as const)('R-30: %s by %s needs a letter: %s', (kind, channel, expected) =>
    expect(needsLetter({ kind, channel })).toBe(expected));

  it('R-30: said once more when the file closes, and stops nothing', () => {
    const closing = { ...told({ channel: 'TELEFONOQRAM' }), outcome: 'NEEDS_MET' as const, retentionUntil: null, toldMayComeBack: true, bySupervisor: true };
    expect(judge(closeCareGate, closing, b.context()).warnings.map(({ rule }) => rule)).toContain('R-30');
    expect(judge(closeCareGate.filter(({ code }) => code !== 'R-30'), closing, b.context()).warnings.map(({ rule }) => rule)).not.toContain('R-30');
  });
});
