import { inspect } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract, type CallName } from '../../src/shared/contract/index.ts';
import { COMMON_ERRORS } from '../../src/shared/codes/errors.ts';
import { failure } from '../../src/shared/result.ts';
import { HARMED, RESPONSIBLE } from '../../tools/demo/people.ts';
import { anything, inputOf } from '../support/arbitrary-input.ts';
import { PracticeOffice } from '../support/practice-office.ts';

/** Calls that would end, replace or slow the session under test; their own tests cover them. */
const APART: readonly string[] = ['vault.lock', 'vault.create', 'vault.create-practice', 'vault.unlock', 'vault.recover', 'practice.set-clock'];
/** Calls that change the directory derive keys: fewer runs. */
const SLOW: readonly string[] = ['vault.renew-sheets', 'users.add', 'users.change-roles', 'users.remove', 'users.change-passphrase', 'users.rotate-passphrase'];
const names = Object.keys(contract).filter((name): name is CallName => !APART.includes(name));

describe('whatever comes in, only answers go out', () => {
  let office: PracticeOffice;
  let known: string[];
  let before: number;
  beforeAll(async () => {
    office = await PracticeOffice.open();
    const road = await office.road.register(HARMED, RESPONSIBLE, '2-1/26', ['az']);
    const { userId } = await office.asker.ask('session.read', {});
    const view = await office.asker.ask('cases.open', { caseId: road.caseId });
    known = [road.caseId, road.harmed, road.responsible, userId, ...view.parties.map(({ id }) => id)];
    before = view.parties.length;
  });
  afterAll(() => office.close());

  test.each(names)('%s', async (name) => {
    office.faults.length = 0;
    const runs = SLOW.includes(name) ? 5 : Number(process.env['FUZZ_RUNS'] ?? 40);
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
    for (const { id } of rows) expect((await office.asker.ask('cases.open', { caseId: id })).parties.length).toBeGreaterThanOrEqual(0);
    expect(before).toBe(2);
  });
});
