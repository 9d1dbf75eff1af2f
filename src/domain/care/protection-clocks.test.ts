import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as b from '../../../tests/fixtures/case-builder.ts';
import { complaint, needs, offenderDate, PERSON, protectionFile, safetyPlan } from '../../../tests/fixtures/protection-builder.ts';
import { PARAMETER_DEFAULTS } from '../../shared/model/parameters.ts';
import { addDays, plainDate } from '../dates/plain-date.ts';
import { isWorkingDay, withDay } from '../dates/work-calendar.ts';
import type { Due } from '../mediation/due.ts';
import { caseDeadlines } from '../mediation/deadlines.ts';
import { complaintsDue, protectionDue } from './protection-clocks.ts';

const short = (all: readonly Due[]): string[] => all.map(({ rule, kind, startsOn, dueOn, status }) => `${rule} ${kind} ${startsOn}–${dueOn} ${status}`);
const closed = { ...protectionFile().header, closedOn: b.TODAY };
const days = fc.integer({ min: 0, max: 3000 }).map((n) => addDays(plainDate('2024-01-01'), n));

describe('R-90: complaints', () => {
  it.each([
    ['through Novruz', '2026-03-02', '2026-04-02'],
    ['from the evening before Novruz', '2026-03-19', '2026-04-20'],
    ['made on a holiday, from the next day on', '2026-03-22', '2026-04-20'],
    ['over a month\'s end', '2026-04-20', '2026-05-12'],
  ])('R-90: 15 working days, %s', (_, on, dueOn) => {
    const [answer] = complaintsDue(protectionFile({ complaints: [complaint(1, on)] }), b.context());
    expect(answer?.dueOn).toBe(dueOn);
  });

  it('R-90: exactly so many working days lie behind the day, and 30 calendar days before the other', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 30 }), (on, count) => {
        const context = b.context({ parameters: { ...PARAMETER_DEFAULTS, P_COMPLAINT_WD: count } });
        const [answer, check] = complaintsDue(protectionFile({ complaints: [complaint(1, on)] }), context);
        const between: string[] = [];
        for (let day = addDays(on, 1); day <= (answer?.dueOn ?? ''); day = addDays(day, 1)) if (isWorkingDay(day, context.calendar)) between.push(day);
        expect(between).toHaveLength(count);
        expect(between.at(-1)).toBe(answer?.dueOn);
        expect(check?.dueOn).toBe(addDays(on, 30));
      }),
    );
  });

  it('R-90, DT-8: a holiday added later moves the answer by a working day and the other not', () => {
    const file = protectionFile({ complaints: [complaint(1, '2026-04-20')] });
    const calendar = withDay(b.context().calendar, plainDate('2026-05-12'), { kind: 'HOLIDAY', holidays: [] });
    expect(complaintsDue(file, b.context({ calendar })).map(({ dueOn }) => dueOn)).toEqual(['2026-05-13', '2026-05-20']);
  });

  it('R-90: answered in time, or late; in a closed case it still waits', () => {
    const given = (change: Parameters<typeof complaint>[2]) => complaintsDue(protectionFile({ complaints: [complaint(1, '2026-03-02', change)] }, { header: closed }), b.context()).map(({ status }) => status);
    expect(given({ answeredOn: '2026-04-02', retaliationCheckedOn: '2026-04-01' })).toEqual(['MET', 'MET']);
    expect(given({ answeredOn: '2026-04-03', retaliationCheckedOn: '2026-04-02' })).toEqual(['MISSED', 'MISSED']);
    expect(given({})).toEqual(['OPEN', 'OPEN']);
    expect(given({ enteredInError: true })).toEqual([]);
  });

  it('R-90: a mediation case has the same', () => {
    const file = { ...b.completeCase(), care: { ...b.completeCase().care, complaints: [complaint(1, '2026-04-13')] } };
    let n = 900;
    expect(caseDeadlines(file, b.context(), () => b.uuid((n += 1))).filter(({ rule }) => rule === 'R-90')).toHaveLength(2);
  });
});

describe('R-23: days of protection needs', () => {
  it.each([
    ['to come, and they want to know', offenderDate(1, '2028-02-29'), '2026-04-02–2028-02-29 OPEN'],
    ['over, and nobody told them', offenderDate(1, '2026-04-10'), '2026-04-02–2026-04-10 OPEN'],
    ['told, early or late', offenderDate(1, '2026-04-10', { toldOn: '2026-04-12' }), '2026-04-02–2026-04-10 MET'],
    ['to come, and they do not want to know', offenderDate(1, '2026-12-31', { personWantsToKnow: false }), '2026-04-02–2026-12-31 OPEN'],
    ['over, and they did not want to know', offenderDate(1, '2026-04-13', { personWantsToKnow: false }), '2026-04-02–2026-04-13 MET'],
    ['the very day', offenderDate(1, b.TODAY, { personWantsToKnow: false }), `2026-04-02–${b.TODAY} OPEN`],
    ['over before the house learnt of it', offenderDate(1, '2026-03-20'), '2026-03-20–2026-03-20 OPEN'],
  ])('R-23: a day of the other side, %s', (_, date, expected) => expect(short(protectionDue(protectionFile({ offenderDates: [date] }), b.context()))).toEqual([`R-23 CAL ${expected}`]));

  it('VRD 22(7): every version is looked at again, by the next one', () => {
    const file = protectionFile({
      needsAssessments: [needs(2, 2, { on: '2026-04-30', nextReviewOn: '2026-05-31' }), needs(1, 1)],
      safetyPlans: [safetyPlan(3, 1, { reviewOn: '2026-04-10' }), safetyPlan(4, 2, { on: '2026-04-11', reviewedOn: '2026-04-13', reviewOn: '2026-06-30' })],
    });
    expect(short(protectionDue(file, b.context()))).toEqual([
      'R-23 CAL 2026-04-01–2026-05-01 MET', 'R-23 CAL 2026-04-30–2026-05-31 OPEN', 'R-23 CAL 2026-04-03–2026-04-10 MISSED', 'R-23 CAL 2026-04-13–2026-06-30 OPEN',
    ]);
  });

  it('a closed file waits for none of them; of nobody who is not cared for, and of nothing entered in error', () => {
    const care = { needsAssessments: [needs(1, 1)], offenderDates: [offenderDate(2, '2026-12-31')], safetyPlans: [safetyPlan(3, 1, { enteredInError: true }), safetyPlan(4, 1, { subjectCode: `${PERSON}9` })] };
    expect(short(protectionDue(protectionFile(care, { header: closed }), b.context())).map((line) => line.slice(-9))).toEqual(['CANCELLED', 'CANCELLED']);
  });
});
