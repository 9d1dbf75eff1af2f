import { afterEach, describe, expect, it } from 'vitest';
import { button, mount, ok, submit, type } from '../test-support/mount.ts';
import type { Mounted } from '../test-support/mount.ts';
import ApprovalsView from './ApprovalsView.vue';

const ID = '0b4f0a52-0000-4000-8000-000000000001';
const request = { id: ID, rule: 'R-07', caseId: '0b4f0a52-0000-4000-8000-000000000002', caseNo: 'MED-2026-0001', call: 'sessions.schedule', askedBy: 'other', askedAt: '2026-03-17T10:00:00+04:00', expires: '2026-03-20T10:00:00+04:00', state: 'waiting', mayApprove: true };
const users = { users: [{ id: 'other', label: 'masa 2', roles: ['MEDIATOR'], modules: ['MED'], live: true, since: '2026-01-05T09:00:00+04:00', files: [] }] };

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
});
