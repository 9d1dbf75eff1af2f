import { describe, expect, it } from 'vitest';
import { fails, failsUntouched, makeVault, PASSPHRASE, snapshot, unlock, work } from './kit.ts';
import { openFile, readVault } from './independent-reader.ts';

const count = 'SELECT count(*) FROM audit';

describe('append-only tables', () => {
  it.each(['audit', 'anchor', 'journal'])('%s refuses UPDATE, DELETE, REPLACE, a used and a skipped number', async (table) => {
    const { session } = await makeVault();
    const med = session.file('MED');
    work(session, ['MED']);
    session.anchor();
    med.write((tx) => tx.db.run("INSERT INTO journal (seq, at, kind, record_id, skeleton) VALUES (1, 'now', 'erased', 'r', '{}')"));
    const key = table === 'anchor' ? 'id' : 'seq';
    const rows = med.read((db) => db.all(`SELECT * FROM ${table}`));
    expect(rows.length).toBeGreaterThan(0);
    const columns = Object.keys(rows[0] ?? {}).filter((column) => column !== key);
    for (const sql of [
      `UPDATE ${table} SET at = 'x'`,
      `DELETE FROM ${table}`,
      `INSERT OR REPLACE INTO ${table} SELECT * FROM ${table}`,
      `REPLACE INTO ${table} SELECT * FROM ${table}`,
      `INSERT INTO ${table} SELECT * FROM ${table} WHERE true ON CONFLICT DO UPDATE SET at = 'x'`,
      `INSERT INTO ${table} (${key}, ${columns.join(', ')}) SELECT max(${key}) + 2, ${columns.join(', ')} FROM ${table}`,
      `INSERT INTO ${table} (${key}, ${columns.join(', ')}) SELECT 0, ${columns.join(', ')} FROM ${table} LIMIT 1`,
      `UPDATE OR REPLACE ${table} SET ${key} = 1`,
    ])
      expect(() => med.write((tx) => tx.db.run(sql)), sql).toThrow('append-only');
    expect(med.read((db) => db.all(`SELECT * FROM ${table}`))).toEqual(rows);
  });

  it('REPLACE would get through without these triggers and recursive_triggers: the stock driver shows it', async () => {
    const vault = await makeVault();
    work(vault.session, ['MED']);
    vault.session.close();
    const db = openFile(await readVault(vault.folder, 'desk 1', PASSPHRASE), 'MED');
    db.exec('CREATE TABLE bare (seq INTEGER PRIMARY KEY, at TEXT); CREATE TRIGGER bare_no_delete BEFORE DELETE ON bare BEGIN SELECT RAISE(ABORT, \'append-only\'); END; INSERT INTO bare VALUES (1, \'a\')');
    db.exec("INSERT OR REPLACE INTO bare VALUES (1, 'b')");
    expect(db.prepare('SELECT at FROM bare').pluck().get()).toBe('b');
    db.close();
  });
});

describe('a write', () => {
  it('is one transaction: changes, token and audit rows, or none', async () => {
    const { session } = await makeVault();
    const med = session.file('MED');
    expect(() =>
      med.write((tx) => {
        tx.remember('token', 'case.register', 'digest', 'record');
        tx.audit({ action: 'case.register' });
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(med.recall('token')).toBeUndefined();
    expect(med.read((db) => db.value(count))).toBe(0);
    work(session, ['MED'], 2);
    expect((await session.verify()).files.find(({ file }) => file === 'MED')).toMatchObject({ rows: 2, problem: null });
  });

  it('TOKEN_REUSED: the same token with another call or input', async () => {
    const { session } = await makeVault();
    const med = session.file('MED');
    med.write((tx) => tx.remember('token', 'case.register', 'digest', 'record'));
    med.write((tx) => tx.remember('token', 'case.register', 'digest', 'record'));
    expect(med.recall('token')).toEqual({ call: 'case.register', inputDigest: 'digest', recordId: 'record' });
    await fails('TOKEN_REUSED', () => med.write((tx) => tx.remember('token', 'case.register', 'other', 'record')));
    await fails('TOKEN_REUSED', () => med.write((tx) => tx.remember('token', 'case.close', 'digest', 'record')));
  });

  it('tokens are kept seven days', async () => {
    const vault = await makeVault();
    vault.session.file('office').write((tx) => tx.remember('token', 'a', 'b', null));
    vault.session.close();
    vault.deps.advance(7 * 24 * 60 - 1);
    const before = await unlock(vault);
    expect(before.file('office').recall('token')).toBeDefined();
    before.close();
    vault.deps.advance(2);
    const after = await unlock(vault);
    expect(after.file('office').recall('token')).toBeUndefined();
  });

  it('keeps salted digests, not values; another file gives another digest', async () => {
    const { session } = await makeVault();
    const med = session.file('MED');
    med.write((tx) => tx.audit({ action: 'identity.change', recordId: 'r', before: 'ABC1234', after: 'ABC1235' }));
    const row = med.read((db) => db.get<{ digest_before: string; digest_after: string }>('SELECT digest_before, digest_after FROM audit'));
    expect(row).toEqual({ digest_before: med.digest('ABC1234'), digest_after: med.digest('ABC1235') });
    expect(med.digest('ABC1234')).not.toBe(session.file('MED-sealed').digest('ABC1234'));
    expect(med.digest('x')).toMatch(/^[A-Za-z0-9+/]{43}=$/);
  });

  it('a reader cannot write, whatever the SQL', async () => {
    const { session } = await makeVault();
    const med = session.file('MED');
    for (const sql of ["DELETE FROM meta", "INSERT INTO meta VALUES ('a','b') RETURNING key", "UPDATE meta SET value = 'x'"]) {
      expect(() => med.read((db) => db.all(sql)), sql).toThrow('a reader does not write');
      expect(() => med.read((db) => db.value(sql)), sql).toThrow('a reader does not write');
    }
    for (const sql of ["ATTACH 'x' AS y", ' pragma key', 'VACUUM', 'BEGIN', 'commit'])
      expect(() => med.write((tx) => tx.db.run(sql)), sql).toThrow('not allowed');
  });
});

describe('anchors', () => {
  it('are written at close, in the file and in office, and only when there is something new', async () => {
    const vault = await makeVault();
    work(vault.session, ['MED']);
    vault.session.close();
    const before = snapshot(vault.folder);
    const session = await unlock(vault);
    session.file('MED');
    session.anchor();
    const anchors = 'SELECT file, seq FROM anchor ORDER BY id';
    expect(session.file('MED').read((db) => db.all(anchors))).toEqual([{ file: 'MED', seq: 3 }]);
    expect(session.file('office').read((db) => db.all(anchors))).toContainEqual({ file: 'MED', seq: 3 });
    session.close();
    expect(snapshot(vault.folder)).toEqual(before);
  });

  it('a session without the office file anchors in its own', async () => {
    const vault = await makeVault();
    work(vault.session, ['MED', 'MED']);
    vault.session.anchor();
    work(vault.session, ['MED']);
    vault.session.anchor();
    expect(vault.session.file('MED').read((db) => db.all('SELECT seq FROM anchor ORDER BY id'))).toEqual([{ seq: 6 }, { seq: 9 }]);
  });

  it('rows after the last anchor are verified when the file is opened', async () => {
    const vault = await makeVault();
    work(vault.session, ['MED']);
    vault.session.close();
    const reader = await readVault(vault.folder, 'desk 1', PASSPHRASE);
    const db = openFile(reader, 'MED');
    db.exec(`DROP TRIGGER audit_in_order; INSERT INTO audit SELECT 4, at, actor, action, record_id, case_id, reason, digest_before, digest_after, hash, hash, signature FROM audit WHERE seq = 3`);
    db.close();
    const session = await unlock(vault);
    expect((await fails('AUDIT_BROKEN', () => session.file('MED'))).details).toEqual({ file: 'MED', seq: 4 });
  });
});

describe('the clock guard', () => {
  it('CLOCK_BEHIND: nothing is written more than five minutes before the newest row', async () => {
    const vault = await makeVault();
    const { deps, session } = vault;
    deps.advance(60);
    work(session, ['MED'], 1);
    deps.advance(-5);
    expect(session.clockState(deps.now())).toBe('ok');
    work(session, ['MED'], 1);
    deps.advance(-1);
    expect(session.clockState(deps.now())).toBe('behind');
    await fails('CLOCK_BEHIND', () => work(session, ['MED'], 1));
    await fails('CLOCK_BEHIND', () => work(session, ['office'], 1));
    await fails('CLOCK_BEHIND', () => session.addUser({ label: 'desk 2', roles: ['ADMIN'], modules: [], passphrase: 'x' }));
    expect(session.file('MED').read((db) => db.value(count))).toBe(2);
    expect((await session.verify()).files.every(({ problem }) => problem === null)).toBe(true);
  });

  it('remembers through a lock, by the first file that is opened', async () => {
    const vault = await makeVault();
    vault.deps.advance(60);
    work(vault.session, ['office'], 1);
    vault.session.close();
    vault.deps.advance(-30);
    const session = await unlock(vault);
    expect(session.clockState(vault.deps.now())).toBe('behind');
    await fails('CLOCK_BEHIND', () => work(session, ['MED'], 1));
  });

  it('a jump of over a day is shown until it is confirmed', async () => {
    const { deps, session } = await makeVault();
    work(session, ['MED'], 1);
    deps.advance(24 * 60);
    expect(session.clockState(deps.now())).toBe('ok');
    deps.advance(1);
    expect(session.clockState(deps.now())).toBe('jumped');
    session.confirmClock(deps.now());
    expect(session.clockState(deps.now())).toBe('ok');
    deps.advance(24 * 60 + 1);
    expect(session.clockState(deps.now())).toBe('jumped');
  });
});

describe('verify', () => {
  it('reports what it saw and what it may not see', async () => {
    const vault = await makeVault();
    const other = await vault.session.addUser({ label: 'desk 2', roles: ['MEDIATOR'], modules: ['MED'], passphrase: 'x' });
    work(vault.session);
    vault.session.close();
    (await unlock(vault, 'desk 2', 'x')).close();
    const session = await unlock(vault);
    const report = await session.verify();
    expect(report.files.map(({ file, rows, problem }) => [file, rows, problem])).toEqual([
      ['office', 3, null],
      ['MED', 3, null],
      ['MED-sealed', 3, null],
      ['THB', 0, null],
      ['THB-sealed', 0, null],
      [session.notesFile, 0, null],
    ]);
    expect(report.unseen).toEqual([`notes-${other.id}`]);
    expect(report.statements).toBeGreaterThan(8);
  });

  it('a closed session does nothing', async () => {
    const vault = await makeVault();
    vault.session.close();
    vault.session.close();
    await failsUntouched(vault.folder, 'VAULT_CLOSED', () => vault.session.file('MED'));
    await failsUntouched(vault.folder, 'VAULT_CLOSED', () => vault.session.rotate(['MED']));
  });
});
