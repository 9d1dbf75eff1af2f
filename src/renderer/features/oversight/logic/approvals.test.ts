import { describe, expect, it } from 'vitest';
import { rulesOf, stepFor } from './approvals.ts';
import type { Approval } from './approvals.ts';

const request = (change: Partial<Approval> = {}): Approval => ({
  id: '0b4f0a52-0000-4000-8000-000000000001',
  rule: 'R-07',
  caseId: '0b4f0a52-0000-4000-8000-000000000002',
  caseNo: 'MED-2026-0001',
  call: 'sessions.schedule',
  askedBy: 'asker',
  askedAt: '2026-03-02T10:00:00+04:00',
  expires: '2026-03-05T10:00:00+04:00',
  state: 'waiting',
  mayApprove: true,
  ...change,
});

describe('R-82: what a person can do about a request', () => {
  it('nobody is offered to approve their own step, even if told they may', () => {
    expect(stepFor(request({ askedBy: 'me' }), 'me', false)).toBe('wait-for-other');
    expect(stepFor(request({ askedBy: 'me' }), 'me', true)).toBe('card');
  });

  it('another person approves only where the program lets them', () => {
    expect(stepFor(request(), 'me', false)).toBe('approve');
    expect(stepFor(request({ mayApprove: false }), 'me', false)).toBe('nothing');
  });

  it('an approved request sends its asker back to the case', () => {
    expect(stepFor(request({ state: 'approved', askedBy: 'me' }), 'me', false)).toBe('go-on');
    expect(stepFor(request({ state: 'approved' }), 'me', false)).toBe('nothing');
  });

  it.each(['used', 'expired'] as const)('a request that is %s is over', (state) => {
    expect(stepFor(request({ state }), 'me', false)).toBe('nothing');
    expect(stepFor(request({ state, askedBy: 'me' }), 'me', true)).toBe('nothing');
  });
});

describe('rules a request names', () => {
  it('reads one or several and leaves out what it does not know', () => {
    expect(rulesOf('R-07')).toEqual(['R-07']);
    expect(rulesOf('R-59, R-83')).toEqual(['R-59', 'R-83']);
    expect(rulesOf('R-9999')).toEqual([]);
  });
});
