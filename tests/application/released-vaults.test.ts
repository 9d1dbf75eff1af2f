import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { House } from '../../src/application/house.ts';
import { Router } from '../../src/application/router.ts';
import { systemRuntime } from '../../src/application/system-runtime.ts';
import { Asker } from '../../tools/demo/asker.ts';
import { HARMED } from '../../tools/demo/people.ts';
import { PASSPHRASE } from '../support/practice-office.ts';

/** A practice vault as each version left it, with one invented case up to its signed agreement: it opens, and nothing is missing. */
const VAULTS = join(import.meta.dirname, '../fixtures/vaults');
const folder = mkdtempSync(join(tmpdir(), 'sirdash-released-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(readdirSync(VAULTS))('a vault of %s', (version) => {
  test('opens today, is brought up to date, and says what it said', async () => {
    const vault = join(folder, version);
    cpSync(join(VAULTS, version), vault, { recursive: true });
    // An empty folder is nothing to a version control system.
    for (const name of ['blobs', 'inbox']) mkdirSync(join(vault, 'gen-0001', name), { recursive: true, mode: 0o700 });

    const house = new House(systemRuntime('in-process', () => Promise.resolve(true)));
    const asker = new Asker(new Router(house));
    const { clock } = await asker.ask('vault.unlock', { folder: vault, label: 'desk 1', passphrase: PASSPHRASE });
    expect(clock).toBe('jumped');
    await asker.ask('session.confirm-clock', {});

    const { rows } = await asker.ask('cases.list', {});
    expect(rows).toMatchObject([{ caseNo: 'MED-2026-0001', stage: 'M6', status: 'IN_PROGRESS' }]);
    const caseId = rows[0]?.id ?? '';
    const { parties, agreements, documents } = await asker.ask('cases.open', { caseId });
    expect(agreements).toMatchObject([{ status: 'SIGNED' }]);
    const harmed = parties.find(({ role }) => role === 'HARMED')?.subjectCode ?? '';
    expect((await asker.ask('parties.reveal', { caseId, subjectCode: harmed, reason: 'CALL' })).identity).toEqual(HARMED);
    for (const { id } of documents) await asker.ask('documents.save', { caseId, documentId: id, folder });
    expect((await asker.ask('notes.list', { caseId })).notes).toHaveLength(1);
    expect((await asker.ask('vault.verify', {})).files.filter(({ state }) => state === 'broken')).toEqual([]);
    house.close();
  });
});
