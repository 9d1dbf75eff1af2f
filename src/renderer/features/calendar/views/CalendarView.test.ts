import { afterEach, describe, expect, it } from 'vitest';
import type { AgendaEntry } from '../../../../shared/contract/desk.ts';
import { button, mount, ok } from '../../oversight/test-support/mount.ts';
import type { Mounted } from '../../oversight/test-support/mount.ts';
import { setNow } from '../../../ui/now.ts';
import CalendarView from './CalendarView.vue';

const CASE = '0b4f0a52-0000-4000-8000-000000000002';
const entry = (change: Partial<AgendaEntry>): AgendaEntry => ({
  kind: 'session', id: '0b4f0a52-0000-4000-8000-00000000000a', caseId: CASE, caseNo: 'MED-2026-0001', outsideNo: 'S-48213', on: '2026-03-18', from: '14:00', to: '15:00',
  what: 'JOINT', placeType: 'OFFICE', mediator: 'me', mine: true, tooClose: false, ...change,
});
const other = entry({ id: '0b4f0a52-0000-4000-8000-00000000000b', caseNo: 'MED-2026-0002', mediator: 'u2', mine: false, from: '09:30', to: null, tooClose: true });

describe('the calendar', () => {
  let mounted: Mounted;
  afterEach(() => mounted.close());
  const open = (permissions: readonly ('case.read' | 'case.work' | 'users.read')[] = ['case.read', 'case.work', 'users.read']) =>
    mount(
      CalendarView,
      {},
      {
        'calendar.agenda': () => ok({ entries: [entry({}), other] }),
        'calendar.read-year': () => ok({ year: 2026, confirmed: true, days: [{ on: '2026-03-20', kind: 'HOLIDAY' }] }),
        'users.list': () => ok({ users: [{ id: 'u2', label: 'masa 2', roles: ['MEDIATOR'], modules: ['MED'], live: true, since: '2026-01-05T09:00:00+04:00', resetAt: null, madeBy: null, files: [] }], modules: ['MED'] }),
        'cases.list': () => ok({ rows: [], total: 0, after: null }),
      },
      { permissions },
    );
  const cell = (no: string) => [...mounted.root.querySelectorAll<HTMLElement>('.day-cell')].find((one) => one.querySelector('.day-no')?.textContent === no && !one.classList.contains('day-other'));
  const stop = () => mounted.root.querySelectorAll<HTMLElement>('.day-cell[tabindex="0"]');
  async function press(key: string, from: EventTarget | null = document.activeElement) {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    from?.dispatchEvent(event);
    await mounted.settle();
    return event;
  }

  it('shows the month of today by case number, with one stop of the Tab key', async () => {
    mounted = await open();
    expect(mounted.callsOf('calendar.agenda')).toEqual([{ from: '2026-02-23', to: '2026-04-05' }]);
    expect(stop()).toHaveLength(1);
    expect(stop()[0]).toBe(cell('18'));
    expect(cell('18')?.getAttribute('aria-current')).toBe('date');
    expect(cell('18')?.textContent).toContain('MED-2026-0001');
    expect(mounted.root.textContent).not.toContain('S-48213');
  });

  it('shades the days nobody works, and says it in words', async () => {
    mounted = await open();
    expect(cell('20')?.classList).toContain('day-rest');
    expect(cell('20')?.textContent).toContain('bayram');
    expect(cell('21')?.classList).toContain('day-rest');
    expect(cell('19')?.classList).not.toContain('day-rest');
  });

  it('too close is said without a reason, with its rule', async () => {
    mounted = await open();
    const lines = [...mounted.root.querySelectorAll('.calendar-day .entry')];
    expect(lines).toHaveLength(2);
    expect(lines[0]?.textContent).toContain('Eyni binada başqa görüşə çox yaxındır');
    expect(lines[0]?.textContent).toContain('Səbəbi burada deyilmir');
    expect(lines[0]?.textContent).toContain('masa 2');
    expect(lines[1]?.textContent).not.toContain('çox yaxındır');
  });

  it('the hours of what has begun are one press away, and of nobody else’s', async () => {
    mounted = await open();
    expect(mounted.root.querySelectorAll('a[href^="/desk/hours"]')).toHaveLength(0); // 14:00 is ahead, 09:30 is another's
    setNow('2026-03-18T14:05:00+04:00');
    button('Siyahı').click();
    await mounted.settle();
    const link = mounted.root.querySelector('a[href^="/desk/hours"]');
    expect(new URLSearchParams(link?.getAttribute('href')?.split('?')[1]).get('from')).toBe('14:00');
    expect(mounted.root.querySelectorAll('a[href^="/desk/hours"]')).toHaveLength(1);
  });

  it('the arrows carry the focus; PageDown asks for the next month; t comes back; Enter opens the day', async () => {
    mounted = await open();
    stop()[0]?.focus();
    await press('ArrowRight');
    expect(document.activeElement).toBe(cell('19'));
    await press('PageDown');
    expect(mounted.callsOf('calendar.agenda').at(-1)).toEqual({ from: '2026-03-30', to: '2026-05-03' });
    expect(document.activeElement).toBe(cell('19'));
    await press('t');
    expect(mounted.root.querySelector('.calendar-span')?.textContent).toBe('mart 2026');
    expect(document.activeElement).toBe(cell('18'));
    await press('Enter');
    expect(document.activeElement?.getAttribute('aria-labelledby')).toBe('calendar-day');
  });

  it('page keys work on the whole screen, but arrows outside the grid and typed letters are nobody’s', async () => {
    mounted = await open();
    expect((await press('PageUp', document.body)).defaultPrevented).toBe(true);
    expect(mounted.root.querySelector('.calendar-span')?.textContent).toBe('fevral 2026');
    expect((await press('ArrowDown', document.body)).defaultPrevented).toBe(false);
    expect((await press('t', document.getElementById('calendar-mine'))).defaultPrevented).toBe(false);
  });

  it('mine only leaves other people’s entries out', async () => {
    mounted = await open();
    const box = document.querySelector<HTMLInputElement>('#calendar-mine');
    if (box === null) throw new Error('no box');
    box.checked = true;
    box.dispatchEvent(new Event('change', { bubbles: true }));
    await mounted.settle();
    expect(mounted.root.querySelectorAll('.calendar-day .entry')).toHaveLength(1);
    expect(mounted.root.textContent).not.toContain('MED-2026-0002');
  });

  it('the week is seven days and the agenda four weeks', async () => {
    mounted = await open();
    button('Həftə').click();
    await mounted.settle();
    expect(mounted.callsOf('calendar.agenda').at(-1)).toEqual({ from: '2026-03-16', to: '2026-03-22' });
    expect(mounted.root.querySelectorAll('.day-cell')).toHaveLength(7);
    button('Siyahı').click();
    await mounted.settle();
    expect(mounted.callsOf('calendar.agenda').at(-1)).toEqual({ from: '2026-03-18', to: '2026-04-14' });
    expect(mounted.root.querySelector('h2')?.textContent).toContain('18.03.2026');
  });

  it('a reader without work of their own plans nothing and exports nothing', async () => {
    mounted = await open(['case.read']);
    expect(() => button('Bu günə plan qur')).toThrow();
    expect(() => button('Öz təqvimim üçün fayl')).toThrow();
  });
});

describe('R-81: the file for a calendar elsewhere', () => {
  let mounted: Mounted;
  afterEach(() => mounted.close());

  it('is asked for by days and folder, and is an ordinary file afterwards', async () => {
    Reflect.set(window, 'host', { platform: { folderDialog: false } });
    const { default: SaveIcsDialog } = await import('../components/SaveIcsDialog.vue');
    const { submit, type } = await import('../../oversight/test-support/mount.ts');
    mounted = await mount(SaveIcsDialog, { open: true, from: '2026-03-18', to: '2026-04-05' }, { 'calendar.save-ics': () => ok({ path: '/uydurma/teqvim.ics', bytes: 400 }) });
    submit('ics-form');
    await mounted.settle();
    expect(mounted.callsOf('calendar.save-ics')).toEqual([]);
    type('ics-folder', '/uydurma');
    await mounted.settle();
    submit('ics-form');
    await mounted.settle();
    expect(mounted.callsOf('calendar.save-ics')).toEqual([{ from: '2026-03-18', to: '2026-04-05', folder: '/uydurma' }]);
    expect(document.querySelector('[role="dialog"]')?.textContent).toContain('/uydurma/teqvim.ics');
    expect(document.querySelector('[role="dialog"]')?.textContent).toContain('Bu, adi fayldır');
  });

  it('days without an appointment are said as that', async () => {
    Reflect.set(window, 'host', { platform: { folderDialog: false } });
    const { default: SaveIcsDialog } = await import('../components/SaveIcsDialog.vue');
    const { submit, type } = await import('../../oversight/test-support/mount.ts');
    mounted = await mount(SaveIcsDialog, { open: true, from: '2026-03-18', to: '2026-04-05' }, { 'calendar.save-ics': () => ({ ok: false, error: { code: 'RECORD_NOT_FOUND' } }) });
    type('ics-folder', '/uydurma');
    await mounted.settle();
    submit('ics-form');
    await mounted.settle();
    expect(document.querySelector('[role="dialog"] .notice')?.textContent).toContain('Bu günlərdə sizin görüşünüz yoxdur');
  });
});
