import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { canonicalInput } from '../../src/application/canonical-input.ts';
import { addDays, plainDate } from '../../src/domain/dates/plain-date.ts';
import type { Road } from '../../tools/demo/main-road.ts';
import { HARMED, RESPONSIBLE } from '../../tools/demo/people.ts';
import { PracticeOffice } from '../support/practice-office.ts';

/** What a hostile reader once found: each stays found. */
let office: PracticeOffice;
let road: Road;
let caseId: string;

beforeEach(async () => {
  office = await PracticeOffice.open();
  road = await office.road.register(HARMED, RESPONSIBLE, '2-1/26', ['az']);
  caseId = road.caseId;
});
afterEach(() => office.close());

const view = () => office.asker.ask('cases.open', { caseId });

async function prepared(): Promise<void> {
  await office.road.explain(road);
  await office.road.daysPass(2);
  await office.road.consent(road);
  await office.road.prepare(road);
}

describe('secrets', () => {
  test('no digest of an input covers a passphrase', () => {
    const input = { label: 'desk 9', passphrase: 'bir', current: 'iki', next: 'üç' };
    expect(canonicalInput(input)).toBe(canonicalInput({ label: 'desk 9', passphrase: 'x', current: 'y', next: 'z' }));
    expect(canonicalInput(input)).not.toContain('bir');
  });
});

describe('the clock', () => {
  const hours = (n: number) => n * 3_600_000;

  test('a jump of over a day writes nothing until somebody has said that it is right', async () => {
    office.house.runtime.clock.setOffset(hours(24 * 400));
    expect(await office.asker.answer('cases.suspend', { caseId, reason: 'OTHER' })).toEqual({ ok: false, error: { code: 'CLOCK_JUMPED' } });
    expect(await office.asker.answer('parties.reveal', { caseId, subjectCode: road.harmed, reason: 'CALL' })).toEqual({ ok: false, error: { code: 'CLOCK_JUMPED' } });
    expect((await office.asker.ask('cases.list', {})).rows).toHaveLength(1);
    office.house.runtime.clock.setOffset(0);
    expect(await office.asker.answer('cases.suspend', { caseId, reason: 'OTHER' })).toMatchObject({ ok: true });
  });

  test('a clock that is behind signs in, says so, and writes nothing', async () => {
    await office.asker.ask('practice.set-clock', { now: '2026-03-02T15:00:00+04:00' });
    await office.asker.write('cases.suspend', { caseId, reason: 'OTHER' });
    office.house.runtime.clock.setOffset(-hours(3));
    expect((await office.asker.ask('session.read', {})).clock).toBe('behind');
    expect(await office.asker.answer('cases.resume', { caseId })).toEqual({ ok: false, error: { code: 'CLOCK_BEHIND' } });
  });

  test('a practice clock ends with its vault', async () => {
    await office.road.daysPass(900);
    const { house } = office;
    house.close();
    expect(house.runtime.clock.offsetMs).toBe(0);
  });
});

describe('session notes', () => {
  test('R-55: notes keep to the case\'s own day: set when it closes, gone when it opens again', async () => {
    await prepared();
    await office.road.meet(road);
    const agreement = await office.road.agree(road);
    await office.road.fulfil(road, agreement);
    await office.road.close(road);
    await office.asker.write('cases.reopen', { caseId, reason: 'MISUNDERSTOOD' });
    await office.road.daysPass(40);
    await office.signInAs('desk 1');
    expect((await office.asker.ask('notes.list', { caseId })).notes).toHaveLength(1);
    expect((await view()).header.notesBy).toHaveLength(1);
  });

  test('R-55: they are destroyed on their day, and the facts forget whose they were', async () => {
    await prepared();
    await office.road.meet(road);
    const agreement = await office.road.agree(road);
    await office.road.fulfil(road, agreement);
    await office.road.close(road);
    await office.road.daysPass(31);
    await office.signInAs('desk 1');
    expect((await office.asker.ask('notes.list', { caseId })).notes).toEqual([]);
    expect((await view()).header.notesBy).toEqual([]);
  });

  test('R-56: another\'s free text waits for the mediator who holds the notes, whoever writes notes of their own', async () => {
    await prepared();
    await office.road.meet(road);
    const today = await office.road.today();
    const line = { byWhom: road.responsible, toWhom: road.harmed, how: null, proof: null, familyAgreedAmount: null, readAloudAndAgreed: false, amount: null, instalments: [], dueOn: addDays(plainDate(today), 5) };
    const agreementId = await office.asker.write('agreements.draft', { caseId, languages: ['az'], communication: null, obligations: [{ ...line, type: 'APOLOGY_ORAL', what: 'İkinci tərəf üzr istəyir.' }] });
    const other = (await office.asker.ask('users.list', {})).users.find(({ label }) => label === 'desk 2')?.id ?? '';
    await office.asker.write('cases.assign', { caseId, to: other });
    await office.signInAs('desk 2');
    await office.asker.write('notes.write', { caseId, sessionId: null, text: 'Öz qeydim', items: [] });
    const answer = await office.asker.answer('documents.make', { caseId, code: 'D03', language: 'az', aboutId: agreementId, subjectCode: null, forAuthority: false, largePrint: false });
    expect(answer).toMatchObject({ ok: false, error: { code: 'NEEDS_APPROVAL', blocks: [{ rule: 'R-56', missing: [{ item: 'notesClosed' }] }] } });
  });
});

describe('what was agreed may be taken back', () => {
  test('R-57, R-03: also in a closed case; and a paper that rests on it leaves no more', async () => {
    await prepared();
    await office.road.meet(road);
    const agreement = await office.road.agree(road);
    await office.road.fulfil(road, agreement);
    await office.road.close(road);
    const { consents, documents } = await view();
    for (const { id } of consents.filter(({ type }) => type === 'OUTCOME_SHARING'))
      await office.asker.write('consents.withdraw', { caseId, consentId: id, via: 'ORAL', safetyFollowUpAgreed: false, reason: null });
    const annex = documents.find(({ code }) => code === 'D03-A1');
    const answer = await office.asker.answer('documents.save', { caseId, documentId: annex?.id ?? '', folder: office.folder });
    expect(answer).toMatchObject({ ok: false, error: { code: 'BLOCKED', blocks: [{ rule: 'R-57' }] } });
  });

  test('A.2.2: a consent that ended with the case does not come back when it is opened again', async () => {
    await prepared();
    await office.road.meet(road);
    const agreement = await office.road.agree(road);
    await office.road.fulfil(road, agreement);
    await office.road.close(road);
    await office.road.daysPass(2);
    await office.asker.write('cases.reopen', { caseId, reason: 'MISUNDERSTOOD' });
    const { consents, consentStatus } = await view();
    expect(consents.filter(({ type }) => type !== 'OUTCOME_SHARING').map(({ id }) => consentStatus[id])).not.toContain('ACTIVE');
  });
});

describe('agreements', () => {
  test('R-27: a draft beside a signed agreement takes nothing from it until it is signed itself', async () => {
    await prepared();
    await office.road.meet(road);
    await office.road.agree(road);
    const today = await office.road.today();
    const line = { byWhom: road.responsible, toWhom: road.harmed, how: null, proof: null, familyAgreedAmount: null, readAloudAndAgreed: false, amount: null, instalments: [], dueOn: addDays(plainDate(today), 5) };
    await office.asker.write('agreements.draft', { caseId, languages: ['az'], communication: null, obligations: [{ ...line, type: 'APOLOGY_WRITTEN', what: 'Yazılı üzr.' }] });
    expect((await view()).agreements.map(({ status }) => status)).toEqual(['SIGNED', 'DRAFT']);
  });

  test('R-27: the day a text was received is never made earlier', async () => {
    await prepared();
    await office.road.meet(road);
    const today = plainDate(await office.road.today());
    const line = { byWhom: road.responsible, toWhom: road.harmed, how: null, proof: null, familyAgreedAmount: null, readAloudAndAgreed: false, amount: null, instalments: [], dueOn: addDays(today, 9) };
    const agreementId = await office.asker.write('agreements.draft', { caseId, languages: ['az'], communication: null, obligations: [{ ...line, type: 'APOLOGY_ORAL', what: 'Üzr.' }] });
    await office.road.daysPass(2);
    await office.asker.write('agreements.record-text-received', { caseId, agreementId, subjectCode: road.harmed, on: addDays(today, 2), language: 'az' });
    expect(await office.asker.answer('agreements.record-text-received', { caseId, agreementId, subjectCode: road.harmed, on: today, language: 'az' })).toEqual({ ok: false, error: { code: 'WRONG_ORDER' } });
  });

  test('R-28: after a stop no older risk assessment comes back by correcting the newer', async () => {
    await prepared();
    await office.road.prepare(road);
    const on = addDays(plainDate(await office.road.today()), 1);
    const sessionId = await office.asker.write('sessions.schedule', { caseId, type: 'SHUTTLE', on, from: '09:00', placeType: 'OFFICE', attendees: [road.harmed, road.responsible], separateArrivalExit: true });
    await office.road.daysPass(1);
    await office.asker.write('sessions.start', { caseId, sessionId });
    await office.asker.write('sessions.finish', { caseId, sessionId, to: '23:00', outcome: 'STOPPED_BY_PARTY', attendance: [road.harmed, road.responsible].map((subjectCode) => ({ subjectCode, present: true, leftEarly: false })) });
    expect((await view()).risks.map(({ staleSince }) => staleSince !== null)).toEqual([true, true]);
  });
});

describe('work torn between two files', () => {
  /** The next write to the facts does not happen. */
  function powerCut() {
    const facts = office.house.session?.file('MED');
    if (!facts) throw new TypeError('nobody is signed in');
    return vi.spyOn(facts, 'write').mockImplementationOnce(() => {
      throw new Error('power cut');
    });
  }

  test('a changed identity whose facts did not follow is found, and brought in line', async () => {
    const child = { ...HARMED, birthDate: '2012-05-01' };
    const torn = powerCut();
    expect(await office.asker.answer('parties.save-identity', { caseId, subjectCode: road.harmed, identity: child })).toMatchObject({ error: { code: 'INTERNAL' } });
    torn.mockRestore();
    const { orphans } = await office.asker.ask('vault.verify', {});
    expect(orphans).toMatchObject([{ table: 'parties.save-identity' }]);
    await office.asker.write('orphans.discard', { table: orphans[0]?.table ?? '', recordId: orphans[0]?.id ?? '' });
    expect((await view()).parties[0]?.turns18On).toBe('2030-05-01');
    expect((await office.asker.ask('vault.verify', {})).orphans).toEqual([]);
  });

  test('a change that was finished is not called half done when its token has been forgotten', async () => {
    await office.asker.write('parties.save-identity', { caseId, subjectCode: road.harmed, identity: HARMED });
    await office.road.daysPass(9);
    await office.signInAs('desk 1');
    expect((await office.asker.ask('vault.verify', {})).orphans).toEqual([]);
  });

  test('a person whose facts never came can be typed again', async () => {
    const add = { caseId, role: 'SUPPORT' as const, forSubject: road.harmed, language: 'az' as const, needsInterpreter: false, detained: false, identity: RESPONSIBLE };
    const torn = powerCut();
    expect(await office.asker.answer('parties.add', add)).toMatchObject({ ok: false });
    torn.mockRestore();
    await office.asker.write('parties.add', add);
    expect((await office.asker.ask('vault.verify', {})).orphans).toMatchObject([{ table: 'parties.add' }]);
  });
});

describe('one approval, one token', () => {
  test('the same call waits under the same id, and runs under its own token once it is approved', async () => {
    await prepared();
    await office.asker.write('parties.change', { caseId, subjectCode: road.responsible, language: 'az', needsInterpreter: false, capacity: 'FULL', lawyerContact: 'YES', acknowledgement: 'PARTIAL', detained: false });
    expect((await view()).parties.find(({ role }) => role === 'RESPONSIBLE')?.said.map(({ acknowledgement }) => acknowledgement)).toEqual([null, 'BASIC_FACTS']);
    const on = addDays(plainDate(await office.road.today()), 2);
    const call = { caseId, type: 'JOINT' as const, on, from: '11:00', placeType: 'OFFICE' as const, attendees: [road.harmed, road.responsible], separateArrivalExit: false, token: '0c8f4a34-8f1a-4f8e-9d53-0a4f6d1f0002' };
    const first = await office.asker.answer('sessions.schedule', call);
    const again = await office.asker.answer('sessions.schedule', call);
    expect(again).toEqual(first);
    const approvalId = first.ok ? '' : (first.error.approvalId ?? '');
    await office.signInAs('desk 3');
    await office.asker.write('approvals.approve', { requestId: approvalId, reason: 'baxdım' });
    await office.signInAs('desk 1');
    expect(await office.asker.answer('sessions.schedule', { ...call, approvalId })).toMatchObject({ ok: true });
  });
});
