import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as b from '../../../tests/fixtures/case-builder.ts';
import { careFile, CHILD, childAssessment, childPlan, childReturn, information, monitoringEnding, monitoringVisit, placement } from '../../../tests/fixtures/child-builder.ts';
import type { CareFile } from '../../shared/model/care/care-file.ts';
import { officialCalendar } from '../dates/calendar-2026.data.ts';
import { addDays, plainDate } from '../dates/plain-date.ts';
import { isWorkingDay, withDay } from '../dates/work-calendar.ts';
import { childrenDue } from './children-clocks.ts';

const due = (care: Partial<CareFile>, change: Parameters<typeof b.context>[0] = {}, closedOn: string | null = null) => {
  const file = careFile(care);
  return childrenDue({ ...file, header: { ...file.header, closedOn } }, b.context(change));
};
const lines = (...given: Parameters<typeof due>) => due(...given).map(({ rule, dueOn, status }) => `${rule} ${dueOn} ${status}`);

describe('R-47: word about a child starts the initial assessment', () => {
  it.each([
    ['a Monday', '2026-04-13', '2026-04-16'],
    ['a Friday', '2026-04-10', '2026-04-15'],
    ['a Sunday', '2026-04-12', '2026-04-15'],
    ['before Novruz', '2026-03-18', '2026-04-01'],
    ['in the middle of Novruz', '2026-03-25', '2026-04-02'],
    ['the end of a month', '2026-04-30', '2026-05-05'],
    ['the leap day', '2028-02-29', '2028-03-03'],
  ])('R-47: on %s', (_, receivedOn, dueOn) => expect(lines({ childInformations: [information(1, receivedOn)] })).toEqual([`R-47 ${dueOn} OPEN`]));

  const word = { childInformations: [information(1, '2026-04-13')] };
  it.each([
    ['nothing yet', {}, 'OPEN'],
    ['assessed on the last day', { childAssessments: [childAssessment(2, '2026-04-16')] }, 'MET'],
    ['a day late', { childAssessments: [childAssessment(2, '2026-04-17')] }, 'MISSED'],
    ['assessed before the word came', { childAssessments: [childAssessment(2, '2026-04-12')] }, 'OPEN'],
    ['only the additional one', { childAssessments: [childAssessment(2, '2026-04-14', { kind: 'ADDITIONAL' })] }, 'OPEN'],
    ['another child', { childAssessments: [childAssessment(2, '2026-04-14', { subjectCode: `${b.CASE_NO}-C2` })] }, 'OPEN'],
    ['in error', { childAssessments: [childAssessment(2, '2026-04-14', { enteredInError: true })] }, 'OPEN'],
  ])('R-47: %s', (_, care, status) => expect(due({ ...word, ...care })[0]?.status).toBe(status));

  it('R-47: a closed file waits for nothing', () => expect(lines(word, {}, '2026-04-14')).toEqual(['R-47 2026-04-16 CANCELLED']));

  it('R-47, R-46: a holiday added later moves them (DT-8)', () => {
    const calendar = withDay(officialCalendar, plainDate('2026-04-15'), { kind: 'MOURNING', holidays: [] });
    expect(lines(word, { calendar })).toEqual(['R-47 2026-04-17 OPEN']);
    expect(lines({ placements: [placement(1, '2026-04-13')] }, { calendar }).slice(0, 2)).toEqual(['R-46 2026-04-17 OPEN', 'R-46 2026-04-28 OPEN']);
  });

  it('R-47: whatever the day, three working days lie after it up to the last, and the last is one', () => {
    const days = fc.integer({ min: 0, max: 3 * 365 }).map((n) => addDays(plainDate('2026-01-01'), n));
    fc.assert(
      fc.property(days, (receivedOn) => {
        const last = plainDate(due({ childInformations: [information(1, receivedOn)] })[0]?.dueOn ?? '');
        const between = Array.from({ length: 60 }, (_, n) => addDays(receivedOn, n + 1)).filter((day) => day <= last && isWorkingDay(day, officialCalendar));
        expect(between).toHaveLength(3);
        expect(between.at(-1)).toBe(last);
      }),
    );
  });
});

describe('R-47: who stays in the family gets more within 14 working days', () => {
  const decided = (decision: 'KEEP_IN_FAMILY' | 'SUPPORT_FAMILY' | 'REMOVE_AND_PLACE' | null) => childAssessment(1, '2026-03-12', { decision });
  it.each(['KEEP_IN_FAMILY', 'SUPPORT_FAMILY'] as const)('R-47: %s, over Novruz', (decision) => expect(lines({ childAssessments: [decided(decision)] })).toEqual(['R-47 2026-04-10 OPEN']));
  it.each(['REMOVE_AND_PLACE', null] as const)('R-47: %s asks for none', (decision) => expect(due({ childAssessments: [decided(decision)] })).toEqual([]));

  const more = (on: string, change = {}) => childAssessment(2, on, { kind: 'ADDITIONAL', ...change });
  it.each([
    ['the assessment alone', [more('2026-04-01')], [], 'OPEN'],
    ['the plan alone', [], [childPlan(3, '2026-04-01')], 'OPEN'],
    ['both, the later on the last day', [more('2026-04-01')], [childPlan(3, '2026-04-10')], 'MET'],
    ['both, the later a day late', [more('2026-04-11')], [childPlan(3, '2026-04-01')], 'MISSED'],
    ['a plan for the child alone', [more('2026-04-01')], [childPlan(3, '2026-04-01', { kind: 'INDIVIDUAL' })], 'OPEN'],
    ['the family refused', [more('2026-04-01', { familyRefused: true })], [], 'MET'],
    ['before the decision', [more('2026-03-01')], [childPlan(3, '2026-03-01')], 'OPEN'],
  ])('R-47: %s', (_, assessments, childPlans, status) => expect(due({ childAssessments: [decided('SUPPORT_FAMILY'), ...assessments], childPlans }).find(({ rule }) => rule === 'R-47')?.status).toBe(status));
});

describe('R-46: placed in danger, the rest follows', () => {
  it('R-46: assessment and factors within 3 working days, the court within 10: 2026-03-12 comes to 2026-04-06', () => {
    expect(lines({ placements: [placement(1, '2026-03-12', { factors: [], factorsOn: null })] })).toEqual(['R-46 2026-03-17 OPEN', 'R-46 2026-04-06 OPEN', 'R-48 2026-03-17 OPEN']);
  });

  it('R-46: each is settled by its own record', () => {
    const placed = placement(1, '2026-03-12', { factorsOn: '2026-03-17', courtAppliedOn: '2026-04-07' });
    expect(lines({ placements: [placed], childAssessments: [childAssessment(2, '2026-03-12')] })).toEqual(['R-46 2026-03-17 MET', 'R-46 2026-04-06 MISSED', 'R-48 2026-03-17 MET']);
    expect(lines({ placements: [placed], childAssessments: [childAssessment(2, '2026-03-11')] })[0], 'an assessment before the placement is another').toBe('R-46 2026-03-17 OPEN');
  });

  it('R-46: over before it was done, it is not waited for; an ordinary placement starts none of it', () => {
    expect(lines({ placements: [placement(1, '2026-03-12', { endedOn: '2026-03-13', factorsOn: null })] })).toEqual(['R-46 2026-03-17 CANCELLED', 'R-46 2026-04-06 CANCELLED', 'R-48 2026-03-17 CANCELLED']);
    expect(due({ placements: [placement(1, '2026-03-12', { urgent: false })] })).toEqual([]);
  });

  it('R-46: shorter days of the office count', () => {
    const { parameters } = b.context();
    expect(lines({ placements: [placement(1, '2026-03-12', { factorsOn: null })] }, { parameters: { ...parameters, P_COURT_WD: 5, P_INIT_ASSESS_WD: 1 } })).toEqual(['R-46 2026-03-13 OPEN', 'R-46 2026-03-19 OPEN', 'R-48 2026-03-17 OPEN']);
  });
});

describe('R-49 and the plans: days of the year after a return', () => {
  const home = childReturn(1, '2026-01-31');
  it('R-49: four windows, clamped at the end of a month; what is over stays missed, what was cancelled is not waited for', () => {
    expect(lines({ returns: [home] }, { today: '2026-02-01' })).toEqual(['R-49 2026-04-30 OPEN', 'R-49 2026-07-31 OPEN', 'R-49 2026-10-31 OPEN', 'R-49 2027-01-31 OPEN']);
    expect(lines({ returns: [home], monitoringVisits: [monitoringVisit(2, home.id, '2026-07-31')] }, { today: '2026-08-01' })).toEqual(['R-49 2026-04-30 MISSED', 'R-49 2026-07-31 MET', 'R-49 2026-10-31 OPEN', 'R-49 2027-01-31 OPEN']);
    expect(lines({ returns: [home], monitoringEndings: [monitoringEnding(2, home.id, '2026-05-01')] }, { today: '2026-08-01' })).toEqual(['R-49 2026-04-30 MISSED', 'R-49 2026-07-31 CANCELLED', 'R-49 2026-10-31 CANCELLED', 'R-49 2027-01-31 CANCELLED']);
  });

  it('a development plan is looked at again on its day, by the next one of its kind', () => {
    const plan = childPlan(1, '2026-04-01', { reviewOn: '2026-07-01' });
    expect(lines({ childPlans: [plan] })).toEqual(['PLAN_REVIEW 2026-07-01 OPEN']);
    expect(lines({ childPlans: [plan, childPlan(2, '2026-07-01', { reviewOn: '2026-10-01' })] })).toEqual(['PLAN_REVIEW 2026-07-01 MET', 'PLAN_REVIEW 2026-10-01 OPEN']);
    expect(lines({ childPlans: [plan, childPlan(2, '2026-07-02', { reviewOn: '2026-10-01' })] })[0]).toBe('PLAN_REVIEW 2026-07-01 MISSED');
    expect(lines({ childPlans: [plan, childPlan(2, '2026-06-01', { kind: 'INDIVIDUAL', reviewOn: '2026-10-01' })] })[0]).toBe('PLAN_REVIEW 2026-07-01 OPEN');
    expect(CHILD.endsWith('-C')).toBe(true);
  });
});
