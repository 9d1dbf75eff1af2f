import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import az from '../../../../shared/messages/az/app.json' with { type: 'json' };
import { mount } from '../../oversight/test-support/mount.ts';
import type { Mounted } from '../../oversight/test-support/mount.ts';
import YearGrid from './YearGrid.vue';

const MONTHS = Object.values(az.app.months);
/** The day as its label begins: the number that is seen first. */
const named = (dotted: string) => {
  const [day, month, year] = dotted.split('.').map(Number);
  return `${day}, ${MONTHS[(month ?? 0) - 1]} ${year},`;
};
const day = (dotted: string) => [...document.querySelectorAll<HTMLButtonElement>('.year-day')].find((button) => button.getAttribute('aria-label')?.startsWith(named(dotted)));
const stops = () => [...document.querySelectorAll<HTMLButtonElement>('.year-day[tabindex="0"]')];

describe('the year as a grid for the keyboard', () => {
  const opened = vi.fn();
  let mounted: Mounted;

  async function press(key: string, ctrlKey = false) {
    const event = new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
    await mounted.settle();
    return event;
  }
  beforeEach(async () => {
    opened.mockClear();
    mounted = await mount(YearGrid, { year: 2026, today: '2026-03-18', days: new Map([['2026-03-20', 'HOLIDAY'], ['2026-03-19', 'ELECTION']]), onOpen: opened }, {});
  });
  afterEach(() => mounted.close());

  it('shows every day, and one of them is the stop of the Tab key: today', () => {
    expect(document.querySelectorAll('.year-day')).toHaveLength(365);
    expect(stops()).toHaveLength(1);
    expect(stops()[0]).toBe(day('18.03.2026'));
    expect(stops()[0]?.getAttribute('aria-current')).toBe('date');
  });

  it('the arrows carry the focus and the stop together', async () => {
    stops()[0]?.focus();
    const event = await press('ArrowRight');
    expect(event.defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(day('19.03.2026'));
    await press('ArrowDown');
    expect(document.activeElement).toBe(day('26.03.2026'));
    await press('PageDown');
    expect(document.activeElement).toBe(day('26.04.2026'));
    await press('End', true);
    expect(document.activeElement).toBe(day('31.12.2026'));
    await press('ArrowRight');
    expect(document.activeElement).toBe(day('31.12.2026'));
    expect(stops()).toHaveLength(1);
    expect(stops()[0]).toBe(document.activeElement);
  });

  it('Tab and Enter stay with the window', async () => {
    stops()[0]?.focus();
    expect((await press('Tab')).defaultPrevented).toBe(false);
    expect((await press('Enter')).defaultPrevented).toBe(false);
    expect(document.activeElement).toBe(day('18.03.2026'));
  });

  it('a day says what it is in words, not by colour alone', () => {
    expect(day('20.03.2026')?.getAttribute('aria-label')).toMatch(/bayram.*Novruz/);
    expect(day('18.03.2026')?.getAttribute('aria-label')).toMatch(/adi iş günü/);
    expect(day('21.03.2026')?.getAttribute('aria-label')).toMatch(/Novruz/);
    expect(day('20.03.2026')?.dataset['mark']).toBe('B');
    expect(day('20.03.2026')?.textContent.trim()).toBe('20');
  });

  it('marks what the office set otherwise than the law', () => {
    expect(day('19.03.2026')?.classList).toContain('year-day-own');
    expect(day('20.03.2026')?.classList).not.toContain('year-day-own');
  });

  it('a chosen day is opened and becomes the stop', async () => {
    day('01.09.2026')?.click();
    await mounted.settle();
    expect(opened).toHaveBeenCalledExactlyOnceWith('2026-09-01');
    expect(stops()[0]).toBe(day('01.09.2026'));
  });
});
