import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type CallName } from '../../src/shared/contract/index.ts';
import { careCalls } from '../../src/shared/contract/care/index.ts';
import { COMMON_ERRORS } from '../../src/shared/codes/errors.ts';
import { failure } from '../../src/shared/result.ts';
import { CareRoad } from '../../tools/demo/care-road.ts';
import { CHILD, HARMED, RESIDENT, RESPONSIBLE } from '../../tools/demo/people.ts';
import { anything, inputOf } from '../support/arbitrary-input.ts';
import { PracticeOffice } from '../support/practice-office.ts';

/** Calls that would end, replace or slow the session under test; their own tests cover them. */
const APART: readonly string[] = ['vault.lock', 'vault.create', 'vault.create-practice', 'vault.unlock', 'vault.recover', 'practice.set-clock'];
/** Calls that change the directory derive keys: fewer runs. */
const SLOW: readonly string[] = ['vault.renew-sheets', 'users.add', 'users.add-module', 'users.change-roles', 'users.remove', 'users.change-passphrase', 'users.rotate-passphrase'];
/** Calls after which fewer others get through to a file: tried when the others were. */
const LAST: readonly string[] = ['cases.forward', 'cases.close', 'cases.archive', 'cases.suspend', 'cases.transfer', 'cases.assign', 'users.remove', 'users.change-roles', 'cases.step-back'];
const names = Object.keys(contract)
  .filter((name): name is CallName => !APART.includes(name))
  .toSorted((a, b) => LAST.indexOf(a) - LAST.indexOf(b));

describe('whatever comes in, only answers go out', () => {
  let office: PracticeOffice;
  let known: string[];
  let before: number;
  beforeAll(async () => {
    office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    const road = await office.road.register(HARMED, RESPONSIBLE, '2-1/26', ['az']);
    const { userId } = await office.asker.ask('session.read', {});
    const view = await office.asker.ask('cases.open', { caseId: road.caseId });
    known = [road.caseId, road.harmed, road.responsible, userId, ...view.parties.map(({ id }) => id)];
    before = view.parties.length;
    // A file of each kind of care on its way, with a record of most kinds.
    const care = new CareRoad(office.asker);
    const roomId = await office.asker.write('shelter.save-room', { roomId: null, code: 'A', beds: 3, forFamilies: true, stepFree: true });
    const resident = await care.open('THB', RESIDENT);
    await care.explainRights(resident);
    await care.identify(resident);
    await care.admit(resident, { roomCode: 'A', bed: 1 });
    await care.assessNeeds(resident);
    await care.rehabilitate(resident);
    const child = await care.open('VPN', CHILD, { source: 'GUARDIANSHIP' });
    const on = await care.today();
    await office.asker.write('children.record-information', { caseId: child.caseId, subjectCode: child.person, receivedOn: on, presumedChild: false, words: null });
    await office.asker.write('children.place', { caseId: child.caseId, subjectCode: child.person, urgent: true, on, type: 'SHELTER', factors: [], words: null });
    known.push(roomId, 'A');
    for (const { caseId, person } of [resident, child]) {
      const { care: records, parties } = await office.asker.ask('cases.open', { caseId });
      known.push(caseId, person, ...parties.map(({ id }) => id), ...Object.values(records).flatMap((list) => list.map(({ id }) => id)));
    }
  }, 120_000);
  afterAll(() => office.close());

  test.each(names)('%s', async (name) => {
    office.faults.length = 0;
    const runs = SLOW.includes(name) ? 5 : Number(process.env['FUZZ_RUNS'] ?? (Object.hasOwn(careCalls, name) ? 100 : 40));
    const inputs = fc.oneof({ weight: 3, arbitrary: inputOf(contract[name].input, known) }, { weight: 1, arbitrary: anything });
    await fc.assert(
      fc.asyncProperty(inputs, async (input) => {
        const answer = await office.router.answer(name, input);
        if (answer.ok) return;
        expect(failure.safeParse(answer.error).success).toBe(true);
        expect(answer.error.code, inspect(office.faults.at(-1)?.fault)).not.toBe('INTERNAL');
        expect([...COMMON_ERRORS, ...contract[name].errors]).toContain(answer.error.code);
      }),
      { numRuns: runs },
    );
    expect(office.faults).toEqual([]);
  });

  test('a call that does not exist is a code too', async () => {
    for (const name of ['', 'cases', 'cases.drop', '__proto__', 'constructor', 'toString']) expect(await office.router.answer(name, {})).toEqual({ ok: false, error: { code: 'UNKNOWN_CALL' } });
  });

  test('afterwards the case is still whole and every chain verifies', async () => {
    const { files } = await office.asker.ask('vault.verify', {});
    expect(files.filter(({ state }) => state === 'broken')).toEqual([]);
    const rows = (await office.asker.ask('cases.list', { limit: 200 })).rows;
    expect(rows.length).toBeGreaterThanOrEqual(3);
    // Whoever stepped back from a file does not open it any more.
    for (const { id } of rows) expect(await office.asker.answer('cases.open', { caseId: id }).then((answer) => (answer.ok ? 'OK' : answer.error.code))).toMatch(/^(OK|NOT_ASSIGNED)$/);
    expect(before).toBe(2);
  });
});
