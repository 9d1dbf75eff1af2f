import { afterEach, expect, it, vi } from 'vitest';
import { mount, ok, submit, type } from '../../oversight/test-support/mount.ts';
import type { Mounted } from '../../oversight/test-support/mount.ts';
import StaffDialog from './StaffDialog.vue';

const member = { userId: 'u2', label: 'masa 2', name: 'Sınaqlı Nümunə Test oğlu', certificateNo: 'N-12', certificateIssuedOn: '2025-01-10', certificateValidUntil: '2027-01-10', languages: ['az'], trainedFor: ['SENSITIVE'], relations: null };
let mounted: Mounted;
afterEach(() => mounted.close());

it('keeps what a colleague was trained for and whom they are tied to', async () => {
  const done = vi.fn();
  mounted = await mount(StaffDialog, { member, open: true, onDone: done }, { 'staff.save': () => ok({ id: 'u2' }) });
  const children = document.querySelectorAll<HTMLInputElement>('#staff-trainedFor input')[1];
  if (children === undefined) throw new Error('no choice');
  children.checked = true;
  children.dispatchEvent(new Event('change', { bubbles: true }));
  type('staff-relations', '  Uydurma Bank ilə bağlıdır  ');
  await mounted.settle();
  submit('staff-form');
  await mounted.settle();
  expect(mounted.callsOf('staff.save')).toMatchObject([{ userId: 'u2', trainedFor: ['SENSITIVE', 'CHILDREN'], relations: 'Uydurma Bank ilə bağlıdır' }]);
  expect(done).toHaveBeenCalledOnce();
});
