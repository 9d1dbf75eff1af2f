import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CallName } from '../../src/shared/contract/index.ts';
import type { ErrorCode } from '../../src/shared/codes/errors.ts';
import { RECOGNITION_STATUSES } from '../../src/shared/model/care/enumerations.ts';
import { RIGHTS_BY_VARIANT } from '../../src/shared/model/rights.ts';
import { MAIN_DEPARTMENT } from '../../src/domain/care/main-department.ts';
import { addDays, plainDate } from '../../src/domain/dates/plain-date.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import { HARMED, INTERPRETER, RESPONSIBLE, SECOND_HARMED, SECOND_RESPONSIBLE } from '../../tools/demo/people.ts';
import { PracticeOffice } from '../support/practice-office.ts';
import { CareDesk } from './care-desk.ts';
import { wordsOf } from './disclosure-desk.ts';

/** A trafficking file from the first word to going home. desk 7 works on it, desk 8 is on duty in the shelter, desks 1 and 3 supervise. */

const EXPLOITER = { ...RESPONSIBLE, surname: 'İstismarçıyev', givenName: 'Uydurma', patronymic: 'Sınaq', fin: '0TEST71', idDocNo: 'AA0000071', birthDate: '1971-03-03' };

async function opened(): Promise<PracticeOffice> {
  const office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
  await office.signInAs('desk 7');
  return office;
}

const about = (desk: CareDesk) => ({ caseId: desk.caseId, subjectCode: desk.person });

async function recognise(desk: CareDesk, status: Typed<'trafficking.set-recognition'>['status'] = 'PRESUMED', change: Partial<Typed<'trafficking.set-recognition'>> = {}): Promise<string> {
  return desk.ask.write('trafficking.set-recognition', { ...about(desk), status, on: await desk.today(), decisionNo: null, decisionOn: null, ...change });
}

const detection = async (desk: CareDesk, change: Partial<Typed<'trafficking.record-detection'>> = {}): Promise<Typed<'trafficking.record-detection'>> => ({
  ...about(desk), method: 'PROACTIVE', by: 'NGO', on: await desk.today(), foreignOrStateless: false, ...change,
});

const notice = async (desk: CareDesk, change: Partial<Typed<'trafficking.record-notification'>> = {}): Promise<Typed<'trafficking.record-notification'>> => ({
  ...about(desk), kind: 'INFO_ONLY', channel: 'TELEFONOQRAM', sentAt: await desk.office.road.now(), no: 'T-7', refNo: null, by: 'Növbətçi Uydurma', receivedBy: 'Qəbuledən Uydurma', ourNumber: '+994 00 111 11 11',
  theirNumber: '+994 00 222 22 22', ...change,
});

const rights = async (desk: CareDesk, variant: Typed<'rights.record'>['variant'] = 'THB'): Promise<Typed<'rights.record'>> => ({
  ...about(desk), variant, on: await desk.today(), from: '08:00', to: '08:40', placeType: 'OFFICE', language: 'az', interpreterUsed: false, adaptation: null,
  rights: RIGHTS_BY_VARIANT[variant].map((code) => ({ code, explained: true, repeatAsked: false })), questions: null, copyGiven: true, signatureRefused: false, witnessed: false, repeatOf: null,
});

const consent = (desk: CareDesk, type: Typed<'consents.record'>['type'], change: Partial<Typed<'consents.record'>> = {}): Typed<'consents.record'> => ({
  ...about(desk), type, granted: true, forms: null, language: 'az', interpreterUsed: false, form: 'PAPER_SIGNED', givenAt: null, validUntil: null, paperNo: null, scanKept: true, ...change,
});

const tasks = async (desk: CareDesk) => (await desk.view()).tasks.map(({ code, state }) => `${code} ${state}`);
const dues = async (desk: CareDesk, rule: string) => (await desk.view()).deadlines.filter((one) => one.rule === rule && one.status !== 'CANCELLED').map(({ dueOn, status }) => `${dueOn} ${status}`);

describe('from the first word', () => {
  let office: PracticeOffice;
  let desk: CareDesk;
  /** Every word and name typed here: none of it may stand in the facts. */
  const typed: string[] = [];
  const word = (text: string) => (typed.push(text), text);

  beforeAll(async () => {
    office = await opened();
    desk = await CareDesk.open(office, 'THB');
  });
  afterAll(() => {
    expect(office.faults).toEqual([]);
    office.close();
  });

  test('R-37: how somebody was found is written once; a mistake is mended by R-83', async () => {
    const id = await desk.ask.write('trafficking.record-detection', await detection(desk));
    await desk.blocked('trafficking.record-detection', await detection(desk, { method: 'REACTIVE', by: 'POLICE' }), ['R-37 methodFrozen']);
    await desk.ask.write('records.correct', { caseId: desk.caseId, recordId: id, reason: 'MISUNDERSTOOD' });
    await desk.ask.write('trafficking.record-detection', await detection(desk, { by: 'SCHOOL' }));
    expect((await desk.view()).care.detections.map(({ by, enteredInError }) => [by, enteredInError])).toEqual([['NGO', true], ['SCHOOL', false]]);
  });

  test('signs and what happened: kinds are facts, words are sealed', async () => {
    const on = await desk.today();
    const id = await desk.ask.write('trafficking.record-indicator', { ...about(desk), dimension: 'EXPLOITATION', strength: 'STRONG', on, words: word('Kilidli otaq uydurması') });
    await desk.ask.write('trafficking.record-indicator', { ...about(desk), dimension: 'ABUSE_OF_VULNERABILITY_RECRUITMENT', strength: 'WEAK', on, words: null });
    await desk.ask.write('trafficking.record-exploitation', { ...about(desk), types: ['FORCED_LABOUR', 'FORCED_LABOUR'], geography: 'INTERNAL', country: null, on, words: word('Tarla uydurması') });
    const { care } = await desk.view();
    expect(care.exploitations.map(({ types, hasText }) => [types, hasText])).toEqual([[['FORCED_LABOUR'], true]]);
    expect(await desk.ask.ask('records.read-text', { caseId: desk.caseId, recordId: id })).toEqual({ texts: [{ field: 'words', text: 'Kilidli otaq uydurması' }] });
  });

  test('R-31: IDENTIFIED stands on the Main Department\'s decision alone', async () => {
    const set = { ...about(desk), status: 'IDENTIFIED' as const, on: await desk.today(), decisionNo: null, decisionOn: null };
    await desk.blocked('trafficking.set-recognition', set, ['R-31 recognitionDecision']);
    await desk.blocked('trafficking.set-recognition', { ...set, decisionNo: '7' }, ['R-31 recognitionDecision']);
    await desk.refused('trafficking.set-recognition', { ...set, decisionNo: '7', decisionOn: await desk.inDays(1) }, 'DATE_IN_FUTURE');
  });

  test('R-30: POTENTIAL is told within 24 hours; the telephone message is followed by a letter', async () => {
    await recognise(desk, 'POTENTIAL');
    expect(await tasks(desk)).toContain('NOTIFY todo');
    expect(await dues(desk, 'R-30')).toEqual([`${await desk.inDays(1)} OPEN`]);
    expect((await desk.ask.ask('today.read', {})).deadlines.map(({ rule }) => rule)).toContain('R-30');
    const told = await notice(desk);
    for (const text of [told.by, told.receivedBy, told.ourNumber, told.theirNumber]) word(text ?? '');
    const id = await desk.ask.write('trafficking.record-notification', told);
    expect(await tasks(desk)).toEqual(expect.arrayContaining(['NOTIFY done', 'SEND_SIGNED_LETTER todo']));
    expect(await dues(desk, 'R-30')).toEqual([`${await desk.inDays(1)} MET`, `${await desk.inDays(1)} OPEN`]);
    await desk.refused('trafficking.record-signed-letter', { caseId: desk.caseId, notificationId: id, on: await desk.inDays(1) }, 'DATE_IN_FUTURE');
    await desk.ask.write('trafficking.record-signed-letter', { caseId: desk.caseId, notificationId: id, on: await desk.today() });
    await desk.refused('trafficking.record-signed-letter', { caseId: desk.caseId, notificationId: id, on: await desk.today() }, 'WRONG_STATUS');
    expect(await tasks(desk)).toContain('SEND_SIGNED_LETTER done');
    expect((await desk.ask.ask('records.read-text', { caseId: desk.caseId, recordId: id })).texts.map(({ field }) => field)).toEqual(['by', 'ourNumber', 'receivedBy', 'theirNumber']);
  });

  test('R-32: with a name only by the person\'s own yes to the Main Department', async () => {
    const named = await notice(desk, { kind: 'WITH_IDENTITY', channel: 'LETTER' });
    await desk.blocked('trafficking.record-notification', named, ['R-32 disclosureConsent', 'R-32 disclosureConsent']);
    const yes: Typed<'consents.record-sheet'> = {
      ...about(desk), language: 'az', interpreterUsed: false, form: 'PAPER_SIGNED', givenAt: null, paperNo: null, scanKept: true, explainedAloud: true, representativeCode: null, assent: null,
      rows: [{ type: 'DISCLOSURE', granted: true, orgId: MAIN_DEPARTMENT, unit: null, purpose: 'PROTECTION', scope: ['name'], operations: ['DISCLOSE'], crossBorder: null, validUntil: null }],
    };
    await desk.blocked('consents.record-sheet', yes, ['R-35 rightsTold']);
    await desk.ask.write('rights.record', await rights(desk));
    await desk.ask.write('consents.record-sheet', yes);
    await desk.blocked('trafficking.record-notification', named, ['R-32 fieldNotInScope']);
    const [row] = yes.rows;
    if (!row) throw new TypeError('no row');
    await office.road.daysPass(1);
    const whole = await desk.ask.write('consents.record-sheet', { ...yes, rows: [{ ...row, scope: ['name', 'caseFact'] }] });
    await desk.ask.write('trafficking.record-notification', { ...named, sentAt: await office.road.now() });
    await desk.ask.write('consents.withdraw', { caseId: desk.caseId, consentId: whole, via: 'ORAL', safetyFollowUpAgreed: false, reason: null });
    await desk.blocked('trafficking.record-notification', { ...named, sentAt: await office.road.now() }, ['R-32 consentWithdrawn', 'R-32 consentWithdrawn']);
  });

  test('R-36: the days begin with the status; D13 is made that day; nobody of an authority is met but at the person\'s own wish', async () => {
    const start = await desk.today();
    await recognise(desk);
    const last = addDays(start, 30);
    expect(await dues(desk, 'R-36')).toEqual([`${last} OPEN`]);
    expect(await tasks(desk)).toContain('REFLECTION_NOTICE todo');
    const meeting: Typed<'appointments.plan'> = { caseId: desk.caseId, kind: 'WITH_AUTHORITY', on: addDays(start, 8), from: '11:00', to: '12:00', placeType: 'OFFICE', subjects: [desk.person], note: word('Müstəntiq uydurması') };
    await desk.blocked('appointments.plan', meeting, ['R-36 pressureInReflection']);
    await desk.blocked('appointments.plan', { ...meeting, subjects: [] }, ['R-36 pressureInReflection']);
    await desk.ask.write('appointments.plan', { ...meeting, requestedByPerson: true });
    await desk.ask.write('appointments.plan', { ...meeting, kind: 'VISIT', from: '15:00', to: '16:00' });
    expect((await desk.view()).appointments.map(({ kind, requestedByPerson }) => [kind, requestedByPerson])).toEqual([['WITH_AUTHORITY', true], ['VISIT', false]]);
  });

  test('R-36: a decision inside the days only of one\'s own accord and with a lawyer offered', async () => {
    const choice = { ...about(desk), decision: 'COOPERATE' as const, on: await desk.today(), ownInitiative: false, lawyerOffered: false };
    await desk.blocked('trafficking.record-choice', choice, ['R-36 ownInitiative', 'R-36 lawyerOffered']);
    await desk.ask.write('trafficking.record-choice', { ...choice, decision: 'UNDECIDED' });
    await desk.ask.write('trafficking.record-choice', { ...choice, decision: 'NOT_COOPERATE', ownInitiative: true, lawyerOffered: true });
    await desk.refused('trafficking.record-choice', { ...choice, decision: 'UNDECIDED', on: await desk.inDays(-1) }, 'WRONG_ORDER');
  });

  test('R-36: an extension lengthens, and never shortens', async () => {
    const last = (await dues(desk, 'R-36'))[0]?.slice(0, 10) ?? '';
    const extension = { ...about(desk), on: await desk.today(), until: addDays(plainDate(last), 10) };
    await desk.refused('trafficking.extend-reflection', { ...extension, until: last }, 'WRONG_ORDER');
    await desk.refused('trafficking.extend-reflection', { ...extension, until: addDays(plainDate(last), 3000) }, 'DATE_TOO_FAR');
    await desk.ask.write('trafficking.extend-reflection', extension);
    expect(await dues(desk, 'R-36')).toEqual([`${extension.until} OPEN`]);
  });

  test('no word and no name in any facts', async () => {
    const plain = desk.facts();
    expect(plain).toContain('FORCED_LABOUR');
    for (const text of [...typed, HARMED.surname, HARMED.givenName]) expect(plain).not.toContain(text);
  });

  test('no list, title, calendar or journal holds a status', async () => {
    await office.signInAs('desk 3');
    const now = await desk.today();
    const seen = JSON.stringify([
      await desk.ask.ask('cases.list', {}), await desk.ask.ask('today.read', {}), await desk.ask.ask('calendar.agenda', { from: now, to: addDays(now, 60) }), await desk.ask.ask('approvals.list', {}),
      await desk.ask.ask('audit.list', { file: 'THB' }), await desk.ask.ask('audit.list', { file: 'THB-sealed' }), await desk.ask.ask('desk.workload', {}), (await desk.view()).header, (await desk.view()).tasks,
      await desk.ask.ask('correspondence.list', { direction: 'OUT', year: Number(now.slice(0, 4)) }),
    ]);
    expect(seen).toContain((await desk.view()).header.caseNo);
    for (const status of RECOGNITION_STATUSES) expect(seen).not.toMatch(new RegExp(`"${status}"|${status}_|_${status}`));
    expect(seen).not.toMatch(/FORCED_LABOUR|EXPLOITATION|EXPLOITER/);
    await office.signInAs('desk 7');
  });
});

describe('who may, and what is refused', () => {
  let office: PracticeOffice;
  let desk: CareDesk;
  beforeAll(async () => {
    office = await opened();
    desk = await CareDesk.open(office, 'THB');
  });
  afterAll(() => {
    expect(office.faults).toEqual([]);
    office.close();
  });

  test('R-30: anybody on duty who holds the file tells the Main Department; nobody else does anything', async () => {
    await recognise(desk, 'POTENTIAL');
    await office.signInAs('desk 9');
    await desk.refused('trafficking.record-detection', await detection(desk), 'NOT_ASSIGNED');
    await desk.refused('trafficking.set-recognition', { ...about(desk), status: 'PRESUMED', on: await desk.today(), decisionNo: null, decisionOn: null }, 'NOT_ASSIGNED');
    const id = await desk.ask.write('trafficking.record-notification', await notice(desk));
    await desk.ask.write('trafficking.record-signed-letter', { caseId: desk.caseId, notificationId: id, on: await desk.today() });
    await office.signInAs('desk 2');
    expect(await desk.ask.answer('trafficking.record-notification', await notice(desk))).toMatchObject({ ok: false, error: { code: 'CASE_NOT_FOUND' } });
    await office.signInAs('desk 7');
    expect((await desk.view()).care.notifications.map(({ recordedBy }) => recordedBy)).toEqual([await desk.userId('desk 9')]);
  });

  test('a file of protection needs knows none of these calls', async () => {
    const other = await CareDesk.open(office, 'VPN', SECOND_HARMED);
    await other.refused('trafficking.record-detection', await detection(other), 'WRONG_MODULE');
    await other.refused('trafficking.record-notification', await notice(other), 'WRONG_MODULE');
    await other.refused('trafficking.read-watched', { caseId: other.caseId }, 'WRONG_MODULE');
    await other.refused('trafficking.watch-person', { caseId: other.caseId, role: 'EXPLOITER', on: await other.today(), identity: EXPLOITER, words: null }, 'WRONG_MODULE');
  });

  test('bad days, nobody, and what is not there: a code, and nothing changed', async () => {
    const [on, tomorrow, long] = [await desk.today(), await desk.inDays(1), '1890-01-01'];
    const nobody = { caseId: desk.caseId, subjectCode: `${desk.person}9` };
    const me = about(desk);
    const at = { caseId: desk.caseId };
    const gone = randomUUID();
    const choice = { decision: 'UNDECIDED', on, ownInitiative: false, lawyerOffered: false } as const;
    const residence = { wantsPermit: true, on } as const;
    const plan: Omit<Typed<'trafficking.plan-return'>, 'subjectCode'> = { ...at, wishOn: null, riskAssessedOn: null, bestInterestsOn: null, country: 'GE', escorted: false, documentsReady: false, on, risk: null, decisionBody: null };
    const wrong = <N extends CallName>(call: N, input: Typed<N>, code: ErrorCode) => desk.refused(call, input, code);
    await wrong('trafficking.record-detection', await detection(desk, { on: tomorrow }), 'DATE_IN_FUTURE');
    await wrong('trafficking.record-detection', await detection(desk, { on: long }), 'DATE_TOO_FAR');
    await wrong('trafficking.record-detection', { ...(await detection(desk)), ...nobody }, 'PARTY_NOT_FOUND');
    await wrong('trafficking.record-indicator', { ...me, dimension: 'EXPLOITATION', strength: 'WEAK', on: tomorrow, words: 'x' }, 'DATE_IN_FUTURE');
    await wrong('trafficking.record-indicator', { ...nobody, dimension: 'EXPLOITATION', strength: 'WEAK', on, words: 'x' }, 'PARTY_NOT_FOUND');
    await wrong('trafficking.record-exploitation', { ...me, types: ['SEXUAL'], geography: 'INTERNAL', country: null, on: tomorrow, words: 'x' }, 'DATE_IN_FUTURE');
    await wrong('trafficking.record-exploitation', { ...nobody, types: ['SEXUAL'], geography: 'INTERNAL', country: null, on, words: 'x' }, 'PARTY_NOT_FOUND');
    await wrong('trafficking.set-recognition', { ...me, status: 'PRESUMED', on: tomorrow, decisionNo: null, decisionOn: null }, 'DATE_IN_FUTURE');
    await wrong('trafficking.set-recognition', { ...nobody, status: 'PRESUMED', on, decisionNo: null, decisionOn: null }, 'PARTY_NOT_FOUND');
    await wrong('trafficking.record-notification', await notice(desk, { sentAt: `${tomorrow}T09:00:00+04:00` }), 'DATE_IN_FUTURE');
    await wrong('trafficking.record-notification', await notice(desk, { sentAt: `${await desk.inDays(-1)}T09:00:00+04:00` }), 'DATE_BEFORE_CASE');
    await wrong('trafficking.record-notification', { ...(await notice(desk)), ...nobody }, 'PARTY_NOT_FOUND');
    expect(await desk.refused('trafficking.record-notification', await notice(desk, { kind: 'INFORMED_BY_REFERRER', by: null, refNo: null }), 'INVALID_INPUT')).toEqual(['refNo']);
    await wrong('trafficking.record-signed-letter', { ...at, notificationId: gone, on }, 'RECORD_NOT_FOUND');
    // POTENTIAL opens no days: there is nothing to lengthen or to decide.
    await wrong('trafficking.extend-reflection', { ...me, on, until: await desk.inDays(60) }, 'WRONG_ORDER');
    await wrong('trafficking.record-choice', { ...me, ...choice }, 'WRONG_ORDER');
    await wrong('trafficking.record-choice', { ...nobody, ...choice }, 'PARTY_NOT_FOUND');
    await wrong('trafficking.record-choice', { ...me, ...choice, on: tomorrow }, 'DATE_IN_FUTURE');
    await wrong('trafficking.record-residence', { ...me, ...residence, on: tomorrow }, 'DATE_IN_FUTURE');
    await wrong('trafficking.record-residence', { ...nobody, ...residence }, 'PARTY_NOT_FOUND');
    await wrong('trafficking.update-residence', { ...at, residenceId: gone, appliedOn: on, validFrom: null }, 'RECORD_NOT_FOUND');
    await wrong('trafficking.plan-return', { ...plan, subjectCode: desk.person, wishOn: tomorrow }, 'DATE_IN_FUTURE');
    await wrong('trafficking.plan-return', { ...plan, subjectCode: nobody.subjectCode }, 'PARTY_NOT_FOUND');
    await wrong('trafficking.update-return', { ...at, repatriationId: gone, wishOn: null, riskAssessedOn: null, bestInterestsOn: null, escorted: false, documentsReady: false, risk: null, decisionBody: null }, 'RECORD_NOT_FOUND');
    await wrong('trafficking.record-return', { ...at, repatriationId: gone, leftOn: on }, 'RECORD_NOT_FOUND');
    await wrong('trafficking.record-non-punishment', { ...me, field: 'CRIMINAL', requestedOn: tomorrow, body: 'Təlim Prokurorluğu', act: 'x' }, 'DATE_IN_FUTURE');
    await wrong('trafficking.decide-non-punishment', { ...at, nonPunishmentId: gone, decision: 'GRANTED', decidedOn: on }, 'RECORD_NOT_FOUND');
    await wrong('trafficking.watch-person', { ...at, role: 'EXPLOITER', on: tomorrow, identity: EXPLOITER, words: 'x' }, 'DATE_IN_FUTURE');
    await wrong('trafficking.end-watch', { ...at, associateId: gone, on }, 'RECORD_NOT_FOUND');
    await wrong('trafficking.read-watched', { caseId: gone }, 'CASE_NOT_FOUND');
  });

  test('the same call twice is one record; two who write do not wipe each other out', async () => {
    const input = { ...about(desk), dimension: 'COERCION_AT_DESTINATION' as const, strength: 'MEDIUM' as const, on: await desk.today(), words: 'Bir uydurma', token: randomUUID() };
    expect([await desk.ask.write('trafficking.record-indicator', input), await desk.ask.write('trafficking.record-indicator', input)]).toEqual([input.token, input.token]);
    await office.signInAs('desk 1');
    await desk.ask.write('trafficking.record-indicator', { ...input, words: 'Başqa uydurma', token: randomUUID() });
    await office.signInAs('desk 7');
    expect((await desk.view()).care.indicators).toHaveLength(2);
    const watch = { caseId: desk.caseId, role: 'ASSOCIATE' as const, on: await desk.today(), identity: SECOND_RESPONSIBLE, words: null, token: randomUUID() };
    for (const _ of [1, 2]) expect(await desk.ask.write('trafficking.watch-person', watch)).toBe(watch.token);
    expect((await desk.ask.ask('trafficking.read-watched', { caseId: desk.caseId })).people).toHaveLength(1);
  });

  test('R-91: who stepped back is on duty for this file no more', async () => {
    await office.signInAs('desk 1');
    await desk.ask.write('cases.step-back', { caseId: desk.caseId });
    expect(await desk.ask.answer('trafficking.record-notification', await notice(desk))).toMatchObject({ ok: false, error: { code: 'NOT_ASSIGNED' } });
    await office.signInAs('desk 7');
  });
});

describe('consents and rights of a trafficking file', () => {
  let office: PracticeOffice;
  let desk: CareDesk;
  beforeAll(async () => {
    office = await opened();
    desk = await CareDesk.open(office, 'THB');
  });
  afterAll(() => office.close());

  test('R-35: before the rights only the interpreter and the house rules; a no at any time', async () => {
    for (const type of ['SERVICES', 'STATISTICS_USE', 'REPATRIATION', 'DATA_PROCESSING', 'SUPPORT_PERSON'] as const) {
      await desk.blocked('consents.record', consent(desk, type), ['R-35 rightsTold']);
      await desk.ask.write('consents.record', consent(desk, type, { granted: false }));
    }
    for (const type of ['INTERPRETER_USE', 'SHELTER_RULES'] as const) expect(await desk.ask.answer('consents.record', consent(desk, type))).toMatchObject({ ok: true, warnings: [] });
    await desk.ask.write('rights.record', await rights(desk));
    expect(await desk.ask.answer('consents.record', consent(desk, 'SERVICES'))).toMatchObject({ ok: true, warnings: [] });
    expect(await tasks(desk)).toContain('EXPLAIN_RIGHTS done');
  });

  test('R-17: an interpreter the police pay is warned of until the person says it is all right', async () => {
    const code = await desk.add('INTERPRETER', { ...INTERPRETER, sex: 'MALE' }, { forSubject: desk.person });
    const assign: Typed<'interpreters.assign'> = {
      ...about(desk), interpreterCode: code, relation: 'NONE', use: 'EVERYTHING', policeContracted: true, personOkOn: null, confidentialitySigned: true, mode: 'PHONE', on: await desk.today(),
    };
    expect(await desk.ask.answer('interpreters.assign', { ...assign, dryRun: true })).toMatchObject({ ok: true, warnings: [{ rule: 'R-17', missing: [{ item: 'interpreterNotAgreed' }] }] });
    expect(await desk.ask.answer('interpreters.assign', { ...assign, personOkOn: await desk.today() })).toMatchObject({ ok: true, warnings: [] });
  });

  test('each kind of file knows its own consents and its own rights', async () => {
    for (const type of ['MEDIATION_PARTICIPATION', 'INDIRECT_MESSAGE', 'OUTCOME_SHARING'] as const) expect(await desk.refused('consents.record', consent(desk, type), 'INVALID_INPUT')).toEqual(['type']);
    for (const variant of ['OFFENDER', 'GENERAL_VICTIM'] as const) expect(await desk.refused('rights.record', await rights(desk, variant), 'INVALID_INPUT')).toEqual(['variant']);
    await office.signInAs('desk 1');
    const road = await office.road.register(SECOND_HARMED, SECOND_RESPONSIBLE, '2-1/26', ['az']);
    const mine = { caseId: road.caseId, subjectCode: road.harmed };
    for (const type of ['SERVICES', 'SHELTER_RULES', 'STATISTICS_USE', 'REPATRIATION'] as const) expect(await desk.ask.answer('consents.record', { ...consent(desk, type), ...mine })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
    expect(await desk.ask.answer('rights.record', { ...(await rights(desk)), ...mine })).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
    expect(await desk.ask.answer('consents.record', { ...consent(desk, 'DATA_PROCESSING'), ...mine })).toMatchObject({ ok: true });
    await office.signInAs('desk 7');
  });

  test('R-35: rights are due within 24 hours of the first word', async () => {
    const other = await CareDesk.open(office, 'THB', { ...SECOND_HARMED, fin: '0TEST61', idDocNo: 'C0000061' });
    await other.ask.write('contacts.record', {
      caseId: other.caseId, direction: 'OUT', channel: 'PHONE', at: await office.road.now(), withSubject: other.person, withBody: null, purpose: 'INFORM', separately: true, result: 'REACHED', nextTryOn: null, minutes: 5, note: null,
    });
    expect(await dues(other, 'P_RIGHTS_HOURS')).toEqual([`${await other.inDays(1)} OPEN`]);
    await other.ask.write('rights.record', { ...(await rights(other)), to: '23:59' });
    expect(await dues(other, 'P_RIGHTS_HOURS')).toEqual([`${await other.inDays(1)} MET`]);
  });
});

describe('days, staying, going home', () => {
  let office: PracticeOffice;
  let desk: CareDesk;
  const today = async () => (await desk.ask.ask('today.read', {})).deadlines.filter(({ rule }) => rule === 'R-36').map(({ dueOn }) => dueOn);
  beforeAll(async () => {
    office = await opened();
    desk = await CareDesk.open(office, 'THB');
    await desk.ask.write('trafficking.record-detection', await detection(desk, { foreignOrStateless: true }));
  });
  afterAll(() => {
    expect(office.faults).toEqual([]);
    office.close();
  });

  test('R-36: 2 March to 1 April; on everybody\'s list from seven days before to the day before; over from 2 April', async () => {
    expect(await desk.today()).toBe('2026-03-02');
    await recognise(desk);
    expect(await dues(desk, 'R-36')).toEqual(['2026-04-01 OPEN']);
    expect(await today()).toEqual([]);
    await office.road.daysPass(22);
    expect(await today(), 'D-8').toEqual([]);
    await office.road.daysPass(1);
    expect(await today(), 'D-7').toEqual(['2026-04-01']);
    await office.road.daysPass(6);
    expect(await today(), 'D-1').toEqual(['2026-04-01']);
    const choice = { ...about(desk), decision: 'COOPERATE' as const, on: await desk.inDays(1), ownInitiative: false, lawyerOffered: false };
    await office.road.daysPass(1);
    await desk.blocked('trafficking.record-choice', choice, ['R-36 ownInitiative', 'R-36 lawyerOffered']);
    await office.road.daysPass(1);
    expect(await desk.today()).toBe('2026-04-02');
    await desk.ask.write('trafficking.record-choice', { ...choice, on: await desk.today() });
    expect(await dues(desk, 'R-36')).toEqual(['2026-04-01 MET']);
  });

  test('R-36: what was counted when the days began holds when the parameter gets shorter', async () => {
    await office.signInAs('desk 3');
    const setTo = (value: number) => office.asker.write('parameters.set', { code: 'P_REFLECTION_DAYS', value, reason: 'Təlim dəyişikliyi' });
    await setTo(45);
    await office.signInAs('desk 7');
    const other = await CareDesk.open(office, 'THB', { ...SECOND_HARMED, fin: '0TEST62', idDocNo: 'C0000062' });
    await recognise(other);
    const last = await other.inDays(45);
    expect(await dues(other, 'R-36')).toEqual([`${last} OPEN`]);
    await office.signInAs('desk 3');
    await setTo(30);
    await office.signInAs('desk 7');
    await other.ask.write('trafficking.record-indicator', { ...about(other), dimension: 'EXPLOITATION', strength: 'WEAK', on: await other.today(), words: null });
    expect(await dues(other, 'R-36')).toEqual([`${last} OPEN`]);
    await office.road.daysPass(40);
    await other.blocked('trafficking.record-choice', { ...about(other), decision: 'COOPERATE', on: await other.today(), ownInitiative: false, lawyerOffered: false }, ['R-36 ownInitiative', 'R-36 lawyerOffered']);
  });

  test('R-39: over, foreign, wants to stay: applied for, a year, and two reminders', async () => {
    expect(await tasks(desk)).toContain('ASK_RESIDENCE todo');
    const residenceId = await desk.ask.write('trafficking.record-residence', { ...about(desk), wantsPermit: true, on: await desk.today() });
    expect(await tasks(desk)).toEqual(expect.arrayContaining(['ASK_RESIDENCE done', 'APPLY_RESIDENCE todo']));
    const update = { caseId: desk.caseId, residenceId };
    await desk.refused('trafficking.update-residence', { ...update, appliedOn: null, validFrom: await desk.today() }, 'WRONG_ORDER');
    const appliedOn = await desk.today();
    await desk.ask.write('trafficking.update-residence', { ...update, appliedOn, validFrom: null });
    expect(await tasks(desk)).toContain('APPLY_RESIDENCE done');
    await desk.refused('trafficking.update-residence', { ...update, appliedOn: null, validFrom: await desk.inDays(-1) }, 'WRONG_ORDER');
    await desk.ask.write('trafficking.update-residence', { ...update, appliedOn: null, validFrom: '2026-06-01' });
    expect((await desk.view()).care.residences).toMatchObject([{ appliedOn, validFrom: '2026-06-01', validTo: '2027-06-01' }]);
    expect(await dues(desk, 'R-39')).toEqual(['2027-04-02 OPEN', '2027-05-02 OPEN', '2027-06-01 OPEN']);
    await desk.refused('trafficking.update-residence', { ...update, appliedOn: null, validFrom: '2026-07-01' }, 'WRONG_STATUS');
    const no = await desk.ask.write('trafficking.record-residence', { ...about(desk), wantsPermit: false, on: await desk.today() });
    await desk.refused('trafficking.update-residence', { ...update, residenceId: no, appliedOn, validFrom: null }, 'WRONG_STATUS');
  });

  test('R-44: home by a written wish, a look at the risk not older than thirty days, and for a child a decision', async () => {
    const on = await desk.today();
    const plan = { ...about(desk), wishOn: null, riskAssessedOn: await desk.inDays(-31), bestInterestsOn: null, country: 'GE', escorted: true, documentsReady: false, on, risk: 'Uydurulmuş risk', decisionBody: null };
    const repatriationId = await desk.ask.write('trafficking.plan-return', plan);
    const leaving = { caseId: desk.caseId, repatriationId, leftOn: on };
    await desk.blocked('trafficking.record-return', leaving, ['R-44 writtenWish', 'R-44 returnRisk']);
    const known = { caseId: desk.caseId, repatriationId, wishOn: on, riskAssessedOn: await desk.inDays(-30), bestInterestsOn: null, escorted: true, documentsReady: true, risk: 'Yenə uydurulmuş risk', decisionBody: null };
    await desk.ask.write('trafficking.update-return', known);
    const texts = await desk.ask.ask('records.read-text', { caseId: desk.caseId, recordId: repatriationId });
    expect(texts.texts.map(({ text }) => text).toSorted(), 'what was said before stays').toEqual(['Uydurulmuş risk', 'Yenə uydurulmuş risk']);
    await desk.refused('trafficking.record-return', { ...leaving, leftOn: await desk.inDays(1) }, 'DATE_IN_FUTURE');
    await desk.ask.write('trafficking.record-return', leaving);
    await desk.refused('trafficking.record-return', leaving, 'WRONG_STATUS');
    await desk.refused('trafficking.update-return', known, 'WRONG_STATUS');

    const child = await CareDesk.open(office, 'THB', { ...SECOND_HARMED, fin: '0TEST63', idDocNo: 'C0000063', birthDate: '2014-05-05' });
    const returning = await child.ask.write('trafficking.plan-return', { ...plan, ...about(child), wishOn: on, riskAssessedOn: on });
    await child.blocked('trafficking.record-return', { caseId: child.caseId, repatriationId: returning, leftOn: on }, ['R-44 bestInterests']);
    await child.ask.write('trafficking.update-return', { ...known, caseId: child.caseId, repatriationId: returning, riskAssessedOn: on, bestInterestsOn: on, decisionBody: 'Uydurulmuş qurum' });
    await child.ask.write('trafficking.record-return', { caseId: child.caseId, repatriationId: returning, leftOn: on });
    expect(desk.facts()).not.toMatch(/Uydurulmuş (?:risk|qurum)/);
  });

  test('Art. 17.7: no penalty is asked for and decided once; the act is sealed', async () => {
    const on = await desk.today();
    const id = await desk.ask.write('trafficking.record-non-punishment', { ...about(desk), field: 'ADMINISTRATIVE', requestedOn: on, body: 'Təlim Rayon Məhkəməsi', act: 'Sərhəd uydurması' });
    const decide = { caseId: desk.caseId, nonPunishmentId: id, decision: 'GRANTED' as const, decidedOn: on };
    await desk.refused('trafficking.decide-non-punishment', { ...decide, decidedOn: await desk.inDays(1) }, 'DATE_IN_FUTURE');
    await desk.refused('trafficking.decide-non-punishment', { ...decide, decidedOn: await desk.inDays(-1) }, 'WRONG_ORDER');
    await desk.ask.write('trafficking.decide-non-punishment', decide);
    await desk.refused('trafficking.decide-non-punishment', decide, 'WRONG_STATUS');
    expect(desk.facts()).not.toContain('Sərhəd uydurması');
  });
});

describe('D06-N: the notice without a name', () => {
  test('R-30: kinds of signs, adult or child, urgency and danger; a gap where nobody asked', async () => {
    const office = await opened();
    const desk = await CareDesk.open(office, 'THB');
    const on = await desk.today();
    for (const dimension of ['EXPLOITATION', 'ABUSE_OF_VULNERABILITY_RECRUITMENT', 'EXPLOITATION'] as const) await desk.ask.write('trafficking.record-indicator', { ...about(desk), dimension, strength: 'STRONG', on, words: 'Kilidli otaq uydurması' });
    const paper = { caseId: desk.caseId, code: 'D06-N' as const, language: 'az' as const, aboutId: null, subjectCode: desk.person, forAuthority: false, largePrint: false };
    const documentId = await desk.ask.write('documents.make', paper);
    const issued = (await desk.view()).documents.find(({ id }) => id === documentId);
    expect(issued).toMatchObject({ recipientOrgId: MAIN_DEPARTMENT, outNo: expect.stringContaining('/26'), fieldsMissing: [{ field: 'immediateDanger' }], consentIdsUsed: [] });
    const { path } = await desk.ask.ask('documents.save', { caseId: desk.caseId, documentId, folder: office.folder });
    const words = wordsOf(readFileSync(path));
    expect(words).toContain(desk.person);
    expect(words).toContain('istismar');
    for (const name of [HARMED.surname, HARMED.patronymic ?? '', 'Kilidli', HARMED.fin ?? '', HARMED.birthDate ?? '', '1988']) expect(words).not.toContain(name);
    office.close();
  });

  test('made of a trafficking file and a person of it alone', async () => {
    const office = await opened();
    const desk = await CareDesk.open(office, 'VPN');
    const paper = { caseId: desk.caseId, code: 'D06-N' as const, language: 'az' as const, aboutId: null, subjectCode: desk.person, forAuthority: false, largePrint: false };
    await desk.refused('documents.make', paper, 'WRONG_STATUS');
    office.close();
  });
});
