import { describe, expect, it } from 'vitest';
import * as b from '../../../tests/fixtures/case-builder.ts';
import * as t from '../../../tests/fixtures/trafficking-builder.ts';
import type { CareFile } from '../../shared/model/care/care-file.ts';
import type { CaseFile } from '../../shared/model/case-file.ts';
import { actBy } from '../dates/work-calendar.ts';
import { plainDate } from '../dates/plain-date.ts';
import { caseDeadlines } from '../mediation/deadlines.ts';
import { traffickingDue } from './trafficking-clocks.ts';

/** `rule kind count: from → to status`, as the table reads. */
const dues = (care: Partial<CareFile>, change: Partial<CaseFile> = {}, today: string = b.TODAY) =>
  traffickingDue(t.traffickingFile(care, change), b.context({ today })).map((one) => `${one.rule} ${one.kind} ${one.count}: ${one.startsOn} → ${one.dueOn} ${one.status}`);
const recordedAt = (at: string) => [t.recognition(1, at.slice(0, 10), 'POTENTIAL', { recordedAt: at })];
const closed = (file: CaseFile = t.traffickingFile()): Partial<CaseFile> => ({ header: { ...file.header, status: 'CLOSED', closedOn: '2026-04-10' } });

describe('R-30: word to the Main Department within hours', () => {
  it.each([
    ['of an afternoon', '2026-04-13T15:30:00+04:00', '2026-04-14'], ['at midnight', '2026-04-13T00:00:00+04:00', '2026-04-14'], ['a second before', '2026-04-13T23:59:59+04:00', '2026-04-14'],
    ['of a Friday, through the weekend', '2026-04-10T18:00:00+04:00', '2026-04-11'], ['of the eve of Novruz', '2026-03-19T18:00:00+04:00', '2026-03-20'], ['of the last of the year', '2026-12-31T12:00:00+04:00', '2027-01-01'],
    ['into a leap day', '2028-02-28T12:00:00+04:00', '2028-02-29'], ['at the end of a month', '2026-04-30T12:00:00+04:00', '2026-05-01'],
    ['in the hour other countries lose in spring (DT-1)', '2026-03-29T02:30:00+04:00', '2026-03-30'],
  ])('R-30: %s', (_, at, to) => expect(dues({ recognitions: recordedAt(at) })).toEqual([`R-30 HOUR 24: ${at.slice(0, 10)} → ${to} OPEN`]));

  const noon = recordedAt('2026-04-10T12:00:00+04:00');
  it.each([
    ['in the last second', '2026-04-11T12:00:00+04:00', 'MET'], ['a second late', '2026-04-11T12:00:01+04:00', 'MISSED'], ['before the status was written down', '2026-04-09T12:00:00+04:00', 'MET'],
  ])('R-30: told %s', (_, sentAt, status) => expect(dues({ recognitions: noon, notifications: [t.notification(2, sentAt)] })).toEqual([`R-30 HOUR 24: 2026-04-10 → 2026-04-11 ${status}`]));

  it('R-30: each way of telling counts, and what was entered in error does not', () => {
    for (const kind of ['INFO_ONLY', 'WITH_IDENTITY', 'INFORMED_BY_REFERRER'] as const) expect(dues({ recognitions: noon, notifications: [t.notification(2, '2026-04-10T13:00:00+04:00', { kind })] })[0]).toContain('MET');
    expect(dues({ recognitions: noon, notifications: [t.notification(2, '2026-04-10T13:00:00+04:00', { enteredInError: true })] })).toEqual(['R-30 HOUR 24: 2026-04-10 → 2026-04-11 OPEN']);
    expect(dues({ recognitions: noon, notifications: [t.notification(2, '2026-04-10T13:00:00+04:00', { subjectCode: t.COMPANION })] })[0]).toContain('OPEN');
  });

  it('R-30: once a person, from the first such status; from none of the others', () => {
    const file = [...noon, t.recognition(2, '2026-04-12', 'PRESUMED')];
    expect(dues({ recognitions: file }).filter((one) => one.startsWith('R-30'))).toEqual(['R-30 HOUR 24: 2026-04-10 → 2026-04-11 OPEN']);
    for (const status of ['IDENTIFIED', 'NOT_RECOGNISED', 'WITNESS'] as const) expect(dues({ recognitions: [t.recognition(1, '2026-04-10', status)] }).filter((one) => one.startsWith('R-30'))).toEqual([]);
    expect(dues({ recognitions: [...noon.map((one) => ({ ...one, enteredInError: true }))] })).toEqual([]);
  });

  it('R-30: a file closed without it keeps it as missed', () => expect(dues({ recognitions: noon }, closed())).toEqual(['R-30 HOUR 24: 2026-04-10 → 2026-04-11 MISSED']));

  it.each([
    ['of a Friday', '2026-04-10T22:00:00+04:00', '2026-04-13'], ['before Novruz, which is no working day', '2026-03-19T10:00:00+04:00', '2026-03-31'], ['over the new year', '2026-12-30T10:00:00+04:00', '2027-01-05'],
  ])('R-30: after a telephone message %s the signed letter is due on the next working day', (_, sentAt, dueOn) => {
    const told = (letterSentOn: string | null) => dues({ notifications: [t.notification(2, sentAt, { channel: 'TELEFONOQRAM', letterSentOn })] });
    expect(told(null)).toEqual([`R-30 WD 1: ${sentAt.slice(0, 10)} → ${dueOn} OPEN`]);
    expect(told(dueOn)).toEqual([`R-30 WD 1: ${sentAt.slice(0, 10)} → ${dueOn} MET`]);
    expect(told('2027-02-01')[0]).toContain('MISSED');
  });
  it('R-30: a letter needs no other, nor does what the referrer told by telephone', () => {
    expect(dues({ notifications: [t.notification(2, '2026-04-10T22:00:00+04:00')] })).toEqual([]);
    expect(dues({ notifications: [t.notification(2, '2026-04-10T22:00:00+04:00', { channel: 'TELEFONOQRAM', kind: 'INFORMED_BY_REFERRER' })] })).toEqual([]);
  });
});

describe('R-36: the last day of the reflection', () => {
  const recognitions = [t.recognition(1, '2026-03-02', 'IDENTIFIED')];
  it('R-36: open to its last day, over from the next', () => {
    expect(dues({ recognitions }, {}, '2026-04-01')).toEqual(['R-36 CAL 30: 2026-03-02 → 2026-04-01 OPEN']);
    expect(dues({ recognitions }, {}, '2026-04-02')).toEqual(['R-36 CAL 30: 2026-03-02 → 2026-04-01 MET']);
  });
  it('R-36: lengthened, it moves, and keeps the days it began with', () => {
    expect(dues({ recognitions, reflectionExtensions: [t.extension(2, '2026-03-20', '2026-05-10')] })).toEqual(['R-36 CAL 30: 2026-03-02 → 2026-05-10 OPEN']);
  });
  it('R-36: a file that closes waits for it no longer', () => expect(dues({ recognitions }, closed(), '2026-03-10')).toEqual(['R-36 CAL 30: 2026-03-02 → 2026-04-01 CANCELLED']));
  it('DT-6: where the last day is no working day, one acts on the working day before', () => {
    const [one] = caseDeadlines({ ...t.traffickingFile({ recognitions: [t.recognition(1, '2026-03-06', 'IDENTIFIED')] }), protocols: [] }, b.context({ today: '2026-03-10' }), () => b.uuid(500));
    expect([one?.dueOn, one?.actBy]).toEqual(['2026-04-05', actBy(plainDate('2026-04-05'), b.context().calendar)]);
    expect((one?.actBy ?? '') < '2026-04-05').toBe(true);
  });
  it('R-36: a parameter made shorter leaves the deadline on file where it was', () => {
    const file = t.traffickingFile({ recognitions: [t.recognition(1, '2026-03-02', 'IDENTIFIED')] });
    const long = { ...b.context({ today: '2026-03-02' }), parameters: { ...b.context().parameters, P_REFLECTION_DAYS: 45 } };
    const deadlines = caseDeadlines(file, long, () => b.uuid(500));
    const later = caseDeadlines({ ...file, deadlines }, b.context({ today: '2026-03-20' }), () => b.uuid(501));
    expect(later).toEqual(deadlines);
    expect(later.find(({ rule }) => rule === 'R-36')?.dueOn).toBe('2026-04-16');
  });
});

describe('R-39: the permit and its reminders', () => {
  const permit = (validFrom: string, validTo: string) => ({ residences: [t.residence(3, { appliedOn: '2026-04-03', validFrom, validTo })] });
  it.each([
    ['a year', '2026-05-01', '2027-05-01', ['2027-03-02', '2027-04-01', '2027-05-01']], ['from a leap day, clamped (DT-4)', '2028-02-29', '2029-02-28', ['2028-12-30', '2029-01-29', '2029-02-28']],
    ['over the new year', '2026-02-10', '2027-02-10', ['2026-12-12', '2027-01-11', '2027-02-10']],
  ])('R-39: %s', (_, from, to, expected) => expect(dues(permit(from, to)).map((one) => one.split(' ')[5])).toEqual(expected));
  it('R-39: what has passed is done with; without a permit nothing runs; only the newest counts', () => {
    expect(dues(permit('2026-05-01', '2027-05-01'), {}, '2027-03-03').map((one) => one.split(' ').at(-1))).toEqual(['MET', 'OPEN', 'OPEN']);
    expect(dues({ residences: [t.residence(3)] })).toEqual([]);
    expect(dues({ residences: [...permit('2026-05-01', '2027-05-01').residences, t.residence(4, { on: '2027-05-02', wantsPermit: false })] })).toEqual([]);
  });
});

describe('R-35: rights within hours of the first word, or of the first night', () => {
  const stay = (admittedAt: string) => ({
    ...b.contact(0, null, '2026-04-10'), subjectCode: t.PERSON, roomCode: 'A1', bed: 1, admittedAt, ground: 'OWN_YES' as const, yes: null, understandsSince: null, signedOn: null, houseRulesOn: null, statementOn: null,
    urgentNeeds: [], medicalCheckOn: null, accompanying: [], moves: [], exit: null,
  });
  const reached = (day: string) => ({ contacts: [b.contact(5, t.PERSON, day)] });
  it('from whichever was first', () => {
    expect(dues({}, reached('2026-04-10'))).toEqual(['P_RIGHTS_HOURS HOUR 24: 2026-04-10 → 2026-04-11 OPEN']);
    expect(dues({ stays: [stay('2026-04-09T23:30:00+04:00')] }, reached('2026-04-10'))).toEqual(['P_RIGHTS_HOURS HOUR 24: 2026-04-09 → 2026-04-10 OPEN']);
    expect(dues({}, { contacts: [b.contact(5, t.PERSON, '2026-04-10', { result: 'NO_ANSWER' })] })).toEqual([]);
  });
  it('met, missed, or no longer waited for', () => {
    const told = (on: string) => ({ ...reached('2026-04-10'), protocols: [b.protocol(30, t.PERSON, 'THB', { on })] });
    expect(dues({}, told('2026-04-10'))[0]).toContain('MET');
    expect(dues({}, told('2026-04-12'))[0]).toContain('MISSED');
    expect(dues({}, { ...reached('2026-04-10'), ...closed() })[0]).toContain('CANCELLED');
  });
  it('in a file of protection needs too, where nothing else of this room runs', () => {
    const file = t.traffickingFile({ recognitions: [t.recognition(1, '2026-03-02')] }, reached('2026-04-10'));
    expect(traffickingDue({ ...file, header: { ...file.header, module: 'VPN' } }, b.context()).map(({ rule }) => rule)).toEqual(['P_RIGHTS_HOURS']);
  });
});
