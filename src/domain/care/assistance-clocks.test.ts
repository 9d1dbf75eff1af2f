import { describe, expect, it } from 'vitest';
import { careFile, plan, route, told } from '../../../tests/fixtures/child-builder.ts';
import type { CareFile } from '../../shared/model/care/care-file.ts';
import { assistanceDue } from './assistance-clocks.ts';
import { nextReview, reviewsAfter } from './plan-reviews.ts';

const lines = (care: Partial<CareFile>, closedOn: string | null = null) => {
  const file = careFile(care);
  return assistanceDue({ ...file, header: { ...file.header, closedOn } }).map(({ rule, dueOn, status }) => `${rule} ${dueOn} ${status}`);
};
const DAYS = ['2026-06-01', '2026-12-31'];
const planned = (change: Parameters<typeof plan>[2] = {}) => plan(1, '2026-04-01', { reviewsOn: DAYS, ...change });

describe('reviews of the plan', () => {
  it.each([
    ['none held', {}, ['OPEN', 'OPEN'], '2026-06-01'],
    ['held on the day', { reviewedOn: ['2026-06-01'] }, ['MET', 'OPEN'], '2026-12-31'],
    ['held a day late', { reviewedOn: ['2026-06-02'] }, ['MISSED', 'OPEN'], '2026-12-31'],
    ['held before its day', { reviewedOn: ['2026-05-31'] }, ['OPEN', 'OPEN'], '2026-06-01'],
    ['both held, told out of order', { reviewedOn: ['2026-12-30', '2026-06-01'] }, ['MET', 'OPEN'], '2026-12-31'],
    ['ended in between', { reviewedOn: ['2026-06-01'], ended: { on: '2026-07-01', how: 'GOALS_REACHED' } }, ['MET', 'CANCELLED'], undefined],
  ] as const)('%s', (_, change, statuses, next) => {
    const given = planned(structuredClone(change) as Parameters<typeof plan>[2]);
    expect(lines({ plans: [given] })).toEqual(DAYS.map((day, n) => `PLAN_REVIEW ${day} ${statuses[n]}`));
    expect(nextReview(given)).toBe(next);
  });

  it('a closed file, and a plan entered in error, wait for none', () => {
    expect(lines({ plans: [planned()] }, '2026-05-01')).toEqual(DAYS.map((day) => `PLAN_REVIEW ${day} CANCELLED`));
    expect(lines({ plans: [planned({ enteredInError: true })] })).toEqual([]);
  });

  it('the next day takes the place of what was planned before it; without one nothing changes', () => {
    expect(reviewsAfter(planned(), '2026-05-31', null)).toEqual(DAYS);
    expect(reviewsAfter(planned(), '2026-05-31', '2026-09-01')).toEqual(['2026-09-01', '2026-12-31']);
    expect(reviewsAfter(planned(), '2026-06-02', '2027-01-15')).toEqual(['2026-06-01', '2027-01-15']);
    expect(reviewsAfter(planned(), '2026-06-02', '2026-12-31')).toEqual(DAYS);
  });
});

describe('R-43: told before the day in court', () => {
  const hearing = { compensations: [route(1, { hearingOn: '2026-05-20' })] };
  it.each([
    ['nobody told them', {}, ['R-43 2026-05-20 OPEN']],
    ['told on the day', { compensationsTold: [told(2, '2026-05-20')] }, ['R-43 2026-05-20 MET']],
    ['told after it', { compensationsTold: [told(2, '2026-05-21')] }, ['R-43 2026-05-20 MISSED']],
    ['told in another language', { compensationsTold: [told(2, '2026-05-01', { language: 'ar' })] }, ['R-43 2026-05-20 OPEN']],
    ['no hearing', { compensations: [route(1)] }, []],
  ])('R-43: %s', (_, care, expected) => expect(lines({ ...hearing, ...care })).toEqual(expected));
});
