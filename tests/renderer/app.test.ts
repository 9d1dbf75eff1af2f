import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPinia, setActivePinia } from 'pinia';
import { createApp, nextTick } from 'vue';
import App from '../../src/renderer/app/App.vue';
import { i18n, showLanguage } from '../../src/renderer/app/i18n.ts';
import { useSession } from '../../src/renderer/app/session-store.ts';
import { api, newToken } from '../../src/renderer/bridge/client.ts';
import { recallPlace } from '../../src/renderer/app/place.ts';
import { router } from '../../src/renderer/app/router.ts';
import { refuse } from '../../src/shared/result.ts';
import { installBridge, yes } from './support/bridge.ts';
import type { FakeBridge } from './support/bridge.ts';

const SESSION = {
  userId: 'u1', label: 'masa 1', roles: ['MEDIATOR'], permissions: ['case.read', 'office.read'], practice: true, onePersonOffice: false, vaultId: 'v', modules: ['MED'], now: '2026-03-02T09:00:00+04:00', clock: 'ok', language: 'az',
};
const TODAY = { date: '2026-03-02', deadlines: [], appointments: [], awaiting: [], openCases: 4, unconfirmedYears: [], orphans: 0, approvals: 0, emergencies: [] };

describe('the window', () => {
  let bridge: FakeBridge;
  let end: (() => void) | undefined;
  afterEach(() => end?.());
  beforeEach(async () => {
    bridge = installBridge({ 'session.read': yes(SESSION), 'today.read': yes(TODAY), 'calendar.agenda': yes({ entries: [] }) });
    await recallPlace();
  });

  async function open() {
    await showLanguage('az');
    const root = document.createElement('div');
    document.body.append(root);
    const app = createApp(App);
    const pinia = createPinia();
    setActivePinia(pinia);
    app.use(pinia).use(i18n).use(router).mount(root);
    end = () => {
      app.unmount();
      root.remove();
    };
    return root;
  }
  const press = (key: string) => dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: true, cancelable: true }));

  it('stays at the door without a session, whatever is asked for', async () => {
    bridge.answer({ 'session.read': () => refuse('LOCKED') });
    const root = await open();
    await vi.waitFor(() => expect(root.querySelector('main h1')?.textContent).toBe('Xoş gəldiniz'));
    await router.push('/cases');
    expect(router.currentRoute.value.path).toBe('/unlock');
    expect(root.querySelector('header')).toBeNull();
    expect(bridge.callsOf('today.read')).toEqual([]);
  });

  it('takes up a session that lives, shows PRACTICE and the practice clock, and one h1 with the focus', async () => {
    const root = await open();
    await vi.waitFor(() => expect(root.querySelector('main h1')?.textContent).toBe('Bu gün'));
    expect(root.querySelector('.practice-band')?.textContent).toContain('MƏŞQ');
    expect(root.querySelector('.practice-clock')?.textContent).toContain('02.03.2026 09:00');
    expect(root.querySelectorAll('h1')).toHaveLength(1);
    await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
    expect(document.title).toBe('Bu gün – Sirdaş');
  });

  it('shows only the screens the roles can use', async () => {
    const root = await open();
    await vi.waitFor(() => expect(root.querySelector('.app-nav')).not.toBeNull());
    expect(root.querySelector('.app-nav')?.textContent).not.toContain('Jurnal');
    await router.push('/audit');
    expect(router.currentRoute.value.path).toBe('/settings');
  });

  it('R-82: an outside reviewer sees the card, and no other screen however it is asked for', async () => {
    bridge.answer({ 'session.read': yes({ ...SESSION, roles: ['REVIEWER'], permissions: ['signed-in', 'review'] }), 'cards.list': yes({ cards: [] }) });
    const root = await open();
    await vi.waitFor(() => expect(root.querySelector('main h1')?.textContent).toBe('Rəyinizi gözləyən kart'));
    expect([...root.querySelectorAll('.app-link')].map((link) => link.textContent)).toEqual(['Kartlar']);
    for (const path of ['/settings', '/today', '/audit', '/matches']) {
      await router.push(path);
      expect(router.currentRoute.value.path).toBe('/review');
    }
  });

  it('R-20: the queue of questions is offered to who may answer them alone', async () => {
    const root = await open();
    await vi.waitFor(() => expect(root.querySelector('.app-nav')).not.toBeNull());
    expect(root.querySelector('.app-nav a[href="/matches"]')).toBeNull();
    end?.();
    bridge.answer({ 'session.read': yes({ ...SESSION, permissions: [...SESSION.permissions, 'match.answer'] }) });
    const next = await open();
    await vi.waitFor(() => expect(next.querySelector('.app-nav a[href="/matches"]')).not.toBeNull());
  });

  it('Ctrl+L locks through the host', async () => {
    const root = await open();
    await vi.waitFor(() => expect(root.querySelector('.app-nav')).not.toBeNull());
    press('l');
    await vi.waitFor(() => expect(bridge.locked).toBe(1));
  });

  it('shows nothing of the vault once it is locked, and says why', async () => {
    const root = await open();
    await vi.waitFor(() => expect(root.textContent).toContain('açıq işlər: 4'));
    bridge.tellLocked('idle');
    await nextTick();
    await vi.waitFor(() => expect(root.textContent).toContain('istifadə olunmadığına görə anbar kilidləndi'));
    expect(root.textContent).not.toContain('masa 1');
    expect(root.querySelector('.practice-band')).toBeNull();
  });

  it('a step refused because the date jumped brings a notice that one press answers', async () => {
    const root = await open();
    await vi.waitFor(() => expect(root.textContent).toContain('açıq işlər: 4'));
    expect(root.querySelector('.clock-notice')).toBeNull();
    bridge.answer({
      'users.save-language': () => refuse('CLOCK_JUMPED'),
      'session.read': yes({ ...SESSION, clock: 'jumped' }),
      'session.confirm-clock': yes(SESSION),
    });
    await api('users.save-language', { language: 'az', token: newToken() });
    await vi.waitFor(() => expect(root.querySelector('.clock-notice')?.textContent).toContain('bir gündən çox irəli gedib'));
    root.querySelector<HTMLButtonElement>('.clock-notice button')?.click();
    await vi.waitFor(() => expect(root.querySelector('.clock-notice')).toBeNull());
    expect(bridge.callsOf('session.confirm-clock')).toHaveLength(1);
  });

  it('checks the logs once after an unlock and speaks only of what is broken', async () => {
    const report = (state: string) => yes({ files: [{ file: 'MED', state, rows: 7, firstBad: state === 'broken' ? 5 : null, blobs: 0, damagedBlobs: 0 }], orphans: [] });
    bridge.answer({ 'session.read': yes({ ...SESSION, permissions: ['case.read', 'audit.verify'] }), 'vault.verify': report('sound') });
    const root = await open();
    await vi.waitFor(() => expect(bridge.callsOf('vault.verify')).toHaveLength(1));
    expect(root.querySelector('.notice-danger')).toBeNull();
    await router.push('/settings');
    await router.push('/today');
    await vi.waitFor(() => expect(root.textContent).toContain('açıq işlər: 4'));
    expect(bridge.callsOf('vault.verify')).toHaveLength(1);

    end?.();
    bridge.answer({ 'vault.verify': report('broken') });
    const next = await open();
    await vi.waitFor(() => expect(next.querySelector('.notice-danger')?.textContent).toContain('Heç nəyi silməyin'));
    expect(next.querySelector('.notice-danger a')?.textContent).toContain('hansı sətir');
  });

  it('keeps for the next window who was here, where and in which language', async () => {
    await open();
    await useSession().enter({ ...SESSION, roles: ['MEDIATOR'], modules: ['MED'], clock: 'ok', language: 'ru' }, '/vault');
    expect(bridge.remembered).toEqual({ folder: '/vault', label: 'masa 1', language: 'ru' });
    await useSession().chooseLanguage('en');
    expect(bridge.remembered).toEqual({ folder: '/vault', label: 'masa 1', language: 'en' });
  });

  it('goes to the door when a call answers that nothing is unlocked', async () => {
    bridge.answer({ 'today.read': () => refuse('LOCKED') });
    const root = await open();
    await vi.waitFor(() => expect(root.querySelector('main h1')?.textContent).toBe('Xoş gəldiniz'));
  });
});
