import { describe, expect, it } from 'vitest';
import type { Permission } from '../../../../shared/permissions.ts';
import { isOverdue, paperActs, recentYears } from './papers.ts';
import type { Paper } from './papers.ts';

const resolution = { author: 'u1', text: 'FOR_EXECUTION', executor: 'u2', dueOn: null, on: '2026-03-02', doneOn: null } as const;
const paper = (change: Partial<Paper> = {}): Paper => ({
  id: '0b4f0a52-0000-4000-8000-000000000001',
  recordedAt: '2026-03-02T10:00:00+04:00',
  recordedBy: 'u1',
  enteredInError: false,
  hasText: false,
  direction: 'IN',
  caseId: null,
  caseNo: null,
  ourNo: 'D-1/26',
  ourDate: '2026-03-02',
  theirNo: null,
  theirDate: null,
  body: 'Nümunə idarəsi',
  subject: 'Məlumat barədə',
  sheets: 1,
  attachments: 0,
  answersId: null,
  dueOn: null,
  delivery: null,
  receivedBy: null,
  cancelled: false,
  resolution: null,
  ...change,
});
const all = () => true;
const only = (...given: Permission[]) => (permission: Permission) => given.includes(permission);

describe('what can be done with a registered paper', () => {
  it('an incoming paper waits for its endorsement first', () => {
    expect(paperActs(paper(), all)).toEqual(['resolution', 'answer', 'cancel']);
    expect(paperActs(paper({ resolution }), all)).toEqual(['done', 'answer', 'cancel']);
    expect(paperActs(paper({ resolution: { ...resolution, doneOn: '2026-03-05' } }), all)).toEqual(['answer', 'cancel']);
  });

  it('an outgoing paper is not endorsed', () => {
    expect(paperActs(paper({ direction: 'OUT' }), all)).toEqual(['answer', 'cancel']);
  });

  it('only who assigns cases endorses, only who keeps the register changes it', () => {
    expect(paperActs(paper(), only('correspondence.keep'))).toEqual(['answer', 'cancel']);
    expect(paperActs(paper(), only('case.assign'))).toEqual(['resolution']);
    expect(paperActs(paper({ resolution }), only('case.read'))).toEqual([]);
  });

  it('a cancelled number is never used again', () => {
    expect(paperActs(paper({ cancelled: true, resolution, caseId: '0b4f0a52-0000-4000-8000-000000000002' }), all)).toEqual(['case']);
  });
});

describe('due days and years', () => {
  it('is over the day after, unless it is done', () => {
    expect(isOverdue('2026-03-02', false, '2026-03-02')).toBe(false);
    expect(isOverdue('2026-03-02', false, '2026-03-03')).toBe(true);
    expect(isOverdue('2026-03-02', true, '2026-03-03')).toBe(false);
    expect(isOverdue(null, false, '2026-03-03')).toBe(false);
  });

  it('offers this year and the nine before it', () => {
    expect(recentYears(2026)).toHaveLength(10);
    expect(recentYears(2026).at(-1)).toBe(2017);
  });
});
