import { createPinia, setActivePinia } from 'pinia';
import { createApp, h, nextTick } from 'vue';
import type { Component } from 'vue';
import { createI18n } from 'vue-i18n';
import { createMemoryHistory, createRouter } from 'vue-router';
import type { Permission } from '../../../../shared/permissions.ts';
import type { CallName } from '../../../../shared/contract/index.ts';
import { useSession } from '../../../app/session-store.ts';
import az from '../../../app/messages/az.ts';

/** What the fake program answers to one call; a call that is not in the table is refused with `INTERNAL`. */
export type Answers = Partial<Record<CallName, (input: unknown) => unknown>>;

export interface Mounted {
  root: HTMLElement;
  /** Every call made, in order. */
  calls: { name: string; input: Record<string, unknown> }[];
  callsOf(name: CallName): Record<string, unknown>[];
  settle(): Promise<void>;
  close(): void;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Mounts one component of the window over a fake program, with the real Azerbaijani words and a signed-in person. */
export async function mount(component: Component, props: Record<string, unknown>, answers: Answers, options: { permissions?: readonly Permission[]; onePersonOffice?: boolean } = {}): Promise<Mounted> {
  const calls: Mounted['calls'] = [];
  const api = new Proxy({}, {
    get: (_, name) => (input: unknown) => {
      calls.push({ name: String(name), input: isRecord(input) ? input : {} });
      const known = Object.entries(answers).find(([call]) => call === name)?.[1];
      return Promise.resolve(known === undefined ? { ok: false, error: { code: 'INTERNAL' } } : known(input));
    },
  });
  Reflect.set(window, 'api', api);

  const pinia = createPinia();
  setActivePinia(pinia);
  const i18n = createI18n({ legacy: false, locale: 'az', messages: {}, missingWarn: false, fallbackWarn: false });
  i18n.global.setLocaleMessage('az', az);
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', name: 'audit', component: { render: () => null } }] });
  await router.push('/');

  const root = document.createElement('div');
  document.body.append(root);
  const app = createApp({ render: () => h(component, props) });
  app.use(pinia).use(i18n).use(router);
  await useSession().enter({
    userId: 'me', label: 'masa 1', roles: ['SUPERVISOR'], permissions: [...(options.permissions ?? [])], practice: true,
    onePersonOffice: options.onePersonOffice ?? false, vaultId: 'v', modules: ['MED'], now: '2026-03-18T10:00:00+04:00', clock: 'ok', language: null,
  });
  app.mount(root);

  const settle = async () => {
    for (let turn = 0; turn < 12; turn += 1) {
      await Promise.resolve();
      await nextTick();
    }
  };
  await settle();
  return {
    root,
    calls,
    callsOf: (name) => calls.filter((call) => call.name === name).map(({ input }) => input),
    settle,
    close() {
      app.unmount();
      root.remove();
    },
  };
}

/** Types into a field by its id, as a person would. */
export function type(id: string, text: string): void {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) throw new Error(`no field ${id}`);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export const button = (words: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words);
  if (found === undefined) throw new Error(`no button “${words}”`);
  return found;
};

export const submit = (formId: string): void => void document.getElementById(formId)?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));

export const ok = (value: unknown) => ({ ok: true, value, warnings: [] });
