import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { left, RESIDENT, shelterFile, stay } from '../../../../tests/fixtures/shelter-builder.ts';
import { ADMISSION_GROUNDS, STAY_YES_FORMS } from '../../../shared/model/care/enumerations.ts';
import { judge } from '../../rule.ts';
import { admitGate, type Admit } from '../gates/admit.ts';
import { moveRoomGate } from '../gates/move-room.ts';
import { admissionYes, bedFree, oneStay } from './r-40-admission.ts';

const at = b.at('2026-04-12', '23:50');
const said = (form: (typeof STAY_YES_FORMS)[number]) => ({ form, at });
const inBed = { subjectCode: RESIDENT, roomCode: '1', bed: 1 };
const other = { subjectCode: 'THB-2026-0009-V', roomCode: '1', bed: 1 };

describe('R-40: let in at any hour', () => {
  it.each(STAY_YES_FORMS)('R-40: a yes said as %s is a yes', (form) => expect(says(admissionYes, { subjectCode: RESIDENT, ground: 'OWN_YES', yes: said(form) })).toBe(''));
  it('R-40: no yes at all, and nobody says why they could not say it', () => expect(says(admissionYes, { subjectCode: RESIDENT, ground: 'OWN_YES', yes: null })).toBe(`block: stayYes ${RESIDENT}`));
  it.each(ADMISSION_GROUNDS.filter((ground) => ground !== 'OWN_YES'))('R-40: %s waits for no yes', (ground) => expect(says(admissionYes, { subjectCode: RESIDENT, ground, yes: null })).toBe(''));

  it.each(rows(bedFree, [
    ['an empty house', { ...inBed, taken: [] }, ''],
    ['somebody sleeps there', { ...inBed, taken: [other] }, 'block: bedTaken'],
    ['in the bed beside', { ...inBed, taken: [{ ...other, bed: 2 }] }, ''],
    ['in the same bed of another room', { ...inBed, taken: [{ ...other, roomCode: '2' }] }, ''],
    ['oneself', { ...inBed, taken: [inBed] }, ''],
  ]))('R-40: a bed, %s', (_, given, expected) => expect(says(bedFree, given)).toBe(expected));

  it.each(rows(oneStay, [
    ['nobody was here', { file: shelterFile(), subjectCode: RESIDENT, admittedAt: at }, ''],
    ['they are here', { file: shelterFile({ stays: [stay(70)] }), subjectCode: RESIDENT, admittedAt: b.NOW }, `block: oneStayAtATime ${RESIDENT}`],
    ['they left and came back', { file: shelterFile({ stays: [stay(70, { exit: left(b.at('2026-04-13', '08:00'), 'ABSENT') })] }), subjectCode: RESIDENT, admittedAt: b.at('2026-04-13', '08:00') }, ''],
    ['they came back before they left', { file: shelterFile({ stays: [stay(70, { exit: left(b.NOW) })] }), subjectCode: RESIDENT, admittedAt: b.at('2026-04-13') }, `block: oneStayAtATime ${RESIDENT}`],
    ['an entry made in error', { file: shelterFile({ stays: [stay(70, { enteredInError: true })] }), subjectCode: RESIDENT, admittedAt: at }, ''],
    ['somebody else of the file is here', { file: shelterFile({ stays: [stay(70, { subjectCode: `${RESIDENT}2` })] }), subjectCode: RESIDENT, admittedAt: at }, ''],
  ]))('R-40: one stay at a time, %s', (_, given, expected) => expect(says(oneStay, given)).toBe(expected));
});

describe('R-40: the gates', () => {
  const act: Admit = { file: shelterFile(), ...inBed, admittedAt: at, ground: 'OWN_YES', yes: said('SIGNED'), taken: [] };
  const missing = (change: Partial<Admit>) => judge(admitGate, { ...act, ...change }, b.context()).blocks.flatMap((block) => block.missing.map(({ item }) => `${block.rule} ${item}`));

  it('nothing is asked of a file that has no rights protocol, no consent, no signature and no identity', () => {
    const bare = shelterFile();
    expect(missing({ file: { ...bare, parties: bare.parties.map((one) => ({ ...one, hasIdentity: false })) } })).toEqual([]);
  });
  it.each([
    ['no yes', { yes: null }, 'R-40 stayYes'],
    ['the bed is taken', { taken: [other] }, 'R-40 bedTaken'],
    ['they live here already', { file: shelterFile({ stays: [stay(70)] }) }, 'R-40 oneStayAtATime'],
  ] satisfies [string, Partial<Admit>, string][])('admission: %s', (_, change, expected) => expect(missing(change)).toEqual([expected]));
  it('each reason is named, not the first alone', () => expect(missing({ yes: null, taken: [other], file: shelterFile({ stays: [stay(70)] }) })).toHaveLength(3));
  it('a move asks for the bed and for nothing else', () => {
    expect(judge(moveRoomGate, { ...inBed, taken: [other] }, b.context()).blocks).toMatchObject([{ rule: 'R-40', missing: [{ item: 'bedTaken' }] }]);
    expect(judge(moveRoomGate, { ...inBed, taken: [] }, b.context()).blocks).toEqual([]);
  });
});
