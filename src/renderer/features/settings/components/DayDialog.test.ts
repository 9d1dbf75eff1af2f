import { afterEach, describe, expect, it, vi } from 'vitest';
import { mount, ok, submit } from '../../oversight/test-support/mount.ts';
import type { Mounted } from '../../oversight/test-support/mount.ts';
import DayDialog from './DayDialog.vue';

const ID = '0b4f0a52-0000-4000-8000-000000000001';
const radios = () => [...document.querySelectorAll<HTMLInputElement>('#day-kind input')];
const choose = (value: string) => {
  const radio = radios().find((one) => one.value === value);
  if (radio === undefined) throw new Error(`no choice ${value}`);
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
};

describe('one day of the calendar', () => {
  let mounted: Mounted;
  const done = vi.fn();
  const open = (date: string, days: [string, string][]) =>
    mount(DayDialog, { date, days: new Map(days), open: true, onDone: done }, { 'calendar.set-day': () => ok({ id: ID }) }, { permissions: ['calendar.edit'] });
  afterEach(() => {
    mounted.close();
    done.mockClear();
  });

  it('offers the law’s own kind first and stands on it', async () => {
    mounted = await open('2026-01-20', [['2026-01-20', 'MOURNING']]);
    expect(radios().map(({ value }) => value)).toEqual(['LAW', 'HOLIDAY', 'ELECTION', 'TRANSFER', 'WORKING']);
    expect(radios().find(({ checked }) => checked)?.value).toBe('LAW');
  });

  it('sets a kind, and gives a day back to the law as null', async () => {
    mounted = await open('2026-03-18', []);
    choose('ELECTION');
    await mounted.settle();
    submit('day-form');
    await mounted.settle();
    expect(mounted.callsOf('calendar.set-day')).toMatchObject([{ on: '2026-03-18', kind: 'ELECTION' }]);
    expect(done).toHaveBeenCalledOnce();
    mounted.close();

    mounted = await open('2026-03-18', [['2026-03-18', 'ELECTION']]);
    expect(radios().find(({ checked }) => checked)?.value).toBe('ELECTION');
    choose('LAW');
    await mounted.settle();
    submit('day-form');
    await mounted.settle();
    expect(mounted.callsOf('calendar.set-day')).toMatchObject([{ on: '2026-03-18', kind: null }]);
  });
});
