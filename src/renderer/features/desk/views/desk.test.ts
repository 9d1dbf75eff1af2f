import { afterEach, describe, expect, it } from 'vitest';
import { button, mount, ok, submit, type } from '../../oversight/test-support/mount.ts';
import type { Answers, Mounted } from '../../oversight/test-support/mount.ts';
import type { Permission } from '../../../../shared/permissions.ts';
import CoversTab from '../components/CoversTab.vue';
import HoursTab from '../components/HoursTab.vue';
import RegisterTab from '../components/RegisterTab.vue';
import WorkForm from '../components/WorkForm.vue';

const CASE = '0b4f0a52-0000-4000-8000-000000000002';
const user = (id: string, label: string) => ({ id, label, roles: ['MEDIATOR'], modules: ['MED'], live: true, since: '2026-01-05T09:00:00+04:00', resetAt: null, madeBy: null, files: [] });
const users: Answers = { 'users.list': () => ok({ users: [user('me', 'masa 1'), user('u2', 'masa 2')], modules: ['MED'] }) };
const drafts: Answers = { 'drafts.list': () => ok({ drafts: [] }), 'drafts.save': () => ok({ savedAt: '2026-03-18T10:00:00+04:00' }), 'drafts.discard': () => ok({ gone: true }) };
const cases: Answers = {
  'cases.list': () =>
    ok({
      rows: [{ id: CASE, module: 'MED', caseNo: 'MED-2026-0001', status: 'IN_PROGRESS', stage: 'M2', office: 'Uydurma', assignedTo: 'me', openedOn: '2026-03-01', offence: 'THEFT', source: 'COURT', nextActBy: null }],
      total: 1, after: null,
    }),
};
const summary = () => [...document.querySelectorAll('.form-summary a')].map((link) => link.getAttribute('href'));
const choose = (id: string, value: string) => {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLSelectElement)) throw new Error(`no select ${id}`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
};

let mounted: Mounted;
afterEach(() => mounted.close());

describe('register of mediators', () => {
  const mediator = (userId: string, label: string, change: object = {}) => ({
    userId, label, open: 3, awaiting: 0, asCoMediator: 0, sessionsAhead: 2, minutesThisMonth: 450, certificateValidUntil: '2027-01-01', languages: ['az'], trainedFor: [], awayUntil: null, ...change,
  });
  const staff = (userId: string, relations: string | null) => ({ userId, label: userId, name: null, certificateNo: 'N-12', certificateIssuedOn: null, certificateValidUntil: null, languages: [], trainedFor: [], relations });
  const open = (permissions: readonly Permission[]) =>
    mount(
      RegisterTab,
      {},
      {
        'desk.workload': () => ok({ mediators: [mediator('me', 'masa 1', { certificateValidUntil: '2026-04-01', awaiting: 1 }), mediator('u2', 'masa 2', { awayUntil: '2026-03-25', trainedFor: ['CHILDREN'] })] }),
        'staff.list': () => ok({ staff: [staff('me', 'Sınaqlı Nümunə Test qızı ilə qonşudur'), staff('u2', null)] }),
      },
      { permissions },
    );

  it('R-09: says which certificate runs out before it has', async () => {
    mounted = await open(['case.read', 'office.read']);
    const notice = mounted.root.querySelector('.notice-heed')?.textContent ?? '';
    expect(notice).toContain('masa 1: 01.04.2026 tarixində bitir: 14 gün qalıb');
    expect(notice).not.toContain('masa 2');
  });

  it('shows what each carries, and who is away', async () => {
    mounted = await open(['case.read', 'office.read']);
    const [first, second] = [...mounted.root.querySelectorAll('tbody tr')].map(({ textContent }) => textContent);
    expect(first).toContain('açıq: 3');
    expect(first).toContain('qəbul gözləyir: 1');
    expect(first).toContain('7 saat 30 dəq');
    expect(second).toContain('25.03.2026 tarixinədək yoxdur');
    expect(second).not.toContain('qəbul gözləyir');
  });

  it('ties to other people stay off the screen until they are asked for', async () => {
    mounted = await open(['case.read', 'office.read']);
    expect(mounted.root.textContent).not.toContain('Sınaqlı');
    button('Göstərmasa 1').click();
    await mounted.settle();
    expect(mounted.root.textContent).toContain('Sınaqlı Nümunə Test qızı');
    button('Gizlətmasa 1').click();
    await mounted.settle();
    expect(mounted.root.textContent).not.toContain('Sınaqlı');
  });

  it('asks for nobody’s details without the right to read them', async () => {
    mounted = await open(['case.read']);
    expect(mounted.callsOf('staff.list')).toEqual([]);
    expect(mounted.root.textContent).not.toContain('Bildirdiyi əlaqələr');
  });
});

describe('covers', () => {
  const cover = (id: string, change: object = {}) => ({ id, caseId: CASE, caseNo: 'MED-2026-0001', from: 'me', to: 'u2', on: '2026-03-10', until: '2026-03-20', endedOn: null, ...change });
  const open = (permissions: readonly Permission[], answers: Answers = {}) =>
    mount(
      CoversTab,
      {},
      {
        ...users, ...drafts, ...cases,
        'covers.list': () => ok({ covers: [cover('0b4f0a52-0000-4000-8000-00000000000c'), cover('0b4f0a52-0000-4000-8000-00000000000d', { endedOn: '2026-03-12' })] }),
        'covers.end': () => ok({ id: 'x' }),
        'covers.add': () => ok({ id: null }),
        'records.read-text': () => ok({ texts: [{ field: 'notToDo', text: 'Uydurma: axşam zəng etməyin.' }] }),
        ...answers,
      },
      { permissions },
    );

  it('stand under now and past; the note is read only when asked for', async () => {
    mounted = await open(['case.read', 'users.read']);
    expect([...mounted.root.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual(['İndi', 'Bitmiş']);
    expect(mounted.root.textContent).toContain('masa 1 əvəzinə masa 2');
    expect(mounted.callsOf('records.read-text')).toEqual([]);
    expect(() => button('Əvəzetmə əlavə et')).toThrow();
    mounted.root.querySelector<HTMLButtonElement>('.cover button')?.click();
    await mounted.settle();
    expect(mounted.callsOf('records.read-text')).toEqual([{ caseId: CASE, recordId: '0b4f0a52-0000-4000-8000-00000000000c' }]);
    expect(mounted.root.textContent).toContain('axşam zəng etməyin');
  });

  it('only one in force is ended, after a word of warning', async () => {
    mounted = await open(['case.read', 'users.read', 'case.assign']);
    const ends = [...mounted.root.querySelectorAll('button')].filter(({ textContent }) => textContent.startsWith('Əvəzetməni dayandır'));
    expect(ends).toHaveLength(1);
    ends[0]?.click();
    await mounted.settle();
    expect(mounted.callsOf('covers.end')).toEqual([]);
    button('Əvəzetməni dayandır').click();
    await mounted.settle();
    expect(mounted.callsOf('covers.end')).toMatchObject([{ caseId: CASE, coverId: '0b4f0a52-0000-4000-8000-00000000000c' }]);
    expect(mounted.callsOf('covers.list')).toHaveLength(2);
  });

  it('a new one needs case, person, days and all five lines, and is asked about before it is sent', async () => {
    mounted = await open(['case.read', 'users.read', 'case.assign']);
    button('Əvəzetmə əlavə et').click();
    await mounted.settle();
    submit('cover-form');
    await mounted.settle();
    expect(summary()).toEqual(['#cover-case', '#cover-to', '#cover-until', '#cover-whereWeAre', '#cover-promised', '#cover-notToDo', '#cover-nextDate', '#cover-contactRule']);

    type('cover-case', '0001');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await mounted.settle();
    button('MED-2026-0001').click();
    choose('cover-to', 'u2');
    type('cover-until', '15.03.2026');
    for (const line of ['whereWeAre', 'promised', 'notToDo', 'nextDate', 'contactRule']) type(`cover-${line}`, 'uydurma');
    await mounted.settle();
    submit('cover-form');
    await mounted.settle();
    expect(summary()).toContain('#cover-until');

    type('cover-until', '25.03.2026');
    await new Promise((resolve) => setTimeout(resolve, 450));
    await mounted.settle();
    const asked = mounted.callsOf('covers.add');
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.every(({ dryRun }) => dryRun === true)).toBe(true);
    submit('cover-form');
    await mounted.settle();
    const sent = mounted.callsOf('covers.add').filter(({ dryRun }) => dryRun !== true);
    expect(sent).toMatchObject([{ caseId: CASE, to: 'u2', on: '2026-03-18', until: '2026-03-25', notToDo: 'uydurma' }]);
    expect(Object.keys(sent[0] ?? {}).toSorted()).toEqual(['caseId', 'contactRule', 'nextDate', 'notToDo', 'on', 'promised', 'to', 'token', 'until', 'whereWeAre']);
  });

  it('says what stands in the way while the form is being filled in', async () => {
    mounted = await open(['case.read', 'users.read', 'case.assign'], {
      'covers.add': () => ({ ok: false, error: { code: 'BLOCKED', blocks: [{ rule: 'R-09', effect: 'block', missing: [{ item: 'certificateExpired' }] }] } }),
    });
    button('Əvəzetmə əlavə et').click();
    await mounted.settle();
    type('cover-case', '0001');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await mounted.settle();
    button('MED-2026-0001').click();
    choose('cover-to', 'u2');
    type('cover-until', '25.03.2026');
    await new Promise((resolve) => setTimeout(resolve, 450));
    await mounted.settle();
    expect(mounted.root.querySelector('.notice')?.textContent).toContain('R-09');
  });
});

describe('hours', () => {
  const line = { id: '0b4f0a52-0000-4000-8000-00000000000e', userId: 'me', on: '2026-03-17', from: '09:30', to: '11:00', kind: 'SESSION', km: 0, cost: 0, caseId: CASE, caseNo: 'MED-2026-0001' };
  const answers: Answers = { ...users, ...drafts, ...cases, 'work.list': () => ok({ entries: [line, { ...line, id: '0b4f0a52-0000-4000-8000-00000000000f', kind: 'TRAVEL', from: '08:45', to: '09:15', km: 12, cost: 340 }] }), 'work.add': () => ok({ id: 'x' }), 'work.remove': () => ok({ id: 'x' }) };

  it('one’s own month with its totals, turned by month', async () => {
    mounted = await mount(HoursTab, {}, answers, { permissions: ['case.read', 'case.work'] });
    expect(mounted.callsOf('work.list')).toEqual([{ month: '2026-03' }]);
    expect(mounted.root.textContent).toContain('Cəmi: 2 saat, 12 km, 3,40 manat');
    expect(document.getElementById('hours-whose')).toBeNull();
    mounted.root.querySelector<HTMLButtonElement>('[aria-label="Əvvəlki ay"]')?.click();
    await mounted.settle();
    expect(mounted.callsOf('work.list').at(-1)).toEqual({ month: '2026-02' });
  });

  it('a supervisor looks at a colleague’s and removes nothing there', async () => {
    mounted = await mount(HoursTab, {}, answers, { permissions: ['case.read', 'case.work', 'case.assign', 'users.read'] });
    expect(mounted.root.querySelectorAll('tbody button')).toHaveLength(2);
    choose('hours-whose', 'u2');
    await mounted.settle();
    expect(mounted.callsOf('work.list').at(-1)).toEqual({ month: '2026-03', userId: 'u2' });
    expect(mounted.root.querySelectorAll('tbody button')).toHaveLength(0);
  });

  it('a line is removed after one question', async () => {
    mounted = await mount(HoursTab, {}, answers, { permissions: ['case.read', 'case.work'] });
    mounted.root.querySelector<HTMLButtonElement>('tbody button')?.click();
    await mounted.settle();
    expect(mounted.callsOf('work.remove')).toEqual([]);
    button('Sil').click();
    await mounted.settle();
    expect(mounted.callsOf('work.remove')).toMatchObject([{ entryId: line.id }]);
  });

  it('the tabel is asked for by month, in the window’s language', async () => {
    Reflect.set(window, 'host', { platform: { folderDialog: false } });
    mounted = await mount(HoursTab, {}, { ...answers, 'work.save-tabel': () => ok({ path: '/uydurma/tabel.csv', bytes: 300 }) }, { permissions: ['case.read', 'case.work'] });
    button('Tabel').click();
    await mounted.settle();
    type('tabel-folder', '/uydurma');
    await mounted.settle();
    submit('tabel-form');
    await mounted.settle();
    expect(mounted.callsOf('work.save-tabel')).toEqual([{ month: '2026-03', language: 'az', folder: '/uydurma' }]);
    expect(document.querySelector('[role="dialog"]')?.textContent).toContain('/uydurma/tabel.csv');
  });

  it('after a session its hours are there already; kilometres are asked only of who travelled', async () => {
    const start = { on: '2026-03-17', from: '14:00', to: '15:30', kind: 'SESSION', case: { id: CASE, caseNo: 'MED-2026-0001' } };
    mounted = await mount(WorkForm, { start }, answers);
    expect(document.getElementById('work-km')).toBeNull();
    submit('work-form');
    await mounted.settle();
    expect(mounted.callsOf('work.add')).toMatchObject([{ on: '2026-03-17', from: '14:00', to: '15:30', kind: 'SESSION', km: 0, cost: 0, caseId: CASE }]);
  });

  it('hours that run backwards and broken kilometres are said at their fields', async () => {
    mounted = await mount(WorkForm, { start: { on: '2026-03-17', from: '15:00', to: '14:00', kind: 'TRAVEL', case: null } }, answers);
    type('work-km', '12,5');
    await mounted.settle();
    submit('work-form');
    await mounted.settle();
    expect(summary()).toEqual(['#work-to', '#work-km']);
    expect(mounted.callsOf('work.add')).toEqual([]);
    type('work-to', '16:00');
    type('work-km', '12');
    type('work-cost', '3,40');
    await mounted.settle();
    submit('work-form');
    await mounted.settle();
    expect(mounted.callsOf('work.add')).toMatchObject([{ km: 12, cost: 340, caseId: null }]);
  });
});
