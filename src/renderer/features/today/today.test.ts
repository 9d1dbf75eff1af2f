import { describe, expect, it } from 'vitest';
import { parseInstant } from '../../../domain/dates/instant.ts';
import { minutesLeft } from './minutes-left.ts';
import { todaysAppointments } from './todays-appointments.ts';

describe('R-29: time left to confirm', () => {
  const now = parseInstant('2026-03-18T10:00:00+04:00');
  it.each([
    ['2026-03-18T10:01:30+04:00', 1],
    ['2026-03-19T10:00:00+04:00', 1440],
    ['2026-03-18T09:59:00+04:00', -1],
    ['nonsense', 0],
  ])('%s', (until, minutes) => {
    expect(now && minutesLeft(until, now)).toBe(minutes);
  });
});

it('the day’s sessions stand with one’s own appointments, by their hours; other people’s are in the calendar', () => {
  const entry = { kind: 'appointment' as const, caseId: 'c', caseNo: 'MED-2026-0002', outsideNo: null, on: '2026-03-18', to: '10:30', what: 'VISIT', placeType: null, mediator: 'me', mine: true, tooClose: false };
  const shown = todaysAppointments(
    [{ caseId: 'a', caseNo: 'MED-2026-0001', sessionId: 's', type: 'JOINT', on: '2026-03-18', from: '14:00' }],
    [
      { ...entry, id: 'v', from: '10:00' },
      { ...entry, id: 'o', from: '11:00', mine: false },
      { ...entry, id: 's', kind: 'session', what: 'JOINT', from: '14:00', tooClose: true },
      { ...entry, id: 'd', kind: 'deadline', what: 'R-12', from: null },
    ],
  );
  expect(shown.map(({ id, tooClose }) => [id, tooClose])).toEqual([['v', false], ['s', true]]);
});
