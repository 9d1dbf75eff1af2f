import { createRequire } from 'node:module';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { House } from '../../src/application/house.ts';
import { Router } from '../../src/application/router.ts';
import type { Runtime } from '../../src/application/runtime.ts';
import { Asker } from '../../tools/demo/asker.ts';
import { HARMED, RESPONSIBLE } from '../../tools/demo/people.ts';
import { PASSPHRASE, PracticeOffice } from '../support/practice-office.ts';

const { decrypt } = z.object({ decrypt: z.custom<(file: Buffer, options: { password: string }) => Promise<Buffer>>() }).parse(createRequire(import.meta.url)('officecrypto-tool'));

let office: PracticeOffice;
let caseId: string;
let documentId: string;
let out: string;

beforeEach(async () => {
  office = await PracticeOffice.open();
  const road = await office.road.register(HARMED, RESPONSIBLE, '9-9/26', ['az']);
  caseId = road.caseId;
  await office.road.explain(road);
  documentId = road.documents.find(({ code }) => code === 'D02')?.id ?? '';
  out = join(office.folder, 'out');
  mkdirSync(out);
});
afterEach(() => office.close());

const saved = async () => (await office.asker.ask('cases.open', { caseId })).documents.find(({ id }) => id === documentId)?.saved ?? [];

/** The same vault behind another runtime: what the machine and the person do is decided by the test. */
async function behind(change: Partial<Runtime>): Promise<{ house: House; asker: Asker }> {
  office.house.close();
  const house = new House({ ...office.house.runtime, ...change });
  houses.push(house);
  const asker = new Asker(new Router(house));
  await asker.ask('vault.unlock', { folder: office.vault, label: 'desk 1', passphrase: PASSPHRASE });
  return { house, asker };
}
const houses: House[] = [];
afterEach(() => houses.splice(0).forEach((house) => house.close()));

describe('saving with a password', () => {
  test('the file opens with the password of the answer, and is then the very document that was made', async () => {
    const clear = await office.asker.ask('documents.save', { caseId, documentId, folder: out });
    const locked = join(office.folder, 'locked');
    mkdirSync(locked);
    const answer = await office.asker.ask('documents.save', { caseId, documentId, folder: locked, protect: true });
    expect(clear.password).toBeNull();
    expect(answer.password).toMatch(/^\d{4}(-\d{4}){5}$/);
    expect([answer.digest, basename(answer.path)]).toEqual([clear.digest, basename(clear.path)]);
    expect(answer.bytes).toBe(statSync(answer.path).size);
    expect(readdirSync(locked)).toEqual([basename(answer.path)]);
    const bytes = readFileSync(answer.path);
    expect(bytes.subarray(0, 2).toString()).not.toBe('PK');
    expect((await decrypt(bytes, { password: answer.password ?? '' })).equals(readFileSync(clear.path))).toBe(true);
    expect((await saved()).map((one) => [one.protected, one.ended])).toEqual([[false, null], [true, null]]);
  });

  test('each copy has a password of its own, and none is kept: not in a table, not in a file', async () => {
    const passwords: string[] = [];
    for (const name of ['a', 'b']) {
      const folder = join(office.folder, name);
      mkdirSync(folder);
      passwords.push((await office.asker.ask('documents.save', { caseId, documentId, folder, protect: true })).password ?? '');
    }
    expect(new Set(passwords).size).toBe(2);
    const session = office.house.session;
    const texts = ['office', 'MED', 'MED-sealed', session?.notesFile ?? ''].flatMap((name) => {
      const tables = session?.file(name).read((db) => db.all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'")) ?? [];
      return tables.map((table) => JSON.stringify(session?.file(name).read((db) => db.all(`SELECT * FROM "${table.name}"`))));
    });
    expect(texts.some((text) => text.includes(documentId))).toBe(true);
    for (const password of passwords) for (const spelling of [password, password.replaceAll('-', '')]) expect(texts.filter((text) => text.includes(spelling))).toEqual([]);
    const files = readdirSync(office.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => readFileSync(join(entry.parentPath, entry.name)));
    for (const password of passwords) expect(files.filter((bytes) => bytes.includes(password) || bytes.includes(Buffer.from(password, 'utf16le')))).toEqual([]);
    expect(office.faults).toEqual([]);
  });

  test('what is confirmed is the document inside; without a yes nothing is written, entered or made up', async () => {
    const asked: unknown[] = [];
    const { asker } = await behind({ confirm: (what) => Promise.resolve(void asked.push(what)).then(() => false) });
    expect(await asker.answer('documents.save', { caseId, documentId, folder: out, protect: true })).toEqual({ ok: false, error: { code: 'NOT_CONFIRMED' } });
    expect(asked).toMatchObject([{ act: 'save', digest: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
    expect(readdirSync(out)).toEqual([]);
    const { documents } = await asker.ask('cases.open', { caseId });
    expect(documents.find(({ id }) => id === documentId)?.saved).toEqual([]);
  });

  test('whole or not at all: a disk that is full gives no file and no password, and nothing counts as outside', async () => {
    const { asker } = await behind({ saveFile: () => ({ error: 'DISK_FULL' }) });
    const answer = await asker.answer('documents.save', { caseId, documentId, folder: out, protect: true });
    expect(answer).toEqual({ ok: false, error: { code: 'DISK_FULL' } });
    expect(readdirSync(out)).toEqual([]);
    const { documents } = await asker.ask('cases.open', { caseId });
    expect(documents.find(({ id }) => id === documentId)?.saved).toMatchObject([{ protected: true, ended: { how: 'DELETED' } }]);
  });

  test('it is entered before it is written: the office knows of every file outside, whenever the power goes', async () => {
    let known: unknown;
    const { saveFile } = office.house.runtime;
    const { house, asker } = await behind({
      saveFile: (...file) => {
        known = house.session?.file('MED').read((db) => db.value("SELECT json_extract(body, '$.protected') FROM disclosures WHERE kind = 'saved'"));
        return saveFile(...file);
      },
    });
    await asker.ask('documents.save', { caseId, documentId, folder: out, protect: true });
    expect(known).toBe(1);
  });

  test('a file of that name is not asked about, and stays as it is', async () => {
    const first = await office.asker.ask('documents.save', { caseId, documentId, folder: out });
    const before = readFileSync(first.path);
    let asked = 0;
    const { asker } = await behind({ confirm: () => Promise.resolve(Boolean((asked += 1))) });
    expect(await asker.answer('documents.save', { caseId, documentId, folder: out, protect: true })).toEqual({ ok: false, error: { code: 'FILE_EXISTS' } });
    expect(asked).toBe(0);
    expect(readFileSync(first.path).equals(before)).toBe(true);
  });

  test('its audit row names the document, and no password', async () => {
    const { password } = await office.asker.ask('documents.save', { caseId, documentId, folder: out, protect: true });
    const row = office.house.session?.file('MED').read((db) => db.all('SELECT * FROM audit ORDER BY seq DESC LIMIT 1'));
    expect(row).toMatchObject([{ action: 'documents.save', record_id: documentId, case_id: caseId }]);
    expect(JSON.stringify(row)).not.toContain(password);
  });
});
