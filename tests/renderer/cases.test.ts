import { beforeEach, describe, expect, it } from 'vitest';
import { createPinia, setActivePinia } from 'pinia';
import { useCases } from '../../src/renderer/features/cases/store.ts';
import { groupDeadlines } from '../../src/renderer/features/today/group-deadlines.ts';
import type { TodayDeadline } from '../../src/renderer/features/today/group-deadlines.ts';
import { accept, refuse } from '../../src/shared/result.ts';
import type { Answer } from '../../src/shared/result.ts';
import { installBridge } from './support/bridge.ts';

const idOf = (no: number) => `00000000-0000-4000-8000-${String(no).padStart(12, '0')}`;
const row = (no: number) => ({
  id: idOf(no), module: 'MED', caseNo: `MED-2026-${String(no).padStart(4, '0')}`, status: 'REGISTERED', stage: 'M0', office: 'Nümunə ofisi', assignedTo: null, openedOn: '2026-03-02', offence: 'THEFT', source: 'COURT', nextActBy: null,
});

describe('case list', () => {
  beforeEach(() => setActivePinia(createPinia()));

  /** A list of `total` cases, cut by keyset as the program does. */
  const serve = (total: number) => (input: Record<string, unknown>): Answer<unknown> => {
    const after: unknown = Reflect.get(Object(input['after']), 'id');
    const start = typeof after === 'string' ? Number(after.slice(-12)) + 1 : 1;
    const rows = Array.from({ length: Math.min(100, total - start + 1) }, (_, index) => row(start + index));
    const last = rows.at(-1);
    return accept({ rows, total, after: last === undefined || start + 100 > total ? null : { value: last.caseNo, id: last.id } });
  };

  it('goes through all pages by the place the last one ended, and stops', async () => {
    const bridge = installBridge({ 'cases.list': serve(250) });
    const cases = useCases();
    await cases.load();
    await cases.loadMore();
    await cases.loadMore();
    await cases.loadMore();
    expect(cases.rows.map(({ caseNo }) => caseNo)).toEqual(Array.from({ length: 250 }, (_, index) => row(index + 1).caseNo));
    expect(cases.total).toBe(250);
    expect(bridge.callsOf('cases.list')).toHaveLength(3);
    expect(bridge.callsOf('cases.list')[1]).toMatchObject({ after: { value: 'MED-2026-0100', id: idOf(100) }, limit: 100 });
  });

  it('asks for open cases at first, and for exactly what is chosen afterwards', async () => {
    const bridge = installBridge({ 'cases.list': serve(1) });
    const cases = useCases();
    await cases.load();
    expect(bridge.callsOf('cases.list')[0]?.['status']).not.toContain('CLOSED');
    cases.status = 'ALL';
    cases.stage = 'M4';
    cases.module = 'MED';
    cases.mine = true;
    cases.search = ' med-2026-0001 ';
    cases.sort = { key: 'nextActBy', descending: false };
    await cases.load();
    expect(bridge.callsOf('cases.list')[1]).toEqual({ module: 'MED', stage: ['M4'], mine: true, search: 'med-2026-0001', sort: 'nextActBy', descending: false, limit: 100 });
    expect(cases.filtered).toBe(true);
    cases.clear();
    expect(cases.filtered).toBe(false);
  });

  it('an answer to an older question never replaces the newest', async () => {
    const waiting: ((answer: Answer<unknown>) => void)[] = [];
    installBridge({ 'cases.list': () => new Promise((resolve) => waiting.push(resolve)) });
    const cases = useCases();
    const slow = cases.load();
    cases.search = 'new';
    const quick = cases.load();
    waiting[1]?.(accept({ rows: [row(2)], total: 1, after: null }));
    await quick;
    waiting[0]?.(accept({ rows: [row(1)], total: 1, after: null }));
    await slow;
    expect(cases.rows.map(({ id }) => id)).toEqual([idOf(2)]);
    expect(cases.busy).toBe(false);
  });

  it('keeps the rows that are there when the next page fails, and says so', async () => {
    const bridge = installBridge({ 'cases.list': serve(250) });
    const cases = useCases();
    await cases.load();
    bridge.answer({ 'cases.list': () => refuse('FILE_DAMAGED') });
    await cases.loadMore();
    expect(cases.rows).toHaveLength(100);
    expect(cases.failure?.code).toBe('FILE_DAMAGED');
  });
});

describe('deadlines of today', () => {
  const deadline = (actBy: string, caseNo: string): TodayDeadline => ({
    id: idOf(1), caseId: idOf(2), rule: 'R-12', startsOn: '2026-03-01', dueOn: actBy, actBy, kind: 'CAL', count: 30, status: 'OPEN', unconfirmedYears: [], history: [], caseNo,
  });

  it('stand by the day on which somebody has to act, earliest first', () => {
    const groups = groupDeadlines([deadline('2026-03-20', 'd'), deadline('2026-03-10', 'b'), deadline('2026-03-09', 'a'), deadline('2026-03-17', 'c'), deadline('2026-03-08', 'z')], '2026-03-10');
    expect(groups.map(({ when, deadlines }) => [when, deadlines.map(({ caseNo }) => caseNo)])).toEqual([
      ['late', ['z', 'a']],
      ['today', ['b']],
      ['week', ['c']],
      ['later', ['d']],
    ]);
  });

  it('leaves out what is empty', () => expect(groupDeadlines([], '2026-03-10')).toEqual([]));
});
