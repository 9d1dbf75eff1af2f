import { afterEach, describe, expect, it, vi } from 'vitest';
import { createPinia } from 'pinia';
import { createApp, h } from 'vue';
import type { Component } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import type { Router } from 'vue-router';
import { i18n, showLanguage } from '../../src/renderer/app/i18n.ts';
import { useSession } from '../../src/renderer/app/session-store.ts';
import CasesView from '../../src/renderer/features/cases/views/CasesView.vue';
import NewCaseView from '../../src/renderer/features/cases/views/NewCaseView.vue';
import { MEDIATION_SOURCES } from '../../src/shared/model/enumerations.ts';
import type { Module } from '../../src/shared/model/roles.ts';
import { accept } from '../../src/shared/result.ts';
import { installBridge, yes } from './support/bridge.ts';
import type { FakeBridge } from './support/bridge.ts';
import { settle } from './support/mount.ts';

const CASE = '00000000-0000-4000-8000-000000000001';
const NOW = '2026-04-14T23:30:00+04:00';
const row = (module: Module, no: number) => ({
  id: `00000000-0000-4000-8000-00000000000${no}`, module, caseNo: `${module}-2026-000${no}`, status: 'IN_PROGRESS', stage: module === 'MED' ? 'M2' : 'K1', office: 'Nümunə ofisi', assignedTo: null, openedOn: '2026-04-02', offence: null, source: 'NGO', nextActBy: null,
});

let leave: (() => void) | undefined;
afterEach(() => leave?.());

async function show(view: Component, modules: Module[]): Promise<{ bridge: FakeBridge; root: HTMLElement; router: Router }> {
  const bridge = installBridge({
    'office.read': yes({ name: 'Nümunə ofisi', neutralName: null, code: 'NO', address: null, phone: null, email: null, city: null, hasSeal: false, signatoryName: null, signatoryPosition: null, outgoingSeries: 'X', incomingSeries: 'D' }),
    'staff.list': yes({ staff: [{ userId: 'me', label: 'masa 7', name: null, relations: null, certificateNo: null, certificateIssuedOn: null, certificateValidUntil: null, languages: [], trainings: [] }] }),
    'drafts.list': yes({ drafts: [] }), 'drafts.save': yes({ savedAt: NOW }), 'drafts.discard': yes({ gone: true }),
    'cases.list': yes({ rows: modules.map((module, index) => row(module, index + 2)), total: modules.length, after: null }),
    'cases.register': () => accept({ id: CASE }),
  });
  await showLanguage('az');
  const main = document.createElement('main');
  main.id = 'main';
  const root = document.createElement('div');
  main.append(root);
  document.body.append(main);
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { render: () => null } }] });
  await router.push('/cases/new');
  const app = createApp({ render: () => h(view) });
  app.use(createPinia()).use(i18n).use(router);
  await useSession().enter({ userId: 'me', label: 'masa 7', roles: ['CASE_WORKER'], permissions: ['case.read', 'case.register'], practice: true, onePersonOffice: false, vaultId: 'v', modules, now: NOW, clock: 'ok', language: 'az' });
  app.mount(root);
  await settle();
  leave = () => {
    app.unmount();
    main.remove();
  };
  return { bridge, root, router };
}

const values = (root: HTMLElement, selector: string) => [...root.querySelectorAll<HTMLOptionElement>(`${selector} option`)].map(({ value }) => value).filter((value) => value !== '');
async function choose(root: HTMLElement, selector: string, value: string) {
  const field = root.querySelector<HTMLSelectElement>(selector);
  if (field === null) throw new Error(`no ${selector}`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}
async function press(root: HTMLElement, selector: string) {
  root.querySelector<HTMLElement>(selector)?.click();
  await settle();
}
async function send(root: HTMLElement) {
  root.querySelector<HTMLFormElement>('form')?.requestSubmit();
  await settle();
}

describe('a new case', () => {
  it('asks for the kind only where this person holds several', async () => {
    const { root } = await show(NewCaseView, ['MED']);
    expect(root.querySelector('#module')).toBeNull();
    expect(values(root, '#source')).toEqual([...MEDIATION_SOURCES]);
    expect(root.querySelector('#offence')).not.toBeNull();
    leave?.();
    const several = await show(NewCaseView, ['VPN', 'THB']);
    expect(several.root.querySelectorAll('input[name=module]').length).toBe(2);
    expect(several.root.querySelector('#source')).toBeNull();
  });

  it('a case of care has six fields, no offence and no stage', async () => {
    const { root, bridge, router } = await show(NewCaseView, ['MED', 'VPN', 'THB']);
    await press(root, 'input[name=module][value=VPN]');
    expect(values(root, '#source')).toContain('HOTLINE');
    expect(root.querySelector('#offence, #proceduralStage, #articles')).toBeNull();
    await choose(root, '#source', 'RELATIVE');
    expect(root.querySelector('#bodyName')).toBeNull();
    await send(root);
    expect(bridge.callsOf('cases.register').at(-1)).toMatchObject({ module: 'VPN', source: 'RELATIVE', bodyName: null, offence: null, proceduralStage: null, articles: [], actDate: null });
    await vi.waitFor(() => expect(router.currentRoute.value.path).toBe(`/cases/${CASE}`));
  });

  it('R-40: at night three fields, and the stay comes next', async () => {
    const { root, bridge, router } = await show(NewCaseView, ['VPN', 'THB']);
    await press(root, '.page-header button');
    expect([...root.querySelectorAll('.new-case select, .new-case input, .new-case textarea')].map(({ id }) => id)).toEqual(['source', 'assignTo', 'asked']);
    await choose(root, '#source', 'POLICE');
    await send(root);
    expect(bridge.callsOf('cases.register').at(-1)).toMatchObject({ module: 'THB', source: 'POLICE', assignTo: 'me', date: '2026-04-14', office: 'Nümunə ofisi' });
    await vi.waitFor(() => expect(router.currentRoute.value.path).toBe(`/cases/${CASE}/stay`));
  });
});

describe('the list', () => {
  it('tells kinds apart by one short word, where there are several', async () => {
    const { root, bridge } = await show(CasesView, ['MED', 'THB']);
    expect(root.textContent).toContain('Sığınacaq');
    expect(root.textContent).not.toContain('İnsan alveri');
    expect(values(root, '#cases-stage')).toEqual(expect.arrayContaining(['M0', 'K4']));
    await choose(root, '#cases-module', 'THB');
    expect(bridge.callsOf('cases.list').at(-1)).toMatchObject({ module: 'THB' });
    expect(values(root, '#cases-stage')).toEqual(['K0', 'K1', 'K2', 'K3', 'K4']);
    leave?.();
    const one = await show(CasesView, ['MED']);
    expect(one.root.querySelector('#cases-module')).toBeNull();
    expect(values(one.root, '#cases-stage')).not.toContain('K0');
  });
});
