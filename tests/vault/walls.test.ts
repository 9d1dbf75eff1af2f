/**
 * Walls between modules, by key: an office with cases of mediation, protection needs and trafficking, one person of every role,
 * and what each of them can get out of the folder with their passphrase and every tool (data-model A.2.5, R-69).
 */
import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLES } from '../../src/shared/model/roles.ts';
import type { Module, Role } from '../../src/shared/model/roles.ts';
import { createVault } from '../../src/vault/index.ts';
import type { SqlValue, VaultSession, Writer } from '../../src/vault/index.ts';
import { plunder, wordsOnDisk } from './attacker.ts';
import { attach } from './blob-kit.ts';
import { liveFolder } from './independent-reader.ts';
import { copyOf, PASSPHRASE, testDeps, unlock } from './kit.ts';
import type { TestClock } from './kit.ts';

const OFFICE: Module[] = ['MED', 'VPN', 'THB'];
const FILES = ['office', ...OFFICE.flatMap((module) => [module, `${module}-sealed`])];

const PEOPLE: { label: string; roles: Role[]; modules: Module[]; files: string[]; letters: string[] }[] = [
  { label: 'desk 1', roles: ['SUPERVISOR', 'ADMIN'], modules: [], files: FILES, letters: ['question', 'answer', 'complaint'] },
  { label: 'desk 2', roles: ['MEDIATOR'], modules: [], files: ['office', 'MED', 'MED-sealed', 'notes of desk 2'], letters: ['question', 'answer', 'card'] },
  { label: 'desk 3', roles: ['CO_MEDIATOR'], modules: [], files: ['office', 'MED', 'MED-sealed', 'notes of desk 3'], letters: ['answer'] },
  { label: 'desk 4', roles: ['CASE_WORKER'], modules: ['VPN'], files: ['office', 'VPN', 'VPN-sealed'], letters: ['complaint'] },
  { label: 'desk 5', roles: ['CASE_WORKER'], modules: ['VPN', 'THB'], files: ['office', 'VPN', 'VPN-sealed', 'THB', 'THB-sealed'], letters: ['question'] },
  { label: 'desk 6', roles: ['PSYCHOLOGIST'], modules: ['VPN'], files: ['office', 'VPN', 'VPN-sealed'], letters: [] },
  { label: 'desk 7', roles: ['LAWYER'], modules: ['THB'], files: ['office', 'THB', 'THB-sealed'], letters: ['question'] },
  { label: 'desk 8', roles: ['SHELTER_WORKER'], modules: [], files: ['office', 'THB', 'THB-sealed'], letters: ['question', 'answer'] },
  { label: 'desk 9', roles: ['SUPERVISOR'], modules: [], files: FILES, letters: ['question', 'answer'] },
  { label: 'desk 10', roles: ['STATISTICIAN'], modules: [], files: ['office'], letters: [] },
  { label: 'desk 11', roles: ['VOLUNTEER'], modules: ['THB'], files: ['office', 'THB'], letters: [] },
  { label: 'desk 12', roles: ['VOLUNTEER'], modules: ['MED'], files: ['office', 'MED'], letters: [] },
  { label: 'desk 13', roles: ['REVIEWER'], modules: [], files: [], letters: ['card'] },
  { label: 'desk 14', roles: ['ADMIN'], modules: [], files: ['office'], letters: [] },
];
const passphraseOf = (label: string): string => (label === 'desk 1' ? PASSPHRASE : `açar ${label}`);

/** What was put into each file or letter, and stands nowhere else. */
const words = new Map<string, string[]>();
function secret(place: string): string {
  const known = words.get(place) ?? [];
  const word = `uydurma söz ${known.length + 1} (${place}) ${randomUUID()}`;
  words.set(place, [...known, word]);
  return word;
}

/** Tables that hold numbers and days alone, or what the program itself writes. */
const WORDLESS = ['meta', 'anchor', 'idempotency', 'journal', 'case_counts', 'calendar_days', 'calendar_years', 'match_verdicts', 'sqlite_sequence'];

function put(db: Writer, table: string, row: Record<string, SqlValue>): void {
  const columns = Object.keys(row);
  db.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`, ...Object.values(row));
}

/** A case with a row in every table of facts; words in each, though a real one has none there: the wall does not rest on that. */
function fillFacts(db: Writer, module: Module): void {
  const [id, at, by] = [randomUUID(), '2026-11-02T09:00:00+04:00', 'aaaaaaaa'];
  const body = (): string => JSON.stringify({ words: secret(module) });
  put(db, 'cases', {
    id, case_no: `${module}-2026-0001`, outside_no: secret(module), status: 'IN_PROGRESS', stage: 'M1', office: secret(module), assigned_to: by, opened_on: '2026-11-02', offence: '', source: 'NGO', body: body(),
  });
  for (const table of ['records', 'consents', 'protocols', 'disclosures', 'corrections'])
    put(db, table, { id: randomUUID(), case_id: id, kind: 'party', subject_code: secret(module), recorded_at: at, recorded_by: by, body: body() });
  put(db, 'deadlines', { id: randomUUID(), case_id: id, status: 'OPEN', act_by: '2026-12-01', body: body() });
  put(db, 'correspondence', { id: randomUUID(), case_id: id, direction: 'OUT', year: 2026, number: 1, our_no: secret(module), recorded_at: at, recorded_by: by, body: body() });
  put(db, 'approvals', { id: randomUUID(), case_id: id, state: 'waiting', expires: at, body: body() });
  put(db, 'series', { name: secret(module), last: 7 });
  put(db, 'work_entries', { id: randomUUID(), user_id: by, on_date: '2026-11-02', from_time: '09:00', to_time: '10:00', body: body() });
  put(db, 'clearances', { case_id: id, subject_code: secret(module), state: 'waiting', asked_at: at });
  put(db, 'house_records', { id: randomUUID(), kind: 'shift-note', recorded_at: at, recorded_by: by, body: body() });
  put(db, 'inspections', { id: randomUUID(), on_date: '2026-11-02', recorded_at: at, recorded_by: by, body: body() });
}

function fillSealed(db: Writer, module: Module): void {
  const [file, caseId, at] = [`${module}-sealed`, randomUUID(), '2026-11-02T09:00:00+04:00'];
  const body = (): string => JSON.stringify({ surname: secret(file), phone: secret(file) });
  put(db, 'identities', { id: randomUUID(), case_id: caseId, subject_code: `${module}-2026-0001-V`, body: body() });
  put(db, 'texts', { record_id: randomUUID(), field: 'note', case_id: caseId, body: secret(file) });
  put(db, 'document_files', { id: randomUUID(), case_id: caseId, digest: secret(file), bytes: Buffer.from(secret(file)) });
  put(db, 'drafts', { owner: 'aaaaaaaa', key: 'x', saved_at: at, body: secret(file) });
  put(db, 'staff_names', { user_id: 'aaaaaaaa', name: secret(file) });
  put(db, 'pending', { record_id: randomUUID(), kind: 'x', at, target: secret(file) });
  const watched = randomUUID();
  put(db, 'watched', { id: watched, case_id: caseId, role: 'VICTIM', body: body(), since: '2026-11-02' });
  put(db, 'match_requests', { id: randomUUID(), received_at: at, body: body(), state: 'open' });
  put(db, 'match_verdicts', { request_key: 'x', watched_id: watched, verdict: 'SAME', by: 'aaaaaaaa', at });
}

function fillOffice(db: Writer): void {
  const body = (): string => JSON.stringify(secret('office'));
  put(db, 'settings', { key: 'office', body: body() });
  put(db, 'parameters', { id: randomUUID(), code: 'P_COOLING', value: 3, from_date: '2026-11-02', reason: secret('office'), set_by: 'aaaaaaaa', set_at: '2026-11-02' });
  put(db, 'staff', { user_id: 'aaaaaaaa', body: body() });
  put(db, 'user_settings', { user_id: 'aaaaaaaa', key: 'language', value: secret('office') });
  put(db, 'providers', { id: randomUUID(), body: body(), saved_at: '2026-11-02', saved_by: 'aaaaaaaa' });
  put(db, 'numbers', { series: secret('office'), last: 4 });
}

/** The rows, and one of audit; a real one has a random id where words stand here. */
function write(session: VaultSession, file: string, place: string, fill: (db: Writer) => void): void {
  session.file(file).write((tx) => {
    fill(tx.db);
    tx.audit({ action: 'case.register', recordId: secret(place) });
    const tables = tx.db.all<{ name: string }>("SELECT name FROM sqlite_schema WHERE type = 'table'").map(({ name }) => name).filter((name) => !WORDLESS.includes(name) && name !== 'blobs');
    // A table added later must be given words here, or its wall would be proved by nothing.
    for (const table of tables) expect(JSON.stringify(tx.db.all(`SELECT * FROM "${table}"`)), `${file}: ${table}`).toContain('uydurma söz');
  });
}

let deps: TestClock;
const folders: Record<string, string> = {};

beforeAll(async () => {
  deps = testDeps();
  const folder = mkdtempSync(join(tmpdir(), 'walls-'));
  folders['closed'] = folder;
  const firstUser = { label: 'desk 1', roles: ['SUPERVISOR', 'ADMIN'] as Role[], modules: [], passphrase: PASSPHRASE };
  const { session } = await createVault(folder, { kind: 'practice', modules: OFFICE, onePersonOffice: false, firstUser, recoveryPeople: 3 }, deps);
  for (const { label, roles, modules } of PEOPLE.slice(1)) await session.addUser({ label, roles, modules, passphrase: passphraseOf(label) });
  const ids = new Map(session.users().map(({ label, id }) => [label, id]));
  const id = (label: string): string => ids.get(label) ?? '';
  write(session, 'office', 'office', fillOffice);
  for (const module of OFFICE) {
    write(session, module, module, (db) => fillFacts(db, module));
    attach(session, Buffer.from(`%PDF-1.7 ${secret(`${module}-sealed`)}`), `${module}-sealed`);
    write(session, `${module}-sealed`, `${module}-sealed`, (db) => fillSealed(db, module));
  }
  session.close();

  const as = async (label: string, work: (session: VaultSession) => Promise<unknown> | void): Promise<void> => {
    const own = await unlock({ folder, deps }, label, passphraseOf(label));
    await work(own);
    own.close();
  };
  for (const label of ['desk 2', 'desk 3'])
    await as(label, (own) => {
      const place = `notes of ${label}`;
      write(own, own.notesFile ?? '', place, (db) => {
        put(db, 'notes', { id: randomUUID(), case_id: randomUUID(), at: '2026-11-02', body: JSON.stringify(secret(place)) });
        put(db, 'drafts', { owner: own.user.id, key: 'x', saved_at: '2026-11-02', body: secret(place) });
      });
    });
  await as('desk 2', async (own) => {
    await own.post({ module: 'THB' }, 'match-request', { surname: secret('question') });
    await own.post({ userId: id('desk 13') }, 'review-card', { reason: secret('card') });
  });
  await as('desk 8', (own) => own.post({ module: 'MED' }, 'match-answer', { request: secret('answer') }));
  await as('desk 4', (own) => own.postComplaint([id('desk 9')], { text: secret('complaint') }));

  // The power goes while everybody's last rows are still in the logs beside the files.
  const crashed = await unlock({ folder, deps });
  for (const file of FILES) crashed.file(file).write((tx) => tx.audit({ action: 'case.register', recordId: secret(file) }));
  folders['with logs'] = mkdtempSync(join(tmpdir(), 'walls-'));
  cpSync(folder, folders['with logs'], { recursive: true });
  crashed.close();

  // Every file under a new key, and the old generation still there.
  folders['rotated'] = mkdtempSync(join(tmpdir(), 'walls-'));
  cpSync(folder, folders['rotated'], { recursive: true });
  const rotating = await unlock({ folder: folders['rotated'], deps });
  await rotating.rotate(FILES);
  rotating.close();
}, 120_000);

afterAll(() => Object.values(folders).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

it('every role of A.2.5 is tried, each module has words in every table, and the states of the folder are what they are called', () => {
  expect(new Set(PEOPLE.flatMap(({ roles }) => roles))).toEqual(new Set(ROLES));
  for (const file of FILES) expect(words.get(file)?.length).toBeGreaterThan(5);
  expect(readdirSync(folders['rotated'] ?? '').filter((name) => name.startsWith('gen-'))).toHaveLength(2);
  expect(readdirSync(liveFolder(folders['with logs'] ?? '')).filter((name) => name.endsWith('-wal')).length).toBeGreaterThan(FILES.length - 1);
});

describe.each(['closed', 'with logs', 'rotated'])('a folder %s', (state) => {
  it.each(PEOPLE)('$label ($roles, $modules) reads the files and letters of their role, and not a word of another', async ({ label, files, letters }) => {
    const loot = await plunder(copyOf(folders[state] ?? ''), label, passphraseOf(label));
    const ofNotes = (name: string): string => (name.startsWith('notes-') ? `notes of ${label}` : name);
    expect([...loot.files].map(ofNotes).sort()).toEqual([...files].sort());
    const mine = new Set([...files, ...letters]);
    for (const [place, secrets] of words) {
      const read = secrets.filter((word) => loot.text.includes(word));
      expect(read, `${label}: ${place}`).toEqual(mine.has(place) ? secrets : []);
    }
  });

  it('a thief without a passphrase reads not a word, in no encoding, in no file and no name', () => {
    expect(wordsOnDisk(folders[state] ?? '', [...words.values()].flat())).toEqual([]);
    expect(wordsOnDisk(folders[state] ?? '', ['desk 13'])).toEqual(['desk 13']);
  });
});

describe('the inbox', () => {
  it('says how many letters lie there and nothing of any: one length, one time, random names', () => {
    const folder = join(liveFolder(folders['closed'] ?? ''), 'inbox');
    const looks = readdirSync(folder).map((name) => [statSync(join(folder, name)).size, statSync(join(folder, name)).mtimeMs, /^[0-9a-f-]{36}\.age$/.test(name)].join());
    // A question, a card, an answer, and for a complaint one for each supervisor, whomever it concerns.
    expect(looks).toHaveLength(5);
    expect([...new Set(looks)]).toEqual([`32768,${Date.parse('2000-01-01T00:00:00Z')},true`]);
  });
});
