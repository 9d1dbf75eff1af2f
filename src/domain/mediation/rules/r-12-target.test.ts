import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { mediationTarget } from '../mediation-target.ts';
import { target } from './r-12-target.ts';

const file = b.completeCase();
const later = b.changed(file, 'consents', 21, { givenAt: b.at('2026-04-10'), recordedAt: b.at('2026-04-10') });

describe('R-12: thirty days from the later consent', () => {
  it.each([
    ['the last day', file, '2026-05-03', ''],
    ['the day after', file, '2026-05-04', 'deadline: targetDate'],
    ['counted from the later party', later, '2026-05-10', ''],
    ['one day more', later, '2026-05-11', 'deadline: targetDate'],
    ['one of them has not consented', b.without(file, 21), '2026-12-01', ''],
  ] as const)('R-12: %s', (_, given, on, expected) => expect(says(target, b.sessionAct(given, { on }))).toBe(expected));

  it('R-12: extended once, as many days again', () => {
    const extended = { ...file, header: { ...file.header, targetExtended: { on: '2026-04-14', reason: 'PARTY_ILL' as const } } };
    expect(says(target, b.sessionAct(extended, { on: '2026-06-02' }))).toBe('');
    expect(says(target, b.sessionAct(extended, { on: '2026-06-03' }))).toBe('deadline: targetDate');
  });

  it('R-12: a day set by hand goes first', () => {
    const deadline = { id: b.uuid(80), caseId: b.uuid(1), rule: 'R-12', startsOn: '2026-04-03', dueOn: '2026-06-02', actBy: '2026-06-02', kind: 'CAL' as const, count: 60, status: 'OPEN' as const, unconfirmedYears: [], history: [{ dueOn: '2026-05-03', changedOn: '2026-04-14', why: 'MANUAL' }] };
    expect(mediationTarget({ ...file, deadlines: [deadline] }, b.NOW, b.context().parameters)?.dueOn).toBe('2026-06-02');
    expect(mediationTarget({ ...file, deadlines: [{ ...deadline, history: [] }] }, b.NOW, b.context().parameters)?.dueOn).toBe('2026-05-03');
  });
});
