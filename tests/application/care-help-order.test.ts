import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { contract, type CallName } from '../../src/shared/contract/index.ts';
import { assistanceCalls } from '../../src/shared/contract/care/assistance.ts';
import { childCalls } from '../../src/shared/contract/care/children.ts';
import { PracticeOffice } from '../support/practice-office.ts';
import { CareDesk } from './care-desk.ts';

/** Every step of the assistance centre and of a child's road, in a file nobody knows, of somebody else, closed, of nobody, of no record: a code, and nothing changed. */

const DAY = '2026-03-02';
const NOWHERE = '00000000-0000-4000-8000-000000000009';
const NO_ONE = 'THB-2026-0001-V9';
const HEALTH = { MENTAL: 'GOOD', PHYSICAL: 'GOOD', PSYCHOLOGICAL: 'GOOD', PSYCHIATRIC: 'GOOD' };
const person = { subjectCode: NO_ONE };
const STEPS: Readonly<Record<string, object>> = {
  'assistance.approve-service': { ...person, code: 'FOOD', orgId: null, from: DAY, unit: null, costLine: null, funding: null, note: null },
  'assistance.deny-service': { ...person, code: 'FOOD', denialReason: 'SAFETY', on: DAY, note: null },
  'assistance.end-service': { serviceId: NOWHERE, to: DAY, quantity: null, cost: null },
  'assistance.draft-plan': { ...person, on: DAY, goals: [{ id: NOWHERE, domain: 'JOB', dueOn: DAY, who: 'PERSON', goal: 'Nümunə', action: 'Nümunə' }], employment: [], reviewsOn: [] },
  'assistance.agree-plan': { planId: NOWHERE, on: DAY },
  'assistance.set-goal': { planId: NOWHERE, goalId: NOWHERE, status: 'REACHED', on: DAY },
  'assistance.review-plan': { planId: NOWHERE, on: DAY, nextOn: null, note: null },
  'assistance.end-plan': { planId: NOWHERE, on: DAY, how: 'MOVED' },
  'assistance.record-employment': { ...person, route: 'SELF_EMPLOYMENT', from: DAY, to: null, employer: null },
  'assistance.end-employment': { employmentId: NOWHERE, to: DAY },
  'assistance.restore-document': { ...person, kind: 'PASSPORT', orgId: 'org-none', appliedOn: DAY },
  'assistance.receive-document': { restorationId: NOWHERE, on: DAY },
  'assistance.apply-allowance': { ...person, appliedOn: DAY },
  'assistance.pay-allowance': { allowanceId: NOWHERE, paidOn: DAY, method: 'HANDED_OVER' },
  'assistance.record-aid': { ...person, kind: 'FOOD', amount: null, funding: 'OWN', on: DAY, note: null },
  'assistance.tell-compensation': { ...person, on: DAY, language: 'az', interpreterUsed: false },
  'assistance.choose-route': { ...person, route: 'CIVIL_COURT', on: DAY, evidence: [], heads: [], amount: null, lawyer: false, voluntary: null, lawyerName: null, harm: null },
  'assistance.update-compensation': { compensationId: NOWHERE, evidence: [], hearingOn: null, decision: null, decidedOn: null, awarded: null, paidOn: null },
  'children.record-information': { ...person, receivedOn: DAY, presumedChild: true, words: null },
  'children.assess': { ...person, kind: 'INITIAL', on: DAY, seen: true, heard: true, danger: false, decision: null, familyRefused: false, words: null, childsWords: null },
  'children.record-plan': { ...person, kind: 'FAMILY', on: DAY, reviewOn: '2026-06-01', words: null },
  'children.place': { ...person, urgent: true, on: DAY, type: 'HOSPITAL', factors: [], words: null },
  'children.complete-factors': { placementId: NOWHERE, factors: ['VIEWS'], on: DAY, words: null },
  'children.record-court': { placementId: NOWHERE, appliedOn: DAY, decidedOn: null },
  'children.end-placement': { placementId: NOWHERE, on: DAY },
  'children.record-return': { ...person, on: DAY, riskAssessedOn: null, familyPlanOn: null, risk: null },
  'children.record-visit': { ...person, returnId: NOWHERE, on: DAY, health: HEALTH, family: 'GOOD', heard: true, danger: false, nextOn: null, words: null, childsWords: null },
  'children.end-monitoring': { ...person, returnId: NOWHERE, on: DAY, why: 'DEATH', to: null },
};
const CALLS = Object.keys(STEPS);
const fieldOf = (call: string, field: string) => field in (STEPS[call] ?? {});

test('there is a step for each of the calls', () => expect(CALLS.toSorted()).toEqual([...Object.keys(assistanceCalls), ...Object.keys(childCalls)].toSorted()));

describe('a step where it has no place', () => {
  let office: PracticeOffice;
  let mine: CareDesk;
  let theirs: CareDesk;
  let closed: CareDesk;

  beforeAll(async () => {
    office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    theirs = await CareDesk.open(office, 'THB');
    await office.signInAs('desk 7');
    closed = await CareDesk.open(office, 'THB');
    await office.asker.write('cases.forward', { caseId: closed.caseId, to: 'Təlim Qurumu' });
    mine = await CareDesk.open(office, 'THB');
  });
  afterAll(() => office.close());

  async function codeOf(call: string, desk: CareDesk, change: object = {}): Promise<string> {
    const before = await desk.state();
    const name = z.custom<CallName>((value) => typeof value === 'string' && Object.hasOwn(contract, value)).parse(call);
    const answer = await office.router.answer(name, { caseId: desk.caseId, token: crypto.randomUUID(), ...STEPS[call], ...change });
    expect((await desk.state()) === before, `${call} changed nothing`).toBe(true);
    return answer.ok ? 'OK' : answer.error.code;
  }

  test.each(CALLS)('%s', async (call) => {
    expect(await codeOf(call, mine, { caseId: NOWHERE })).toBe('CASE_NOT_FOUND');
    expect(await codeOf(call, theirs)).toBe('NOT_ASSIGNED');
    expect(await codeOf(call, closed)).toBe('CASE_CLOSED');
    const known = fieldOf(call, 'subjectCode') ? { subjectCode: mine.person } : {};
    if (fieldOf(call, 'subjectCode')) expect(await codeOf(call, mine)).toBe('PARTY_NOT_FOUND');
    if (Object.values(STEPS[call] ?? {}).includes(NOWHERE)) expect(await codeOf(call, mine, known)).toBe('RECORD_NOT_FOUND');
    expect(await codeOf(call, mine, { nonsense: 1 })).toBe('INVALID_INPUT');
  });

  const dated = CALLS.filter((call) => fieldOf(call, 'on') && fieldOf(call, 'subjectCode') && !fieldOf(call, 'returnId'));
  test.each(dated)('%s: neither of tomorrow nor of before the file', async (call) => {
    const child = await mine.add('CHILD', { ...CHILD_IDENTITY, surname: `Balaca${dated.indexOf(call)}` });
    expect(await codeOf(call, mine, { subjectCode: child, on: '2026-03-03' })).toBe('DATE_IN_FUTURE');
    expect(await codeOf(call, mine, { subjectCode: child, on: '2026-03-01' })).toBe('DATE_BEFORE_CASE');
  });
});

const CHILD_IDENTITY = {
  surname: 'Balaca', givenName: 'Nümunə', patronymic: null, sex: 'FEMALE' as const, birthDate: '2014-05-01', birthYearOnly: null, fin: null, idDocType: null, idDocNo: null, citizenship: null, nativeLanguage: null,
  safeContact: null, serviceAddress: null,
};
