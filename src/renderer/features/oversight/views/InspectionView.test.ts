import { afterEach, describe, expect, it } from 'vitest';
import { INSPECTION_SHOWN } from '../../../../shared/model/enumerations.ts';
import { button, mount, ok, submit } from '../test-support/mount.ts';
import type { Answers, Mounted } from '../test-support/mount.ts';
import InspectionView from './InspectionView.vue';

const ID = '0b4f0a52-0000-4000-8000-000000000001';
const registers = {
  cases: [{ caseNo: 'MED-2026-0001', status: 'IN_PROGRESS', openedOn: '2026-03-02', people: 2, children: 1 }],
  correspondence: [], documents: [], deadlines: [], emergencies: [], audit: [], complaints: null,
  belongings: [{ subjectCode: 'THB-2026-0417-V', on: '2026-03-03', returnedOn: null, signedByPerson: true }],
  visitsToResidents: [{ subjectCode: 'THB-2026-0417-V', kind: 'OMBUDSMAN_NPM', at: '2026-03-04T10:00:00+04:00', until: null, agreed: true }],
  visits: [{ id: ID, on: '2026-03-18', body: 'OMBUDSMAN', scheduled: false, shown: ['CASE_REGISTER'], by: 'masa 1' }],
};

describe('R-86: an inspection', () => {
  let mounted: Mounted;
  afterEach(() => mounted.close());
  const open = (answers: Answers = {}) => mount(InspectionView, {}, { 'inspections.record': () => ok({ id: ID }), 'inspections.view': () => ok(registers), ...answers }, { permissions: ['inspection'] });
  const tick = (selector: string) => document.querySelector<HTMLInputElement>(selector)?.click();
  const fill = async () => {
    tick('input[name="inspection-body"][value="OMBUDSMAN"]');
    tick('input[name="inspection-scheduled"][value="no"]');
    tick('#inspection-shown input');
    await mounted.settle();
    submit('inspection-form');
    await mounted.settle();
  };
  const sheet = () => document.querySelector('.inspection');

  it('shows nothing before it is said who came and what they may see', async () => {
    mounted = await open();
    submit('inspection-form');
    await mounted.settle();
    expect(mounted.calls.map(({ name }) => name).filter((name) => name.startsWith('inspections.'))).toEqual([]);
    expect(sheet()).toBeNull();
  });

  it('is written down first; then only what was ticked is on the screen', async () => {
    mounted = await open();
    await fill();
    expect(mounted.calls.map(({ name }) => name).filter((name) => name.startsWith('inspections.'))).toEqual(['inspections.record', 'inspections.view']);
    expect(mounted.callsOf('inspections.record')[0]).toMatchObject({ body: 'OMBUDSMAN', scheduled: false, on: '2026-03-18', shown: ['CASE_REGISTER'] });
    expect(sheet()?.querySelectorAll('section')).toHaveLength(1);
    expect(sheet()?.textContent).toContain('MED-2026-0001');
    expect(sheet()?.textContent).toContain('Burada heç kimin adı yoxdur.');
  });

  it('everything that can be shown has its place, people by their codes alone', async () => {
    mounted = await open({ 'inspections.view': () => ok({ ...registers, complaints: { received: 3, answered: 2, overdue: 1 } }) });
    for (const box of document.querySelectorAll<HTMLInputElement>('#inspection-shown input')) {
      box.click();
      await mounted.settle();
    }
    tick('input[name="inspection-body"][value="OMBUDSMAN"]');
    tick('input[name="inspection-scheduled"][value="no"]');
    await mounted.settle();
    submit('inspection-form');
    await mounted.settle();
    expect(sheet()?.querySelectorAll('section')).toHaveLength(INSPECTION_SHOWN.length);
    const cells = [...(sheet()?.querySelectorAll('td') ?? [])].map(({ textContent }) => textContent.trim());
    expect(cells).toEqual(expect.arrayContaining(['THB-2026-0417-V', '03.03.2026', '04.03.2026 10:00', '3', '2', '1']));
  });

  it('what could not be written down is not shown', async () => {
    mounted = await open({ 'inspections.record': () => ({ ok: false, error: { code: 'DATE_IN_FUTURE' } }) });
    await fill();
    expect(mounted.callsOf('inspections.view')).toEqual([]);
    expect(sheet()).toBeNull();
  });

  it('nothing is copied, and one button ends it', async () => {
    mounted = await open();
    await fill();
    const copy = new Event('copy', { bubbles: true, cancelable: true });
    sheet()?.querySelector('td')?.dispatchEvent(copy);
    expect(copy.defaultPrevented).toBe(true);
    expect(sheet()?.querySelectorAll('a, button')).toHaveLength(1);
    button('Yoxlamanı bitir').click();
    await mounted.settle();
    expect(sheet()).toBeNull();
    expect(mounted.root.textContent).toContain('Yoxlama bitdi.');
    expect(mounted.root.textContent).toContain('Ombudsman');
    expect(mounted.root.textContent).not.toContain('MED-2026-0001');
  });
});
