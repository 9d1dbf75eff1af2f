import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { says } from '../../../../tests/fixtures/findings.ts';
import { PARAMETER_DEFAULTS } from '../../../shared/model/parameters.ts';
import { peopleTooClose } from './x21-people-too-close.ts';

const file = b.completeCase();

describe('X21: people who must not meet', () => {
  it.each([
    ['a session, its end unknown: two hours and the wait', b.sessionAct(file, {}, { nearby: [{ from: '13:29', to: null }] }), 'warn: peopleTooClose'],
    ['a session, later than that', b.sessionAct(file, {}, { nearby: [{ from: '13:30', to: null }] }), ''],
    ['a session with an end', b.sessionAct(file, { until: '12:00' }, { nearby: [{ from: '12:29', to: null }] }), 'warn: peopleTooClose'],
    ['a session with an end, later', b.sessionAct(file, { until: '12:00' }, { nearby: [{ from: '12:30', to: null }] }), ''],
    ['an appointment', { from: '14:00', to: '15:00', nearby: [{ from: '15:15', to: null }] }, 'warn: peopleTooClose'],
    ['an appointment, nobody near', { from: '14:00', to: '15:00', nearby: [] }, ''],
    ['nobody looked', { from: '14:00', to: '15:00' }, ''],
  ] as const)('X21: %s', (_, act, expected) => expect(says(peopleTooClose, act)).toBe(expected));

  it('X21 goes by P_WAITING', () => {
    const act = { from: '14:00', to: '15:00', nearby: [{ from: '15:45', to: null }] };
    expect(says(peopleTooClose, act)).toBe('');
    expect(says(peopleTooClose, act, { parameters: { ...PARAMETER_DEFAULTS, P_WAITING: 60 } })).toBe('warn: peopleTooClose');
  });

  it('X21 says neither who nor when nor why', () => {
    const finding = peopleTooClose.check(b.sessionAct(file, {}, { nearby: [{ from: '11:00', to: null }, { from: '11:30', to: null }] }), b.context());
    expect(finding).toEqual({ missing: [{ item: 'peopleTooClose' }] });
  });
});
