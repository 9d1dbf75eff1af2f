import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { firstInformation, timeToThink } from './r-05-time-to-think.ts';

const file = b.completeCase();
const act = { file, subjectCode: b.HARMED, type: 'MEDIATION_PARTICIPATION', granted: true, givenAt: b.at('2026-04-02', '10:00') } as const;
const uninformed = { ...file, protocols: [] };
const called = { ...uninformed, contacts: [b.contact(1, b.HARMED, '2026-03-31')] };

describe('R-05: an offer of time to think', () => {
  it.each(rows(timeToThink, [
    ['24 hours after D02', act, ''],
    ['a minute less', { ...act, givenAt: b.at('2026-04-02', '09:59') }, 'warn: timeToThink V'],
    ['an earlier call counts', { ...act, file: called, givenAt: b.at('2026-04-01', '10:00') }, ''],
    ['never informed', { ...act, file: uninformed }, 'warn: timeToThink V'],
    ['informed of something else', { ...act, file: { ...uninformed, contacts: [b.contact(1, b.HARMED, '2026-03-31', { purpose: 'SAFETY' })] } }, 'warn: timeToThink V'],
    ['a refusal', { ...act, file: uninformed, granted: false }, ''],
    ['the interpreter comes first', { ...act, file: uninformed, type: 'INTERPRETER_USE' }, ''],
  ]))('R-05: %s', (_, given, expected) => expect(says(timeToThink, given)).toBe(expected));

  it('R-05: the first information is the earlier of D02 and an INFORM contact', () => {
    expect(firstInformation(file, b.HARMED)).toBe(b.at('2026-04-01', '10:00'));
    expect(firstInformation({ ...file, contacts: called.contacts }, b.HARMED)).toBe(b.at('2026-03-31', '10:00'));
  });
});
