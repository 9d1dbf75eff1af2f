/**
 * A colleague, or a thief, with the stock driver and docs/VAULT-FORMAT.md: what they can read, and what they can forge.
 * They have their own passphrase and none of this program's code; only looking at the result uses the program.
 */
import { argon2Sync, createCipheriv, createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Encrypter } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { MODULES, ROLES } from '../../src/shared/model/roles.ts';
import type { Module, Role } from '../../src/shared/model/roles.ts';
import { createVault } from '../../src/vault/index.ts';
import { canonical, liveFolder, moduleIdentity, openFile, readLetters, readVault, signAs, tagged } from './independent-reader.ts';
import type { IndependentVault, Json, StockDatabase } from './independent-reader.ts';
import { copyOf, fails, failsUntouched, PASSPHRASE, testDeps, unlock } from './kit.ts';
import type { TestClock } from './kit.ts';

type Members = Record<string, Json>;
const members = z.record(z.string(), z.custom<Json>(() => true));
const AT = '2026-11-02T09:00:00.000+04:00';

const PEOPLE: { label: string; roles: Role[]; modules: Module[] }[] = [
  { label: 'desk 2', roles: ['MEDIATOR'], modules: ['MED'] },
  { label: 'desk 3', roles: ['CO_MEDIATOR'], modules: ['MED'] },
  { label: 'desk 4', roles: ['CASE_WORKER'], modules: ['VPN', 'JDV'] },
  { label: 'desk 5', roles: ['PSYCHOLOGIST'], modules: ['THB'] },
  { label: 'desk 6', roles: ['LAWYER'], modules: ['VPN'] },
  { label: 'desk 7', roles: ['SHELTER_WORKER'], modules: [] },
  { label: 'desk 8', roles: ['STATISTICIAN'], modules: [] },
  { label: 'desk 9', roles: ['VOLUNTEER'], modules: ['VPN'] },
  { label: 'desk 10', roles: ['REVIEWER'], modules: [] },
  { label: 'desk 11', roles: ['ADMIN'], modules: [] },
  { label: 'desk 12', roles: ['SUPERVISOR'], modules: [] },
];
const passphraseOf = (label: string): string => (label === 'desk 1' ? PASSPHRASE : `açar ${label}`);

/** Keys, hashes, signatures, ids and times: nothing a person would read. */
const RANDOM = /^([A-Za-z0-9+/]{16,}={0,2}|[0-9a-f-]{36}|age1[a-z0-9]{58}|AGE-SECRET-KEY-1[A-Z0-9]{58}|(notes-)?[a-z2-7]{8}|\d{4}-\d\d-\d\dT.{18})$/;
/** What the spine of every file says of itself, to those who can open it. */
const REVIEWED = new Set(['vault_id', 'file', 'generation', 'salt', 'module_age_identity', '1', 'case.register', 'office', ...MODULES.flatMap((module) => [module, `${module}-sealed`])]);

/** What a mediator asks the trafficking file about: nobody else may ever read it. */
const QUESTION = { surname: 'Sınaqlı', givenName: 'Nümunə', patronymic: 'Test oğlu' };

let template: string;
let deps: TestClock;

beforeAll(async () => {
  deps = testDeps(AT);
  template = mkdtempSync(join(tmpdir(), 'vault-template-'));
  const firstUser = { label: 'desk 1', roles: ['SUPERVISOR', 'ADMIN'] as Role[], modules: [], passphrase: PASSPHRASE };
  const { session } = await createVault(template, { kind: 'practice', modules: MODULES, onePersonOffice: false, firstUser, recoveryPeople: 3 }, deps);
  for (const person of PEOPLE) await session.addUser({ ...person, passphrase: passphraseOf(person.label) });
  for (const file of ['office', ...MODULES.flatMap((module) => [module, `${module}-sealed`])]) mark(session.file(file));
  session.close();
  for (const label of ['desk 2', 'desk 3']) {
    const mediator = await unlock({ folder: template, deps }, label, passphraseOf(label));
    mark(mediator.file(mediator.notesFile ?? ''), `notes of ${label}`);
    if (label === 'desk 3') for (const _ of PEOPLE) await mediator.post({ module: 'THB' }, 'match-request', QUESTION);
    mediator.close();
  }
});

afterAll(() => rmSync(template, { recursive: true, force: true }));

function mark(file: { name: string; write(work: (tx: { audit(event: { action: string; recordId: string }): void }) => void): void }, words = `words in ${file.name}`): void {
  file.write((tx) => tx.audit({ action: 'case.register', recordId: words }));
}

describe('what can be read', () => {
  const files = (...modules: Module[]): string[] => modules.flatMap((module) => [`words in ${module}`, `words in ${module}-sealed`]);
  it.each<[string, string[]]>([
    ['desk 1', ['words in office', ...files('MED', 'VPN', 'THB', 'JDV')]],
    ['desk 2', ['words in office', ...files('MED'), 'notes of desk 2']],
    ['desk 3', ['words in office', ...files('MED'), 'notes of desk 3']],
    ['desk 4', ['words in office', ...files('VPN', 'JDV')]],
    ['desk 5', ['words in office', ...files('THB')]],
    ['desk 6', ['words in office', ...files('VPN')]],
    ['desk 7', ['words in office', ...files('THB')]],
    ['desk 8', ['words in office']],
    ['desk 9', ['words in office', 'words in VPN']],
    ['desk 10', []],
    ['desk 11', ['words in office']],
    ['desk 12', ['words in office', ...files('MED', 'VPN', 'THB', 'JDV')]],
  ])('%s reads its own files and not a string more', async (label, expected) => {
    const vault = await readVault(copyOf(template), label, passphraseOf(label));
    const read = [...vault.keys.keys()].flatMap((file) => {
      const db = openFile(vault, file);
      const strings = everyString(db);
      db.close();
      return strings.filter((text) => !RANDOM.test(text) && !REVIEWED.has(text));
    });
    expect([...new Set(read)].sort()).toEqual([...expected].sort());
  });

  it('every role is tried', () => {
    expect(new Set(PEOPLE.flatMap(({ roles }) => roles))).toEqual(new Set(ROLES));
  });

  it('a stolen disk says the reviewed list and nothing else', () => {
    const folder = copyOf(template);
    const text = readFileSync(join(liveFolder(folder), 'vault.json'), 'utf8');
    const said = new Set(stringsIn(JSON.parse(text)).filter((value) => !RANDOM.test(value)));
    expect(['practice', 'argon2id', 'recovery'].every((word) => RANDOM.test(word))).toBe(true);
    expect([...said].sort()).toEqual(
      [
        ...['hkdf-sha256', 'passphrase', 'office'],
        ...['vault-made', 'recovery-set', 'file-added', 'module-key', 'user-added'],
        ...MODULES.flatMap((module) => [module, `${module}-sealed`]),
        ...ROLES,
        ...['desk 1', ...PEOPLE.map(({ label }) => label)],
      ].sort(),
    );
  });

  it('names of files hold no person and no office', () => {
    const names = readdirSync(template, { recursive: true }).map(String);
    const pattern = /^(CURRENT|LOCK|gen-0001(\/(vault\.json|blobs|inbox(\/[0-9a-f-]{36}\.age)?|(office|(MED|VPN|THB|JDV)(-sealed)?|notes-[a-z2-7]{8})\.db))?)$/;
    expect(names.filter((name) => !pattern.test(name))).toEqual([]);
  });

  it.each(PEOPLE)('$label: a question put to the trafficking file opens for its holders, and for the one who asked', async ({ label, roles }) => {
    const vault = await readVault(copyOf(template), label, passphraseOf(label));
    const modules = [...vault.keys.keys()].flatMap((file) => (file.endsWith('-sealed') ? [file.replace('-sealed', '')] : []));
    const identities = [vault.agePrivate, ...modules.map((module) => moduleIdentity(vault, module))];
    const read = (await Promise.all(identities.map((identity) => readLetters(vault, identity)))).flat();
    const holder = label === 'desk 3' || modules.includes('THB');
    expect(holder).toBe(['CO_MEDIATOR', 'PSYCHOLOGIST', 'SHELTER_WORKER', 'SUPERVISOR'].includes(roles[0] ?? ''));
    expect(read).toHaveLength(holder ? PEOPLE.length : 0);
    expect(read.every(({ body }) => canonical(body) === canonical(QUESTION))).toBe(true);
  });

  it('the inbox tells a thief how many messages lie there, and nothing else', () => {
    const folder = join(liveFolder(template), 'inbox');
    const names = readdirSync(folder);
    expect(names).toHaveLength(PEOPLE.length);
    const shown = names.map((name) => {
      const { size, mtimeMs, mode } = statSync(join(folder, name));
      const lines = readFileSync(join(folder, name)).toString('latin1').split('\n').slice(0, 6);
      return [size, mtimeMs, mode & 0o777, ...lines.map((line) => line.replace(/[A-Za-z0-9+/]{43}/g, 'x'))];
    });
    expect(new Set(shown.map((each) => JSON.stringify(each)))).toHaveProperty('size', 1);
    expect(shown[0]).toEqual([32_768, Date.parse('2000-01-01T00:00:00Z'), 0o600, 'age-encryption.org/v1', '-> X25519 x', 'x', '-> X25519 x', 'x', '--- x']);
  });

  it('the words are in no file in the clear', () => {
    for (const entry of readdirSync(liveFolder(template)).filter((name) => name.endsWith('.db'))) {
      const bytes = readFileSync(join(liveFolder(template), entry)).toString('latin1');
      expect(bytes.includes('words in') || bytes.includes('case.register') || bytes.includes('SQLite')).toBe(false);
    }
  });
});

describe('what is forged is found at the next unlock', () => {
  it('role: own entry edited, or raised by a statement of one’s own', async () => {
    await forgedDirectory((manifest) => {
      manifest['directory'] = list(manifest, 'directory').map((statement) => {
        const body = members.parse(statement['body']);
        return body['type'] === 'user-added' ? { ...statement, body: { ...body, user: { ...members.parse(body['user']), roles: ['SUPERVISOR'] } } } : statement;
      });
    });
    await forgedDirectory((manifest, me) => appendStatement(manifest, me, me.userId, { type: 'user-changed', userId: me.userId, roles: ['SUPERVISOR'], modules: [] }));
  });

  it('role: in the name of the supervisor, with one’s own key', async () => {
    await forgedDirectory((manifest, me) => {
      const supervisor = z.string().parse(list(manifest, 'directory')[0]?.['by']);
      appendStatement(manifest, me, supervisor, { type: 'user-changed', userId: me.userId, roles: ['SUPERVISOR'], modules: [] });
    });
  });

  it('a person added or removed by somebody who may not', async () => {
    const { publicKey } = generateKeyPairSync('ed25519');
    const signPublic = publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('base64');
    const agePublic = z.string().parse(members.parse(members.parse(list(manifestOf(template), 'directory')[0]?.['body'])['user'])['agePublic']);
    await forgedDirectory((manifest, me) =>
      appendStatement(manifest, me, me.userId, { type: 'user-added', user: { id: 'aaaaaaaa', label: 'desk 15', roles: ['SUPERVISOR'], modules: [], agePublic, signPublic } }),
    );
    await forgedDirectory((manifest, me) => {
      const supervisor = z.string().parse(list(manifest, 'directory')[0]?.['by']);
      appendStatement(manifest, me, me.userId, { type: 'user-removed', userId: supervisor });
    });
  });

  it('public key: one’s own in place of the supervisor’s, in the log or as a statement', async () => {
    await forgedDirectory((manifest, me) => {
      const agePublic = recordOf(manifest, me.userId)['agePublic'] ?? '';
      manifest['directory'] = list(manifest, 'directory').map((statement) => {
        const body = members.parse(statement['body']);
        return statement['seq'] === 1 ? { ...statement, body: { ...body, user: { ...members.parse(body['user']), agePublic } } } : statement;
      });
    });
    await forgedDirectory((manifest, me) => {
      const supervisor = z.string().parse(list(manifest, 'directory')[0]?.['by']);
      const { agePublic, signPublic } = recordOf(manifest, me.userId);
      appendStatement(manifest, me, me.userId, { type: 'user-keys-replaced', userId: supervisor, agePublic: agePublic ?? '', signPublic: signPublic ?? '' });
    });
  });

  it('a whole new directory under a genesis of one’s own: every slot pins the old one', async () => {
    await forgedDirectory((manifest, me) => {
      const [first] = list(manifest, 'directory');
      const user = recordOf(manifest, me.userId);
      if (first === undefined) throw new Error('no log');
      manifest['genesis'] = user['signPublic'] ?? '';
      manifest['directory'] = [];
      manifest['grants'] = [];
      const body = { ...members.parse(first['body']), user: { ...user, roles: ['SUPERVISOR'] } };
      appendStatement(manifest, me, me.userId, body);
    });
  });

  it('a slot of one’s own making in place of the supervisor’s', async () => {
    const folder = copyOf(template);
    const me = await readVault(folder, 'desk 2', passphraseOf('desk 2'));
    const manifest = manifestOf(folder);
    const theirs = members.parse(list(manifest, 'slots').find((slot) => slot['label'] === 'desk 12'));
    const forged = slotOver(theirs, me, manifest, 'mənim açarım');
    manifest['slots'] = list(manifest, 'slots').map((slot) => (slot['label'] === 'desk 12' ? forged : slot));
    writeManifest(folder, manifest);
    await failsUntouched(folder, 'DIRECTORY_FORGED', () => unlock({ folder, deps }, 'desk 12', 'mənim açarım'));
  });

  it('a file put in place of another, under the other’s key', async () => {
    const folder = copyOf(template);
    const me = await readVault(folder, 'desk 12', passphraseOf('desk 12'));
    const med = openFile(me, 'MED');
    med.pragma('journal_mode=DELETE');
    med.pragma(`rekey="x'${me.keys.get('THB') ?? ''}'"`);
    med.close();
    copyFileSync(join(liveFolder(folder), 'MED.db'), join(liveFolder(folder), 'THB.db'));
    const session = await unlock({ folder, deps });
    expect((await fails('FILE_SWAPPED', () => session.file('THB'))).details).toEqual({ file: 'THB' });
  });

  it('practice told to be real', async () => {
    await forgedDirectory((manifest) => {
      manifest['kind'] = 'real';
    }, 'desk 1');
  });

  it('the log cut behind a removal', async () => {
    const folder = copyOf(template);
    const before = readFileSync(join(liveFolder(folder), 'vault.json'));
    const session = await unlock({ folder, deps });
    const target = session.users().find(({ label }) => label === 'desk 8')?.id ?? '';
    await session.removeUser(target);
    session.close();
    const manifest = manifestOf(folder);
    const old = members.parse(JSON.parse(before.toString('utf8')));
    writeManifest(folder, { ...manifest, directory: old['directory'] ?? [], grants: old['grants'] ?? [], slots: old['slots'] ?? [] });
    await fails('DIRECTORY_FORGED', () => unlock({ folder, deps }));
  });

  it('grant: one’s own file to somebody whose role has not got it', async () => {
    await forgedGrant(async (manifest, me) => {
      const statistician = idOf(manifest, 'desk 8');
      return grant(manifest, me, { file: 'MED', holder: statistician, by: me.userId });
    });
  });

  it('grant: to oneself, of a file one has not got, under one’s own name or the supervisor’s', async () => {
    await forgedGrant(async (manifest, me) => grant(manifest, me, { file: 'THB', holder: me.userId, by: me.userId }));
    await forgedGrant(async (manifest, me) => grant(manifest, me, { file: 'THB', holder: me.userId, by: idOf(manifest, 'desk 1') }));
  });

  it('grant: another key in place of the one a colleague has', async () => {
    await forgedGrant(async (manifest, me) => {
      const colleague = idOf(manifest, 'desk 9');
      manifest['grants'] = list(manifest, 'grants').filter((entry) => entry['holder'] !== colleague || entry['file'] !== 'VPN');
      return grant(manifest, me, { file: 'VPN', holder: colleague, by: me.userId });
    });
  });

  it('grant: the same, in the supervisor’s name', async () => {
    await forgedGrant(async (manifest, me) => {
      const colleague = idOf(manifest, 'desk 9');
      manifest['grants'] = list(manifest, 'grants').filter((entry) => entry['holder'] !== colleague || entry['file'] !== 'VPN');
      return grant(manifest, me, { file: 'VPN', holder: colleague, by: idOf(manifest, 'desk 1') });
    });
  });

  it('grant: a second one for the same file and person', async () => {
    await forgedGrant(async (manifest, me) => grant(manifest, me, { file: 'MED', holder: idOf(manifest, 'desk 3'), by: me.userId }));
  });

  it.each<[string, (row: Members, me: IndependentVault) => Members]>([
    ['in the supervisor’s name', (row, me) => ({ ...row, actor: idOf(manifestOf(me.folder), 'desk 1') })],
    ['in nobody’s name', (row) => ({ ...row, actor: 'zzzzzzzz' })],
    ['dated before the one it follows', (row) => ({ ...row, at: '2026-10-01T09:00:00.000+04:00' })],
    ['not linked to the one it follows', (row) => ({ ...row, prev: createHash('sha256').update('x').digest('base64') })],
    ['with a hole before it', (row) => ({ ...row, seq: Number(row['seq']) + 1 })],
  ])('audit row %s', async (_, change) => {
    await forgedRows('AUDIT_BROKEN', (db, me) => insertRow(db, me, change));
  });

  it('audit row in the supervisor’s name, under an anchor of one’s own', async () => {
    await forgedRows('AUDIT_BROKEN', (db, me) => {
      const supervisor = idOf(manifestOf(me.folder), 'desk 1');
      insertRow(db, me, (row) => ({ ...row, actor: supervisor }));
      insertAnchor(db, me, me.userId);
    });
  });

  it('anchor in the supervisor’s name over rows of one’s own', async () => {
    await forgedRows('AUDIT_BROKEN', (db, me) => {
      insertRow(db, me, (row) => row);
      insertAnchor(db, me, idOf(manifestOf(me.folder), 'desk 1'));
    });
  });

  it('audit row of one’s own, with another hash than its own', async () => {
    await forgedRows('AUDIT_BROKEN', (db, me) => {
      insertRow(db, me, (row) => row);
      db.exec(`UPDATE audit SET hash = '${createHash('sha256').update('z').digest('base64')}' WHERE seq = 2`);
    });
  });

  it('audit row of one’s own, dated an hour before the one it follows', async () => {
    await forgedRows('AUDIT_BROKEN', (db, me) => {
      insertRow(db, me, (row) => ({ ...row, at: '2026-11-02T11:00:00.000+04:00' }));
      insertRow(db, me, (row) => ({ ...row, at: '2026-11-02T10:00:00.000+04:00' }));
    });
  });

  it('a true row of one’s own passes, so the forged ones fail for what they are', async () => {
    const folder = copyOf(template);
    const me = await readVault(folder, 'desk 2', passphraseOf('desk 2'));
    const db = openFile(me, 'MED');
    insertRow(db, me, (row) => row);
    db.close();
    const session = await unlock({ folder, deps });
    expect((await session.verify()).files.find(({ file }) => file === 'MED')).toEqual({ file: 'MED', rows: 2, problem: null });
  });

  it('a true anchor of one’s own passes too', async () => {
    const folder = copyOf(template);
    const me = await readVault(folder, 'desk 2', passphraseOf('desk 2'));
    const db = openFile(me, 'MED');
    insertRow(db, me, (row) => row);
    insertAnchor(db, me, me.userId);
    db.close();
    const session = await unlock({ folder, deps });
    expect((await session.verify()).files.find(({ file }) => file === 'MED')).toEqual({ file: 'MED', rows: 2, problem: null });
  });

  it('audit: the tail cut off, all rows dropped, a row rewritten under its anchor', async () => {
    await forgedRows('AUDIT_BROKEN', (db) => {
      dropTriggers(db);
      db.exec('DELETE FROM audit');
    });
    await forgedRows('AUDIT_BROKEN', (db) => {
      dropTriggers(db);
      db.exec('DELETE FROM audit; DELETE FROM anchor');
    });
    await forgedRows('AUDIT_BROKEN', (db) => {
      dropTriggers(db);
      db.exec(`UPDATE audit SET hash = '${createHash('sha256').update('y').digest('base64')}'`);
    });
  });

  it('an old row changed without its hash: found by verifying', async () => {
    const folder = copyOf(template);
    const me = await readVault(folder, 'desk 2', passphraseOf('desk 2'));
    const db = openFile(me, 'MED');
    dropTriggers(db);
    db.exec("UPDATE audit SET record_id = 'another'");
    db.close();
    const session = await unlock({ folder, deps });
    expect((await session.verify()).files.find(({ file }) => file === 'MED')?.problem).toBe('AUDIT_BROKEN');
  });

  it('approval: signed by the asker in the approver’s name, or for another input', async () => {
    const folder = copyOf(template);
    const me = await readVault(folder, 'desk 2', passphraseOf('desk 2'));
    const approver = await unlock({ folder, deps }, 'desk 12', passphraseOf('desk 12'));
    const value = { call: 'agreement.sign', inputDigest: 'abc', approvedBy: approver.user.id };
    const holds = (by: string, said: typeof value, signature: string): boolean => approver.signatureHolds(by, AT, 'approval', said, signature);
    const given = approver.sign('approval', value);
    expect(holds(approver.user.id, value, given)).toBe(true);
    expect(holds(approver.user.id, value, signAs(me, tagged('sirdash/1/approval', value)))).toBe(false);
    expect(holds(approver.user.id, { ...value, inputDigest: 'abd' }, given)).toBe(false);
    expect(holds(me.userId, value, given)).toBe(false);
    expect(approver.signatureHolds(approver.user.id, AT, 'consent', value, given)).toBe(false);
  });
});

async function forgedDirectory(forge: (manifest: Members, me: IndependentVault) => void, victim = 'desk 12'): Promise<void> {
  const folder = copyOf(template);
  const me = await readVault(folder, 'desk 2', passphraseOf('desk 2'));
  const manifest = manifestOf(folder);
  forge(manifest, me);
  writeManifest(folder, manifest);
  await failsUntouched(folder, 'DIRECTORY_FORGED', () => unlock({ folder, deps }, victim, passphraseOf(victim)));
}

async function forgedGrant(forge: (manifest: Members, me: IndependentVault) => Promise<Members>): Promise<void> {
  const folder = copyOf(template);
  const me = await readVault(folder, 'desk 2', passphraseOf('desk 2'));
  const manifest = manifestOf(folder);
  const forged = await forge(manifest, me);
  manifest['grants'] = [...list(manifest, 'grants'), forged];
  writeManifest(folder, manifest);
  await failsUntouched(folder, 'GRANT_FORGED', () => unlock({ folder, deps }, 'desk 12', passphraseOf('desk 12')));
}

async function forgedRows(code: 'AUDIT_BROKEN', forge: (db: StockDatabase, me: IndependentVault) => void): Promise<void> {
  const folder = copyOf(template);
  const me = await readVault(folder, 'desk 2', passphraseOf('desk 2'));
  const db = openFile(me, 'MED');
  forge(db, me);
  db.close();
  const session = await unlock({ folder, deps });
  const error = await fails(code, () => session.file('MED'));
  expect(error.details).toMatchObject({ file: 'MED' });
}

/** A row the attacker may well write: their own. `change` makes it a lie; the signature is always their own. */
function insertRow(db: StockDatabase, me: IndependentVault, change: (row: Members, me: IndependentVault) => Members): void {
  dropTriggers(db);
  const last = z.object({ seq: z.number(), hash: z.string() }).parse(db.prepare('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1').get());
  const honest = { seq: last.seq + 1, at: AT, actor: me.userId, action: 'case.close', record_id: null, case_id: null, reason: null, digest_before: null, digest_after: null, prev: last.hash };
  const row = change(honest, me);
  const bytes = tagged('sirdash/1/audit', { ...row, vaultId: me.vaultId, file: 'MED' });
  const full: Members = { ...row, hash: createHash('sha256').update(bytes).digest('base64'), signature: signAs(me, bytes) };
  db.prepare(`INSERT INTO audit (${Object.keys(full).join(',')}) VALUES (${Object.keys(full).map(() => '?').join(',')})`).run(...Object.values(full));
}

/** An anchor over the present head, signed with one's own key in anybody's name. */
function insertAnchor(db: StockDatabase, me: IndependentVault, by: string): void {
  const head = z.object({ seq: z.number(), hash: z.string() }).parse(db.prepare('SELECT seq, hash FROM audit ORDER BY seq DESC LIMIT 1').get());
  const log = list(manifestOf(me.folder), 'directory');
  const directory_hash = createHash('sha256').update(canonical(log.at(-1) ?? null)).digest('base64');
  const said = { file: 'MED', seq: head.seq, hash: head.hash, directory_seq: log.length, directory_hash, at: AT, by };
  const signature = signAs(me, tagged('sirdash/1/anchor', { ...said, vaultId: me.vaultId }));
  const id = Number(db.prepare('SELECT max(id) FROM anchor').pluck().get()) + 1;
  db.prepare('INSERT INTO anchor (id, file, seq, hash, directory_seq, directory_hash, at, by, signature) VALUES (?,?,?,?,?,?,?,?,?)').run(id, ...Object.values(said), signature);
}

function dropTriggers(db: StockDatabase): void {
  for (const { name } of z.array(z.object({ name: z.string() })).parse(db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all())) db.exec(`DROP TRIGGER "${name}"`);
}

/** Another person's slot with one's own keys inside, sealed as the format text says. */
function slotOver(theirs: Members, me: IndependentVault, manifest: Members, passphrase: string): Members {
  const { wrapped: _wrapped, check: _check, ...open } = theirs;
  const kdf = members.parse(open['kdf']);
  const key = argon2Sync('argon2id', {
    message: Buffer.from(passphrase.normalize('NFC')),
    nonce: Buffer.from(z.string().parse(kdf['salt']), 'base64'),
    parallelism: Number(kdf['p']),
    tagLength: 32,
    memory: Number(kdf['m']),
    passes: Number(kdf['t']),
  });
  const cipher = createCipheriv('aes-256-gcm', key, Buffer.from(z.string().parse(open['nonce']), 'base64'));
  cipher.setAAD(Buffer.from(canonical({ slot: open, vaultId: me.vaultId, kind: manifest['kind'] ?? '', format: 1 })));
  const inside = canonical({ agePrivate: me.agePrivate, signSeed: me.signSeed });
  const wrapped = Buffer.concat([cipher.update(inside, 'utf8'), cipher.final(), cipher.getAuthTag()]).toString('base64');
  const check = createHash('sha256').update(tagged('sirdash/1/slot-check', { ...open, wrapped })).digest('base64');
  return { ...open, wrapped, check };
}

function appendStatement(manifest: Members, me: IndependentVault, by: string, body: Json): void {
  const log = list(manifest, 'directory');
  const last = log.at(-1);
  const prev = createHash('sha256').update(last === undefined ? me.vaultId : canonical(last)).digest('base64');
  const said = { seq: log.length + 1, at: AT, by, body, prev };
  manifest['directory'] = [...log, { ...said, signature: signAs(me, tagged('sirdash/1/directory', said)) }];
}

async function grant(manifest: Members, me: IndependentVault, what: { file: string; holder: string; by: string }): Promise<Members> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(z.string().parse(recordOf(manifest, what.holder)['agePublic']));
  const key = randomBytes(32).toString('base64');
  const sealed = await encrypter.encrypt(canonical({ vaultId: me.vaultId, file: what.file, generation: 1, holder: what.holder, key }));
  const said = { ...what, generation: 1, at: AT, sealed: Buffer.from(sealed).toString('base64') };
  return { ...said, signature: signAs(me, tagged('sirdash/1/grant', said)) };
}

/** The users as the log introduced them. */
function records(manifest: Members): Members[] {
  return list(manifest, 'directory').flatMap((statement) => {
    const user = members.safeParse(members.parse(statement['body'])['user']);
    return user.success ? [user.data] : [];
  });
}

function recordOf(manifest: Members, id: string): Members {
  return members.parse(records(manifest).find((user) => user['id'] === id));
}

function idOf(manifest: Members, label: string): string {
  return z.string().parse(records(manifest).find((user) => user['label'] === label)?.['id']);
}

function manifestOf(folder: string): Members {
  return members.parse(JSON.parse(readFileSync(join(liveFolder(folder), 'vault.json'), 'utf8')));
}

function writeManifest(folder: string, manifest: Members): void {
  writeFileSync(join(liveFolder(folder), 'vault.json'), canonical(manifest));
}

function list(manifest: Members, name: string): Members[] {
  return z.array(members).parse(manifest[name]);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function everyString(db: StockDatabase): string[] {
  const tables = z.array(z.object({ name: z.string() })).parse(db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").all());
  return tables.flatMap(({ name }) => stringsIn(db.prepare(`SELECT * FROM "${name}"`).all()));
}
