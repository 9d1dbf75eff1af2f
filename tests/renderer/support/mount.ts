import { createPinia } from 'pinia';
import { createApp, h, nextTick } from 'vue';
import type { Component } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { i18n, showLanguage } from '../../../src/renderer/app/i18n.ts';

export interface Mounted {
  readonly root: HTMLElement;
  find<E extends HTMLElement = HTMLElement>(selector: string): E;
  text(): string;
  type(selector: string, text: string): Promise<void>;
  click(selector: string): Promise<void>;
  unmount(): void;
}

/** Puts one component into the page with the words, a store and an empty router, as the window does. */
export async function mount(component: Component, props: Record<string, unknown> = {}): Promise<Mounted> {
  await showLanguage('az');
  const root = document.createElement('div');
  // Menus open inside the main part of the window.
  const main = document.createElement('main');
  main.id = 'main';
  main.append(root);
  document.body.append(main);
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { render: () => null } }] });
  const app = createApp({ render: () => h(component, props) });
  app.use(createPinia()).use(i18n).use(router).mount(root);
  await settle();
  const find = <E extends HTMLElement = HTMLElement>(selector: string): E => {
    const found = root.querySelector<E>(selector) ?? document.body.querySelector<E>(selector);
    if (found === null) throw new Error(`no ${selector} in ${root.innerHTML.slice(0, 2000)}`);
    return found;
  };
  return {
    root,
    find,
    text: () => root.textContent ?? '',
    type: async (selector, text) => {
      const field = find<HTMLInputElement>(selector);
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await settle();
    },
    click: async (selector) => {
      find(selector).click();
      await settle();
    },
    unmount: () => {
      app.unmount();
      main.remove();
    },
  };
}

/** Lets answers that are already there and what follows from them reach the page. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await Promise.resolve();
  await nextTick();
  await nextTick();
}
