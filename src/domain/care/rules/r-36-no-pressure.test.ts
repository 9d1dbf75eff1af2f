import { describe, expect, it } from 'vitest';
import * as b from '../../../../tests/fixtures/case-builder.ts';
import { rows, says } from '../../../../tests/fixtures/findings.ts';
import * as t from '../../../../tests/fixtures/trafficking-builder.ts';
import { APPOINTMENT_KINDS } from '../../../shared/model/enumerations.ts';
import { noPressure, plannedBefore } from './r-36-no-pressure.ts';

const file = t.traffickingFile({ recognitions: [t.recognition(1, '2026-03-02')] });
const meeting = (on: string, change: object = {}) => ({ file, kind: 'WITH_AUTHORITY' as const, subjects: [t.PERSON], session: { on }, ...change });
const pressed = `block: pressureInReflection ${t.PERSON}`;

describe('R-36: nobody is brought before an authority while they reflect', () => {
  it.each(rows(noPressure, [
    ['on the first day', meeting('2026-03-02'), pressed],
    ['on the last', meeting('2026-04-01'), pressed],
    ['the day after', meeting('2026-04-02'), ''],
    ['asked for by the person', meeting('2026-03-15', { requestedByPerson: true }), ''],
    ['with nobody named, everybody of the file', meeting('2026-03-15', { subjects: [] }), pressed],
    ['with somebody else of the file', meeting('2026-03-15', { subjects: [`${t.FILE_NO}-S`] }), ''],
    ['where no period runs', meeting('2026-03-15', { file: t.traffickingFile() }), ''],
  ]))('R-36: %s', (_, act, expected) => expect(says(noPressure, act)).toBe(expected));

  it.each(APPOINTMENT_KINDS.filter((kind) => kind !== 'WITH_AUTHORITY'))('R-36: %s is no meeting with an authority', (kind) => expect(says(noPressure, meeting('2026-03-15', { kind }))).toBe(''));

  const over = (change: Parameters<typeof b.appointment>[1] = {}) => ({
    file: t.traffickingFile({}, { appointments: [b.appointment(5, { kind: 'WITH_AUTHORITY', on: '2026-03-15', subjects: [t.PERSON], ...change })] }), subjectCode: t.PERSON, reflection: { from: '2026-03-02', until: '2026-04-01' },
  });
  it.each(rows(plannedBefore, [
    ['a meeting planned before the days began', over(), `warn: pressureInReflection ${t.PERSON}`],
    ['after the last day', over({ on: '2026-04-02' }), ''],
    ['asked for by the person', over({ requestedByPerson: true }), ''],
    ['held already', over({ status: 'DONE' }), ''],
    ['R-83: entered in error', over({ enteredInError: true }), ''],
    ['a visit', over({ kind: 'VISIT' }), ''],
    ['no days begin', { ...over(), reflection: null }, ''],
  ]))('R-36: %s', (_, act, expected) => expect(says(plannedBefore, act)).toBe(expected));
});
