import { afterEach, expect, it, vi } from 'vitest';
import AppMenu from '../../src/renderer/ui/AppMenu.vue';
import { mount } from './support/mount.ts';
import type { Mounted } from './support/mount.ts';

let page: Mounted | undefined;
afterEach(() => page?.unmount());

it('tells what was chosen when the focus is back on its button, which says what it belongs to', async () => {
  const seen: [string, Element | null][] = [];
  page = await mount(AppMenu, {
    label: 'Əməliyyatlar',
    about: 'D-3/26',
    items: [{ value: 'cancel', label: 'Nömrəni ləğv et' }],
    onChoose: (value: string) => seen.push([value, document.activeElement]),
  });
  const button = page.find<HTMLButtonElement>('button');
  expect(button.getAttribute('aria-label')).toBe('Əməliyyatlar: D-3/26');
  button.focus();
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await vi.waitFor(() => expect(document.querySelector('[role="menuitem"]')).not.toBeNull());
  document.querySelector<HTMLElement>('[role="menuitem"]')?.click();
  await vi.waitFor(() => expect(seen).toEqual([['cancel', button]]));
  expect(document.querySelector('[role="menu"]')).toBeNull();
});
