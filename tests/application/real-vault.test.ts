import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { House } from '../../src/application/house.ts';
import type { Runtime } from '../../src/application/runtime.ts';
import { Router } from '../../src/application/router.ts';
import { systemRuntime } from '../../src/application/system-runtime.ts';
import { Asker } from '../../tools/demo/asker.ts';

const folder = mkdtempSync(join(tmpdir(), 'sirdash-real-'));
const vault = join(folder, 'vault');
const PASSPHRASE = 'qızılgül pəncərə dəniz qatar limon saat';
const houses: House[] = [];
afterAll(() => {
  houses.forEach((house) => house.close());
  rmSync(folder, { recursive: true, force: true });
});

function behind(host: Runtime['host']) {
  const house = new House({ ...systemRuntime(host, () => Promise.resolve(true)), newId: randomUUID, randomBytes });
  houses.push(house);
  const router = new Router(house);
  return { house, router, asker: new Asker(router) };
}

describe('a vault for real work, in a one-person office', () => {
  let sheets: string[];
  let userId: string;

  test('is not made behind a door that cannot keep it', async () => {
    const weak = behind({ kind: 'chromium', sandbox: false, acceptBrowserWindow: true });
    const input = { folder: vault, officeName: 'Təlim Ofisi', officeCode: 'TO', onePersonOffice: true, label: 'desk 1', passphrase: PASSPHRASE, recoveryPeople: 3, language: 'az' };
    expect(await weak.router.answer('vault.create', input)).toEqual({ ok: false, error: { code: 'HOST_NOT_ACCEPTED' } });
  });

  test('is made with its first user and three sheets, each of which can be retyped', async () => {
    const { asker, house } = behind('in-process');
    const made = await asker.ask('vault.create', { folder: vault, officeName: 'Təlim Ofisi', officeCode: 'TO', onePersonOffice: true, label: 'desk 1', passphrase: PASSPHRASE, recoveryPeople: 3, language: 'az' });
    expect(made.session).toMatchObject({ practice: false, onePersonOffice: true, roles: ['MEDIATOR', 'ADMIN'], language: 'az' });
    sheets = made.sheets.map(({ text }) => text);
    userId = made.session.userId;
    expect(sheets).toHaveLength(3);
    expect(await asker.ask('vault.check-sheet', { text: sheets[0]?.toLowerCase() ?? '' })).toEqual({ fits: true, no: 1 });
    expect(await asker.ask('vault.check-sheet', { text: 'AAAA BBBB' })).toMatchObject({ fits: false });
    expect(await asker.answer('practice.set-clock', { now: '2030-01-01T00:00:00+04:00' })).toMatchObject({ error: { code: 'ONLY_IN_PRACTICE' } });
    await asker.write('notes.write', { caseId: await aCase(asker), sessionId: null, text: 'Yalnız mənim qeydim', items: [] });
    house.close();
  });

  test('opens for its user, and not for a wrong word; a weak passphrase is not taken', async () => {
    const { asker, house } = behind('in-process');
    expect(await asker.answer('vault.unlock', { folder: vault, label: 'desk 1', passphrase: `${PASSPHRASE} yox` })).toEqual({ ok: false, error: { code: 'WRONG_PASSPHRASE' } });
    await asker.ask('vault.unlock', { folder: vault, label: 'desk 1', passphrase: PASSPHRASE });
    expect(await asker.answer('users.change-passphrase', { current: PASSPHRASE, next: 'salam123' })).toMatchObject({ error: { code: 'PASSPHRASE_WEAK' } });
    house.close();
  });

  test('the headless door offers a real vault unattended calls only', async () => {
    const { asker, house } = behind('headless');
    expect(await asker.answer('vault.unlock', { folder: vault, label: 'desk 1', passphrase: PASSPHRASE })).toEqual({ ok: false, error: { code: 'HOST_NOT_ACCEPTED' } });
    house.signingIn = true;
    await asker.ask('vault.unlock', { folder: vault, label: 'desk 1', passphrase: PASSPHRASE });
    house.signingIn = false;
    expect(await asker.answer('cases.list', {})).toEqual({ ok: false, error: { code: 'NOT_ALLOWED' } });
    expect((await asker.ask('vault.verify', {})).files.every(({ state }) => state === 'sound')).toBe(true);
    house.close();
  });

  test('two sheets bring its user back; the notes are lost, and the answer says so', async () => {
    const { asker, house } = behind('in-process');
    expect(await asker.answer('vault.recover', { folder: vault, sheets: sheets.slice(0, 1), label: 'desk 1', passphrase: PASSPHRASE })).toMatchObject({ error: { code: 'RECOVERY_MISMATCH' } });
    const back = await asker.ask('vault.recover', { folder: vault, sheets: sheets.slice(1), label: 'desk 1', passphrase: 'limon qatar dəniz pəncərə saat qızılgül' });
    expect(back).toMatchObject({ notesLost: true, session: { userId } });
    const { rows } = await asker.ask('cases.list', {});
    expect((await asker.ask('notes.list', { caseId: rows[0]?.id ?? '' })).notes).toEqual([]);
    const fresh = (await asker.ask('vault.renew-sheets', { recoveryPeople: 1 })).sheets;
    expect(fresh).toHaveLength(1);
    house.close();
    const again = behind('in-process');
    expect(await again.asker.answer('vault.recover', { folder: vault, sheets: sheets.slice(1), label: 'desk 1', passphrase: PASSPHRASE })).toMatchObject({ error: { code: 'RECOVERY_MISMATCH' } });
    await again.asker.ask('vault.recover', { folder: vault, sheets: fresh.map(({ text }) => text), label: 'desk 1', passphrase: PASSPHRASE });
    again.house.close();
    house.close();
  });
});

async function aCase(asker: Asker): Promise<string> {
  const today = (await asker.ask('session.read', {})).now.slice(0, 10);
  return asker.write('cases.register', {
    source: 'COURT', bodyName: 'Təlim Məhkəməsi', bodyNameDative: null, number: null, date: today, articles: [], proceduralStage: 'TRIAL', reportWantedBy: null,
    informedThatContentIsNotReported: true, wordedMandatory: false, offence: 'FRAUD', office: 'Təlim Ofisi', actDate: null, documentedHarm: null, asked: null, assignTo: null,
  });
}
