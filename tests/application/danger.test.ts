import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDays, plainDate } from '../../src/domain/dates/plain-date.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import { PASSPHRASE, PracticeOffice } from '../support/practice-office.ts';
import { CaseDesk } from './case-desk.ts';

/** Orders, sensitive cases, a supervisor's hold, emergencies and stopped sessions, each through the router. */
describe('an order between the two', () => {
  let office: PracticeOffice;
  let desk: CaseDesk;
  let orderId: string;
  let until: string;

  beforeAll(async () => {
    office = await PracticeOffice.open();
    desk = await CaseDesk.open(office);
    await desk.prepare();
    until = await desk.inDays(10);
  });
  afterAll(() => office.close());

  async function order(change: Partial<Typed<'orders.record'>> = {}): Promise<Typed<'orders.record'>> {
    const { harmed, responsible } = desk.road;
    return { caseId: desk.caseId, subjectCode: harmed, against: responsible, kind: 'SHORT', issuedBy: 'Təlim Rayon Məhkəməsi', issuedOn: await desk.today(), validUntil: until, ...change };
  }

  test('an order is recorded as its paper has it, or not at all', async () => {
    await desk.refused('orders.record', await order({ issuedOn: await desk.inDays(1) }), 'DATE_IN_FUTURE');
    await desk.refused('orders.record', await order({ validUntil: '2026-03-01' }), 'WRONG_ORDER');
    await desk.refused('orders.record', await order({ validUntil: '2126-03-01' }), 'DATE_TOO_FAR');
    await desk.refused('orders.record', await order({ against: desk.road.harmed }), 'PARTY_NOT_FOUND');
    await desk.refused('orders.record', await order({ subjectCode: `${desk.road.harmed}9` }), 'PARTY_NOT_FOUND');
    const sessionId = await desk.ask.write('sessions.schedule', desk.session(await desk.inDays(2)));
    orderId = await desk.ask.write('orders.record', await order());
    await office.road.daysPass(2);
    expect(await desk.blocked('sessions.start', { caseId: desk.caseId, sessionId }, 'R-23')).toEqual(['orderInForce V']);
    await desk.ask.write('sessions.cancel', { caseId: desk.caseId, sessionId });
    expect(JSON.stringify(await desk.view())).not.toContain('Məhkəməsi');
  });

  test.each(['JOINT', 'VIDEO_JOINT', 'CONFERENCE', 'CIRCLE', 'SHUTTLE', 'LETTER'] as const)('R-23: %s is not held between them while it is in force, its last day too', async (type) => {
    expect(await desk.blocked('sessions.schedule', desk.session(until, { type }), 'R-23')).toEqual(['orderInForce V']);
    expect(await desk.ask.answer('sessions.schedule', { ...desk.session(plusOne(until), { type }), dryRun: true })).toMatchObject({ ok: true });
  });

  test('R-23: a talk with one side alone is no contact; nor is one asked to the office apart', async () => {
    const { harmed, responsible } = desk.road;
    const caucus = { ...desk.session(until, { type: 'CAUCUS', attendees: [harmed] }), dryRun: true };
    expect(await desk.ask.answer('sessions.schedule', caucus)).toMatchObject({ ok: true });
    const visit: Typed<'appointments.plan'> = { caseId: desk.caseId, kind: 'VISIT', on: until, from: '10:00', to: '10:30', placeType: 'OFFICE', subjects: [harmed, responsible], note: null };
    expect(await desk.blocked('appointments.plan', visit, 'R-23')).toEqual(['orderInForce V']);
    expect(await desk.ask.answer('appointments.plan', { ...visit, subjects: [harmed], dryRun: true })).toMatchObject({ ok: true });
  });

  test('R-23: no message is carried between them either', async () => {
    const { harmed, responsible } = desk.road;
    const on = await desk.today();
    const messageId = await desk.ask.write('messages.draft', { caseId: desk.caseId, kind: 'LETTER', from: responsible, to: harmed, on, text: 'Nümunə məktub.' });
    await desk.ask.write('messages.screen', { caseId: desk.caseId, messageId, on, findings: [], passed: true, note: null });
    await desk.ask.write('messages.ask', { caseId: desk.caseId, messageId, wish: 'READ', on, keptAt: null });
    expect(await desk.blocked('messages.deliver', { caseId: desk.caseId, messageId }, 'R-23')).toEqual(['orderInForce V']);
  });

  test('DT-6: an extension goes on from the day the order would have ended, and never shortens it', async () => {
    const on = await desk.today();
    const extend = { caseId: desk.caseId, orderId, on };
    await desk.refused('orders.extend', { ...extend, validUntil: until }, 'WRONG_ORDER');
    await desk.refused('orders.extend', { ...extend, validUntil: await desk.inDays(1) }, 'WRONG_ORDER');
    await desk.refused('orders.extend', { ...extend, on: await desk.inDays(1), validUntil: plusOne(until) }, 'DATE_IN_FUTURE');
    await desk.refused('orders.extend', { ...extend, on: '2026-03-01', validUntil: plusOne(until) }, 'WRONG_ORDER');
    await desk.refused('orders.extend', { ...extend, validUntil: '2126-03-01' }, 'DATE_TOO_FAR');
    await desk.refused('orders.extend', { ...extend, orderId: desk.caseId, validUntil: plusOne(until) }, 'RECORD_NOT_FOUND');
    const later = await desk.inDays(30);
    await desk.ask.write('orders.extend', { ...extend, validUntil: later });
    expect(await desk.blocked('sessions.schedule', desk.session(plusOne(until)), 'R-23')).toEqual(['orderInForce V']);
    await desk.refused('orders.extend', { ...extend, validUntil: plusOne(until) }, 'WRONG_ORDER');
    until = later;
  });

  test('lifted, its last day is that of the lifting; then it is over for good', async () => {
    const on = await desk.today();
    await desk.refused('orders.end', { caseId: desk.caseId, orderId, on: await desk.inDays(1) }, 'DATE_IN_FUTURE');
    await desk.refused('orders.end', { caseId: desk.caseId, orderId, on: '2026-03-01' }, 'WRONG_ORDER');
    await desk.ask.write('orders.end', { caseId: desk.caseId, orderId, on });
    expect(await desk.blocked('sessions.schedule', desk.session(on, { from: '18:00' }), 'R-23')).toEqual(['orderInForce V']);
    expect(await desk.ask.answer('sessions.schedule', { ...desk.session(await desk.inDays(1)), dryRun: true })).toMatchObject({ ok: true });
    await desk.refused('orders.end', { caseId: desk.caseId, orderId, on }, 'WRONG_STATUS');
    await desk.refused('orders.extend', { caseId: desk.caseId, orderId, on, validUntil: plusOne(until) }, 'WRONG_STATUS');
  });

  test('R-83: an order written down by mistake keeps nobody apart, once two have said so', async () => {
    const recordId = await desk.ask.write('orders.record', await order());
    const session = { ...desk.session(await desk.inDays(1)), dryRun: true };
    expect(await desk.ask.answer('sessions.schedule', session)).toMatchObject({ ok: false, error: { code: 'BLOCKED' } });
    const wrong = { caseId: desk.caseId, recordId, reason: 'WRONG_PERSON' as const };
    const approvalId = await desk.waits('records.correct', wrong, 'R-83');
    await approvedBy(office, 'desk 3', approvalId);
    await desk.ask.write('records.correct', { ...wrong, approvalId });
    expect(await desk.ask.answer('sessions.schedule', session)).toMatchObject({ ok: true });
  });

  test('R-28: after a stopped session: a new risk assessment, and a new preparation with the harmed person', async () => {
    const sessionId = await desk.ask.write('sessions.schedule', desk.session(await desk.inDays(1)));
    await office.road.daysPass(1);
    await desk.ask.write('sessions.start', { caseId: desk.caseId, sessionId });
    const { harmed, responsible } = desk.road;
    await desk.ask.write('sessions.finish', { caseId: desk.caseId, sessionId, to: '11:40', outcome: 'STOPPED_BY_MEDIATOR', attendance: [harmed, responsible].map((subjectCode) => ({ subjectCode, present: true, leftEarly: true })) });
    const { risks, sessions } = await desk.view();
    expect(risks.at(-1)?.staleSince).not.toBeNull();
    expect(sessions.at(-1)?.status).toBe('STOPPED');
    const next = desk.session(await desk.inDays(2));
    expect(await desk.blocked('sessions.schedule', next, 'R-28')).toEqual(['riskStale', 'newPreparationAfterStop V']);
    await office.road.daysPass(1);
    await office.road.prepare(desk.road);
    expect(await desk.ask.answer('sessions.schedule', next)).toMatchObject({ ok: true });
  });
});

describe('R-23: a sensitive case', () => {
  let office: PracticeOffice;
  let desk: CaseDesk;
  let on: string;

  beforeAll(async () => {
    office = await PracticeOffice.open();
    desk = await CaseDesk.registered(office, { offence: 'DOMESTIC', wordedMandatory: true });
    await office.road.explain(desk.road);
    await office.road.daysPass(2);
    await office.road.consent(desk.road);
    await office.road.daysPass(1);
  });
  afterAll(() => office.close());

  test('that it is suitable is not one person\'s judgement', async () => {
    const risk = await desk.risk();
    const asked = await desk.waits('risks.assess', risk, 'R-23');
    await approvedBy(office, 'desk 3', asked);
    await desk.ask.write('risks.assess', { ...risk, approvalId: asked });
    for (const subjectCode of [desk.road.harmed, desk.road.responsible])
      await desk.ask.write('preparations.record', { caseId: desk.caseId, subjectCode, on: await desk.today(), mode: 'IN_PERSON', alone: true, topics: ['PROCESS'], readiness: 'READY', minutes: 45, expectations: null });
    expect(await desk.ask.answer('risks.assess', await desk.risk({ STALKING: 3 }))).toMatchObject({ ok: false, error: { code: 'BLOCKED', blocks: expect.arrayContaining([expect.objectContaining({ rule: 'R-24' })]) } });
  });

  test('every missing thing is named, one after another they come, and at the end a second person', async () => {
    const { caseId, road } = desk;
    on = await desk.inDays(3);
    const session = (change: Partial<Typed<'sessions.schedule'>> = {}) => desk.session(on, { separateArrivalExit: false, ...change });
    expect(await desk.blocked('sessions.schedule', session(), 'R-23')).toEqual(['harmedWish', 'detailedAssessment V', 'coMediator', 'separateArrival']);
    await desk.ask.write('cases.record-wish', { caseId, wish: 'NONE', on: await desk.today() });
    expect(await desk.blocked('sessions.schedule', session(), 'R-23')).toContain('harmedWish');
    await desk.ask.write('cases.record-wish', { caseId, wish: 'CONFIRMED', on: await desk.today() });
    await desk.ask.write('assessments.record', { caseId, subjectCode: road.harmed, on: await desk.today(), agreedToTell: false, body: 'Sınaqlı Mərkəz' });
    expect(await desk.blocked('sessions.schedule', session(), 'R-23')).toEqual(['detailedAssessment V', 'coMediator', 'separateArrival']);
    await desk.ask.write('assessments.record', { caseId, subjectCode: road.harmed, on: '2026-01-10', agreedToTell: true, body: 'Sınaqlı Mərkəz' });
    expect(await desk.blocked('sessions.schedule', session(), 'R-23')).toEqual(['detailedAssessment V', 'coMediator', 'separateArrival']);
    await desk.ask.write('assessments.record', { caseId, subjectCode: road.harmed, on: await desk.today(), agreedToTell: true, body: 'Sınaqlı Mərkəz' });
    expect(await desk.blocked('sessions.schedule', session(), 'R-23')).toEqual(['coMediator', 'separateArrival']);
    await desk.refused('sessions.schedule', session({ coMediator: await desk.userId('desk 4') }), 'USER_NOT_FOUND');
    await desk.ask.write('cases.set-co-mediator', { caseId, userId: await desk.userId('desk 2') });
    expect(await desk.blocked('sessions.schedule', session(), 'R-23')).toEqual(['separateArrival']);
    const asked = await desk.waits('sessions.schedule', session({ separateArrivalExit: true }), 'R-23');
    await approvedBy(office, 'desk 3', asked);
    const warnings = await desk.warned('sessions.schedule', { ...session({ separateArrivalExit: true }), approvalId: asked });
    expect(warnings, 'worded as an order').toContain('R-23');
    expect(JSON.stringify(await desk.view())).not.toContain('Sınaqlı Mərkəz');
  });

  test('it is asked again on the day, held with that yes, and the order wording is answered in writing', async () => {
    const { caseId } = desk;
    await desk.refused('cases.reconfirm-voluntariness', { caseId, on: await desk.inDays(1) }, 'DATE_IN_FUTURE');
    await desk.ask.write('cases.reconfirm-voluntariness', { caseId, on: await desk.today() });
    const sessionId = (await desk.view()).sessions.at(-1)?.id ?? '';
    await desk.refused('sessions.start', { caseId, sessionId }, 'WRONG_ORDER');
    await office.road.daysPass(3);
    const asked = await desk.waits('sessions.start', { caseId, sessionId }, 'R-23');
    await approvedBy(office, 'desk 3', asked);
    expect(await desk.warned('sessions.start', { caseId, sessionId, approvalId: asked })).not.toContain('R-23');
    await desk.ask.write('sessions.finish', { caseId, sessionId, to: '12:00', outcome: 'CONTINUED', attendance: [desk.road.harmed, desk.road.responsible].map((subjectCode) => ({ subjectCode, present: true, leftEarly: false })) });
    expect((await desk.view()).sessions.at(-1)).toMatchObject({ status: 'HELD', coMediator: await desk.userId('desk 2') });
  });

  test('a referral that was not worded as an order has nothing to confirm', async () => {
    const other = await CaseDesk.registered(office, { number: '2-8/26', date: await desk.today(), actDate: null });
    await other.refused('cases.reconfirm-voluntariness', { caseId: other.caseId, on: await other.today() }, 'WRONG_STATUS');
  });
});

describe('a supervisor\'s hold', () => {
  let office: PracticeOffice;
  let desk: CaseDesk;

  beforeAll(async () => {
    office = await PracticeOffice.open();
    desk = await CaseDesk.open(office);
    await desk.prepare();
  });
  afterAll(() => office.close());

  test('X20: nothing but that it cannot be done here, never in a dry run; freed, all goes on', async () => {
    const { caseId } = desk;
    const sessionId = await desk.ask.write('sessions.schedule', desk.session(await desk.inDays(1)));
    await office.road.daysPass(1);
    await desk.refused('cases.hold', { caseId, held: false }, 'WRONG_STATUS');
    await desk.ask.write('cases.hold', { caseId, held: true });
    await desk.refused('cases.hold', { caseId, held: true }, 'WRONG_STATUS');
    const cleared = { ok: false, error: { code: 'NOT_CLEARED', blocks: [{ rule: 'X20', effect: 'block', missing: [{ item: 'notCleared' }] }] } };
    const before = await desk.state();
    const someone = { caseId, role: 'HARMED' as const, forSubject: null, language: 'az' as const, needsInterpreter: false, detained: false, identity: { ...NOBODY } };
    expect(await desk.ask.answer('sessions.start', { caseId, sessionId })).toEqual(cleared);
    expect(await desk.ask.answer('sessions.schedule', desk.session(await desk.inDays(3)))).toEqual(cleared);
    expect(await desk.ask.answer('sessions.move', { caseId, sessionId, on: await desk.inDays(3), from: '10:00' })).toEqual(cleared);
    expect(await desk.ask.answer('parties.add', someone)).toEqual(cleared);
    expect(await desk.ask.answer('sessions.start', { caseId, sessionId, dryRun: true })).toMatchObject({ ok: true });
    expect(await desk.ask.answer('parties.add', { ...someone, dryRun: true })).toMatchObject({ ok: true });
    expect((await desk.state()) === before).toBe(true);
    await desk.ask.write('cases.hold', { caseId, held: false });
    expect(await desk.ask.answer('sessions.start', { caseId, sessionId })).toMatchObject({ ok: true });
  });

  test('only a supervisor holds a case', async () => {
    await desk.ask.write('cases.set-co-mediator', { caseId: desk.caseId, userId: await desk.userId('desk 2') });
    await office.signInAs('desk 2');
    await desk.refused('cases.hold', { caseId: desk.caseId, held: true }, 'NOT_ALLOWED');
    await office.signInAs('desk 1');
  });
});

describe('R-29: a life comes first', () => {
  let office: PracticeOffice;
  let desk: CaseDesk;

  beforeAll(async () => {
    office = await PracticeOffice.open();
    desk = await CaseDesk.open(office);
  });
  afterAll(() => office.close());

  async function emergency(change: Partial<Typed<'emergencies.record'>> = {}): Promise<Typed<'emergencies.record'>> {
    return { caseId: desk.caseId, ground: 'DANGER_TO_LIFE', at: await office.road.now(), told: ['POLICE_102', 'POLICE_102'], fields: ['PLACE'], subjectCode: null, canWait: false, words: 'Nümunə: qapı qırılır.', ...change };
  }

  test('it is written down with the true time, and only what could have happened', async () => {
    await desk.refused('emergencies.record', await emergency({ at: `${await desk.inDays(1)}T09:00:00+04:00` }), 'DATE_IN_FUTURE');
    await desk.refused('emergencies.record', await emergency({ at: '2020-01-01T09:00:00+04:00' }), 'DATE_BEFORE_CASE');
    await desk.refused('emergencies.record', await emergency({ subjectCode: `${desk.road.harmed}9` }), 'PARTY_NOT_FOUND');
    const at = await office.road.now();
    await office.road.daysPass(1);
    await desk.ask.write('emergencies.record', await emergency({ at }));
    const view = await desk.view();
    expect(view.emergencies).toMatchObject([{ at, told: ['POLICE_102'], confirmed: null }]);
    expect(JSON.stringify(view)).not.toContain('qapı qırılır');
  });

  test('it stays on Today until another person has looked at it; the one who acted does not', async () => {
    const [emergencyId = ''] = (await desk.view()).emergencies.map(({ id }) => id);
    const waiting = async () => (await desk.ask.ask('today.read', {})).emergencies.map((one) => [one.emergencyId, one.dueAt]);
    const at = (await desk.view()).emergencies[0]?.at ?? '';
    expect(await waiting()).toEqual([[emergencyId, `2026-03-03${at.slice(10)}`]]);
    await desk.refused('emergencies.confirm', { caseId: desk.caseId, emergencyId }, 'APPROVAL_NOT_YOURS');
    await desk.refused('emergencies.confirm-on-paper', { caseId: desk.caseId, emergencyId, reviewer: 'Sınaqlı Rəyçi', signedOn: await desk.today(), scanKept: true }, 'APPROVAL_NOT_YOURS');
    await office.road.daysPass(9);
    expect(await waiting()).toHaveLength(1);
    await office.signInAs('desk 3');
    await desk.refused('emergencies.confirm', { caseId: desk.caseId, emergencyId: desk.caseId }, 'RECORD_NOT_FOUND');
    await desk.ask.write('emergencies.confirm', { caseId: desk.caseId, emergencyId });
    await desk.refused('emergencies.confirm', { caseId: desk.caseId, emergencyId }, 'WRONG_STATUS');
    expect((await desk.view()).emergencies[0]?.confirmed).toMatchObject({ by: await desk.userId('desk 3'), onPaper: false });
    expect(await waiting()).toEqual([]);
    await office.signInAs('desk 1');
  });

  test('what can wait an hour is done with a second person\'s yes', async () => {
    const asked = await emergency({ canWait: true });
    const approvalId = await desk.waits('emergencies.record', asked, 'R-29');
    await approvedBy(office, 'desk 3', approvalId);
    expect(await desk.ask.answer('emergencies.record', { ...asked, approvalId })).toMatchObject({ ok: true });
  });

  test('a supervisor made this week confirms none, until another one vouches', async () => {
    await desk.ask.write('users.add', { label: 'desk 9', roles: ['SUPERVISOR'], passphrase: PASSPHRASE });
    const confirm = { caseId: desk.caseId, emergencyId: await desk.ask.write('emergencies.record', await emergency()) };
    await office.signInAs('desk 9');
    await desk.refused('emergencies.confirm', confirm, 'APPROVAL_NOT_YOURS');
    await office.signInAs('desk 3');
    await desk.ask.write('approvals.vouch', { userId: await desk.userId('desk 9') });
    await office.signInAs('desk 9');
    await desk.ask.write('emergencies.confirm', confirm);
    await office.signInAs('desk 1');
  });

  test('never blocked: by somebody the case is not given to, in a held case, and in a closed one', async () => {
    await desk.ask.write('cases.hold', { caseId: desk.caseId, held: true });
    await office.signInAs('desk 2');
    expect(await desk.ask.answer('emergencies.record', await emergency({ ground: 'CHILD_IN_DANGER', told: ['CHILD_PROTECTION'] }))).toMatchObject({ ok: true });
    await office.signInAs('desk 1');
    await desk.ask.write('cases.hold', { caseId: desk.caseId, held: false });
    await desk.close();
    const written = (await desk.view()).emergencies.length;
    expect(await desk.ask.answer('emergencies.record', await emergency())).toMatchObject({ ok: true });
    expect((await desk.view()).emergencies).toHaveLength(written + 1);
  });

  test('R-82: working alone, an outside reviewer signs on paper, in time and with a scan', async () => {
    const { session } = office.house;
    await session?.changeOffice({ onePersonOffice: true, modules: session.modules });
    const emergencyId = await desk.ask.write('emergencies.record', await emergency());
    const on = await desk.today();
    const paper = { caseId: desk.caseId, emergencyId, reviewer: 'Sınaqlı Rəyçi', signedOn: on, scanKept: true };
    await desk.refused('emergencies.confirm-on-paper', { ...paper, signedOn: await desk.inDays(1) }, 'DATE_IN_FUTURE');
    await desk.refused('emergencies.confirm-on-paper', { ...paper, signedOn: '2026-03-01' }, 'WRONG_ORDER');
    expect(await desk.blocked('emergencies.confirm-on-paper', { ...paper, scanKept: false }, 'R-82')).toEqual(['reviewer']);
    await desk.ask.write('emergencies.confirm-on-paper', paper);
    await desk.refused('emergencies.confirm-on-paper', paper, 'WRONG_STATUS');
    expect((await desk.view()).emergencies.find(({ id }) => id === emergencyId)?.confirmed).toMatchObject({ onPaper: true });
    const late = await desk.ask.write('emergencies.record', await emergency());
    await office.road.daysPass(15);
    expect(await desk.blocked('emergencies.confirm-on-paper', { ...paper, emergencyId: late }, 'R-82')).toEqual(['reviewer']);
  });
});

const NOBODY = {
  surname: 'Sınaqlı', givenName: 'Yeni', patronymic: null, sex: 'FEMALE', birthDate: '1985-01-01', birthYearOnly: null, fin: null, idDocType: null, idDocNo: null, citizenship: null,
  nativeLanguage: null, safeContact: null, serviceAddress: null,
} as const;

function plusOne(day: string): string {
  return addDays(plainDate(day), 1);
}

/** Somebody else signs, and desk 1 is back at the desk. */
async function approvedBy(office: PracticeOffice, label: string, requestId: string): Promise<void> {
  await office.signInAs(label);
  await office.asker.write('approvals.approve', { requestId, reason: 'baxdım' });
  await office.signInAs('desk 1');
}
