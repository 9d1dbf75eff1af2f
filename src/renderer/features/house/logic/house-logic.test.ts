import { describe, expect, it } from 'vitest';
import { bedsOf, outingOf, shiftFor } from './board.ts';
import { blanksFor } from './blanks.ts';
import { stateOf } from './complaints.ts';
import { peopleFound } from './emergency-people.ts';
import { wholeNumber } from './whole-number.ts';

const NOW = '2026-03-18T10:00:00+04:00';
const person = (subjectCode: string, roomCode: string | null) => ({ caseId: 'x', subjectCode, module: 'THB' as const, roomCode, hasCard: true });
const shift = { id: 'x', recordedAt: NOW, recordedBy: 'a', hasText: false, from: 'a', to: null, signedOffAt: NOW, takenOverAt: null, openDrafts: 0 };

describe('the house in numbers', () => {
  it('nobody disappears with a bed the room no longer has', () => {
    const resident = { caseId: 'x', stayId: 'x', subjectCode: 'THB-2026-0001-V', bed: 3, since: NOW, nights: 0, outSince: null, worryFrom: null, children: 0, toSign: false, hasCard: true };
    expect(bedsOf({ beds: 2, residents: [resident] }).map((bed) => bed.resident?.subjectCode ?? null)).toEqual([null, null, 'THB-2026-0001-V']);
  });

  it('worry begins at the minute the person named', () => {
    expect(outingOf({ outSince: null, worryFrom: null }, NOW)).toBe('in');
    expect(outingOf({ outSince: NOW, worryFrom: null }, NOW)).toBe('out');
    expect(outingOf({ outSince: NOW, worryFrom: '2026-03-18T10:01:00+04:00' }, NOW)).toBe('worry');
    expect(outingOf({ outSince: NOW, worryFrom: NOW }, NOW)).toBe('late');
  });

  it('a shift waits for others than who signed it off', () => {
    expect(shiftFor(null, 'a')).toBe('none');
    expect(shiftFor(shift, 'a')).toBe('mine-waiting');
    expect(shiftFor(shift, 'b')).toBe('waiting');
    expect(shiftFor({ ...shift, to: 'b', takenOverAt: NOW }, 'b')).toBe('now');
  });

  it('R-34: a code or a room finds, in capitals or not; rooms in their numbers’ order', () => {
    const all = [person('VPN-2026-0009-V', null), person('THB-2026-0001-V', '10'), person('THB-2026-0002-V', '2a')];
    expect(peopleFound(all, '').map(({ roomCode }) => roomCode)).toEqual(['2a', '10', null]);
    expect(peopleFound(all, 'vpn').map(({ subjectCode }) => subjectCode)).toEqual(['VPN-2026-0009-V']);
    expect(peopleFound(all, '2A').map(({ subjectCode }) => subjectCode)).toEqual(['THB-2026-0002-V']);
    expect(peopleFound(all, 'xyz')).toEqual([]);
  });

  it('R-90: answered is not settled', () => {
    expect(stateOf({ answeredOn: null, retaliationCheckedOn: null })).toBe('waiting');
    expect(stateOf({ answeredOn: '2026-03-01', retaliationCheckedOn: null })).toBe('checking');
    expect(stateOf({ answeredOn: '2026-03-01', retaliationCheckedOn: '2026-04-01' })).toBe('settled');
  });

  it('forms of one kind of work are for those who do it', () => {
    expect(blanksFor((module) => module === 'MED')).toEqual(['D01', 'D02', 'D07']);
    expect(blanksFor((module) => module === 'THB')).toEqual(['D02', 'D07', 'D11']);
  });

  it('a number is whole and within its bounds', () => {
    expect(['1', ' 20 ', '0', '21', '2.5', '-1', '', 'x'].map((text) => wholeNumber(text, 1, 20))).toEqual([1, 20, null, null, null, null, null, null]);
  });
});
