import { afterEach, describe, expect, it } from 'vitest';
import { defineComponent, h, ref } from 'vue';
import type { Component, Ref } from 'vue';
import FormFrame from '../../src/renderer/ui/FormFrame.vue';
import DateField from '../../src/renderer/ui/DateField.vue';
import MoneyField from '../../src/renderer/ui/MoneyField.vue';
import TimeField from '../../src/renderer/ui/TimeField.vue';
import { moveBy, weeksOf } from '../../src/renderer/ui/month-grid.ts';
import { plainDate } from '../../src/domain/dates/plain-date.ts';
import { mount, settle } from './support/mount.ts';
import type { Mounted } from './support/mount.ts';

let open: Mounted | undefined;
afterEach(() => open?.unmount());

async function field<T>(component: Component, start: T, props: Record<string, unknown> = {}): Promise<{ page: Mounted; model: Ref<T> }> {
  const model = ref(start) as Ref<T>;
  const page = await mount(defineComponent(() => () => h(component, { id: 'x', label: 'Sahə', required: true, ...props, modelValue: model.value, 'onUpdate:modelValue': (value: T) => (model.value = value) })));
  open = page;
  return { page, model };
}
const blur = async (page: Mounted) => {
  page.find('#x').dispatchEvent(new Event('blur'));
  await settle();
};

describe('a form', () => {
  it('is not sent while a field that may stay empty holds what nobody can read', async () => {
    const model = ref<string | null>(null);
    let sent = 0;
    const page = await mount(defineComponent(() => () => h(FormFrame, { onSubmit: () => (sent += 1) }, () => h(DateField, { id: 'x', label: 'Sahə', modelValue: model.value, 'onUpdate:modelValue': (value: string | null) => (model.value = value) }))));
    open = page;
    const send = async () => {
      page.find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
      await settle();
    };
    await page.type('#x', '31.02.2026');
    await send();
    expect(sent).toBe(0);
    expect(page.find('.form-summary a').getAttribute('href')).toBe('#x');
    expect(document.activeElement).toBe(page.find('.form-summary'));
    expect(page.find('#x-error').textContent).toContain('05.03.2026');
    await page.type('#x', '28.02.2026');
    await send();
    expect([sent, model.value]).toEqual([1, '2026-02-28']);
    expect(page.root.querySelector('.form-summary')).toBeNull();
    await page.type('#x', '');
    await send();
    expect([sent, model.value]).toEqual([2, null]);
  });
});

describe('DateField', () => {
  it('shows an ISO date as dd.mm.yyyy and takes one back', async () => {
    const { page, model } = await field<string | null>(DateField, '2026-03-02');
    expect(page.find<HTMLInputElement>('#x').value).toBe('02.03.2026');
    await page.type('#x', '5.4.2026');
    expect(model.value).toBe('2026-04-05');
    await blur(page);
    expect(page.find<HTMLInputElement>('#x').value).toBe('05.04.2026');
  });

  it('keeps a day that does not exist as typed, with an error, and no value', async () => {
    const { page, model } = await field<string | null>(DateField, null);
    await page.type('#x', '30.02.2026');
    await blur(page);
    expect(model.value).toBeNull();
    expect(page.find<HTMLInputElement>('#x').value).toBe('30.02.2026');
    expect(page.find('#x').getAttribute('aria-invalid')).toBe('true');
    expect(page.find('#x').getAttribute('aria-describedby')).toContain('x-error');
    expect(page.find('#x-error').textContent).toContain('05.03.2026');
  });

  it('says nothing while somebody is still typing', async () => {
    const { page } = await field<string | null>(DateField, null);
    await page.type('#x', '30.0');
    expect(page.root.querySelector('#x-error')).toBeNull();
  });

  it('names the bound a date is outside of', async () => {
    const { page, model } = await field<string | null>(DateField, null, { min: '2026-03-10', max: '2026-03-20' });
    await page.type('#x', '09.03.2026');
    expect(page.find('#x-error').textContent).toContain('10.03.2026');
    await page.type('#x', '21.03.2026');
    expect(page.find('#x-error').textContent).toContain('20.03.2026');
    await page.type('#x', '20.03.2026');
    expect(page.root.querySelector('#x-error')).toBeNull();
    expect(model.value).toBe('2026-03-20');
  });

  it('follows a value set from outside', async () => {
    const { page, model } = await field<string | null>(DateField, '2026-03-02');
    model.value = '2026-05-11';
    await settle();
    expect(page.find<HTMLInputElement>('#x').value).toBe('11.05.2026');
    model.value = null;
    await settle();
    expect(page.find<HTMLInputElement>('#x').value).toBe('');
  });
});

describe('MoneyField and TimeField', () => {
  it('show manat and keep qəpik', async () => {
    const { page, model } = await field<number | null>(MoneyField, 730050);
    expect(page.find<HTMLInputElement>('#x').value).toBe('7\u00a0300,50');
    await page.type('#x', '120');
    expect(model.value).toBe(12_000);
    await blur(page);
    expect(page.find<HTMLInputElement>('#x').value).toBe('120,00');
    await page.type('#x', 'yüz');
    await blur(page);
    expect(model.value).toBeNull();
    expect(page.find('#x-error').textContent).not.toBe('');
  });

  it('show a time as HH:MM', async () => {
    const { page, model } = await field<string | null>(TimeField, null);
    await page.type('#x', '930');
    await blur(page);
    expect(model.value).toBe('09:30');
    expect(page.find<HTMLInputElement>('#x').value).toBe('09:30');
  });
});

describe('month grid', () => {
  it('starts on the Monday on or before the first and always has six weeks', () => {
    const weeks = weeksOf(plainDate('2026-03-17'));
    expect(weeks).toHaveLength(6);
    expect(weeks[0]?.[0]).toBe('2026-02-23');
    expect(weeks.flat()).toContain('2026-03-31');
  });

  it.each([
    ['ArrowLeft', false, '2026-03-30'],
    ['ArrowRight', false, '2026-04-01'],
    ['ArrowUp', false, '2026-03-24'],
    ['ArrowDown', false, '2026-04-07'],
    ['Home', false, '2026-03-30'],
    ['End', false, '2026-04-05'],
    ['PageUp', false, '2026-02-28'],
    ['PageDown', false, '2026-04-30'],
    ['PageUp', true, '2025-03-31'],
    ['PageDown', true, '2027-03-31'],
    ['Enter', false, undefined],
  ])('%s (shift %s) leads from 31.03.2026 to %s', (key, shift, to) => expect(moveBy(plainDate('2026-03-31'), key, shift)).toBe(to));
});
