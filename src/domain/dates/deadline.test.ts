import { describe, expect, test } from 'vitest';
import { officialCalendar } from './calendar-2026.data.ts';
import {
  calDeadline, hourDeadline, isOver, monthDeadline, overrideDeadline, recalculateOpen, windowDeadlines, workingDayDeadline,
} from './deadline.ts';
import { instantAt, startOfDay } from './instant.ts';
import { QUARTERLY } from './monitoring-windows.ts';
import { plainDate } from './plain-date.ts';
import { withDay } from './work-calendar.ts';

const d = plainDate;
const spec = (count: number, warnBefore: number[] = []) => ({ id: 'deadline-test', caseId: 'case-test', rule: 'R-36', source: 'P_TEST', count, warnBefore });
const at = (date: string, time: string) => instantAt(d(date), time) ?? startOfDay(d(date));
const on = d('2026-03-13');
const mourning = withDay(officialCalendar, d('2026-04-03'), { kind: 'MOURNING', holidays: [] });

test('DT-2: 30 days of reflection from 2026-03-02 end 2026-04-01 and are over at 00:00 of the 2nd', () => {
  const { deadline, unconfirmedYears } = calDeadline(spec(30, [1, 7]), d('2026-03-02'), officialCalendar);
  expect(deadline).toEqual({
    id: 'deadline-test', caseId: 'case-test', rule: 'R-36', source: 'P_TEST', kind: 'CAL', count: 30, startsOn: '2026-03-02', dueOn: '2026-04-01',
    actBy: '2026-04-01', warnAt: ['2026-03-25', '2026-03-31'], history: [], status: 'OPEN',
  });
  expect(unconfirmedYears).toEqual([]);
  expect(isOver(deadline, at('2026-04-01', '23:59'))).toBe(false);
  expect(isOver(deadline, at('2026-04-02', '00:00'))).toBe(true);
});
test('DT-3: 2026-03-12 and 10 working days is 2026-04-06', () => {
  expect(workingDayDeadline(spec(10), d('2026-03-12'), officialCalendar).deadline).toMatchObject({ kind: 'WD', dueOn: '2026-04-06', actBy: '2026-04-06' });
});
test('DT-4: 2026-06-30 and 8 months is 2027-02-28, a Sunday: not moved, act by Friday, year not confirmed', () => {
  const { deadline, unconfirmedYears } = monthDeadline(spec(8), d('2026-06-30'), officialCalendar);
  expect(deadline).toMatchObject({ kind: 'MONTH', dueOn: '2027-02-28', actBy: '2027-02-26' });
  expect(unconfirmedYears).toEqual([2027]);
});
test('DT-5: one deadline a window, due on its last day', () => {
  let made = 0;
  const newId = () => `deadline-${(made += 1)}`;
  const all = windowDeadlines({ caseId: 'case-test', rule: 'R-45', source: 'P_MONITOR' }, newId, d('2026-02-10'), QUARTERLY, officialCalendar);
  expect(all.map(({ deadline }) => [deadline.kind, deadline.startsOn, deadline.dueOn])).toEqual([
    ['WINDOW', '2026-02-11', '2026-05-10'], ['WINDOW', '2026-05-11', '2026-08-10'],
    ['WINDOW', '2026-08-11', '2026-11-10'], ['WINDOW', '2026-11-11', '2027-02-10'],
  ]);
  expect(all.map(({ deadline }) => deadline.actBy)).toEqual(['2026-05-08', '2026-08-10', '2026-11-06', '2027-02-10']);
  expect(all.map(({ deadline }) => deadline.id)).toEqual(['deadline-1', 'deadline-2', 'deadline-3', 'deadline-4']);
});
test('DT-6: act by never comes before the event, the last day never moves', () => {
  expect(calDeadline(spec(3), d('2026-03-21'), officialCalendar).deadline).toMatchObject({ dueOn: '2026-03-24', actBy: '2026-03-21' });
});
test('DT-7: 24 hours run through Novruz', () => {
  const deadline = hourDeadline(spec(24, [1, 4]), at('2026-03-20', '18:30'));
  expect(deadline).toMatchObject({
    kind: 'HOUR', startsOn: '2026-03-20', dueAt: '2026-03-21T18:30:00+04:00',
    warnAt: ['2026-03-21T14:30:00+04:00', '2026-03-21T17:30:00+04:00'],
  });
  expect(isOver(deadline, at('2026-03-21', '18:30'))).toBe(false);
  expect(isOver(deadline, at('2026-03-21', '18:31'))).toBe(true);
});
test.each([-1, 1.5, Number.NaN])('%d is no length', (count) => {
  expect(() => calDeadline(spec(count), on, officialCalendar)).toThrow(RangeError);
  expect(() => monthDeadline(spec(count), on, officialCalendar)).toThrow(RangeError);
  expect(() => workingDayDeadline(spec(count), on, officialCalendar)).toThrow(RangeError);
  expect(() => hourDeadline(spec(count), at('2026-03-20', '18:30'))).toThrow(RangeError);
});

describe('DT-8: the calendar was edited', () => {
  const open = workingDayDeadline(spec(10, [2]), d('2026-03-12'), officialCalendar).deadline;

  test('an open working-day deadline is counted anew, the old day kept in its history', () => {
    const { deadlines, moved } = recalculateOpen([open], mourning, on);
    const after = {
      ...open, dueOn: '2026-04-07', actBy: '2026-04-07', warnAt: ['2026-04-05'],
      history: [{ dueOn: '2026-04-06', changedOn: '2026-03-13', why: 'CALENDAR' }],
    };
    expect(deadlines).toEqual([after]);
    expect(moved).toEqual([{ before: open, after }]);
  });
  test('and back again: history grows, nothing is lost', () => {
    const [there] = recalculateOpen([open], mourning, on).deadlines;
    const [back] = recalculateOpen(there === undefined ? [] : [there], officialCalendar, d('2026-03-14')).deadlines;
    expect(back).toMatchObject({
      dueOn: '2026-04-06', warnAt: ['2026-04-04'],
      history: [{ dueOn: '2026-04-06', changedOn: '2026-03-13' }, { dueOn: '2026-04-07', changedOn: '2026-03-14' }],
    });
  });
  test.each(['MET', 'MISSED', 'CANCELLED'] as const)('%s ones stay as they were', (status) => {
    const closed = { ...open, status };
    const { deadlines, moved } = recalculateOpen([closed], mourning, on);
    expect(deadlines[0]).toBe(closed);
    expect(moved).toEqual([]);
  });
  test('days, months and hours do not move; only act by follows the calendar', () => {
    const dayOff = calDeadline(spec(20), d('2026-03-14'), officialCalendar).deadline;
    const untouched = monthDeadline(spec(2), d('2026-03-12'), officialCalendar).deadline;
    const hours = hourDeadline(spec(24), at('2026-04-02', '10:00'));
    const { deadlines, moved } = recalculateOpen([dayOff, untouched, hours], mourning, on);
    expect(deadlines).toEqual([{ ...dayOff, dueOn: '2026-04-03', actBy: '2026-04-02', history: [] }, untouched, hours]);
    expect(deadlines[1]).toBe(untouched);
    expect(moved).toEqual([]);
  });
  test('a day a person has set stays', () => {
    const set = overrideDeadline(open, d('2026-04-08'), 'court moved it', on, officialCalendar);
    expect(set).toMatchObject({ dueOn: '2026-04-08', manualOverride: { reason: 'court moved it' }, history: [{ dueOn: '2026-04-06', why: 'MANUAL' }] });
    expect(recalculateOpen([set], mourning, on).deadlines[0]).toBe(set);
  });
  test('an unchanged calendar changes nothing', () => {
    expect(recalculateOpen([open], officialCalendar, on).deadlines[0]).toBe(open);
  });
  test('years nobody has confirmed are named', () => {
    const late = workingDayDeadline(spec(10), d('2026-12-25'), officialCalendar).deadline;
    expect(recalculateOpen([open, late], officialCalendar, on).unconfirmedYears).toEqual([2027]);
  });
});
