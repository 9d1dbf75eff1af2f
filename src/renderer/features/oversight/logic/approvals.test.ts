import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../../../domain/dates/instant.ts';
import { callNamed, newAccounts, rulesOf, stepFor } from './approvals.ts';
import type { Approval, User } from './approvals.ts';

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

  it('what was approved its asker carries out, and nobody else', () => {
    expect(stepFor(request({ state: 'approved', askedBy: 'me' }), 'me', false)).toBe('carry-out');
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

describe('accounts in their first week', () => {
  const account = (id: string, since: string, change: Partial<User> = {}): User => ({ id, label: id, roles: ['MEDIATOR'], modules: ['MED'], live: true, since, resetAt: null, madeBy: 'first', files: ['office', 'MED', 'MED-sealed'], ...change });
  const first = account('first', '2026-03-01T09:00:00+04:00', { roles: ['SUPERVISOR'], madeBy: null });
  const now = parseInstant('2026-03-10T09:00:00+04:00');
  const shown = (users: User[], practice = false) => (now === undefined ? [] : newAccounts([first, ...users], 'me', now, practice).map(({ id }) => id));

  it('wait for somebody’s word until seven days are over', () => {
    expect(shown([account('new', '2026-03-03T09:00:01+04:00'), account('known', '2026-03-03T09:00:00+04:00')])).toEqual(['new']);
  });
  it('nobody vouches for themself, nor for who is gone or could not approve anyway', () => {
    const since = '2026-03-09T09:00:00+04:00';
    expect(shown([account('me', since), account('gone', since, { live: false }), account('reviewer', since, { roles: ['REVIEWER'], files: [] })])).toEqual([]);
  });
  it('one that was given new keys is new again, and whoever gave them vouches for nobody', () => {
    const reset = account('reset', '2026-01-01T09:00:00+04:00', { resetAt: '2026-03-09T09:00:00+04:00', madeBy: 'first' });
    expect(shown([reset])).toEqual(['reset']);
    expect(shown([{ ...reset, madeBy: 'me' }])).toEqual([]);
  });
  it('those a practice vault was made with need nobody’s word, later ones do', () => {
    const young = { ...first, since: '2026-03-09T09:00:00+04:00' };
    const both = [young, account('made-with', '2026-03-09T09:59:00+04:00'), account('later', '2026-03-09T10:00:01+04:00')];
    expect(now && newAccounts(both, 'me', now, true).map(({ id }) => id)).toEqual(['later']);
    expect(now && newAccounts(both, 'me', now, false).map(({ id }) => id)).toEqual(['made-with', 'later']);
  });
});

it('a request’s call is sent again only if this build has it', () => {
  expect(callNamed('sessions.schedule')).toBe('sessions.schedule');
  expect(callNamed('toString')).toBeUndefined();
  expect(callNamed('sessions.none')).toBeUndefined();
});
