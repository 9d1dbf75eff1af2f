import { afterEach, expect, it, vi } from 'vitest';
import { button, mount, ok, submit, type } from '../../oversight/test-support/mount.ts';
import type { Mounted } from '../../oversight/test-support/mount.ts';
import UsersSection from './UsersSection.vue';

const SHEET = { set: 'B2', no: 1, of: 1, text: '# Sirdaş 1 · B2 · 1/1\nuydurma vərəq sətri' };
let mounted: Mounted;
afterEach(() => mounted.close());

const open = (permissions: readonly ('users.read' | 'users.direct')[]) =>
  mount(UsersSection, {}, {
    'users.list': () => ok({ users: [] }),
    'vault.renew-sheets': () => ok({ sheets: [SHEET] }),
    'vault.check-sheet': () => ok({ fits: true, no: 1 }),
  }, { permissions });

it('makes new sheets after saying what becomes of the old ones, and shows them until they were copied', async () => {
  mounted = await open(['users.read', 'users.direct']);
  button('Yeni bərpa vərəqləri').click();
  await mounted.settle();
  expect(mounted.root.textContent).toContain('Köhnə vərəqlər bundan sonra heç nə açmayacaq');
  expect(mounted.callsOf('vault.renew-sheets')).toEqual([]);
  document.querySelector<HTMLInputElement>('input[value="1"]')?.click();
  submit('sheets-form');
  await mounted.settle();
  expect(mounted.callsOf('vault.renew-sheets')).toEqual([{ recoveryPeople: 1 }]);
  expect(mounted.root.textContent).toContain('uydurma vərəq sətri');

  button('Hamısını kağıza yazdım').click();
  await mounted.settle();
  expect(mounted.root.textContent).not.toContain('uydurma vərəq sətri');
  type('sheet-1', 'uydurma vərəq sətri');
  mounted.root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await vi.waitFor(() => expect(mounted.root.querySelector('#understood')).not.toBeNull());
  mounted.root.querySelector<HTMLInputElement>('#understood')?.click();
  await mounted.settle();
  button('Bitir').click();
  mounted.root.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  await vi.waitFor(() => expect(mounted.root.textContent).toContain('Yeni bərpa vərəqləri qüvvədədir'));
  expect(document.activeElement?.id).toBe('renew-sheets');
});

it('offers them only to who may direct users', async () => {
  mounted = await open(['users.read']);
  expect(mounted.root.querySelector('#renew-sheets')).toBeNull();
});
