import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { careFile, childReturn, monitoringEnding, monitoringVisit, placement } from '../../../tests/fixtures/child-builder.ts';
import { rows, says } from '../../../tests/fixtures/findings.ts';
import { PARAMETER_DEFAULTS } from '../../shared/model/parameters.ts';
import type { CareFile } from '../../shared/model/care/care-file.ts';
import { addDays, addMonths, plainDate } from '../dates/plain-date.ts';
import { windowsOf } from './monitoring.ts';
import { monitoringOpen } from './rules/r-49-monitoring-open.ts';

const on = (day: string, care: Partial<CareFile> = {}, today = '2026-01-01') => windowsOf(careFile(care), childReturn(1, day), plainDate(today), PARAMETER_DEFAULTS);
const states = (today: string, care: Partial<CareFile> = {}, day = '2026-03-12') => on(day, care, today).map(({ state }) => state).join(' ');
const RETURN = childReturn(1, '2026-03-12');
const visits = (...days: string[]) => ({ monitoringVisits: days.map((day, n) => monitoringVisit(10 + n, RETURN.id, day)) });
const ended = (day: string) => ({ monitoringEndings: [monitoringEnding(30, RETURN.id, day)] });

describe('R-83: a removal that was entered in error', () => {
  const removed = (why: 'URGENT_REMOVAL' | 'TRANSFER', ...placements: ReturnType<typeof placement>[]) => states('2026-06-01', { monitoringEndings: [monitoringEnding(30, RETURN.id, '2026-05-01', { why })], placements });
  const wrong = placement(40, '2026-05-01', { urgent: true, enteredInError: true });
  it('R-83: took nobody from home, and the year goes on', () => expect(removed('URGENT_REMOVAL', wrong)).toBe('OPEN AHEAD AHEAD AHEAD'));
  it('R-83: one that stands ends it, and one nobody placed here for', () => {
    expect(removed('URGENT_REMOVAL', wrong, placement(41, '2026-05-01', { urgent: true }))).toBe('CANCELLED CANCELLED CANCELLED CANCELLED');
    expect(removed('URGENT_REMOVAL')).toBe('CANCELLED CANCELLED CANCELLED CANCELLED');
    expect(removed('TRANSFER', wrong)).toBe('CANCELLED CANCELLED CANCELLED CANCELLED');
  });
});

describe('DT-5: four windows of a year after a return', () => {
  it.each([
    ['in the middle of a month', '2026-03-12', ['2026-06-12', '2026-09-12', '2026-12-12', '2027-03-12']],
    ['at the end of November: February clamps', '2026-11-30', ['2027-02-28', '2027-05-30', '2027-08-30', '2027-11-30']],
    ['before a leap year', '2027-11-30', ['2028-02-29', '2028-05-30', '2028-08-30', '2028-11-30']],
    ['on the leap day', '2028-02-29', ['2028-05-29', '2028-08-29', '2028-11-29', '2029-02-28']],
    ['on the last day of the year', '2026-12-31', ['2027-03-31', '2027-06-30', '2027-09-30', '2027-12-31']],
    ['at the end of August', '2026-08-31', ['2026-11-30', '2027-02-28', '2027-05-31', '2027-08-31']],
  ])('DT-5: a return %s', (_, day, ends) => {
    const windows = on(day);
    expect(windows.map(({ to }) => to)).toEqual(ends);
    expect(windows.map(({ after }) => after)).toEqual([day, ...ends.slice(0, 3)]);
  });

  it('DT-5: whatever the day, the windows follow one another without a gap, end a year later, and a visit counts for one of them at most', () => {
    const days = fc.integer({ min: 0, max: 20_000 }).map((n) => addDays(plainDate('2000-01-01'), n));
    fc.assert(
      fc.property(days, fc.integer({ min: -30, max: 400 }), (day, after) => {
        const visitOn = addDays(day, after);
        const windows = on(day, { monitoringVisits: [monitoringVisit(2, RETURN.id, visitOn)] }, '2100-01-01');
        expect(windows.map(({ no }) => no)).toEqual([1, 2, 3, 4]);
        windows.forEach(({ after: from, to }, place) => {
          expect(from < to).toBe(true);
          expect(from).toBe(place === 0 ? day : windows[place - 1]?.to);
        });
        expect(windows.at(-1)?.to).toBe(addMonths(day, 12));
        const inside = visitOn > day && visitOn <= addMonths(day, 12);
        expect(windows.filter(({ state }) => state === 'DONE')).toHaveLength(inside ? 1 : 0);
      }),
    );
  });

  it.each([
    ['2026-03-12', {}, 'AHEAD AHEAD AHEAD AHEAD'],
    ['2026-03-13', {}, 'OPEN AHEAD AHEAD AHEAD'],
    ['2026-06-12', {}, 'OPEN AHEAD AHEAD AHEAD'],
    ['2026-06-13', {}, 'MISSED OPEN AHEAD AHEAD'],
    ['2026-06-13', visits('2026-06-12'), 'DONE OPEN AHEAD AHEAD'],
    ['2026-06-13', visits('2026-06-13'), 'MISSED DONE AHEAD AHEAD'],
    ['2026-06-13', visits('2026-03-12'), 'MISSED OPEN AHEAD AHEAD'],
    ['2027-03-13', visits('2026-04-01', '2026-04-20', '2026-12-13'), 'DONE MISSED MISSED DONE'],
    ['2027-03-12', visits('2026-04-01', '2026-07-01', '2026-10-01'), 'DONE DONE DONE OPEN'],
    ['2026-07-01', { ...visits('2026-04-01'), ...ended('2026-06-20') }, 'DONE CANCELLED CANCELLED CANCELLED'],
    ['2026-07-01', ended('2026-06-20'), 'MISSED CANCELLED CANCELLED CANCELLED'],
    ['2026-07-01', ended('2026-06-12'), 'CANCELLED CANCELLED CANCELLED CANCELLED'],
    ['2026-07-01', ended('2026-06-13'), 'MISSED CANCELLED CANCELLED CANCELLED'],
    ['2026-07-01', { monitoringEndings: [monitoringEnding(30, RETURN.id, '2026-06-20', { enteredInError: true })] }, 'MISSED OPEN AHEAD AHEAD'],
    ['2026-07-01', { monitoringEndings: [monitoringEnding(30, 'another return', '2026-06-20')] }, 'MISSED OPEN AHEAD AHEAD'],
    ['2026-07-01', { monitoringVisits: [monitoringVisit(10, RETURN.id, '2026-06-20', { enteredInError: true })] }, 'MISSED OPEN AHEAD AHEAD'],
  ])('R-49 on %s, %j: %s', (today, care, expected) => expect(states(today, structuredClone(care))).toBe(expected));
});

describe('R-49: a child\'s file does not close before the last window', () => {
  const file = (care: Partial<CareFile>) => ({ file: careFile({ returns: [RETURN], ...care }) });
  it.each(rows(monitoringOpen, [
    ['no return', { file: careFile() }, ''],
    ['the year runs', file({}), 'block: monitoringOpen C'],
    ['visited so far', file(visits('2026-04-01')), 'block: monitoringOpen C'],
    ['every window visited', file(visits('2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01')), ''],
    ['handed over to another body', file(ended('2026-04-10')), ''],
    ['the return was an error', file({ returns: [{ ...RETURN, enteredInError: true }] }), ''],
  ]))('R-49: %s', (_, given, expected) => expect(says(monitoringOpen, given)).toBe(expected));

  it('R-49: the day after the last window it closes, missed windows or not', () => {
    const at = (today: string) => says(monitoringOpen, file({}), { today });
    expect(at('2027-03-12')).toBe('block: monitoringOpen C');
    expect(at('2027-03-13')).toBe('');
  });
});
