import { createPinia } from 'pinia';
import { createApp, h, nextTick } from 'vue';
import { createMemoryHistory, createRouter, RouterView } from 'vue-router';
import type { Router } from 'vue-router';
import { i18n, showLanguage } from '../../../src/renderer/app/i18n.ts';
import CaseView from '../../../src/renderer/features/case/views/CaseView.vue';
import type { CaseView as Case } from '../../../src/shared/contract/cases.ts';
import { accept, refuse } from '../../../src/shared/result.ts';
import type { Block } from '../../../src/shared/result.ts';
import { consentStatuses } from '../../../src/domain/mediation/consent-status.ts';
import { PARAMETER_DEFAULTS } from '../../../src/shared/model/parameters.ts';
import { PERMISSIONS } from '../../../src/shared/permissions.ts';
import { completeCase, MEDIATOR, NOW } from '../../fixtures/case-builder.ts';
import { installBridge, yes } from '../support/bridge.ts';
import type { FakeBridge, Handlers } from '../support/bridge.ts';

export const ELSEWHERE = '/cases/elsewhere';

/** An invented case as its screen gets it. */
export function caseView(change: Partial<Case> = {}): Case {
  const file = { ...completeCase(), ...change };
  return { ...file, tasks: [], consentStatus: consentStatuses(file, NOW, PARAMETER_DEFAULTS), mayWork: true, ...change };
}

const SESSION = {
  userId: MEDIATOR, label: 'desk 1', roles: ['MEDIATOR'], permissions: [...PERMISSIONS], practice: true, onePersonOffice: false,
  vaultId: 'vault', modules: ['MED', 'VPN', 'THB'], now: NOW, clock: 'ok', language: 'az',
};

/** The program as a case screen needs it, with the case given; a test says more or otherwise. */
export function bridgeWith(view: Case, more: Handlers = {}): FakeBridge {
  return installBridge({
    'cases.open': yes(view),
    'session.read': yes(SESSION),
    'parameters.list': yes({ parameters: [] }),
    'staff.list': yes({ staff: [{ userId: MEDIATOR, label: 'desk 1', name: null, certificateNo: null, certificateIssuedOn: null, certificateValidUntil: null, languages: [] }] }),
    'approvals.list': yes({ approvals: [] }),
    'drafts.list': yes({ drafts: [] }),
    'drafts.save': yes({ savedAt: NOW }),
    'drafts.discard': yes({ gone: true }),
    ...more,
  });
}

export interface Screen {
  root: HTMLElement;
  router: Router;
  text: () => string;
  all: <E extends HTMLElement = HTMLElement>(selector: string) => E[];
  find: <E extends HTMLElement = HTMLElement>(selector: string) => E;
  type: (selector: string, text: string) => Promise<void>;
  choose: (selector: string, value: string) => Promise<void>;
  tick: (selector: string) => Promise<void>;
  press: (words: string) => Promise<void>;
  unmount: () => void;
}

/** The case screen at a place of its own address, in a window of its own. */
export async function open(path: string): Promise<Screen> {
  await showLanguage('az');
  const root = document.createElement('div');
  const main = document.createElement('main');
  main.id = 'main';
  main.append(root);
  document.body.append(main);
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/cases/:id/:tab?', component: CaseView },
      { path: '/:rest(.*)*', component: { render: () => null } },
    ],
  });
  await router.push(path);
  const app = createApp({ render: () => h(RouterView) });
  app.use(createPinia()).use(i18n).use(router).mount(root);
  await settle();

  const all = <E extends HTMLElement>(selector: string) => [...document.body.querySelectorAll<E>(selector)];
  const find = <E extends HTMLElement>(selector: string): E => {
    const found = document.body.querySelector<E>(selector);
    if (found === null) throw new Error(`no ${selector} in ${root.innerHTML.slice(0, 3000)}`);
    return found;
  };
  const fire = async (element: HTMLElement, ...names: string[]) => {
    for (const name of names) element.dispatchEvent(new Event(name, { bubbles: true, cancelable: true }));
    await settle();
  };
  return {
    root,
    router,
    text: () => document.body.textContent ?? '',
    all,
    find,
    type: async (selector, text) => {
      const field = find<HTMLInputElement>(selector);
      field.value = text;
      await fire(field, 'input', 'blur');
    },
    choose: async (selector, value) => {
      const field = find<HTMLSelectElement>(selector);
      field.value = value;
      await fire(field, 'change');
    },
    tick: async (selector) => {
      find<HTMLInputElement>(selector).click();
      await settle();
    },
    press: async (words) => {
      const button = all<HTMLElement>('button, a').find((one) => one.textContent?.trim() === words);
      if (button === undefined) throw new Error(`no button ${words} in ${document.body.textContent ?? ''}`);
      button.click();
      await settle();
    },
    unmount: () => {
      app.unmount();
      main.remove();
    },
  };
}

/** Lets answers that are already there, and what follows from them, reach the page. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await Promise.resolve();
  await nextTick();
  await nextTick();
}

export const refusedBy = (blocks: Block[]) => refuse('BLOCKED', { blocks });
export const written = (input: Record<string, unknown>) => accept({ id: input['dryRun'] === true ? null : String(input['token']) });
