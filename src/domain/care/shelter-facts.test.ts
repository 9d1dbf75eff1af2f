import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as b from '../../../tests/fixtures/case-builder.ts';
import { absence, bag, CHILD, incident, left, livesWith, RESIDENT, shelterFile, stay } from '../../../tests/fixtures/shelter-builder.ts';
import type { CaseFile } from '../../shared/model/case-file.ts';
import { PARAMETER_DEFAULTS } from '../../shared/model/parameters.ts';
import { addHours, instantAt, type Instant } from '../dates/instant.ts';
import { addDays, daysBetween, plainDate } from '../dates/plain-date.ts';
import { withDay } from '../dates/work-calendar.ts';
import { caseDeadlines, recalculateDeadline } from '../mediation/deadlines.ts';
import { careTaskList } from './task-list.ts';
import { bagsLeftBehind, childrenWith, isForgotten, movedTo, nightsOf, outNow, papersSignedOn, stillToDo, understoodSince } from './shelter-facts.ts';
import { shelterDue } from './shelter-clocks.ts';

const moment = (day: string, time: string): Instant => {
  const at = instantAt(plainDate(day), time);
  if (!at) throw new TypeError('no such moment');
  return at;
};

describe('nights in the house', () => {
  it.each([
    ['ten to midnight till ten past', '2026-04-12', '23:50', '2026-04-13', '00:10', 1],
    ['one calendar day', '2026-04-12', '00:10', '2026-04-12', '23:50', 0],
    ['over the end of a month', '2026-01-31', '12:00', '2026-02-01', '12:00', 1],
    ['over 29 February of a leap year', '2028-02-28', '12:00', '2028-03-01', '12:00', 2],
    ['over 28 February of another', '2026-02-28', '12:00', '2026-03-01', '12:00', 1],
    ['over the year', '2026-12-31', '23:59', '2027-01-01', '00:00', 1],
    ['where clocks change elsewhere', '2026-03-28', '22:00', '2026-03-30', '22:00', 2],
    ['over Novruz', '2026-03-20', '10:00', '2026-03-30', '10:00', 10],
  ])('%s', (_, day, time, until, untilTime, nights) => {
    expect(nightsOf({ admittedAt: b.at(day, time), exit: left(b.at(until, untilTime)) }, '2030-01-01')).toBe(nights);
    expect(nightsOf({ admittedAt: b.at(day, time), exit: null }, until)).toBe(nights);
  });

  it('two stays that follow each other have the nights of one, whatever the hours', () => {
    const days = fc.integer({ min: 0, max: 800 });
    const minutes = fc.integer({ min: 0, max: 23 * 60 + 59 }).map((n) => `${String(Math.floor(n / 60)).padStart(2, '0')}:${String(n % 60).padStart(2, '0')}`);
    fc.assert(
      fc.property(days, days, minutes, minutes, minutes, (first, second, a, c, d) => {
        const start = plainDate('2027-12-30');
        const [middle, end] = [addDays(start, first), addDays(start, first + second)];
        const nights = (from: string, fromTime: string, to: string, toTime: string) => nightsOf({ admittedAt: b.at(from, fromTime), exit: left(b.at(to, toTime)) }, end);
        expect(nights(start, a, middle, c) + nights(middle, c, end, d)).toBe(nights(start, a, end, d));
        expect(nights(start, a, end, d)).toBe(daysBetween(start, end));
      }),
    );
  });
});

describe('where and who', () => {
  it('a resident sleeps where they moved last, and the beds before are kept with the moment they left them', () => {
    const moved = movedTo(movedTo(stay(70), { roomCode: '2', bed: 1, at: b.at('2026-04-13') }), { roomCode: '3', bed: 2, at: b.NOW });
    expect(moved).toMatchObject({ roomCode: '3', bed: 2, moves: [{ roomCode: '1', bed: 1, at: b.at('2026-04-13') }, { roomCode: '2', bed: 1, at: b.NOW }] });
  });
  it('a child who came and was written down is one child', () => {
    const here = stay(70, { accompanying: [CHILD] });
    expect(childrenWith(shelterFile({ stays: [here], shelterChildren: [livesWith(80), livesWith(81, { subjectCode: `${CHILD}2` }), livesWith(82, { withSubject: 'THB-2026-0009-V' })] }), here)).toEqual([CHILD, `${CHILD}2`]);
  });
  it('out is who went out of this stay and is not back', () => {
    const here = stay(70);
    const back = absence(80, { backAt: b.NOW });
    expect(outNow(shelterFile({ absences: [absence(80)] }), here)?.id).toBe(b.uuid(80));
    expect(outNow(shelterFile({ absences: [back] }), here)).toBeUndefined();
    expect(outNow(shelterFile({ absences: [absence(80, { leftAt: b.at('2026-04-10') })] }), here)).toBeUndefined();
    expect(outNow(shelterFile({ absences: [absence(80)] }), stay(70, { exit: left(b.NOW, 'ABSENT') }))).toBeUndefined();
  });
  it('a bag is left behind by who lived here and left without it', () => {
    const gone = stay(70, { exit: left(b.NOW) });
    expect(bagsLeftBehind(shelterFile({ stays: [gone], belongings: [bag(80), bag(81, { returnedOn: b.TODAY })] })).map(({ id }) => id)).toEqual([b.uuid(80)]);
    expect(bagsLeftBehind(shelterFile({ stays: [gone, stay(71)], belongings: [bag(80)] }))).toEqual([]);
    expect(bagsLeftBehind(shelterFile({ belongings: [bag(80)] }))).toEqual([]);
  });
  it('what is still to be signed, asked or made', () => {
    const done = { signedOn: b.TODAY, houseRulesOn: b.TODAY, medicalCheckOn: b.TODAY };
    expect(stillToDo(stay(70))).toEqual({ yes: false, papers: true, statement: false, medicalCheck: true });
    expect(stillToDo(stay(70, done))).toEqual({ yes: false, papers: false, statement: false, medicalCheck: false });
    expect(stillToDo(stay(70, { ...done, ground: 'UNCONSCIOUS', yes: null })).yes).toBe(true);
    expect(stillToDo(stay(70, { ...done, ground: 'URGENT_CHILD_PLACEMENT', yes: null }))).toEqual({ yes: false, papers: false, statement: true, medicalCheck: false });
    expect(papersSignedOn(stay(70, { signedOn: '2026-04-13' }))).toBeNull();
    expect(papersSignedOn(stay(70, { signedOn: '2026-04-13', houseRulesOn: '2026-04-14' }))).toBe('2026-04-14');
    expect([understoodSince(stay(70)), understoodSince(stay(70, { yes: null })), understoodSince(stay(70, { understandsSince: b.NOW }))]).toEqual([stay(70).admittedAt, null, b.NOW]);
  });
  it('R-59: a blank nobody used is forgotten after thirty days', () => {
    expect([isForgotten({ state: 'BLANK', printedOn: '2026-03-15' }, '2026-04-14'), isForgotten({ state: 'BLANK', printedOn: '2026-03-15' }, '2026-04-15'), isForgotten({ state: 'USED', printedOn: '2026-01-01' }, '2026-04-15')]).toEqual([false, true, false]);
  });
});

describe('R-40: the papers of an admission', () => {
  const due = (change: Parameters<typeof stay>[1], context = b.context()) => shelterDue(shelterFile({ stays: [stay(70, change)] }), context).map(({ kind, count, startsOn, dueOn, status }) => `${kind}${count} ${startsOn} ${dueOn} ${status}`);

  it.each([
    ['from the moment they understand, through the night', '2026-04-12', '23:50', '2026-04-13'],
    ['at midnight', '2026-04-12', '00:00', '2026-04-13'],
    ['over the end of a month', '2026-04-30', '10:00', '2026-05-01'],
    ['on 29 February', '2028-02-28', '10:00', '2028-02-29'],
    ['over the year', '2026-12-31', '23:59', '2027-01-01'],
    ['in the middle of Novruz', '2026-03-21', '10:00', '2026-03-22'],
    ['on a Saturday', '2026-04-11', '10:00', '2026-04-12'],
  ])('R-40: signed within 24 hours, %s', (_, day, time, dueOn) => expect(due({ ground: 'UNCONSCIOUS', yes: null, understandsSince: b.at(day, time) })).toEqual([`HOUR24 ${day} ${dueOn} OPEN`]));

  it('R-40: nothing runs while they cannot understand', () => expect(due({ ground: 'UNCONSCIOUS', yes: null, understandsSince: null })).toEqual([]));
  it('R-40: who said yes could understand then', () => expect(due({})).toEqual(['HOUR24 2026-04-12 2026-04-13 OPEN']));
  it.each([
    ['both in time', { signedOn: '2026-04-13', houseRulesOn: '2026-04-12' }, 'MET'],
    ['one of them', { signedOn: '2026-04-13' }, 'OPEN'],
    ['late', { signedOn: '2026-04-13', houseRulesOn: '2026-04-14' }, 'MISSED'],
    ['never, and they have left', { exit: left(b.NOW) }, 'CANCELLED'],
    ['signed, and they have left', { signedOn: '2026-04-13', houseRulesOn: '2026-04-13', exit: left(b.NOW) }, 'MET'],
  ])('R-40: %s', (_, change, status) => expect(due(change)).toEqual([`HOUR24 2026-04-12 2026-04-13 ${status}`]));

  it.each([
    ['a week without a holiday', '2026-04-13', '2026-04-16'],
    ['over a weekend', '2026-04-16', '2026-04-21'],
    ['over Novruz', '2026-03-19', '2026-04-02'],
    ['over the year', '2026-12-29', '2027-01-06'],
    ['over 29 February, which the holiday of that week has taken', '2028-02-28', '2028-03-03'],
    ['over a 29 February that is worked', '2032-02-26', '2032-03-02'],
  ])('R-40: a statement for a child placed urgently within three working days, %s', (_, day, dueOn) => {
    expect(due({ ground: 'URGENT_CHILD_PLACEMENT', yes: null, admittedAt: b.at(day, '23:50') })).toEqual([`WD3 ${day} ${dueOn} OPEN`]);
    expect(due({ ground: 'URGENT_CHILD_PLACEMENT', yes: null, admittedAt: b.at(day, '23:50'), statementOn: dueOn })).toEqual([`WD3 ${day} ${dueOn} MET`]);
    expect(due({ ground: 'URGENT_CHILD_PLACEMENT', yes: null, admittedAt: b.at(day, '23:50'), statementOn: addDays(plainDate(dueOn), 1) })).toEqual([`WD3 ${day} ${dueOn} MISSED`]);
  });

  it('DT-8: a holiday added later moves it, and the old day stays in its history', () => {
    const file = shelterFile({ stays: [stay(70, { ground: 'URGENT_CHILD_PLACEMENT', yes: null, admittedAt: b.at('2026-04-13') })] });
    const [before] = caseDeadlines(file, b.context(), () => b.uuid(90)).filter(({ rule, kind }) => rule === 'R-40' && kind === 'WD');
    const calendar = withDay(b.context().calendar, plainDate('2026-04-15'), { kind: 'HOLIDAY', holidays: [] });
    expect(before && recalculateDeadline(before, calendar, b.TODAY)).toMatchObject({ dueOn: '2026-04-17', history: [{ dueOn: '2026-04-16', why: 'CALENDAR' }] });
  });

  it('R-34: somebody out is worried about from the moment they chose; back in time or late is written so', () => {
    const of = (file: CaseFile) => shelterDue(file, b.context()).filter(({ rule }) => rule === 'R-34').map(({ dueOn, status }) => `${dueOn} ${status}`);
    const here = stay(70);
    expect(of(shelterFile({ stays: [here], absences: [absence(80)] }))).toEqual(['2026-04-13 OPEN']);
    expect(of(shelterFile({ stays: [here], absences: [absence(80, { backAt: b.at('2026-04-13', '20:00') })] }))).toEqual(['2026-04-13 MET']);
    expect(of(shelterFile({ stays: [here], absences: [absence(80, { backAt: b.at('2026-04-13', '20:01') })] }))).toEqual(['2026-04-13 MISSED']);
    expect(of(shelterFile({ stays: [stay(70, { exit: left(b.NOW, 'ABSENT') })], absences: [absence(80)] }))).toEqual(['2026-04-13 CANCELLED']);
    expect(of(shelterFile({ stays: [here], absences: [absence(80, { worryFrom: null })] }))).toEqual([]);
  });
});

describe('the steps of the shelter on the task list', () => {
  const codes = (file: CaseFile, now = b.NOW) => careTaskList(file, { ...b.context(), now, parameters: PARAMETER_DEFAULTS })
    .filter(({ code }) => ['STAY_YES', 'SIGN_ADMISSION', 'STATEMENT_FOR_CHILD', 'MEDICAL_CHECK', 'NOT_BACK', 'RETURN_BELONGINGS', 'REVIEW_INCIDENT'].includes(code))
    .map(({ code, state, dueOn, tab }) => `${code} ${state} ${dueOn ?? '-'} ${tab}`);

  it('a missing signature is a task, and never a reason', () => {
    expect(codes(shelterFile({ stays: [stay(70)] }))).toEqual(['STAY_YES done - stay', 'SIGN_ADMISSION todo 2026-04-13 stay', 'MEDICAL_CHECK todo - stay']);
    expect(codes(shelterFile({ stays: [stay(70, { ground: 'UNCONSCIOUS', yes: null })] }))).toEqual(['STAY_YES todo - stay', 'SIGN_ADMISSION todo - stay', 'MEDICAL_CHECK todo - stay']);
    expect(codes(shelterFile({ stays: [stay(70, { ground: 'URGENT_CHILD_PLACEMENT', yes: null })] }))).toEqual(['SIGN_ADMISSION todo - stay', 'STATEMENT_FOR_CHILD todo 2026-04-15 stay', 'MEDICAL_CHECK todo - stay']);
  });
  it('who has left is asked for nothing but their bag', () => {
    const gone = stay(70, { exit: left(b.NOW) });
    expect(codes(shelterFile({ stays: [gone] }))).toEqual([]);
    expect(codes(shelterFile({ stays: [gone], belongings: [bag(80)] }))).toEqual(['RETURN_BELONGINGS todo - stay']);
  });
  it('somebody out is a task from the moment they chose, to the second', () => {
    const file = shelterFile({ stays: [stay(70, { signedOn: b.TODAY, houseRulesOn: b.TODAY, medicalCheckOn: b.TODAY })], absences: [absence(80, { worryFrom: b.at('2026-04-13', '20:00') })] });
    expect(codes(file, addHours(moment('2026-04-13', '20:00'), -1 / 3600)).filter((line) => line.startsWith('NOT_BACK'))).toEqual([]);
    expect(codes(file, moment('2026-04-13', '20:00')).filter((line) => line.startsWith('NOT_BACK'))).toEqual(['NOT_BACK todo 2026-04-13 stay']);
  });
  it('an incident waits for a supervisor; one that is of nobody too', () => {
    expect(codes(shelterFile({ incidents: [incident(80), incident(81, { subjectCode: null }), incident(82, { reviewed: { by: 'x', on: b.TODAY } })] }))).toEqual(['REVIEW_INCIDENT todo - stay', 'REVIEW_INCIDENT todo - stay']);
  });
  it('the code of the resident stands on every line', () => {
    const lines = careTaskList(shelterFile({ stays: [stay(70)] }), b.context()).filter(({ tab }) => tab === 'stay');
    expect(new Set(lines.map(({ subjectCode }) => subjectCode))).toEqual(new Set([RESIDENT]));
  });
});
