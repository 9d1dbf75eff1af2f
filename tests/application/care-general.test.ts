import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RIGHTS_BY_VARIANT } from '../../src/shared/model/rights.ts';
import { HARMED, INTERPRETER, RESPONSIBLE } from '../../tools/demo/people.ts';
import { pdfOf } from '../fixtures/foreign-scans.ts';
import { PracticeOffice } from '../support/practice-office.ts';
import { addBody, BODY_WORDS } from './care-bodies.ts';
import { CareDesk } from './care-desk.ts';
import { LINES } from './case-desk.ts';

/** The calls every case has, each walked once in a file of protection needs and in one of trafficking. */
let office: PracticeOffice;
beforeAll(async () => {
  office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
}, 60_000);
afterAll(() => office.close());

test('R-82: a question of another module is sent to a reviewer, and the answer comes back to it; another holder of that module stands second too', async () => {
  await office.signInAs('desk 1');
  const alone = await PracticeOffice.open(['MED', 'VPN', 'THB']);
  const desk = await CareDesk.open(alone, 'THB');
  await alone.asker.write('users.remove', { userId: await desk.userId('desk 3') });
  const later = { caseId: desk.caseId, ground: 'DANGER_TO_LIFE' as const, at: await alone.road.now(), told: ['AMBULANCE_103' as const], fields: ['NEED' as const], subjectCode: desk.person, canWait: true, words: null };
  const asked = async () => {
    const answer = await desk.ask.answer('emergencies.record', later);
    return answer.ok ? '' : (answer.error.approvalId ?? '');
  };
  const requestId = await asked();
  await desk.ask.write('approvals.send-card', { requestId, reviewerId: await desk.userId('desk 6'), reason: 'Uydurma səbəb' });
  await alone.signInAs('desk 6');
  await desk.ask.write('cards.answer', { cardId: requestId, approved: true, reason: 'Uydurma razılıq' });
  await alone.signInAs('desk 1');
  await desk.ask.ask('matches.list', {});
  expect((await desk.ask.ask('approvals.list', {})).approvals.map(({ id, state }) => [id, state])).toEqual([[requestId, 'approved']]);
  await desk.ask.write('emergencies.record', { ...later, approvalId: requestId });
  const second = await asked();
  await alone.signInAs('desk 10');
  await expect(desk.ask.answer('approvals.approve', { requestId: second, reason: 'Uydurma' })).resolves.toMatchObject({ ok: false });
  await alone.signInAs('desk 8');
  await desk.ask.write('approvals.approve', { requestId: second, reason: 'Uydurma' });
  alone.close();
}, 60_000);

describe.each(['VPN', 'THB'] as const)('in a %s file', (module) => {
  let desk: CareDesk;
  let orgId: string;
  let on: string;
  const about = () => ({ caseId: desk.caseId, subjectCode: desk.person });

  beforeAll(async () => {
    await office.signInAs('desk 7');
    desk = await CareDesk.open(office, module, HARMED);
    orgId = await addBody(desk, `${BODY_WORDS.court} ${module}`);
    on = await desk.today();
  });

  test('a contact, with the person and with a body', async () => {
    const contact = { caseId: desk.caseId, direction: 'IN' as const, channel: 'PHONE' as const, at: await office.road.now(), withBody: null, purpose: 'SAFETY' as const, separately: true, result: 'REACHED' as const, nextTryOn: null, minutes: 5, note: 'Uydurma qeyd' };
    await desk.ask.write('contacts.record', { ...contact, withSubject: desk.person });
    await desk.ask.write('contacts.record', { ...contact, withSubject: null, withBody: 'Sınaqlı Xəstəxana' });
    expect((await desk.view()).contacts.map(({ withSubject, bodyNo }) => [withSubject, bodyNo])).toEqual([[desk.person, null], [null, 1]]);
  });

  test('rights in the variant of the module, and the consent to keep data after them', async () => {
    const variant = module;
    await desk.ask.write('rights.record', {
      ...about(), variant, on, from: '09:00', to: '09:30', placeType: 'OFFICE', language: 'az', interpreterUsed: false, adaptation: null, rights: RIGHTS_BY_VARIANT[variant].map((code) => ({ code, explained: true, repeatAsked: false })),
      questions: null, copyGiven: true, signatureRefused: false, witnessed: false, repeatOf: null,
    });
    expect((await desk.view()).tasks.filter(({ code }) => code === 'EXPLAIN_RIGHTS').map(({ state }) => state)).toEqual(['done']);
    await desk.ask.write('consents.record', { ...about(), type: 'DATA_PROCESSING', granted: true, forms: null, language: 'az', interpreterUsed: false, form: 'PAPER_SIGNED', givenAt: null, validUntil: null, paperNo: null, scanKept: true });
    expect(Object.values((await desk.view()).consentStatus)).toEqual(['ACTIVE']);
  });

  test('a yes to one body, a referral to it, sent with its letter and answered', async () => {
    const sheet = {
      type: 'REFERRAL' as const, granted: true, orgId, unit: null, purpose: 'SERVICE' as const, scope: ['name' as const, 'contact' as const], operations: ['DISCLOSE' as const], crossBorder: null, validUntil: null,
    };
    await desk.ask.write('consents.record-sheet', {
      ...about(), rows: [sheet], language: 'az', interpreterUsed: false, form: 'PAPER_SIGNED', givenAt: null, paperNo: null, scanKept: true, explainedAloud: true, representativeCode: null, assent: null,
    });
    const prepared = { ...about(), orgId, services: ['LEGAL_INFO' as const], urgency: 'ROUTINE' as const, texts: {}, dangerNow: false, contactWords: null };
    const referralId = await desk.ask.write('referrals.prepare', { ...prepared, kind: 'ANONYMOUS', asked: [] });
    await desk.ask.write('documents.make', { caseId: desk.caseId, code: 'D06', language: 'az', aboutId: referralId, subjectCode: desk.person, forAuthority: false, largePrint: false });
    await desk.ask.write('referrals.send', { caseId: desk.caseId, referralId, on, via: 'HAND' });
    await desk.ask.write('referrals.acknowledge', { caseId: desk.caseId, referralId, on, accepted: true, refusal: null, feedback: null });
    await desk.ask.write('referrals.close', { caseId: desk.caseId, referralId, on, outcome: 'SERVICE_GIVEN', feedback: null });
    await desk.ask.write('referrals.prepare', { ...prepared, kind: 'IDENTIFIED', asked: ['name', 'contact'] });
  });

  test('R-29: an emergency, and a second person who confirms it', async () => {
    const emergencyId = await desk.ask.write('emergencies.record', { caseId: desk.caseId, ground: 'DANGER_TO_LIFE', at: await office.road.now(), told: ['AMBULANCE_103'], fields: ['NEED'], subjectCode: desk.person, canWait: false, words: 'Uydurma söz' });
    expect((await desk.view()).tasks.some(({ code }) => code === 'CONFIRM_EMERGENCY')).toBe(true);
    await desk.refused('emergencies.confirm', { caseId: desk.caseId, emergencyId }, 'APPROVAL_NOT_YOURS');
    await office.signInAs('desk 3');
    expect((await desk.ask.ask('today.read', {})).emergencies.some((one) => one.emergencyId === emergencyId)).toBe(true);
    await desk.ask.write('emergencies.confirm', { caseId: desk.caseId, emergencyId });
    await office.signInAs('desk 7');
  });

  test('an interpreter of the person\'s own', async () => {
    const interpreterCode = await desk.add('INTERPRETER', INTERPRETER, { forSubject: desk.person });
    const assignmentId = await desk.ask.write('interpreters.assign', { ...about(), interpreterCode, relation: 'NONE', use: 'EVERYTHING', policeContracted: false, personOkOn: on, confidentialitySigned: true, mode: 'PHONE', on });
    await desk.ask.write('interpreters.end', { caseId: desk.caseId, assignmentId, on });
  });

  test('their own words, a request of their own, and a scan beside it', async () => {
    const own = await desk.ask.write('own-words.add', { ...about(), aboutId: null, on, words: 'Uydurma öz sözü' });
    const requestId = await desk.ask.write('subject-requests.record', { ...about(), kind: 'SEE', identityChecked: 'ID_DOCUMENT', freelyAndAlone: true, on, words: null });
    await desk.ask.write('subject-requests.answer', { caseId: desk.caseId, requestId, on, answer: 'DONE', words: null });
    const path = join(office.folder, `${module}.pdf`);
    writeFileSync(path, pdfOf(1));
    await desk.ask.write('scans.attach', { caseId: desk.caseId, aboutId: own, path, on });
    const paper = await desk.ask.write('authority-requests.record', { caseId: desk.caseId, kind: 'POLICE_LETTER', body: 'Sınaqlı Polis İdarəsi', orderNo: '1', orderDate: on, receivedOn: on, subjectCode: desk.person, scope: ['name'], delayOrdered: false, note: null });
    await desk.ask.write('authority-requests.close', { caseId: desk.caseId, requestId: paper, on });
  });

  test('a protection order, made longer and lifted', async () => {
    if (module === 'THB') return;
    const against = await desk.add('RESPONSIBLE', RESPONSIBLE);
    const orderId = await desk.ask.write('orders.record', { ...about(), against, kind: 'SHORT', issuedBy: 'Sınaqlı Məhkəmə', issuedOn: on, validUntil: await desk.inDays(10) });
    await desk.ask.write('orders.extend', { caseId: desk.caseId, orderId, on, validUntil: await desk.inDays(40) });
    expect((await desk.view()).deadlines.filter(({ rule }) => rule === 'R-23').map(({ dueOn }) => dueOn)).toContain(await desk.inDays(40));
    await desk.ask.write('orders.end', { caseId: desk.caseId, orderId, on });
  });

  test('an appointment, a fact, a follow-up, a step that cannot be done, a correction', async () => {
    const appointmentId = await desk.ask.write('appointments.plan', { caseId: desk.caseId, kind: 'VISIT', on: await desk.inDays(1), from: '10:00', to: '11:00', placeType: 'OFFICE', subjects: [desk.person], note: null });
    await desk.ask.write('appointments.settle', { caseId: desk.caseId, appointmentId, status: 'CANCELLED' });
    const followUp = await desk.ask.write('follow-ups.record', { ...about(), on, separately: true, safe: true, satisfaction: 4, note: 'Uydurma' });
    await desk.ask.write('records.correct', { caseId: desk.caseId, recordId: followUp, reason: 'OTHER' });
    expect((await desk.view()).followUps.map(({ enteredInError }) => enteredInError)).toEqual([true]);
    await desk.ask.write('parties.change', { ...about(), language: 'az', needsInterpreter: false, capacity: 'LIMITED', lawyerContact: 'YES', acknowledgement: null, detained: true });
    await desk.ask.write('parties.record-facility', { ...about(), facility: 'Uydurma müəssisə', officer: 'Uydurma Zabit', phone: null });
    expect((await desk.ask.ask('parties.reveal', { ...about(), reason: 'CALL' })).identity.surname).toBe(HARMED.surname);
  });

  test('suspended, taken up again, given to another, covered, given back', async () => {
    const { caseId } = desk;
    const me = await desk.userId('desk 7');
    await desk.ask.write('cases.suspend', { caseId, reason: 'OTHER' });
    await desk.ask.write('cases.resume', { caseId });
    await office.signInAs('desk 3');
    const other = await desk.userId(module === 'VPN' ? 'desk 10' : 'desk 9');
    const coverId = await desk.ask.write('covers.add', { caseId, to: other, on, until: await desk.inDays(2), ...LINES });
    await office.signInAs(module === 'VPN' ? 'desk 10' : 'desk 9');
    expect((await desk.view()).mayWork).toBe(true);
    expect((await desk.ask.ask('cases.list', { mine: true })).rows.map(({ id }) => id)).toContain(caseId);
    await office.signInAs('desk 3');
    await desk.ask.write('covers.end', { caseId, coverId });
    await desk.ask.write('cases.transfer', { caseId, to: other, ...LINES });
    await expect(desk.ask.answer('cases.assign', { caseId, to: await desk.userId('desk 2') })).resolves.toMatchObject({ error: { code: 'USER_NOT_FOUND' } });
    await desk.ask.write('cases.assign', { caseId, to: me });
    await office.signInAs('desk 7');
    await desk.ask.write('cases.accept', { caseId });
    expect((await desk.view()).header).toMatchObject({ status: 'IN_PROGRESS', assignedTo: me });
  });

  test('what mediation alone has finds nothing to hold on to here', async () => {
    const { caseId } = desk;
    for (const [call, input] of [
      ['risks.assess', { caseId, on, scores: {}, carried: [], result: 'NOT_NOW', mitigation: null }],
      ['sessions.schedule', { caseId, type: 'CAUCUS', on: await desk.inDays(1), from: '10:00', placeType: 'OFFICE', attendees: [desk.person], separateArrivalExit: false }],
    ] as const) {
      const answer = await office.router.answer(call, { ...input, token: crypto.randomUUID() });
      expect(answer, call).toMatchObject({ ok: false });
    }
  });

  test('no fault on the way, and no word of it in a plain row', () => {
    expect(office.faults).toEqual([]);
    for (const word of ['Uydurma', HARMED.surname, RESPONSIBLE.surname, 'Sınaqlı Xəstəxana']) expect(desk.facts().includes(word), word).toBe(false);
  });
});
