import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BODY_WORDS, addBody } from './care-bodies.ts';
import { CHILD, HARMED, INTERPRETER, RESPONSIBLE, SECOND_HARMED } from '../../tools/demo/people.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import { lettersIn, PracticeOffice } from '../support/practice-office.ts';
import type { CallName } from '../../src/shared/contract/index.ts';
import { protectionCalls } from '../../src/shared/contract/care/protection.ts';
import type { Answer } from '../../src/shared/result.ts';
import { CaseDesk } from './case-desk.ts';
import { CareDesk } from './care-desk.ts';

/** Words a person types in this suite: none of them may stand in a plain row. */
const WORDS = {
  wishes: 'Uydurma istək: anasının yanında qalmaq', factor: 'Uydurma qeyd: hədə məktubu', note: 'Uydurma ölçü qeydi', plan: 'Uydurma plan: qonşuya keçir', source: 'Uydurma mənbə: qohum danışıb',
  told: 'Uydurma şikayət: otaq soyuqdur', wish: 'Uydurma dilək: isti otaq', answer: 'Uydurma cavab: qızdırıcı qoyuldu', retaliation: 'Uydurma yoxlama: heç nə', official: 'Uydurma Məmurov', asked: 'Uydurma sual: burada kim var',
  allergy: 'uydurma penisillin',
};

let office: PracticeOffice;
beforeAll(async () => {
  office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
}, 60_000);
afterAll(() => office.close());

const assessment = async (desk: CareDesk, change: Partial<Typed<'protection.assess'>> = {}): Promise<Typed<'protection.assess'>> => ({
  caseId: desk.caseId, subjectCode: desk.person, step: 'GENERAL', on: await desk.today(), firstContactOn: await desk.today(),
  factors: [{ factor: 'THREATS_MADE', answer: 'YES', source: 'VICTIM' }, { factor: 'WEAPON', answer: 'UNKNOWN', source: 'OBSERVATION' }],
  result: 'SPECIFIC_NEEDS', wanted: ['CLOSED_HEARING'], refused: ['RELOCATION'], nextReviewOn: await desk.inDays(30), wishes: WORDS.wishes, notes: [{ factor: 'THREATS_MADE', text: WORDS.factor }], ...change,
});
const planned = async (desk: CareDesk, change: Partial<Typed<'protection.plan-measure'>> = {}): Promise<Typed<'protection.plan-measure'>> => ({
  caseId: desk.caseId, subjectCode: desk.person, code: 'CLOSED_HEARING', on: await desk.today(), victimWants: true, legalBasis: 'CPC_199_4', orgId: null, note: WORDS.note, ...change,
});
const task = async (desk: CareDesk, code: string) => (await desk.view()).tasks.filter((one) => one.code === code).map(({ state, dueOn }) => `${state} ${dueOn ?? ''}`.trim());
const due = async (desk: CareDesk, rule: string) => (await desk.view()).deadlines.filter((one) => one.rule === rule).map(({ dueOn, status, kind }) => `${dueOn} ${kind} ${status}`).toSorted();

describe('protection needs', () => {
  let desk: CareDesk;
  beforeAll(async () => {
    await office.signInAs('desk 7');
    desk = await CareDesk.open(office);
  });

  test('R-23: versions one after the other, words sealed by field, the review as a day', async () => {
    const first = await desk.ask.write('protection.assess', await assessment(desk));
    await desk.ask.write('protection.assess', await assessment(desk, { step: 'DETAILED', result: 'IMMEDIATE_DANGER', nextReviewOn: await desk.inDays(7) }));
    const { care, header } = await desk.view();
    expect(care.needsAssessments.map(({ version, step, hasText }) => [version, step, hasText])).toEqual([[1, 'GENERAL', true], [2, 'DETAILED', true]]);
    expect(header.stage).toBe('K2');
    expect((await desk.ask.ask('records.read-text', { caseId: desk.caseId, recordId: first })).texts).toEqual([{ field: 'THREATS_MADE', text: WORDS.factor }, { field: 'wishes', text: WORDS.wishes }]);
    expect(await due(desk, 'R-23')).toEqual([`${await desk.inDays(30)} CAL MET`, `${await desk.inDays(7)} CAL OPEN`].toSorted());
    expect([await task(desk, 'ASSESS_NEEDS'), await task(desk, 'REVIEW_NEEDS'), await task(desk, 'SAFETY_PLAN')]).toEqual([['done'], [`todo ${await desk.inDays(7)}`], ['todo']]);
  });

  test.each<[string, Partial<Typed<'protection.assess'>>, string]>([
    ['asked for and refused at once', { wanted: ['SHELTER'], refused: ['SHELTER'] }, 'refused'],
    ['the same factor twice', { factors: [{ factor: 'WEAPON', answer: 'YES', source: 'FILE' }, { factor: 'WEAPON', answer: 'NO', source: 'FILE' }], notes: [] }, 'factors'],
    ['a note on what nobody asked', { notes: [{ factor: 'STALKING', text: 'Uydurma' }] }, 'notes'],
    ['two notes on one factor', { notes: [{ factor: 'WEAPON', text: 'Uydurma' }, { factor: 'WEAPON', text: 'Uydurma 2' }] }, 'notes'],
    ['a first contact after the assessment', { firstContactOn: '2026-03-03' }, 'firstContactOn'],
  ])('bad input: %s', async (_, change, field) => expect(await desk.refused('protection.assess', await assessment(desk, change), 'INVALID_INPUT')).toEqual([field]));

  test('bad days: not yet, before the case, a review that is over or in ten years', async () => {
    await desk.refused('protection.assess', await assessment(desk, { on: await desk.inDays(1) }), 'DATE_IN_FUTURE');
    await desk.refused('protection.assess', await assessment(desk, { on: '2026-02-01', firstContactOn: '2026-02-01' }), 'DATE_BEFORE_CASE');
    await desk.refused('protection.assess', await assessment(desk, { nextReviewOn: '2026-03-01' }), 'DATE_IN_PAST');
    await desk.refused('protection.assess', await assessment(desk, { nextReviewOn: '2036-03-01' }), 'DATE_TOO_FAR');
    await desk.refused('protection.assess', await assessment(desk, { subjectCode: `${desk.person}9` }), 'PARTY_NOT_FOUND');
  });

  test('R-23: what is kept only at the wish of the person', async () => {
    const factors: Typed<'protection.assess'>['factors'] = [{ factor: 'LGBT', answer: 'YES', source: 'OBSERVATION' }];
    await desk.blocked('protection.assess', await assessment(desk, { factors, notes: [] }), ['R-23 onlyAtWish']);
    const own = await CareDesk.open(office, 'VPN', SECOND_HARMED);
    await own.ask.write('protection.assess', await assessment(own, { factors: [{ factor: 'LGBT', answer: 'YES', source: 'VICTIM' }], notes: [] }));
  });

  test('VRD 22(4): a child has specific needs; a detailed look that shows none needs a general one before', async () => {
    const child = await CareDesk.open(office, 'VPN', CHILD);
    expect(child.person.endsWith('-V')).toBe(true);
    expect(await child.refused('protection.assess', await assessment(child, { result: 'NO_SPECIFIC_NEEDS' }), 'INVALID_INPUT')).toEqual(['result']);
    const adult = await CareDesk.open(office, 'VPN', SECOND_HARMED);
    expect(await adult.refused('protection.assess', await assessment(adult, { step: 'DETAILED', result: 'NO_SPECIFIC_NEEDS' }), 'INVALID_INPUT')).toEqual(['step']);
    await adult.ask.write('protection.assess', await assessment(adult, { step: 'DETAILED' }));
  });

  test('R-35: in a trafficking file a detailed look waits for the rights', async () => {
    const resident = await CareDesk.open(office, 'THB', SECOND_HARMED);
    await resident.blocked('protection.assess', await assessment(resident, { step: 'DETAILED' }), ['R-35 rightsTold']);
    await resident.ask.write('protection.assess', await assessment(resident));
  });

  test('VRD 22(6): what the person refuses is asked of nobody', async () => {
    const orgId = await addBody(desk, BODY_WORDS.court);
    const unwanted = await desk.ask.write('protection.plan-measure', await planned(desk, { victimWants: false }));
    const refused = await desk.ask.write('protection.plan-measure', await planned(desk, { code: 'RELOCATION', legalBasis: null }));
    const request = { caseId: desk.caseId, requestedOn: await desk.today(), orgId, legalBasis: null };
    await desk.blocked('protection.request-measure', { ...request, measureId: unwanted }, ['R-23 personRefusesMeasure']);
    await desk.blocked('protection.request-measure', { ...request, measureId: refused, legalBasis: 'STATE_PROTECTION_1998' }, ['R-23 personRefusesMeasure']);
    expect(await task(desk, 'REQUEST_MEASURE')).toEqual([]);
    await desk.ask.write('protection.assess', await assessment(desk, { wanted: ['RELOCATION'], refused: [] }));
    expect(await task(desk, 'REQUEST_MEASURE')).toEqual(['todo']);
    await desk.ask.write('protection.request-measure', { ...request, measureId: refused, legalBasis: 'STATE_PROTECTION_1998' });
    await desk.ask.write('protection.end-measure', { caseId: desk.caseId, measureId: refused, on: await desk.today() });
  });

  test('a measure is planned, asked for, decided and ended, in that order', async () => {
    const today = await desk.today();
    const orgId = await addBody(desk, BODY_WORDS.prosecutor);
    const measureId = await desk.ask.write('protection.plan-measure', await planned(desk, { legalBasis: null }));
    const decide: Typed<'protection.decide-measure'> = { caseId: desk.caseId, measureId, decision: 'GRANTED', decidedOn: today, validUntil: await desk.inDays(5) };
    const request: Typed<'protection.request-measure'> = { caseId: desk.caseId, measureId, requestedOn: today, orgId, legalBasis: 'CPC_199_4' };
    await desk.refused('protection.decide-measure', decide, 'WRONG_ORDER');
    expect(await desk.refused('protection.request-measure', { ...request, legalBasis: null }, 'INVALID_INPUT')).toEqual(['legalBasis']);
    expect(await desk.refused('protection.request-measure', { ...request, legalBasis: 'CPC_87' }, 'INVALID_INPUT')).toEqual(['legalBasis']);
    expect(await desk.refused('protection.request-measure', { ...request, legalBasis: 'toString' }, 'INVALID_INPUT')).toEqual(['legalBasis']);
    await desk.refused('protection.request-measure', { ...request, orgId: 'org-nobody' }, 'PROVIDER_NOT_FOUND');
    await desk.refused('protection.request-measure', { ...request, requestedOn: await desk.inDays(1) }, 'DATE_IN_FUTURE');
    await desk.refused('protection.plan-measure', await planned(desk, { orgId: 'org-nobody' }), 'PROVIDER_NOT_FOUND');
    await desk.ask.write('protection.request-measure', request);
    expect(await task(desk, 'FOLLOW_MEASURE')).toEqual(['todo']);
    await desk.refused('protection.request-measure', request, 'WRONG_STATUS');
    expect(await desk.refused('protection.decide-measure', { ...decide, decision: 'REFUSED' }, 'INVALID_INPUT')).toEqual(['validUntil']);
    await desk.refused('protection.decide-measure', { ...decide, validUntil: '2026-03-01' }, 'WRONG_ORDER');
    await desk.refused('protection.decide-measure', { ...decide, validUntil: '2099-01-01' }, 'DATE_TOO_FAR');
    await desk.ask.write('protection.decide-measure', { ...decide, decision: 'NO_ANSWER', validUntil: null });
    await desk.ask.write('protection.decide-measure', decide);
    await desk.refused('protection.decide-measure', decide, 'WRONG_STATUS');
    expect((await desk.view()).care.measures.find(({ id }) => id === measureId)).toMatchObject({ addressee: BODY_WORDS.prosecutor, legalBasis: 'CPC_199_4', decision: 'GRANTED', validUntil: await desk.inDays(5) });
    expect(await task(desk, 'FOLLOW_MEASURE')).toEqual([`todo ${await desk.inDays(5)}`]);
    await desk.refused('protection.end-measure', { caseId: desk.caseId, measureId: randomUUID(), on: today }, 'RECORD_NOT_FOUND');
    await desk.ask.write('protection.end-measure', { caseId: desk.caseId, measureId, on: today });
    await desk.refused('protection.end-measure', { caseId: desk.caseId, measureId, on: today }, 'WRONG_STATUS');
  });

  test('R-71: a safety plan in versions, looked at again', async () => {
    const today = await desk.today();
    const plan: Typed<'protection.save-safety-plan'> = {
      caseId: desk.caseId, subjectCode: desk.person, on: today, agreedByPerson: true, reviewOn: await desk.inDays(14), words: [{ topic: 'IN_DANGER', text: WORDS.plan }, { topic: 'SAFE_PLACES', text: WORDS.plan }],
    };
    expect(await desk.refused('protection.save-safety-plan', { ...plan, words: [{ topic: 'IN_DANGER', text: 'bir' }, { topic: 'IN_DANGER', text: 'iki' }] }, 'INVALID_INPUT')).toEqual(['words']);
    const first = await desk.ask.write('protection.save-safety-plan', plan);
    expect(await task(desk, 'SAFETY_PLAN')).toEqual(['done']);
    const second = await desk.ask.write('protection.save-safety-plan', plan);
    expect((await desk.view()).care.safetyPlans.map(({ version, topics }) => [version, topics])).toEqual([[1, ['IN_DANGER', 'SAFE_PLACES']], [2, ['IN_DANGER', 'SAFE_PLACES']]]);
    const review = { caseId: desk.caseId, on: today, reviewOn: await desk.inDays(6) };
    await desk.refused('protection.review-safety-plan', { ...review, planId: first }, 'WRONG_STATUS');
    await desk.refused('protection.review-safety-plan', { ...review, planId: second, reviewOn: '2026-03-01' }, 'DATE_IN_PAST');
    await desk.ask.write('protection.review-safety-plan', { ...review, planId: second });
    expect((await desk.view()).care.safetyPlans.at(-1)).toMatchObject({ reviewedOn: today, reviewOn: await desk.inDays(6), hasText: true });
    expect(await task(desk, 'SAFETY_PLAN')).toEqual([`todo ${await desk.inDays(6)}`]);
  });

  test('R-23: a day of the other side, told to whoever wants to know', async () => {
    const fresh = await CareDesk.open(office, 'VPN', SECOND_HARMED);
    const today = await fresh.today();
    const date: Typed<'protection.record-offender-date'> = { caseId: fresh.caseId, subjectCode: fresh.person, kind: 'RELEASE', on: '2028-02-29', personWantsToKnow: true, source: WORDS.source };
    const told = await fresh.ask.write('protection.record-offender-date', date);
    const untold = await fresh.ask.write('protection.record-offender-date', { ...date, kind: 'LEAVE', on: '2026-03-31', personWantsToKnow: false });
    await fresh.refused('protection.record-offender-date', { ...date, on: '2099-01-01' }, 'DATE_TOO_FAR');
    expect(await due(fresh, 'R-23')).toEqual(['2026-03-31 CAL OPEN', '2028-02-29 CAL OPEN']);
    expect(await task(fresh, 'TELL_OFFENDER_DATE')).toEqual(['todo 2028-02-29']);
    await fresh.refused('protection.tell-offender-date', { caseId: fresh.caseId, dateId: untold, on: today }, 'WRONG_STATUS');
    await fresh.ask.write('protection.tell-offender-date', { caseId: fresh.caseId, dateId: told, on: today });
    await fresh.refused('protection.tell-offender-date', { caseId: fresh.caseId, dateId: told, on: today }, 'WRONG_STATUS');
    expect(await due(fresh, 'R-23')).toEqual(['2026-03-31 CAL OPEN', '2028-02-29 CAL MET']);
  });

  test('two workers on one person: both records stay; the same token twice is one', async () => {
    const token = randomUUID();
    const input = { ...(await assessment(desk)), token };
    const before = (await desk.view()).care.needsAssessments.length;
    expect(await desk.ask.write('protection.assess', input)).toBe(token);
    expect(await desk.ask.write('protection.assess', input)).toBe(token);
    await expect(desk.ask.answer('protection.assess', { ...input, result: 'IMMEDIATE_DANGER' })).resolves.toMatchObject({ error: { code: 'TOKEN_REUSED' } });
    await office.signInAs('desk 3');
    await desk.ask.write('protection.assess', await assessment(desk));
    const { care } = await desk.view();
    expect(care.needsAssessments).toHaveLength(before + 2);
    expect(new Set(care.needsAssessments.map(({ version }) => version)).size).toBe(before + 2);
    await office.signInAs('desk 7');
  });

  test('a mediation file has no needs, and nobody from outside a file works in it', async () => {
    await office.signInAs('desk 10');
    await desk.refused('protection.assess', await assessment(desk), 'NOT_ASSIGNED');
    await office.signInAs('desk 1');
    const mediation = await CaseDesk.registered(office, { number: '2-31/26' });
    await mediation.refused('protection.assess', { ...(await assessment(desk)), caseId: mediation.caseId, subjectCode: mediation.road.harmed }, 'WRONG_MODULE');
    await mediation.refused('emergency-card.save', { caseId: mediation.caseId, subjectCode: mediation.road.harmed, on: await mediation.today(), nameToTell: null, age: null, allergies: null, medicines: null, pregnancy: null, spoken: null, mayBeCalled: null }, 'WRONG_MODULE');
    await office.signInAs('desk 2');
    await expect(office.asker.answer('protection.assess', await assessment(desk))).resolves.toMatchObject({ error: { code: 'CASE_NOT_FOUND' } });
  });
});

describe('bad order of every write', () => {
  const NOWHERE = '00000000-0000-4000-8000-000000000009';
  const NO_ONE = 'VPN-2026-0099-V9';
  const DAY = '2026-03-02';
  const STEPS: { [N in CallName]?: Omit<Typed<N>, 'caseId' | 'token'> } = {
    'protection.assess': { subjectCode: NO_ONE, step: 'GENERAL', on: DAY, firstContactOn: DAY, factors: [], result: 'SPECIFIC_NEEDS', wanted: [], refused: [], nextReviewOn: '2026-06-01', wishes: null, notes: [] },
    'protection.plan-measure': { subjectCode: NO_ONE, code: 'SHELTER', on: DAY, victimWants: true, legalBasis: null, orgId: null, note: null },
    'protection.request-measure': { measureId: NOWHERE, requestedOn: DAY, orgId: 'org', legalBasis: null },
    'protection.decide-measure': { measureId: NOWHERE, decision: 'REFUSED', decidedOn: DAY, validUntil: null },
    'protection.end-measure': { measureId: NOWHERE, on: DAY },
    'protection.save-safety-plan': { subjectCode: NO_ONE, on: DAY, agreedByPerson: true, reviewOn: '2026-06-01', words: [{ topic: 'IN_DANGER', text: 'bir' }] },
    'protection.review-safety-plan': { planId: NOWHERE, on: DAY, reviewOn: '2026-06-01' },
    'protection.record-offender-date': { subjectCode: NO_ONE, kind: 'LEAVE', on: DAY, personWantsToKnow: true, source: null },
    'protection.tell-offender-date': { dateId: NOWHERE, on: DAY },
    'emergency-card.save': { subjectCode: NO_ONE, on: DAY, nameToTell: null, age: null, allergies: null, medicines: null, pregnancy: null, spoken: null, mayBeCalled: null },
    'complaints.record': { subjectCode: NO_ONE, way: 'DRAWN', about: 'OTHER', concerns: null, on: DAY, words: 'bir', wish: null },
    'complaints.answer': { complaintId: NOWHERE, on: DAY, outcome: 'UPHELD', nextBodies: [], answer: null },
    'complaints.check-retaliation': { complaintId: NOWHERE, on: DAY, found: false, note: null },
    'cases.step-back': {},
    'cases.record-known-staff': { subjectCode: NO_ONE, on: DAY, userIds: [] },
  };
  const CALLS = Object.keys(STEPS);
  const stepOf = (call: string): object => Object.entries(STEPS).find(([name]) => name === call)?.[1] ?? {};
  const ask = (call: string, caseId: string, change: object = {}) => office.router.answer(call, { ...stepOf(call), caseId, token: randomUUID(), ...change });
  const codeOf = (answer: Answer<unknown>): string => (answer.ok ? 'OK' : answer.error.code);
  /** A complaint is told of a closed file too, and answered there. */
  const ALSO_CLOSED = CALLS.filter((call) => call.startsWith('complaints.'));
  let desk: CareDesk;
  let closed: CareDesk;

  beforeAll(async () => {
    await office.signInAs('desk 3');
    desk = await CareDesk.open(office);
    closed = await CareDesk.open(office);
    await closed.ask.write('cases.close', { caseId: closed.caseId, outcome: 'NEEDS_MET', retentionUntil: '2032-01-01', secretsDestroyOn: null, toldMayComeBack: true });
  });

  test('every write of this room on a case is tried here', () => {
    const writes = Object.entries(protectionCalls).filter(([, { kind, input }]) => kind === 'write' && 'caseId' in input.shape).map(([name]) => name);
    expect(CALLS.toSorted()).toEqual(writes.toSorted());
  });

  test('a case nobody knows, a closed one, a record and a person that are not there, a key too many: the code, and nothing changed', async () => {
    const before = [await desk.state(), await closed.state()];
    for (const call of CALLS) {
      expect(codeOf(await ask(call, NOWHERE)), call).toBe('CASE_NOT_FOUND');
      expect(codeOf(await ask(call, desk.caseId, { extra: 1 })), call).toBe('INVALID_INPUT');
      if ('on' in stepOf(call)) expect(codeOf(await ask(call, desk.caseId, { on: '2026-02-30' })), call).toBe('INVALID_INPUT');
      if (!ALSO_CLOSED.includes(call)) expect(codeOf(await ask(call, closed.caseId)), call).toBe('CASE_CLOSED');
      if (call === 'cases.step-back') continue;
      expect(codeOf(await ask(call, desk.caseId)), call).toBe('subjectCode' in stepOf(call) ? 'PARTY_NOT_FOUND' : 'RECORD_NOT_FOUND');
    }
    expect([await desk.state(), await closed.state()]).toEqual(before);
  });

  test('nobody of another file, no administrator, volunteer or reviewer', async () => {
    const before = await desk.state();
    await office.signInAs('desk 10');
    for (const call of CALLS.filter((one) => !ALSO_CLOSED.includes(one))) expect(codeOf(await ask(call, desk.caseId)), call).toBe('NOT_ASSIGNED');
    for (const label of ['desk 4', 'desk 5', 'desk 6']) {
      await office.signInAs(label);
      for (const call of CALLS) expect(codeOf(await ask(call, desk.caseId)), `${label} ${call}`).toBe('NOT_ALLOWED');
    }
    await office.signInAs('desk 3');
    expect((await desk.state()) === before).toBe(true);
  });

  test('the same token is one record, and carries no other input', async () => {
    const { person: subjectCode, caseId } = desk;
    const twice: readonly (readonly [string, object, object])[] = [
      ['protection.plan-measure', { subjectCode }, { code: 'INTERPRETER' }], ['protection.save-safety-plan', { subjectCode, reviewOn: await desk.inDays(9), on: await desk.today() }, { agreedByPerson: false }],
      ['protection.record-offender-date', { subjectCode }, { kind: 'TRANSFER' }], ['emergency-card.save', { subjectCode, on: await desk.today() }, { age: '30' }], ['cases.record-known-staff', { subjectCode, on: await desk.today() }, { userIds: [await desk.userId('desk 7')] }],
      ['complaints.record', { subjectCode, on: await desk.today() }, { words: 'iki' }],
    ];
    for (const [call, first, second] of twice) {
      const token = randomUUID();
      const answer = await ask(call, caseId, { ...first, token });
      expect(codeOf(answer), `${call} ${JSON.stringify(answer)}`).toBe('OK');
      const before = await desk.state();
      const letters = lettersIn(office.vault).length;
      expect(await ask(call, caseId, { ...first, token }), call).toEqual(answer);
      expect(codeOf(await ask(call, caseId, { ...first, ...second, token })), call).toBe('TOKEN_REUSED');
      expect((await desk.state()) === before, call).toBe(true);
      expect(lettersIn(office.vault), call).toHaveLength(letters);
    }
  });
});

describe('R-34: the emergency card', () => {
  const empty = { nameToTell: null, age: null, allergies: null, medicines: null, pregnancy: null, spoken: null, mayBeCalled: null };
  let desk: CareDesk;

  test('two workers write, the newest card is read, by whoever holds the key', async () => {
    await office.signInAs('desk 7');
    desk = await CareDesk.open(office);
    expect(await desk.ask.ask('emergency-card.read', { caseId: desk.caseId, subjectCode: desk.person })).toEqual({ subjectCode: desk.person, language: 'az', on: null, ...empty });
    const on = await desk.today();
    await desk.ask.write('emergency-card.save', { caseId: desk.caseId, subjectCode: desk.person, on, ...empty, allergies: 'köhnə' });
    await desk.ask.write('emergency-card.save', { caseId: desk.caseId, subjectCode: desk.person, on, ...empty, allergies: WORDS.allergy, spoken: 'az' });
    expect((await desk.view()).care.emergencyCards).toHaveLength(2);
    await office.signInAs('desk 10');
    expect(await desk.ask.ask('emergency-card.read', { caseId: desk.caseId, subjectCode: desk.person })).toEqual({ subjectCode: desk.person, language: 'az', on, ...empty, allergies: WORDS.allergy, spoken: 'az' });
    expect(await desk.ask.ask('emergency-card.list', {})).toEqual({ people: [] });
    await office.signInAs('desk 2');
    await expect(desk.ask.answer('emergency-card.read', { caseId: desk.caseId, subjectCode: desk.person })).resolves.toMatchObject({ error: { code: 'CASE_NOT_FOUND' } });
  });

  test('each reading is written down under its own call', async () => {
    await office.signInAs('desk 1');
    const { rows } = await desk.ask.ask('audit.list', { file: 'VPN-sealed', caseId: desk.caseId });
    expect(rows.filter(({ action }) => action === 'emergency-card.read')).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain(WORDS.allergy);
  });

  test('the list has codes alone', async () => {
    await office.signInAs('desk 7');
    const { people } = await desk.ask.ask('emergency-card.list', {});
    expect(people.find(({ caseId }) => caseId === desk.caseId)).toEqual({ caseId: desk.caseId, subjectCode: desk.person, module: 'VPN', roomCode: null, hasCard: true });
    expect(JSON.stringify(people)).not.toContain('Nümunəyeva');
  });

  test('never stopped: a closed file, and somebody who stepped back', async () => {
    await desk.ask.write('cases.step-back', { caseId: desk.caseId });
    await expect(desk.ask.answer('protection.assess', await assessment(desk))).resolves.toMatchObject({ error: { code: 'NOT_ASSIGNED' } });
    expect(await desk.ask.ask('emergency-card.read', { caseId: desk.caseId, subjectCode: desk.person })).toMatchObject({ allergies: WORDS.allergy });
    expect((await desk.ask.ask('emergency-card.list', {})).people.some(({ caseId }) => caseId === desk.caseId)).toBe(false);
  });
});

describe('R-90: complaints', () => {
  let desk: CareDesk;
  const complaint = async (change: Partial<Typed<'complaints.record'>> = {}): Promise<Typed<'complaints.record'>> => ({
    caseId: desk.caseId, subjectCode: desk.person, way: 'ORAL', about: 'STAFF_CONDUCT', concerns: null, on: await desk.today(), words: WORDS.told, wish: WORDS.wish, ...change,
  });
  const listed = async () => (await office.asker.ask('complaints.list', {})).complaints.filter(({ caseId }) => caseId === desk.caseId);
  let mine: string;
  let general: string;

  test('told to anybody of the house; the words go to the supervisors it does not concern, and lie in no file', async () => {
    await office.signInAs('desk 7');
    desk = await CareDesk.open(office);
    await office.signInAs('desk 10');
    const before = lettersIn(office.vault).length;
    mine = await desk.ask.write('complaints.record', await complaint({ concerns: await desk.userId('desk 3') }));
    expect(lettersIn(office.vault).length - before, 'as many letters as supervisors, whoever it concerns').toBe(2);
    general = await desk.ask.write('complaints.record', await complaint({ subjectCode: null, about: 'LIVING_CONDITIONS' }));
    expect(lettersIn(office.vault).length - before).toBe(4);
    const { care } = await desk.view();
    expect(care.complaints.map(({ hasText, dueOn }) => [hasText, dueOn])).toEqual([[false, '2026-04-02'], [false, '2026-04-02']]);
    for (const told of ['STAFF_CONDUCT', 'LIVING_CONDITIONS', 'concerns']) expect(JSON.stringify(care.complaints), 'who complained, about what and about whom is in the letters alone').not.toContain(told);
    expect(desk.facts()).not.toContain('şikayət');
    expect(await desk.ask.ask('complaints.list', {})).toEqual({ complaints: [] });
    await desk.refused('complaints.answer', { caseId: desk.caseId, complaintId: mine, on: await desk.today(), outcome: 'UPHELD', nextBodies: [], answer: null }, 'NOT_ALLOWED');
  });

  test('working days run over Novruz, and the question of retaliation over calendar days; in the list of steps too', async () => {
    expect(await due(desk, 'R-90')).toEqual(['2026-04-01 CAL OPEN', '2026-04-01 CAL OPEN', '2026-04-02 WD OPEN', '2026-04-02 WD OPEN']);
    expect([await task(desk, 'ANSWER_COMPLAINT'), await task(desk, 'CHECK_RETALIATION')]).toEqual([['todo 2026-04-02', 'todo 2026-04-02'], ['todo 2026-04-01', 'todo 2026-04-01']]);
  });

  test('whom it concerns reads nothing of it, and never answers', async () => {
    await office.signInAs('desk 3');
    expect((await listed()).map(({ id, words }) => [id, words])).toEqual([[general, WORDS.told]]);
    const act = { caseId: desk.caseId, complaintId: mine, on: await desk.today() };
    await desk.blocked('complaints.answer', { ...act, outcome: 'NOT_UPHELD', nextBodies: [], answer: WORDS.answer }, ['R-90 complaintOfOneself']);
    await desk.blocked('complaints.check-retaliation', { ...act, found: false, note: null }, ['R-90 complaintOfOneself', 'R-90 retaliationCheck']);
  });

  test('another supervisor reads, answers once, and asks again after thirty days', async () => {
    await office.signInAs('desk 1');
    expect((await listed()).find(({ id }) => id === mine)).toMatchObject({ words: WORDS.told, wish: WORDS.wish, answer: null, answeredOn: null });
    const today = await desk.today();
    const answer: Typed<'complaints.answer'> = { caseId: desk.caseId, complaintId: mine, on: today, outcome: 'PARTLY_UPHELD', nextBodies: ['OMBUDSMAN_916', 'OMBUDSMAN_916'], answer: WORDS.answer };
    await desk.refused('complaints.answer', { ...answer, on: await desk.inDays(1) }, 'DATE_IN_FUTURE');
    await desk.refused('complaints.answer', { ...answer, complaintId: randomUUID() }, 'RECORD_NOT_FOUND');
    const letters = lettersIn(office.vault).length;
    await expect(desk.ask.answer('complaints.answer', { ...answer, dryRun: true })).resolves.toMatchObject({ ok: true, value: { id: null } });
    expect(lettersIn(office.vault)).toHaveLength(letters);
    await desk.ask.write('complaints.answer', answer);
    await desk.refused('complaints.answer', answer, 'WRONG_STATUS');
    const check: Typed<'complaints.check-retaliation'> = { caseId: desk.caseId, complaintId: mine, on: today, found: false, note: WORDS.retaliation };
    await desk.blocked('complaints.check-retaliation', check, ['R-90 retaliationCheck']);
    await office.road.daysPass(30);
    await desk.ask.write('complaints.check-retaliation', { ...check, on: await desk.today() });
    await desk.refused('complaints.check-retaliation', { ...check, on: await desk.today() }, 'WRONG_STATUS');
    expect((await listed()).find(({ id }) => id === mine)).toMatchObject({ words: WORDS.told, answer: WORDS.answer, note: WORDS.retaliation, nextBodies: ['OMBUDSMAN_916'], retaliationFound: false });
    expect(await due(desk, 'R-90')).toEqual(['2026-04-01 CAL MET', '2026-04-01 CAL OPEN', '2026-04-02 WD MET', '2026-04-02 WD OPEN']);
    for (const word of [WORDS.answer, WORDS.retaliation, WORDS.told]) expect(desk.facts()).not.toContain(word);
    for (const file of ['VPN-sealed']) expect(JSON.stringify(office.house.session?.file(file).read((db) => db.all('SELECT body FROM texts')))).not.toMatch(/Uydurma (şikayət|cavab|yoxlama)/);
  });

  test('what is settled is read for a month more, and then its letters are gone', async () => {
    await office.road.daysPass(31);
    await listed();
    expect((await listed()).find(({ id }) => id === mine)).toMatchObject({ words: null, answer: null });
    expect((await listed()).find(({ id }) => id === general)).toMatchObject({ words: WORDS.told });
  });

  test('a holiday added later counts the answer anew, here and in the list', async () => {
    const on = await desk.today();
    const id = await desk.ask.write('complaints.record', await complaint({ on }));
    const before = (await listed()).find((one) => one.id === id)?.dueOn ?? '';
    await desk.ask.write('calendar.set-day', { on: before, kind: 'HOLIDAY' });
    const after = (await listed()).find((one) => one.id === id)?.dueOn ?? '';
    expect(after > before).toBe(true);
    await desk.ask.write('calendar.set-day', { on: before, kind: null });
  });

  test('entered in error it is nobody\'s to answer; a colleague nobody knows and a person of another file are none', async () => {
    const id = await desk.ask.write('complaints.record', await complaint());
    await desk.ask.write('records.correct', { caseId: desk.caseId, recordId: id, reason: 'OTHER' });
    expect((await listed()).some((one) => one.id === id)).toBe(false);
    await desk.refused('complaints.record', await complaint({ concerns: 'nobody' }), 'USER_NOT_FOUND');
    await desk.refused('complaints.record', await complaint({ subjectCode: `${desk.person}7` }), 'PARTY_NOT_FOUND');
    await desk.refused('complaints.record', await complaint({ on: await desk.inDays(1) }), 'DATE_IN_FUTURE');
  });

  test('it concerns the only supervisor: on paper, and nothing is written', async () => {
    const alone = await PracticeOffice.open(['MED', 'VPN']);
    const at = await CareDesk.open(alone);
    const own = { caseId: at.caseId, subjectCode: at.person, way: 'WRITTEN' as const, about: 'PRIVACY' as const, on: await at.today(), words: WORDS.told, wish: null };
    await alone.asker.write('users.remove', { userId: await at.userId('desk 3') });
    await at.refused('complaints.record', { ...own, concerns: await at.userId('desk 1') }, 'NOBODY_TO_ANSWER');
    expect(lettersIn(alone.vault)).toEqual([]);
    await at.ask.write('complaints.record', { ...own, concerns: null });
    alone.close();
  }, 60_000);
});

describe('R-91: conscience', () => {
  test('the way in ends at once, no reason is kept, and the file waits for another', async () => {
    await office.signInAs('desk 7');
    const desk = await CareDesk.open(office);
    const me = await desk.userId('desk 7');
    await desk.ask.write('cases.step-back', { caseId: desk.caseId });
    const { caseId, person } = desk;
    for (const answer of [
      await desk.ask.answer('cases.open', { caseId }), await desk.ask.answer('cases.suspend', { caseId, reason: 'OTHER' }), await desk.ask.answer('cases.step-back', { caseId }),
      await desk.ask.answer('parties.reveal', { caseId, subjectCode: person, reason: 'CALL' }), await desk.ask.answer('records.read-text', { caseId, recordId: caseId }),
    ]) expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_ASSIGNED' } });
    await office.signInAs('desk 3');
    const { header, care } = await desk.view();
    expect(header).toMatchObject({ assignedTo: null, acceptedOn: null, status: 'REGISTERED', shutOut: [me] });
    expect(care.recusals.map(({ userId, hasText }) => [userId, hasText])).toEqual([[me, false]]);
    const { rows } = await desk.ask.ask('audit.list', { file: 'VPN', caseId: desk.caseId });
    expect(rows.filter(({ action }) => action === 'cases.step-back').map(({ reason, actor }) => [reason, actor])).toEqual([[null, me]]);
    await desk.blocked('cases.assign', { caseId: desk.caseId, to: me }, ['R-91 shutOut']);
    const warned = await desk.ask.answer('cases.assign', { caseId: desk.caseId, to: await desk.userId('desk 10') });
    expect(warned).toMatchObject({ ok: true, warnings: [] });
    await desk.blocked('covers.add', { caseId: desk.caseId, to: me, on: await desk.today(), until: await desk.inDays(3), whereWeAre: 'a', promised: 'b', notToDo: 'c', nextDate: 'd', contactRule: 'e' }, ['R-91 shutOut']);
  });

  test('whoever stood in, or mediated beside, does so no longer', async () => {
    await office.signInAs('desk 1');
    const mediation = await CaseDesk.registered(office, { number: '2-32/26' });
    const other = await mediation.userId('desk 2');
    await mediation.ask.write('covers.add', { caseId: mediation.caseId, to: other, on: await mediation.today(), until: await mediation.inDays(3), whereWeAre: 'a', promised: 'b', notToDo: 'c', nextDate: 'd', contactRule: 'e' });
    await mediation.ask.write('cases.set-co-mediator', { caseId: mediation.caseId, userId: other });
    await office.signInAs('desk 2');
    await mediation.ask.write('cases.step-back', { caseId: mediation.caseId });
    await office.signInAs('desk 1');
    const { header, handOvers } = await mediation.view();
    expect(header).toMatchObject({ coMediator: null, shutOut: [other], status: 'IN_PROGRESS' });
    expect(handOvers.map(({ endedOn }) => endedOn)).toEqual([await mediation.today()]);
    await expect(mediation.ask.answer('cases.set-co-mediator', { caseId: mediation.caseId, userId: other })).resolves.toMatchObject({ error: { blocks: [{ rule: 'R-91' }] } });
  });

  test('whom the person knows is asked at intake, and said when the file is given', async () => {
    await office.signInAs('desk 3');
    const desk = await CareDesk.open(office);
    expect(await task(desk, 'ASK_KNOWN_STAFF')).toEqual(['todo']);
    const known = await desk.userId('desk 10');
    await desk.refused('cases.record-known-staff', { caseId: desk.caseId, subjectCode: desk.person, on: await desk.today(), userIds: ['nobody'] }, 'USER_NOT_FOUND');
    await desk.ask.write('cases.record-known-staff', { caseId: desk.caseId, subjectCode: desk.person, on: await desk.today(), userIds: [known, known] });
    expect(await task(desk, 'ASK_KNOWN_STAFF')).toEqual(['done']);
    expect(await desk.ask.answer('cases.assign', { caseId: desk.caseId, to: known })).toMatchObject({ ok: true, warnings: [{ rule: 'R-91', missing: [{ item: 'conflict', subjectCode: desk.person }] }] });
  });
});

describe('somebody calls', () => {
  const NUMBER = '+994 (00) 123-45-67';
  const phone = (value: string, codeWord: string | null = 'nərgiz') => ({ channel: 'PHONE' as const, value, safeHours: '10:00', codeWord, voicemailSafe: false });
  const look = async (number: string) => (await office.asker.ask('front-desk.look-up-number', { number })).found;
  const REVEALED = 'front-desk.look-up-number';
  let desk: CareDesk;

  beforeAll(async () => {
    await office.signInAs('desk 7');
    desk = await CareDesk.open(office, 'VPN', { ...HARMED, safeContact: phone(NUMBER) });
  });

  test.each(['0001234567', '00 123 45 67', '+994001234567', '994-00-123-45-67', '٠٠١٢٣٤٥٦٧'])('as it is typed: %s', async (typed) => {
    await office.signInAs('desk 7');
    expect(await look(typed)).toEqual([{ caseId: desk.caseId, caseNo: (await desk.view()).header.caseNo, subjectCode: desk.person, unsafe: false, rule: { ...phone(NUMBER), asked: true } }]);
  });

  test('nothing found, too short to say, and no right are one and the same answer', async () => {
    await office.signInAs('desk 7');
    expect([await look('+994 00 765 43 21'), await look('4567'), await look('abc')]).toEqual([[], [], []]);
    await office.signInAs('desk 2');
    expect(await look(NUMBER)).toEqual([]);
    await office.signInAs('desk 8');
    expect(await look(NUMBER)).toEqual([]);
    await office.signInAs('desk 4');
    await expect(office.asker.answer('front-desk.look-up-number', { number: NUMBER })).resolves.toMatchObject({ error: { code: 'NOT_ALLOWED' } });
  });

  test('a number of the other side is unsafe, for the person who shares it too', async () => {
    await office.signInAs('desk 7');
    const other = await desk.add('RESPONSIBLE', { ...RESPONSIBLE, safeContact: phone('0 00 1234567', null) });
    const found = await look(NUMBER);
    expect(found.map(({ subjectCode, unsafe, rule }) => [subjectCode, unsafe, rule.channel, rule.asked, rule.value])).toEqual([
      [desk.person, true, 'IN_PERSON', false, null], [other, true, 'PHONE', true, '0 00 1234567'],
    ]);
  });

  test('the other side of another file and another module makes it unsafe too', async () => {
    await office.signInAs('desk 1');
    const shared = phone('+994 00 222 33 44');
    await CaseDesk.registered(office, { number: '2-35/26' }, { responsible: { ...RESPONSIBLE, safeContact: shared } });
    const person = await CareDesk.open(office, 'VPN', { ...SECOND_HARMED, safeContact: shared });
    expect((await look('002223344')).map(({ subjectCode, unsafe, rule }) => [subjectCode.slice(0, 3), unsafe, rule.asked]).toSorted()).toEqual([['MED', true, true], ['VPN', true, false]]);
    await office.signInAs('desk 10');
    await expect(person.ask.answer('front-desk.look-up-number', { number: '002223344' })).resolves.toMatchObject({ ok: true, value: { found: [{ subjectCode: person.person, unsafe: false }] } });
  });

  test('counts as an opened identity, and is written down without the number', async () => {
    await office.signInAs('desk 7');
    for (let n = 0; n < 10; n += 1) await look(NUMBER);
    await expect(office.asker.answer('front-desk.look-up-number', { number: NUMBER })).resolves.toMatchObject({ error: { code: 'TOO_MANY_REVEALS' } });
    await expect(office.asker.answer('parties.reveal', { caseId: desk.caseId, subjectCode: desk.person, reason: 'CALL' })).resolves.toMatchObject({ ok: false });
    await office.signInAs('desk 1');
    const { rows } = await office.asker.ask('audit.list', { file: 'VPN-sealed' });
    const looked = rows.filter(({ action }) => action === REVEALED);
    expect(looked.find(({ caseId }) => caseId === desk.caseId)).toMatchObject({ reason: 'CALL' });
    expect(looked.some(({ caseId, recordId }) => caseId === null && recordId === null)).toBe(true);
    expect(JSON.stringify(rows)).not.toMatch(/123-?45-?67/);
  });

  test('whoever stepped back finds nobody any more', async () => {
    await office.signInAs('desk 7');
    await desk.ask.write('cases.step-back', { caseId: desk.caseId });
    expect(await look(NUMBER)).toEqual([]);
  });
});

describe('an official at the door', () => {
  const visit = async (change: Partial<Typed<'front-desk.record-official'>> = {}): Promise<Typed<'front-desk.record-official'>> => ({
    at: await office.road.now(), bodyKind: 'POLICE', who: WORDS.official, badge: 'UYD-77', paperNo: null, body: null, asked: WORDS.asked, ...change,
  });

  test('written down by whoever opened the door, answered by a supervisor, once', async () => {
    await office.signInAs('desk 8');
    await expect(office.asker.answer('front-desk.record-official', await visit({ at: '2030-01-01T10:00:00+04:00' }))).resolves.toMatchObject({ error: { code: 'DATE_IN_FUTURE' } });
    const visitId = await office.asker.write('front-desk.record-official', await visit());
    const answer = { visitId, on: await office.road.today(), answer: WORDS.answer };
    await expect(office.asker.answer('front-desk.answer-official', answer)).resolves.toMatchObject({ error: { code: 'NOT_ALLOWED' } });
    expect((await office.asker.ask('front-desk.list-officials', {})).visits).toMatchObject([{ id: visitId, bodyKind: 'POLICE', answeredOn: null, texts: [{ field: 'asked', text: WORDS.asked }, { field: 'badge', text: 'UYD-77' }, { field: 'who', text: WORDS.official }] }]);
    await office.signInAs('desk 2');
    expect((await office.asker.ask('front-desk.list-officials', {})).visits).toEqual([]);
    await office.signInAs('desk 3');
    await expect(office.asker.answer('front-desk.answer-official', { ...answer, visitId: randomUUID() })).resolves.toMatchObject({ error: { code: 'RECORD_NOT_FOUND' } });
    await expect(office.asker.answer('front-desk.answer-official', { ...answer, on: '2026-03-01' })).resolves.toMatchObject({ error: { code: 'WRONG_ORDER' } });
    await expect(office.asker.answer('front-desk.answer-official', { ...answer, on: '2030-01-01' })).resolves.toMatchObject({ error: { code: 'DATE_IN_FUTURE' } });
    await office.asker.write('front-desk.answer-official', answer);
    await expect(office.asker.answer('front-desk.answer-official', answer)).resolves.toMatchObject({ error: { code: 'WRONG_STATUS' } });
    const [listed] = (await office.asker.ask('front-desk.list-officials', {})).visits;
    expect(listed?.texts.map(({ field }) => field)).toEqual(['answer', 'asked', 'badge', 'who']);
    expect(JSON.stringify(office.house.session?.file('THB').read((db) => db.all('SELECT body FROM house_records')))).not.toMatch(/Uydurma|UYD/);
    expect((await office.asker.ask('today.read', {})).orphans).toBe(0);
  });
});

describe('who joins a file of care', () => {
  const add = async (desk: CareDesk, role: Typed<'parties.add'>['role']) => desk.ask.answer('parties.add', { caseId: desk.caseId, role, forSubject: null, language: 'az', needsInterpreter: false, detained: false, identity: INTERPRETER });

  test('each module has its roles', async () => {
    await office.signInAs('desk 7');
    const vpn = await CareDesk.open(office);
    const thb = await CareDesk.open(office, 'THB');
    for (const desk of [vpn, thb]) for (const role of ['HARMED', 'COMMUNITY', 'PROBATION_OFFICER'] as const) expect(await add(desk, role), role).toMatchObject({ error: { code: 'INVALID_INPUT', fields: [{ path: 'role' }] } });
    expect(await add(thb, 'RESPONSIBLE')).toMatchObject({ error: { code: 'INVALID_INPUT' } });
    expect((await vpn.add('RESPONSIBLE', RESPONSIBLE)).endsWith('-O')).toBe(true);
    for (const desk of [vpn, thb]) expect((await desk.add('CHILD', CHILD, { forSubject: desk.person })).endsWith('-C')).toBe(true);
    await office.signInAs('desk 1');
    const mediation = await CaseDesk.registered(office, { number: '2-33/26' });
    for (const role of ['PERSON', 'CHILD'] as const) expect(await mediation.ask.answer('parties.add', { caseId: mediation.caseId, role, forSubject: null, language: 'az', needsInterpreter: false, detained: false, identity: INTERPRETER }), role).toMatchObject({ error: { code: 'INVALID_INPUT' } });
  });

  test('R-19: a child a trafficking file is about bears a child\'s letter, whose age nobody knows too', async () => {
    await office.signInAs('desk 7');
    expect((await CareDesk.open(office, 'THB', CHILD)).person).toMatch(/-C$/);
    const unknown = await CareDesk.open(office, 'THB', { ...HARMED, birthDate: null });
    expect(unknown.person).toMatch(/-C$/);
    expect((await unknown.view()).parties[0]).toMatchObject({ mayBeChild: true });
    expect((await CareDesk.open(office, 'THB')).person).toMatch(/-V$/);
  });

  test('R-20 from the other side: whom a trafficking file is about ends every answer given before', async () => {
    await office.signInAs('desk 1');
    const someone = { ...SECOND_HARMED, surname: 'Uydurmazadə', givenName: 'Yeganə', fin: '0TEST91', idDocNo: 'C00000091' };
    const mediation = await CaseDesk.registered(office, { number: '2-34/26' }, { harmed: someone });
    await mediation.prepare();
    await mediation.ask.write('sessions.schedule', mediation.session(await mediation.inDays(7)));
    await office.signInAs('desk 7');
    const resident = await CareDesk.open(office, 'THB', someone);
    await office.signInAs('desk 1');
    await expect(mediation.ask.answer('sessions.schedule', mediation.session(await mediation.inDays(9)))).resolves.toMatchObject({ error: { code: 'NOT_CLEARED', blocks: [{ rule: 'X20' }] } });
    await office.signInAs('desk 7');
    await resident.ask.write('parties.save-identity', { caseId: resident.caseId, subjectCode: resident.person, identity: { ...someone, surname: 'Başqazadə', givenName: 'Ayrı', fin: null, idDocNo: null, birthDate: '1970-01-01' } });
    const watched = office.house.session?.file('THB-sealed').read((db) => db.all<{ role: string; body: string }>('SELECT role, body FROM watched WHERE case_id = ?', resident.caseId));
    expect(watched).toHaveLength(1);
    expect(watched?.[0]).toMatchObject({ role: 'VICTIM' });
    expect(watched?.[0]?.body).toContain('Başqazadə');
  });
});

test.each(['desk 4', 'desk 5', 'desk 6'])('R-69: an administrator, a volunteer and a reviewer read none of it (%s)', async (label) => {
  await office.signInAs('desk 7');
  const desk = await CareDesk.open(office);
  await office.signInAs(label);
  const reads = [['emergency-card.read', { caseId: desk.caseId, subjectCode: desk.person }], ['emergency-card.list', {}], ['complaints.list', {}], ['front-desk.look-up-number', { number: '001234567' }], ['front-desk.list-officials', {}]] as const;
  for (const [call, input] of reads) expect(await office.router.answer(call, input), call).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED' } });
  expect(await office.router.answer('front-desk.record-official', { at: '2026-03-02T09:00:00+04:00', bodyKind: 'MEDIA', who: 'bir', badge: null, paperNo: null, body: null, asked: 'iki', token: randomUUID() })).toMatchObject({ error: { code: 'NOT_ALLOWED' } });
});

test('no word and no name anybody typed stands in a plain row', async () => {
  await office.signInAs('desk 1');
  const desk = await CareDesk.open(office);
  const facts = desk.facts();
  for (const word of [...Object.values(WORDS), 'Nümunəyeva', '0TEST01', 'AA0000001', '123-45-67']) expect(facts.includes(word), word).toBe(false);
  expect(office.faults).toEqual([]);
});
