import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contract, type CallName } from '../../src/shared/contract/index.ts';
import type { ErrorCode } from '../../src/shared/codes/errors.ts';
import type { Answer } from '../../src/shared/result.ts';
import { addDays, plainDate } from '../../src/domain/dates/plain-date.ts';
import { seededProviders } from '../../src/domain/directory/seeded-providers.data.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import { SECOND_HARMED } from '../../tools/demo/people.ts';
import { PracticeOffice } from '../support/practice-office.ts';
import { CareDesk } from './care-desk.ts';
import { CARE_STEPS } from './care-steps.ts';
import { CaseDesk, LINES, scored } from './case-desk.ts';

/**
 * Every write on a case, tried on one nobody knows, on a closed one, by whoever is not of it, by an administrator, on a record and a person
 * that are not there: each time the right code, and nothing changed.
 */
type Steps = { [N in CallName]?: Omit<Typed<N>, 'caseId' | 'token'> };
const NOWHERE = '00000000-0000-4000-8000-000000000009';
const NO_ONE = 'MED-2026-0099-V9';
const BODY = seededProviders[0]?.orgId ?? '';
const DAY = '2026-03-02';
const TOMORROW = '2026-03-03';
const AT = '2026-03-02T09:00:00+04:00';
const hours = { on: TOMORROW, from: '10:00', to: '11:00', placeType: 'OFFICE' as const };

const SHEET_ROW: Typed<'consents.record-sheet'>['rows'][number] = {
  type: 'DISCLOSURE', granted: true, orgId: BODY, unit: null, purpose: 'SERVICE', scope: ['name'], operations: ['DISCLOSE'], crossBorder: null, validUntil: null,
};

const STEPS: Steps = {
  'cases.change-details': { actDate: null, documentedHarm: null, reportWantedBy: null },
  'cases.send-for-resolution': {},
  'cases.assign': { to: 'nobody' },
  'cases.accept': {},
  'cases.transfer': { to: 'nobody', ...LINES },
  'cases.set-co-mediator': { userId: null },
  'cases.record-wish': { wish: 'CONFIRMED', on: DAY },
  'cases.reconfirm-voluntariness': { on: DAY },
  'cases.extend-target': { reason: 'OTHER' },
  'cases.hold': { held: true },
  'cases.suspend': { reason: 'OTHER' },
  'cases.resume': {},
  'cases.forward': { to: 'Sınaqlı Orqan' },
  'cases.close': { outcome: 'UNSUITABLE', retentionUntil: null, secretsDestroyOn: null },
  'cases.reopen': { reason: 'OTHER' },
  'cases.archive': {},
  'closing-steps.record': { step: 'FOLLOW_UP', notPossible: 'DECLINED', evidence: 'Nümunə', on: DAY },
  'follow-ups.record': { subjectCode: NO_ONE, on: DAY, separately: true, safe: true, satisfaction: null, note: null },
  'parties.add': { role: 'SUPPORT', forSubject: NO_ONE, language: 'az', needsInterpreter: false, detained: false, identity: SECOND_HARMED },
  'parties.change': { subjectCode: NO_ONE, language: 'az', needsInterpreter: false, capacity: 'FULL', lawyerContact: null, acknowledgement: null, detained: false },
  'parties.save-identity': { subjectCode: NO_ONE, identity: SECOND_HARMED },
  'parties.record-representative': { subjectCode: NO_ONE, basis: 'PARENT', conflict: null },
  'parties.record-age': { subjectCode: NO_ONE, disputed: true, assessedAs: null, assessedBy: null, on: DAY },
  'parties.record-facility': { subjectCode: NO_ONE, facility: 'Nümunə', officer: 'Nümunə', phone: null },
  'interpreters.assign': { subjectCode: NO_ONE, interpreterCode: NO_ONE, relation: 'NONE', use: 'EVERYTHING', policeContracted: false, personOkOn: null, confidentialitySigned: true, mode: 'PHONE', on: DAY },
  'interpreters.end': { assignmentId: NOWHERE, on: DAY },
  'records.correct': { recordId: NOWHERE, reason: 'OTHER' },
  'facts.record': { act: 'SESSION_HELD', at: AT, byWhom: 'Nümunə', source: 'Nümunə', subjectCode: NO_ONE },
  'rights.record': {
    subjectCode: NO_ONE, variant: 'CHILD', on: DAY, from: '09:00', to: '09:10', placeType: 'OFFICE', language: 'az', interpreterUsed: false, adaptation: null, rights: [{ code: 'FREE', explained: true, repeatAsked: false }],
    questions: null, copyGiven: true, signatureRefused: false, witnessed: false, repeatOf: null,
  },
  'consents.record': { subjectCode: NO_ONE, type: 'DATA_PROCESSING', granted: true, forms: null, language: 'az', interpreterUsed: false, form: 'PAPER_SIGNED', givenAt: null, validUntil: null, paperNo: null, scanKept: true },
  'consents.withdraw': { consentId: NOWHERE, via: 'ORAL', safetyFollowUpAgreed: false, reason: null },
  'conflicts.record': { subjectCode: NO_ONE, kind: 'NONE', toldBothSides: false, agreed: [], on: DAY },
  'preparations.record': { subjectCode: NO_ONE, on: DAY, mode: 'PHONE', alone: true, topics: [], readiness: 'READY', minutes: 5, expectations: null },
  'risks.assess': { on: DAY, scores: scored(), carried: [], result: 'NOT_NOW', mitigation: null },
  'sessions.schedule': { type: 'CAUCUS', on: TOMORROW, from: '10:00', placeType: 'OFFICE', attendees: [NO_ONE], separateArrivalExit: false },
  'sessions.start': { sessionId: NOWHERE },
  'sessions.finish': { sessionId: NOWHERE, to: '12:00', outcome: 'CONTINUED', attendance: [{ subjectCode: NO_ONE, present: true, leftEarly: false }] },
  'sessions.mark-not-held': { sessionId: NOWHERE, reason: 'ILL' },
  'sessions.move': { sessionId: NOWHERE, on: TOMORROW, from: '10:00' },
  'sessions.cancel': { sessionId: NOWHERE },
  'agreements.draft': {
    languages: ['az'], communication: null,
    obligations: [{ byWhom: NO_ONE, toWhom: NO_ONE, type: 'OTHER', what: 'Nümunə', how: null, proof: null, amount: null, familyAgreedAmount: null, instalments: [], dueOn: TOMORROW, readAloudAndAgreed: false }],
  },
  'agreements.translate': { agreementId: NOWHERE, language: 'ru', lines: [], communication: null },
  'agreements.record-text-received': { agreementId: NOWHERE, subjectCode: NO_ONE, on: DAY, language: 'az' },
  'agreements.record-advice-offered': { agreementId: NOWHERE, subjectCode: NO_ONE, on: DAY },
  'agreements.waive-cooling': { agreementId: NOWHERE, subjectCode: NO_ONE, signedOn: DAY },
  'agreements.sign': { agreementId: NOWHERE, subjectCode: NO_ONE, on: DAY, place: 'Təlim', witnessed: false },
  'payments.record': { agreementId: NOWHERE, obligationId: NOWHERE, instalmentNo: 1, on: DAY, amount: 1, route: 'COURT', confirmedByHarmed: true },
  'obligations.set-status': { agreementId: NOWHERE, obligationId: NOWHERE, status: 'MET', on: DAY },
  'statements.prepare': { subjectCode: NO_ONE, agreementId: NOWHERE, on: DAY, repaired: 'FULL', amount: null, otherSideAbsent: true, lawyerOffered: true, lawyerPresent: false },
  'statements.hand-over': { statementId: NOWHERE, on: DAY },
  'orders.record': { subjectCode: NO_ONE, against: NO_ONE, kind: 'SHORT', issuedBy: 'Nümunə', issuedOn: DAY, validUntil: TOMORROW },
  'orders.extend': { orderId: NOWHERE, on: DAY, validUntil: TOMORROW },
  'orders.end': { orderId: NOWHERE, on: DAY },
  'assessments.record': { subjectCode: NO_ONE, on: DAY, agreedToTell: true, body: 'Nümunə' },
  'items.add': { side: 'VICTIM', subjectCode: NO_ONE, on: DAY, text: 'Nümunə' },
  'items.allow': { itemId: NOWHERE, allowed: true, on: DAY },
  'items.tell': { itemId: NOWHERE, on: DAY, text: 'Nümunə' },
  'messages.draft': { kind: 'LETTER', from: NO_ONE, to: NO_ONE, on: DAY, text: 'Nümunə' },
  'messages.screen': { messageId: NOWHERE, on: DAY, findings: [], passed: true, note: null },
  'messages.ask': { messageId: NOWHERE, wish: 'READ', on: DAY, keptAt: null },
  'messages.deliver': { messageId: NOWHERE },
  'messages.return': { messageId: NOWHERE, on: DAY },
  'emergencies.record': { ground: 'DANGER_TO_LIFE', at: AT, told: ['POLICE_102'], fields: ['NEED'], subjectCode: NO_ONE, canWait: false, words: null },
  'emergencies.confirm': { emergencyId: NOWHERE },
  'emergencies.confirm-on-paper': { emergencyId: NOWHERE, reviewer: 'Nümunə', signedOn: DAY, scanKept: true },
  'appointments.plan': { kind: 'VISIT', ...hours, subjects: [NO_ONE], note: null },
  'appointments.settle': { appointmentId: NOWHERE, status: 'CANCELLED' },
  'contacts.record': { direction: 'OUT', channel: 'PHONE', at: AT, withSubject: NO_ONE, withBody: null, purpose: 'INFORM', separately: true, result: 'REACHED', nextTryOn: null, minutes: 1, note: null },
  'notes.write': { sessionId: NOWHERE, text: 'Nümunə', items: [] },
  'covers.add': { to: 'nobody', on: DAY, until: TOMORROW, ...LINES },
  'covers.end': { coverId: NOWHERE },
  'consents.record-sheet': { subjectCode: NO_ONE, rows: [SHEET_ROW], language: 'az', interpreterUsed: false, form: 'PAPER_SIGNED', givenAt: null, paperNo: null, scanKept: true, explainedAloud: true, representativeCode: null, assent: null },
  'disclosures.end-file': { documentId: NOWHERE, savedId: NOWHERE, how: 'DELETED', on: DAY },
  'scans.attach': { aboutId: NOWHERE, path: 'yoxdur.pdf', on: DAY },
  'referrals.prepare': { subjectCode: NO_ONE, orgId: BODY, services: ['FOOD'], urgency: 'ROUTINE', kind: 'ANONYMOUS', asked: [], texts: {}, dangerNow: false, contactWords: null },
  'referrals.send': { referralId: NOWHERE, on: DAY, via: 'HAND' },
  'referrals.acknowledge': { referralId: NOWHERE, on: DAY, accepted: true, refusal: null, feedback: null },
  'referrals.close': { referralId: NOWHERE, on: DAY, outcome: 'SERVICE_GIVEN', feedback: null },
  'recalls.record-sent': { recallId: NOWHERE, on: DAY },
  'recalls.record-answer': { recallId: NOWHERE, on: DAY, answer: 'RETURNED' },
  'authority-requests.record': { kind: 'COURT_ORDER', body: 'Sınaqlı Məhkəmə', orderNo: '1', orderDate: DAY, receivedOn: DAY, subjectCode: NO_ONE, scope: ['name'], delayOrdered: false, note: null },
  'authority-requests.compel': { requestId: NOWHERE, on: DAY, scope: ['name'], toldOn: DAY },
  'authority-requests.record-told': { requestId: NOWHERE, on: DAY },
  'authority-requests.close': { requestId: NOWHERE, on: DAY },
  'subject-requests.record': { subjectCode: NO_ONE, kind: 'SEE', identityChecked: 'ID_DOCUMENT', freelyAndAlone: true, on: DAY, words: null },
  'subject-requests.answer': { requestId: NOWHERE, on: DAY, answer: 'DONE', words: null },
  'own-words.add': { subjectCode: NO_ONE, aboutId: null, on: DAY, words: 'Nümunə' },
  'same-persons.link': { subjectCode: NO_ONE, otherCode: NO_ONE, evidence: 'PERSON_SAID_SO', protectedIdentity: false, on: DAY, words: null },
  'same-persons.unlink': { linkId: NOWHERE, on: DAY },
  'documents.make': { code: 'D01', language: 'az', aboutId: null, subjectCode: NO_ONE, forAuthority: false, largePrint: false },
  'documents.record-delivery': { documentId: NOWHERE, on: DAY, channel: 'HAND' },
  'documents.record-signed-copy': { documentId: NOWHERE, on: DAY, originalAt: 'Nümunə' },
};
const CALLS = Object.keys(STEPS);
const stepOf = (call: string): object => Object.entries(STEPS).find(([name]) => name === call)?.[1] ?? {};

/** What may be done to a closed case, and what is asked there instead. */
const ALSO_CLOSED: Readonly<Record<string, ErrorCode | 'OK'>> = {
  'cases.reopen': 'OK', 'cases.archive': 'OK', 'consents.withdraw': 'RECORD_NOT_FOUND', 'emergencies.record': 'PARTY_NOT_FOUND', 'emergencies.confirm': 'RECORD_NOT_FOUND',
  'emergencies.confirm-on-paper': 'RECORD_NOT_FOUND', 'documents.make': 'PARTY_NOT_FOUND', 'documents.record-delivery': 'RECORD_NOT_FOUND', 'documents.record-signed-copy': 'RECORD_NOT_FOUND',
  'disclosures.end-file': 'RECORD_NOT_FOUND', 'scans.attach': 'RECORD_NOT_FOUND', 'recalls.record-sent': 'RECORD_NOT_FOUND', 'recalls.record-answer': 'RECORD_NOT_FOUND',
  'authority-requests.record': 'PARTY_NOT_FOUND', 'authority-requests.compel': 'RECORD_NOT_FOUND', 'authority-requests.record-told': 'RECORD_NOT_FOUND', 'authority-requests.close': 'RECORD_NOT_FOUND',
  'subject-requests.record': 'PARTY_NOT_FOUND', 'subject-requests.answer': 'RECORD_NOT_FOUND', 'own-words.add': 'PARTY_NOT_FOUND',
};
/** Saving a life asks nobody whose case it is. */
const ANYBODY = ['emergencies.record', 'emergencies.confirm', 'emergencies.confirm-on-paper'];
const SUPERVISORS = CALLS.filter((call) => Object.entries(contract).some(([name, { permission }]) => name === call && (permission === 'case.assign' || permission === 'case.archive')));

let office: PracticeOffice;
let desk: CaseDesk;
let closed: CaseDesk;

beforeAll(async () => {
  office = await PracticeOffice.open();
  desk = await CaseDesk.open(office);
  closed = await CaseDesk.registered(office, { number: '2-4/26' });
  await closed.close();
});
afterAll(() => office.close());

const ask = (call: string, caseId: string, change: object = {}): Promise<Answer<unknown>> => office.router.answer(call, { ...stepOf(call), caseId, token: randomUUID(), ...change });
const codeOf = (answer: Answer<unknown>): string => (answer.ok ? 'OK' : answer.error.code);

async function changesNothing(at: CaseDesk, work: () => Promise<void>): Promise<void> {
  const before = await at.state();
  await work();
  expect((await at.state()) === before, 'nothing changed').toBe(true);
}

test('every write on a case is tried here', () => {
  const namesCase = (input: z.ZodType) => input instanceof z.ZodObject && Object.entries(input.shape).some(([key, type]) => key === 'caseId' && type instanceof z.ZodUUID);
  const onCase = Object.entries(contract).filter(([, { kind, input }]) => kind === 'write' && namesCase(input));
  expect(onCase.map(([name]) => name).toSorted()).toEqual([...CALLS, ...Object.keys(CARE_STEPS)].toSorted());
});

describe('bad order', () => {
  test.each(CALLS)('%s: a case nobody knows', (call) => changesNothing(desk, async () => expect(codeOf(await ask(call, NOWHERE))).toBe('CASE_NOT_FOUND')));

  test.each(CALLS.filter((call) => ALSO_CLOSED[call] !== 'OK'))('%s: a closed case', (call) =>
    changesNothing(closed, async () => expect(codeOf(await ask(call, closed.caseId))).toBe(ALSO_CLOSED[call] ?? 'CASE_CLOSED')));

  // Of a statement the person is asked for first.
  const onRecord = CALLS.filter((call) => call !== 'statements.prepare' && Object.values(stepOf(call)).includes(NOWHERE));
  test.each(onRecord)('%s: a record that is not there', (call) =>
    changesNothing(desk, async () => expect(codeOf(await ask(call, desk.caseId))).toBe('RECORD_NOT_FOUND')));

  const named = ['follow-ups.record', 'parties.add', 'parties.change', 'parties.save-identity', 'parties.record-representative', 'parties.record-age', 'parties.record-facility', 'interpreters.assign', 'facts.record', 'rights.record',
    'consents.record', 'conflicts.record', 'preparations.record', 'sessions.schedule', 'agreements.draft', 'statements.prepare', 'orders.record', 'assessments.record', 'items.add', 'messages.draft', 'emergencies.record', 'appointments.plan',
    'contacts.record', 'documents.make', 'consents.record-sheet', 'referrals.prepare', 'authority-requests.record', 'subject-requests.record', 'own-words.add', 'same-persons.link'];
  test.each(named)('%s: a person who is not of the case', (call) => changesNothing(desk, async () => expect(codeOf(await ask(call, desk.caseId))).toBe('PARTY_NOT_FOUND')));

  const happened = ['cases.record-wish', 'closing-steps.record', 'follow-ups.record', 'parties.record-age', 'rights.record', 'conflicts.record', 'preparations.record', 'risks.assess', 'items.add', 'subject-requests.record', 'own-words.add'];
  test.each(happened)('%s: what has not happened yet, and what was before the case', (call) =>
    changesNothing(desk, async () => {
      const who = 'subjectCode' in stepOf(call) ? { subjectCode: desk.road.harmed } : {};
      for (const [on, code] of [[TOMORROW, 'DATE_IN_FUTURE'], ['2199-01-01', 'DATE_IN_FUTURE'], ['2019-01-01', 'DATE_BEFORE_CASE']] as const) expect(codeOf(await ask(call, desk.caseId, { ...who, on })), on).toBe(code);
    }));

  test.each(['assessments.record', 'orders.record'])('%s: a paper from before the case, but not of tomorrow', (call) =>
    changesNothing(desk, async () => {
      const who = { subjectCode: desk.road.harmed, against: desk.road.responsible };
      const day = call === 'orders.record' ? { ...who, issuedOn: TOMORROW } : { subjectCode: desk.road.harmed, on: TOMORROW };
      expect(codeOf(await ask(call, desk.caseId, day))).toBe('DATE_IN_FUTURE');
    }));

  test('an input with a key too many, a case number for an id or a day that is none is no input', () =>
    changesNothing(desk, async () => {
      for (const call of CALLS) {
        expect(codeOf(await ask(call, desk.caseId, { extra: 1 })), call).toBe('INVALID_INPUT');
        expect(codeOf(await ask(call, 'MED-2026-0001')), call).toBe('INVALID_INPUT');
        if ('on' in stepOf(call)) expect(codeOf(await ask(call, desk.caseId, { on: '2026-02-30' })), call).toBe('INVALID_INPUT');
      }
    }));
});

describe('the wrong person', () => {
  test('a mediator who is not of the case works nothing in it', async () => {
    await office.signInAs('desk 2');
    await changesNothing(desk, async () => {
      for (const call of CALLS.filter((one) => !ANYBODY.includes(one))) expect(codeOf(await ask(call, desk.caseId)), call).toBe(SUPERVISORS.includes(call) ? 'NOT_ALLOWED' : 'NOT_ASSIGNED');
    });
    await office.signInAs('desk 1');
  });

  test.each(['desk 4', 'desk 5', 'desk 6'])('nor an administrator, a volunteer or a reviewer anything at all (%s)', async (label) => {
    const before = await desk.state();
    await office.signInAs(label);
    for (const call of CALLS) expect(codeOf(await ask(call, desk.caseId)), call).toBe('NOT_ALLOWED');
    await office.signInAs('desk 1');
    expect((await desk.state()) === before).toBe(true);
  });
});

describe('the same call twice', () => {
  const twice: readonly (readonly [string, object, object])[] = [
    ['items.add', { subjectCode: null }, { text: 'Başqa' }],
    ['cases.record-wish', {}, { wish: 'NONE' }],
    ['appointments.plan', { subjects: [] }, { kind: 'OTHER' }],
    ['emergencies.record', { subjectCode: null }, { ground: 'SERIOUS_CRIME' }],
    ['covers.add', {}, { until: addDays(plainDate(TOMORROW), 5) }],
    ['messages.draft', {}, { text: 'Başqa' }],
    ['orders.record', {}, { kind: 'LONG' }],
    ['assessments.record', {}, { agreedToTell: false }],
    ['subject-requests.record', {}, { kind: 'ERASE' }],
    ['own-words.add', {}, { words: 'Başqa' }],
    ['authority-requests.record', {}, { kind: 'POLICE_LETTER' }],
  ];
  test.each(twice)('%s makes one record, and its token carries no other input', async (call, first, second) => {
    const { harmed, responsible } = desk.road;
    const to = call === 'covers.add' ? await desk.userId('desk 2') : harmed;
    const named = call === 'appointments.plan' ? {} : { subjectCode: harmed, against: responsible, from: responsible, to };
    const people = Object.fromEntries(Object.entries(named).filter(([key]) => key in stepOf(call)));
    const token = randomUUID();
    const at = call === 'emergencies.record' ? { at: await office.road.now() } : {};
    const input = { token, ...people, ...at, ...first };
    const answer = await ask(call, desk.caseId, input);
    expect(codeOf(answer), JSON.stringify(answer)).toBe('OK');
    await changesNothing(desk, async () => {
      expect(await ask(call, desk.caseId, input)).toEqual({ ...answer, warnings: [] });
      expect(codeOf(await ask(call, desk.caseId, { ...input, ...second }))).toBe('TOKEN_REUSED');
    });
  });

  test('no fault was met on the way', () => expect(office.faults).toEqual([]));
});

describe('every write of care', () => {
  const OF_CARE = Object.keys(CARE_STEPS);
  const careStep = (call: string): object => Object.entries(CARE_STEPS).find(([name]) => name === call)?.[1] ?? {};
  /** A complaint is told in any file and in whatever state it is; leaving the house, and having one's own back, wait for nothing. */
  const COMPLAINTS = OF_CARE.filter((call) => call.startsWith('complaints.'));
  const ALSO_ENDED = [...COMPLAINTS, 'shelter.exit', 'shelter.record-back', 'shelter.return-belongings'];
  const OF_TRAFFICKING = OF_CARE.filter((call) => /^(trafficking|shelter)\.|^assistance\.apply-allowance$/.test(call));
  /** Whoever is on duty tells the Main Department, and whoever reads a file hears a complaint. */
  const ON_DUTY = ['trafficking.record-notification', 'trafficking.record-signed-letter', 'complaints.record'];
  const FOR_SUPERVISORS = ['complaints.answer', 'complaints.check-retaliation', 'shelter.review-incident'];
  /** Steps about nobody and no record: there is nothing foreign in them. */
  const OF_NOBODY = ['cases.step-back', 'trafficking.watch-person'];
  const nothingThere = (call: string): ErrorCode => ('subjectCode' in careStep(call) ? 'PARTY_NOT_FOUND' : 'RECORD_NOT_FOUND');
  let house: PracticeOffice;
  let mine: CareDesk;
  let protection: CareDesk;
  let ended: CareDesk;
  let mediation: CaseDesk;

  beforeAll(async () => {
    house = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    await house.asker.write('shelter.save-room', { roomId: null, code: 'A', beds: 2, forFamilies: true, stepFree: true });
    mine = await CareDesk.open(house, 'THB');
    protection = await CareDesk.open(house, 'VPN');
    ended = await CareDesk.open(house, 'THB');
    await house.asker.write('cases.forward', { caseId: ended.caseId, to: 'Sınaqlı Qurum' });
    mediation = await CaseDesk.registered(house, { number: '2-5/26' });
  }, 60_000);
  afterAll(() => house.close());

  async function tried(call: string, at: { readonly caseId: string; state(): Promise<string> }, change: object = {}): Promise<string> {
    const before = await at.state();
    const answer = await house.router.answer(call, { ...careStep(call), caseId: at.caseId, token: randomUUID(), ...change });
    expect((await at.state()) === before, `${call} changed nothing`).toBe(true);
    return codeOf(answer);
  }

  test.each(OF_CARE)('%s: in a file nobody knows, in one that ended, with a key too many', async (call) => {
    expect(await tried(call, mine, { caseId: NOWHERE })).toBe('CASE_NOT_FOUND');
    expect(await tried(call, ended)).toBe(ALSO_ENDED.includes(call) ? nothingThere(call) : 'CASE_CLOSED');
    expect(await tried(call, mine, { extra: 1 })).toBe('INVALID_INPUT');
  });

  test.each(OF_CARE.filter((call) => call !== 'cases.step-back'))('%s: in a file of another module', async (call) => {
    expect(await tried(call, mediation)).toBe(COMPLAINTS.includes(call) ? nothingThere(call) : 'WRONG_MODULE');
    expect(await tried(call, protection)).toBe(OF_TRAFFICKING.includes(call) ? 'WRONG_MODULE' : nothingThere(call));
  });

  test.each(OF_CARE.filter((call) => !OF_NOBODY.includes(call)))('%s: of somebody, and on a record, the file does not have', async (call) => {
    expect(await tried(call, mine)).toBe(nothingThere(call));
    // The person is of the file, the record is not.
    if (Object.values(careStep(call)).includes(NOWHERE)) expect(await tried(call, mine, 'subjectCode' in careStep(call) ? { subjectCode: mine.person } : {})).toBe('RECORD_NOT_FOUND');
    if ('subjectCode' in careStep(call)) expect(await tried(call, mine, { subjectCode: protection.person }), 'of another file').toBe('PARTY_NOT_FOUND');
  });

  const dated = OF_CARE.filter((call) => 'on' in careStep(call));
  test.each(dated)('%s: on a day that is none', async (call) => expect(await tried(call, mine, { on: '2026-02-30' })).toBe('INVALID_INPUT'));

  test('by whoever is not of the file', async () => {
    await house.signInAs('desk 7');
    for (const call of OF_CARE) expect(await tried(call, mine), call).toBe(FOR_SUPERVISORS.includes(call) ? 'NOT_ALLOWED' : ON_DUTY.includes(call) ? nothingThere(call) : 'NOT_ASSIGNED');
    await house.signInAs('desk 1');
  });

  test.each(['desk 4', 'desk 5', 'desk 6'])('by an administrator, a volunteer or a reviewer (%s)', async (label) => {
    const before = await mine.state();
    await house.signInAs(label);
    for (const call of OF_CARE) expect(codeOf(await house.router.answer(call, { ...careStep(call), caseId: mine.caseId, token: randomUUID() })), call).toBe('NOT_ALLOWED');
    await house.signInAs('desk 1');
    expect((await mine.state()) === before).toBe(true);
  });

  test('no fault was met on the way', () => expect(house.faults).toEqual([]));
});
