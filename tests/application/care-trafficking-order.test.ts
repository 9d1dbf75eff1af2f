import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type CallName } from '../../src/shared/contract/index.ts';
import { traffickingCalls } from '../../src/shared/contract/care/trafficking.ts';
import { SECOND_HARMED, SECOND_RESPONSIBLE } from '../../tools/demo/people.ts';
import { PracticeOffice } from '../support/practice-office.ts';
import { CareDesk } from './care-desk.ts';

/** Every step of a trafficking file where it has no place: on one nobody knows, of somebody else, closed, of another kind, of nobody, of no record. Each time a code, and nothing changed. */

const DAY = '2026-03-02';
const NOWHERE = '00000000-0000-4000-8000-000000000009';
const NO_ONE = 'THB-2026-0001-V9';
const person = { subjectCode: NO_ONE };
const going = { wishOn: null, riskAssessedOn: null, bestInterestsOn: null, escorted: false, documentsReady: false, risk: null, decisionBody: null };
const STEPS: Readonly<Record<keyof typeof traffickingCalls, object>> = {
  'trafficking.record-detection': { ...person, method: 'PROACTIVE', by: 'NGO', on: DAY, foreignOrStateless: false },
  'trafficking.record-indicator': { ...person, dimension: 'EXPLOITATION', strength: 'WEAK', on: DAY, words: 'Nümunə' },
  'trafficking.record-exploitation': { ...person, types: ['OTHER'], geography: 'INTERNAL', country: null, on: DAY, words: 'Nümunə' },
  'trafficking.set-recognition': { ...person, status: 'POTENTIAL', on: DAY, decisionNo: null, decisionOn: null },
  'trafficking.record-notification': { ...person, kind: 'INFO_ONLY', channel: 'LETTER', sentAt: `${DAY}T09:00:00+04:00`, no: null, refNo: null, by: 'Nümunə', receivedBy: null, ourNumber: null, theirNumber: null },
  'trafficking.record-signed-letter': { notificationId: NOWHERE, on: DAY },
  'trafficking.extend-reflection': { ...person, on: DAY, until: '2026-05-01' },
  'trafficking.record-choice': { ...person, decision: 'UNDECIDED', on: DAY, ownInitiative: false, lawyerOffered: false },
  'trafficking.record-residence': { ...person, wantsPermit: true, on: DAY },
  'trafficking.update-residence': { residenceId: NOWHERE, appliedOn: DAY, validFrom: null },
  'trafficking.plan-return': { ...person, ...going, country: 'GE', on: DAY },
  'trafficking.update-return': { repatriationId: NOWHERE, ...going },
  'trafficking.record-return': { repatriationId: NOWHERE, leftOn: DAY },
  'trafficking.record-non-punishment': { ...person, field: 'CRIMINAL', requestedOn: DAY, body: 'Təlim Prokurorluğu', act: 'Nümunə' },
  'trafficking.decide-non-punishment': { nonPunishmentId: NOWHERE, decision: 'GRANTED', decidedOn: DAY },
  'trafficking.watch-person': { role: 'EXPLOITER', on: DAY, identity: SECOND_RESPONSIBLE, words: 'Nümunə' },
  'trafficking.end-watch': { associateId: NOWHERE, on: DAY },
  'trafficking.read-watched': {},
};
const isCall = (name: string): name is CallName & keyof typeof STEPS => name in STEPS;
const CALLS = Object.keys(contract).filter(isCall);
const WRITES = CALLS.filter((call) => contract[call].kind === 'write');
/** Whoever holds the file may tell the Main Department: the hours wait for nobody. */
const OF_ANYBODY_ON_DUTY: readonly string[] = ['trafficking.record-notification', 'trafficking.record-signed-letter'];

describe('a step where it has no place', () => {
  let office: PracticeOffice;
  let mine: CareDesk;
  let closed: CareDesk;
  let needs: CareDesk;

  beforeAll(async () => {
    office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    await office.signInAs('desk 7');
    mine = await CareDesk.open(office, 'THB');
    needs = await CareDesk.open(office, 'VPN', SECOND_HARMED);
    closed = await CareDesk.open(office, 'THB', { ...SECOND_HARMED, fin: '0TEST91', idDocNo: 'C0000091' });
    await office.signInAs('desk 3');
    const close = { caseId: closed.caseId, outcome: 'DECEASED' as const, retentionUntil: '2031-03-03', secretsDestroyOn: null };
    await office.asker.write('closing-steps.record', { caseId: closed.caseId, step: 'COMPENSATION_TOLD', notPossible: 'DECEASED', evidence: 'Nümunə', on: DAY });
    await office.asker.write('cases.close', close);
    await office.signInAs('desk 7');
  });
  afterAll(() => {
    expect(office.faults).toEqual([]);
    office.close();
  });

  let tokens = 0;
  const code = async (call: keyof typeof STEPS, caseId: string): Promise<string> => {
    const token = `00000000-0000-4000-8000-${String((tokens += 1)).padStart(12, '0')}`;
    const answer = await office.router.answer(call, { caseId, ...STEPS[call], ...(contract[call].kind === 'write' && { token }) });
    return answer.ok ? 'OK' : answer.error.code;
  };
  const all = async (calls: readonly (keyof typeof STEPS)[], desk: CareDesk, expected: (call: keyof typeof STEPS) => string) => {
    const before = await desk.state();
    for (const call of calls) expect(await code(call, desk.caseId), call).toBe(expected(call));
    expect((await desk.state()) === before, 'nothing changed').toBe(true);
  };

  test('there is a step for each call', () => expect(CALLS.toSorted()).toEqual(Object.keys(traffickingCalls).toSorted()));
  test('nobody, and no record', () => all(WRITES.filter((call) => call !== 'trafficking.watch-person'), mine, (call) => ('subjectCode' in STEPS[call] ? 'PARTY_NOT_FOUND' : 'RECORD_NOT_FOUND')));
  test('a file nobody knows', async () => {
    for (const call of CALLS) expect(await code(call, NOWHERE), call).toBe('CASE_NOT_FOUND');
  });
  test('a file of protection needs', () => all(CALLS, needs, () => 'WRONG_MODULE'));
  test('a closed file', () => all(WRITES, closed, () => 'CASE_CLOSED'));
  test('whoever holds the file and is not of it', async () => {
    await office.signInAs('desk 9');
    await all(CALLS, mine, (call) => (!OF_ANYBODY_ON_DUTY.includes(call) ? 'NOT_ASSIGNED' : call.endsWith('letter') ? 'RECORD_NOT_FOUND' : 'PARTY_NOT_FOUND'));
    await office.signInAs('desk 7');
  });
  test('a mediator does not know that there is such a file; an administrator may not ask', async () => {
    await office.signInAs('desk 2');
    for (const call of CALLS) expect(await code(call, mine.caseId), call).toBe('CASE_NOT_FOUND');
    await office.signInAs('desk 4');
    for (const call of CALLS) expect(await code(call, mine.caseId), call).toBe('NOT_ALLOWED');
  });
});
