import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import { hasInterpreter, interpretersOf, namedInterpreter } from '../interpreters.ts';
import { interpreterForRights, interpreterFree } from './r-17-interpreter.ts';

const file = b.completeCase();
const free = { file, subjectCode: b.HARMED, interpreterCode: `${b.CASE_NO}-S2`, relation: 'NONE', use: 'EVERYTHING', policeContracted: false, personOkOn: null, confidentialitySigned: true } as const;
const urgent = { ...free, use: 'URGENT_NEEDS', confidentialitySigned: false } as const;

const sisterHere = b.interpreter(91, { relation: 'RELATIVE', use: 'URGENT_NEEDS' });
const known = (one: ReturnType<typeof b.interpreter>) => ({ ...file, interpreters: [one] });

describe('R-17: an interpreter tied to nobody', () => {
  it.each(rows(interpreterFree, [
    ['independent', free, ''],
    ['a relative', { ...free, relation: 'RELATIVE' }, 'block: interpreterRelated V'],
    ['a companion', { ...free, relation: 'COMPANION' }, 'block: interpreterRelated V'],
    ['of the other side', { ...free, relation: 'OTHER_SIDE' }, 'block: interpreterRelated V'],
    ['of the other side, with the person\'s yes', { ...free, relation: 'OTHER_SIDE', personOkOn: '2026-04-13' }, 'block: interpreterRelated V'],
    ['a relative, for bread and bed', { ...urgent, relation: 'RELATIVE' }, ''],
    ['a companion, for pain', { ...urgent, relation: 'COMPANION' }, ''],
    ['paid by the police, not agreed to', { ...free, policeContracted: true }, 'warn: interpreterNotAgreed V'],
    ['paid by the police, agreed to', { ...free, policeContracted: true, personOkOn: '2026-04-13' }, ''],
    ['has not signed', { ...free, confidentialitySigned: false }, 'warn: interpreterConfidentiality V'],
    ['both', { ...free, policeContracted: true, confidentialitySigned: false }, 'warn: interpreterNotAgreed V, interpreterConfidentiality V'],
    ['a relative who has not signed: the block alone', { ...free, relation: 'RELATIVE', confidentialitySigned: false }, 'block: interpreterRelated V'],
    ['said to be nobody\'s, and known for a relative of hers', { ...free, file: known(sisterHere) }, 'block: interpreterRelated V'],
    ['known for a relative of the other side', { ...free, file: known({ ...sisterHere, subjectCode: b.RESPONSIBLE }) }, 'block: interpreterRelated V'],
    ['known, and gone since', { ...free, file: known({ ...sisterHere, endedOn: '2026-04-10' }) }, 'block: interpreterRelated V'],
    ['said to be a relative, in an entry made in error', { ...free, file: known({ ...sisterHere, enteredInError: true }) }, ''],
    ['another interpreter is the relative', { ...free, file: known({ ...sisterHere, interpreterCode: `${b.CASE_NO}-S3` }) }, ''],
    ['independent for the other side too', { ...free, file: known(b.interpreter(91, { subjectCode: b.RESPONSIBLE })) }, ''],
  ]))('R-17: %s', (_, given, expected) => expect(says(interpreterFree, given)).toBe(expected));

  const helped = (...interpreters: ReturnType<typeof b.interpreter>[]) => ({ ...file, interpreters });
  const sister = b.interpreter(91, { relation: 'RELATIVE', use: 'URGENT_NEEDS' });
  const through = { subjectCode: b.HARMED, on: '2026-04-13', interpreterUsed: true };

  it.each(rows(interpreterForRights, [
    ['nobody on file, one was used', { file, ...through }, ''],
    ['an independent one', { file: helped(b.interpreter(90)), ...through }, ''],
    ['the sister', { file: helped(sister), ...through }, 'block: interpreterRelated V'],
    ['the sister, and an independent one since', { file: helped(sister, b.interpreter(90, { interpreterCode: `${b.CASE_NO}-S3`, on: '2026-04-13' })), ...through }, ''],
    ['an independent one only later', { file: helped(sister, b.interpreter(90, { on: '2026-04-14' })), ...through }, 'block: interpreterRelated V'],
    ['the sister has left', { file: helped({ ...sister, endedOn: '2026-04-13' }), ...through }, ''],
    ['the sister\'s entry was an error', { file: helped({ ...sister, enteredInError: true }), ...through }, ''],
    ['of the other side\'s sister', { file: helped({ ...sister, subjectCode: b.RESPONSIBLE }), ...through }, ''],
    ['no interpreter was used', { file: helped(sister), ...through, interpreterUsed: false }, ''],
    ['a refusal', { file: helped(sister), ...through, granted: false }, ''],
  ]))('R-17, rights and consents: %s', (_, given, expected) => expect(says(interpreterForRights, given)).toBe(expected));

  it.each([
    ['there', b.interpreter(90), '2026-04-14', 1],
    ['the day it began', b.interpreter(90, { on: '2026-04-14' }), '2026-04-14', 1],
    ['not begun', b.interpreter(90, { on: '2026-04-15' }), '2026-04-14', 0],
    ['the day before it ended', b.interpreter(90, { endedOn: '2026-04-15' }), '2026-04-14', 1],
    ['the day it ended', b.interpreter(90, { endedOn: '2026-04-14' }), '2026-04-14', 0],
    ['for urgent needs alone', b.interpreter(90, { use: 'URGENT_NEEDS' }), '2026-04-14', 0],
    ['a relative all the same', b.interpreter(90, { relation: 'RELATIVE' }), '2026-04-14', 0],
    ['somebody else\'s', b.interpreter(90, { subjectCode: b.RESPONSIBLE }), '2026-04-14', 0],
    ['an error', b.interpreter(90, { enteredInError: true }), '2026-04-14', 0],
  ])('R-17, who interprets: %s', (_, assignment, on, count) => {
    const given = { ...file, interpreters: [assignment] };
    expect(interpretersOf(given, b.HARMED, on)).toHaveLength(count);
    expect(hasInterpreter(given, b.party(10, 'HARMED', b.HARMED), on)).toBe(count === 1);
  });

  it('R-17: named on a paper is the one who stood that day, never the one for urgent needs', () => {
    const codes = ['S2', 'S3'].map((end) => `${b.CASE_NO}-${end}`);
    const people = { ...file, parties: [...file.parties, ...codes.map((code, index) => b.party(16 + index, 'INTERPRETER', code, { forSubject: b.HARMED }))] };
    const party = b.party(10, 'HARMED', b.HARMED);
    const later = b.interpreter(90, { interpreterCode: codes[1] ?? '', on: '2026-04-10' });
    const both = { ...people, interpreters: [sisterHere, later] };
    expect(namedInterpreter(both, party, '2026-04-13')?.subjectCode).toBe(codes[1]);
    expect(namedInterpreter(both, party, '2026-04-09'), 'not there yet').toBeUndefined();
    expect(namedInterpreter(people, party, b.TODAY), 'added, and never assigned').toBeUndefined();
    const old = { ...party, interpreterRecorded: true };
    expect(namedInterpreter(people, old, b.TODAY)?.subjectCode, 'before there were assignments').toBe(codes[0]);
    expect(hasInterpreter(people, old, b.TODAY)).toBe(true);
    expect(namedInterpreter({ ...people, interpreters: [sisterHere] }, old, b.TODAY), 'the flag of an old record, and an assignment since').toBeUndefined();
    const tied = { ...people, interpreters: [b.interpreter(92), { ...sisterHere, subjectCode: b.RESPONSIBLE }] };
    expect(namedInterpreter(tied, party, b.TODAY), 'found out to be the other side\'s').toBeUndefined();
    expect(hasInterpreter(tied, party, b.TODAY)).toBe(false);
  });
});
