import { afterEach, describe, expect, it } from 'vitest';
import { button, mount, ok, submit, type } from '../test-support/mount.ts';
import type { Answers, Mounted } from '../test-support/mount.ts';
import type { Permission } from '../../../../shared/permissions.ts';
import ApprovalsView from './ApprovalsView.vue';

const ID = '0b4f0a52-0000-4000-8000-000000000001';
const request = { id: ID, rule: 'R-07', caseId: '0b4f0a52-0000-4000-8000-000000000002', caseNo: 'MED-2026-0001', call: 'sessions.schedule', askedBy: 'other', askedAt: '2026-03-17T10:00:00+04:00', expires: '2026-03-20T10:00:00+04:00', state: 'waiting', mayApprove: true };
const users = { users: [{ id: 'other', label: 'masa 2', roles: ['MEDIATOR'], modules: ['MED'], live: true, since: '2026-01-05T09:00:00+04:00', resetAt: null, madeBy: null, files: [] }], modules: ['MED'] };

describe('R-82: the second person', () => {
  let mounted: Mounted;
  const open = (change: object = {}, onePersonOffice = false) =>
    mount(
      ApprovalsView,
      {},
      { 'approvals.list': () => ok({ approvals: [{ ...request, ...change }] }), 'users.list': () => ok(users), 'approvals.approve': () => ok({ id: ID }), 'approvals.record-card': () => ok({ id: ID }) },
      { permissions: ['case.read', 'users.read', 'approve'], onePersonOffice },
    );
  afterEach(() => mounted.close());

  it('reads the card and signs it with a reason, not without one', async () => {
    mounted = await open();
    expect(mounted.root.textContent).toContain('Görüşün təyin edilməsi');
    expect(mounted.root.textContent).toContain('masa 2');
    button('Kartı oxu və təsdiqlə').click();
    await mounted.settle();
    submit('approve-form');
    await mounted.settle();
    expect(mounted.callsOf('approvals.approve')).toEqual([]);
    type('approve-reason', 'Hazırlıq hər iki tərəflə aparılıb');
    await mounted.settle();
    submit('approve-form');
    await mounted.settle();
    expect(mounted.callsOf('approvals.approve')).toMatchObject([{ requestId: ID, reason: 'Hazırlıq hər iki tərəflə aparılıb' }]);
    expect(mounted.callsOf('approvals.list')).toHaveLength(2);
  });

  it('one’s own request has no button to approve it', async () => {
    mounted = await open({ askedBy: 'me' });
    expect(mounted.root.textContent).toContain('Bu sizin sorğunuzdur');
    expect(() => button('Kartı oxu və təsdiqlə')).toThrow();
  });

  it('who works alone records the card an outside reviewer signed, with its scan', async () => {
    mounted = await open({ askedBy: 'me' }, true);
    button('Kənar rəyçinin kartını qeyd et').click();
    await mounted.settle();
    type('card-reviewer', 'Rəyçizadə Nümunə, vəkil');
    type('card-signedOn', '18.03.2026');
    await mounted.settle();
    submit('card-form');
    await mounted.settle();
    expect(mounted.callsOf('approvals.record-card')).toEqual([]);
    document.getElementById('card-scanKept')?.click();
    await mounted.settle();
    submit('card-form');
    await mounted.settle();
    expect(mounted.callsOf('approvals.record-card')).toMatchObject([{ requestId: ID, reviewer: 'Rəyçizadə Nümunə, vəkil', signedOn: '2026-03-18', scanKept: true }]);
  });

  describe('approved, it is carried out as it was asked for', () => {
    const pending = { caseId: request.caseId, type: 'JOINT', on: '2026-03-25' };
    const openApproved = (answers: Answers = {}) =>
      mount(
        ApprovalsView,
        {},
        {
          'approvals.list': () => ok({ approvals: [{ ...request, state: 'approved', askedBy: 'me', mayApprove: false }] }),
          'users.list': () => ok(users),
          'approvals.pending-input': () => ok({ call: 'sessions.schedule', input: pending }),
          'sessions.schedule': () => ok({ id: ID }),
          ...answers,
        },
        { permissions: ['case.read', 'users.read'] },
      );

    it('by the same call, input and approval, once', async () => {
      mounted = await openApproved();
      button('İndi icra et').click();
      await mounted.settle();
      expect(mounted.callsOf('sessions.schedule')).toEqual([]);
      const run = button('Addımı icra et');
      run.click();
      run.click();
      await mounted.settle();
      expect(mounted.callsOf('approvals.pending-input')).toEqual([{ requestId: ID }]);
      expect(mounted.callsOf('sessions.schedule')).toEqual([{ ...pending, approvalId: ID, token: expect.any(String) }]);
      expect(document.querySelector('[role="dialog"]')?.textContent).toContain('Addım icra olundu');
    });

    it('not when the program answers with another call than was approved', async () => {
      mounted = await openApproved({ 'approvals.pending-input': () => ok({ call: 'cases.close', input: pending }), 'cases.close': () => ok({ id: ID }) });
      button('İndi icra et').click();
      await mounted.settle();
      button('Addımı icra et').click();
      await mounted.settle();
      expect(mounted.callsOf('cases.close')).toEqual([]);
      expect(mounted.callsOf('sessions.schedule')).toEqual([]);
      expect(document.querySelector('[role="dialog"] [role="alert"]')).not.toBeNull();
    });

    it('a refusal stays on the screen', async () => {
      mounted = await openApproved({ 'sessions.schedule': () => ({ ok: false, error: { code: 'CASE_CLOSED' } }) });
      button('İndi icra et').click();
      await mounted.settle();
      button('Addımı icra et').click();
      await mounted.settle();
      expect(document.querySelector('[role="dialog"] [role="alert"]')).not.toBeNull();
      expect(document.querySelector('[role="dialog"]')?.textContent).not.toContain('Addım icra olundu');
    });
  });

  it('the card goes to an enrolled reviewer, with a reason; without one there is nobody to send it to', async () => {
    mounted = await open({ askedBy: 'me' }, true);
    expect(() => button('Kartı kənar rəyçiyə göndər')).toThrow();
    mounted.close();
    const reviewer = { ...users.users[0], id: 'rev', label: 'rəyçi 1', roles: ['REVIEWER'] };
    mounted = await mount(
      ApprovalsView,
      {},
      { 'approvals.list': () => ok({ approvals: [{ ...request, askedBy: 'me' }] }), 'users.list': () => ok({ ...users, users: [...users.users, reviewer] }), 'approvals.send-card': () => ok({ id: ID }) },
      { permissions: ['case.read', 'users.read'], onePersonOffice: true },
    );
    button('Kartı kənar rəyçiyə göndər').click();
    await mounted.settle();
    submit('send-form');
    await mounted.settle();
    expect(mounted.callsOf('approvals.send-card')).toEqual([]);
    type('send-reason', 'Uydurma: tərəflər hazırdır');
    await mounted.settle();
    submit('send-form');
    await mounted.settle();
    expect(mounted.callsOf('approvals.send-card')).toMatchObject([{ requestId: ID, reviewerId: 'rev', reason: 'Uydurma: tərəflər hazırdır' }]);
  });

  it('a second supervisor vouches for a new account, after a word of what it means', async () => {
    const young = { ...users.users[0], id: 'new', label: 'masa 3', since: '2026-03-16T09:00:00+04:00', files: ['MED-sealed'] };
    const openAs = (permissions: readonly Permission[]) =>
      mount(ApprovalsView, {}, { 'approvals.list': () => ok({ approvals: [] }), 'users.list': () => ok({ ...users, users: [...users.users, young] }), 'approvals.vouch': () => ok({ id: ID }) }, { permissions });
    mounted = await openAs(['case.read', 'users.read']);
    expect(mounted.root.textContent).not.toContain('masa 3');
    mounted.close();
    mounted = await openAs(['case.read', 'users.read', 'users.direct']);
    expect(mounted.root.textContent).toContain('23.03.2026 tarixindən özü təsdiq verə biləcək');
    button('Zəmin olmasa 3').click();
    await mounted.settle();
    expect(mounted.callsOf('approvals.vouch')).toEqual([]);
    button('Zəmin oluram').click();
    await mounted.settle();
    expect(mounted.callsOf('approvals.vouch')).toMatchObject([{ userId: 'new' }]);
    expect(mounted.root.textContent).toContain('zəmanət verilib');
  });
});
