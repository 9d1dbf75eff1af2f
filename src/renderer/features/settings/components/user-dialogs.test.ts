import { afterEach, describe, expect, it, vi } from 'vitest';
import { mount, ok, submit, type } from '../../oversight/test-support/mount.ts';
import type { Answers, Mounted } from '../../oversight/test-support/mount.ts';
import AddModuleDialog from './AddModuleDialog.vue';
import AddUserDialog from './AddUserDialog.vue';
import ChangeRolesDialog from './ChangeRolesDialog.vue';
import PassphraseDialog from './PassphraseDialog.vue';
import RemoveUserDialog from './RemoveUserDialog.vue';

const WORDS = 'update hover shock desert excuse inflict';
const done = vi.fn();
const asks: Answers = { 'vault.suggest-passphrase': () => ok({ passphrase: WORDS }) };
const choose = (id: string, value: string) => {
  const box = document.querySelector<HTMLInputElement>(`#${id} input[value="${value}"]`);
  if (box === null) throw new Error(`no choice ${value}`);
  box.checked = true;
  box.dispatchEvent(new Event('change', { bubbles: true }));
};
const tick = (box: Element | null | undefined, on = true) => {
  if (!(box instanceof HTMLInputElement)) throw new Error('no box');
  box.checked = on;
  box.dispatchEvent(new Event('change', { bubbles: true }));
};
/** The box of a role, found by its hint: boxes of a list bear no value. */
const role = (code: string) => document.querySelector(`#user-roles input[aria-describedby="user-roles-${code}-hint"]`);
const summary = () => [...document.querySelectorAll('.form-summary a')].map((link) => link.getAttribute('href'));

let mounted: Mounted;
afterEach(() => {
  mounted.close();
  done.mockClear();
});

describe('removing a user', () => {
  const user = { id: 'u2', label: 'masa 2', roles: ['MEDIATOR'], modules: ['MED'], live: true, since: '2026-01-05T09:00:00+04:00', resetAt: null, madeBy: null, files: ['office', 'MED', 'MED-sealed', 'notes-u2'] };
  const open = (answers: Answers = { 'users.remove': () => ok({ id: 'u2' }) }) => mount(RemoveUserDialog, { user, open: true, onDone: done }, answers);

  it('says which files get a new key, and that the notes are lost', async () => {
    mounted = await open();
    const text = document.querySelector('[role="dialog"]')?.textContent ?? '';
    expect(text).toContain('möhürlü fayl');
    expect(text).toContain('görüş qeydlərini heç kim aça bilməyəcək');
  });

  it('is not done before the person says they have read it', async () => {
    mounted = await open();
    submit('remove-form');
    await mounted.settle();
    expect(summary()).toEqual(['#remove-understood']);
    expect(mounted.callsOf('users.remove')).toEqual([]);
    tick(document.getElementById('remove-understood'));
    await mounted.settle();
    submit('remove-form');
    await mounted.settle();
    expect(mounted.callsOf('users.remove')).toMatchObject([{ userId: 'u2' }]);
    expect(done).toHaveBeenCalledOnce();
  });

  it('the last holder of a file stays, and the answer is shown', async () => {
    mounted = await open({ 'users.remove': () => ({ ok: false, error: { code: 'LAST_HOLDER' } }) });
    tick(document.getElementById('remove-understood'));
    await mounted.settle();
    submit('remove-form');
    await mounted.settle();
    expect(document.querySelector('[role="dialog"] [role="alert"]')).not.toBeNull();
    expect(done).not.toHaveBeenCalled();
  });
});

describe('one’s own passphrase', () => {
  const open = (answers: Answers = {}) =>
    mount(PassphraseDialog, { open: true, onDone: done }, { ...asks, 'users.change-passphrase': () => ok({ id: 'me' }), 'users.rotate-passphrase': () => ok({ id: 'me' }), ...answers });

  it('is only changed when nobody knows it, and changed with the keys when somebody may', async () => {
    mounted = await open();
    type('passphrase-current', 'köhnə sözlər');
    type('passphrase', WORDS);
    await mounted.settle();
    submit('passphrase-form');
    await mounted.settle();
    expect(mounted.callsOf('users.change-passphrase')).toMatchObject([{ current: 'köhnə sözlər', next: WORDS }]);
    expect(mounted.callsOf('users.rotate-passphrase')).toEqual([]);
    mounted.close();

    mounted = await open();
    choose('passphrase-why', 'known');
    type('passphrase-current', 'köhnə sözlər');
    type('passphrase', WORDS);
    await mounted.settle();
    submit('passphrase-form');
    await mounted.settle();
    expect(mounted.callsOf('users.rotate-passphrase')).toMatchObject([{ current: 'köhnə sözlər', next: WORDS }]);
    expect(mounted.callsOf('users.change-passphrase')).toEqual([]);
  });

  it('is never kept as a draft', async () => {
    mounted = await open();
    type('passphrase-current', 'köhnə sözlər');
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(mounted.callsOf('drafts.save')).toEqual([]);
  });

  it('a wrong present passphrase is said at its field', async () => {
    mounted = await open({ 'users.change-passphrase': () => ({ ok: false, error: { code: 'WRONG_PASSPHRASE' } }) });
    type('passphrase-current', 'başqa');
    type('passphrase', WORDS);
    await mounted.settle();
    submit('passphrase-form');
    await mounted.settle();
    expect(document.getElementById('passphrase-current-error')?.textContent).toContain('indiki parolunuz deyil');
    expect(done).not.toHaveBeenCalled();
  });
});

describe('a new user', () => {
  const open = (answers: Answers = {}, modules = ['MED']) => mount(AddUserDialog, { modules, open: true, onDone: done }, { ...asks, 'users.add': () => ok({ id: 'u9' }), ...answers });

  it('needs a desk, a role and a passphrase', async () => {
    mounted = await open();
    submit('user-form');
    await mounted.settle();
    expect(summary()).toEqual(['#user-label', '#user-roles', '#passphrase']);
    expect(mounted.callsOf('users.add')).toEqual([]);
  });

  it('where the office has several areas, a case worker’s are chosen, and a volunteer has one', async () => {
    mounted = await open({}, ['MED', 'VPN', 'THB']);
    expect(document.getElementById('user-modules')).toBeNull();
    type('user-label', 'masa 7');
    type('passphrase', WORDS);
    tick(role('CASE_WORKER'));
    await mounted.settle();
    submit('user-form');
    await mounted.settle();
    expect(summary()).toEqual(['#user-modules']);
    for (const box of document.querySelectorAll('#user-modules input')) {
      tick(box);
      await mounted.settle();
    }
    tick(role('VOLUNTEER'));
    await mounted.settle();
    submit('user-form');
    await mounted.settle();
    expect(document.getElementById('user-modules-error')?.textContent).toContain('Könüllü yalnız bir sahədə');
    tick(role('VOLUNTEER'), false);
    tick(document.querySelector('#user-modules input'), false);
    await mounted.settle();
    submit('user-form');
    await mounted.settle();
    expect(mounted.callsOf('users.add')).toMatchObject([{ label: 'masa 7', roles: ['CASE_WORKER'], modules: ['VPN', 'THB'] }]);
  });

  it('an area is not asked of roles that say it themselves, nor where there is only one', async () => {
    mounted = await open({}, ['MED', 'VPN', 'THB']);
    for (const one of ['MEDIATOR', 'SHELTER_WORKER', 'SUPERVISOR', 'ADMIN']) {
      tick(role(one));
      await mounted.settle();
    }
    expect(document.getElementById('user-modules')).toBeNull();
    mounted.close();
    mounted = await open({}, ['VPN']);
    expect(role('MEDIATOR') ?? role('SHELTER_WORKER')).toBeNull();
    type('user-label', 'masa 7');
    type('passphrase', WORDS);
    tick(role('LAWYER'));
    await mounted.settle();
    submit('user-form');
    await mounted.settle();
    expect(mounted.callsOf('users.add')).toMatchObject([{ roles: ['LAWYER'] }]);
    expect(mounted.callsOf('users.add')).not.toMatchObject([{ modules: expect.anything() }]);
  });

  it('a taken label is said at its field', async () => {
    mounted = await open({ 'users.add': () => ({ ok: false, error: { code: 'LABEL_TAKEN' } }) });
    type('user-label', 'masa 2');
    tick(document.querySelectorAll('#user-roles input')[0]);
    type('passphrase', WORDS);
    await mounted.settle();
    submit('user-form');
    await mounted.settle();
    expect(mounted.callsOf('users.add')).toMatchObject([{ label: 'masa 2', roles: ['MEDIATOR'], passphrase: WORDS }]);
    expect(summary()).toEqual(['#user-label']);
    expect(done).not.toHaveBeenCalled();
  });
});

describe('changed roles', () => {
  const user = { id: 'u7', label: 'masa 7', roles: ['CASE_WORKER'], modules: ['VPN'], live: true, since: '2026-01-05T09:00:00+04:00', resetAt: null, madeBy: null, files: ['office', 'VPN', 'VPN-sealed'] };

  it('keep the areas the person has until others are chosen', async () => {
    mounted = await mount(ChangeRolesDialog, { user, modules: ['MED', 'VPN', 'THB'], open: true, onDone: done }, { 'users.change-roles': () => ok({ id: 'u7' }) });
    const boxes = [...document.querySelectorAll<HTMLInputElement>('#change-modules input')];
    expect(boxes.map(({ checked }) => checked)).toEqual([false, true, false]);
    tick(boxes[1], false);
    await mounted.settle();
    submit('change-form');
    await mounted.settle();
    expect(summary()).toEqual(['#change-modules']);
    tick(boxes[2]);
    await mounted.settle();
    submit('change-form');
    await mounted.settle();
    expect(mounted.callsOf('users.change-roles')).toMatchObject([{ userId: 'u7', roles: ['CASE_WORKER'], modules: ['THB'] }]);
  });
});

describe('another kind of work', () => {
  it('offers what the office lacks, and says what it changes for mediation', async () => {
    mounted = await mount(AddModuleDialog, { office: ['MED'], open: true, onDone: done }, { 'users.add-module': () => ok({ id: 't' }) });
    expect([...document.querySelectorAll<HTMLInputElement>('#module-module input')].map(({ value }) => value)).toEqual(['VPN', 'THB']);
    submit('module-form');
    await mounted.settle();
    expect(summary()).toEqual(['#module-module']);
    const says = () => document.querySelector('[role="dialog"]')?.textContent?.includes('cavab gələnə qədər görüş keçirilmir');
    choose('module-module', 'VPN');
    await mounted.settle();
    expect(says()).toBe(false);
    choose('module-module', 'THB');
    await mounted.settle();
    expect(says()).toBe(true);
    submit('module-form');
    await mounted.settle();
    expect(mounted.callsOf('users.add-module')).toMatchObject([{ module: 'THB' }]);
    expect(done).toHaveBeenCalledWith(expect.stringContaining('Sığınacaq və yardım mərkəzi'));
  });
});
