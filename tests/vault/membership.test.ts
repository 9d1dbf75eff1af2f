import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Module, Role } from '../../src/shared/model/roles.ts';
import { checkSheet, createVault, describeVault, recoverVault } from '../../src/vault/index.ts';
import type { VaultSession } from '../../src/vault/index.ts';
import { readVault } from './independent-reader.ts';
import { copyOf, fails, failsUntouched, generation, makeVault, OFFICE_OF_TWO, PASSPHRASE, snapshot, temporaryFolder, testDeps, unlock, work } from './kit.ts';

const rows = (session: VaultSession, file: string): unknown => session.file(file).read((db) => db.value('SELECT count(*) FROM audit'));

describe('making a vault', () => {
  it('the first user must reach every file of the office', async () => {
    const folder = join(temporaryFolder(), 'vault');
    const firstUser = { label: 'desk 1', roles: ['MEDIATOR'] as const, modules: ['MED'] as const, passphrase: PASSPHRASE };
    const error = await fails('NOT_PERMITTED', () => createVault(folder, { ...OFFICE_OF_TWO, firstUser }, testDeps()));
    expect(error.details).toEqual({ files: ['THB', 'THB-sealed'] });
    expect(readdirSync(join(folder, '..'))).toEqual([]);
  });

  it('PASSPHRASE_WEAK for a real vault, before anything is made', async () => {
    const folder = join(temporaryFolder(), 'vault');
    await fails('PASSPHRASE_WEAK', () => createVault(folder, { ...OFFICE_OF_TWO, kind: 'real', firstUser: { ...OFFICE_OF_TWO.firstUser, passphrase: 'Azərbaycan2026' } }, testDeps()));
    expect(readdirSync(join(folder, '..'))).toEqual([]);
  });

  it('a one-person office is one mediator who signs for it', async () => {
    const vault = await makeVault({ onePersonOffice: true, modules: ['MED'], firstUser: { label: 'desk 1', roles: ['MEDIATOR', 'ADMIN'], passphrase: PASSPHRASE } });
    expect(vault.session.onePersonOffice).toBe(true);
    expect(vault.session.mayOpen('MED-sealed')).toBe(true);
    await vault.session.addUser({ label: 'desk 2', roles: ['VOLUNTEER'], modules: ['MED'], passphrase: 'x' });
    await fails('NOT_PERMITTED', () => vault.session.changeOffice({ onePersonOffice: false, modules: ['MED'] }));
    const last = await fails('LAST_HOLDER', () => vault.session.changeUser(vault.session.user.id, { roles: ['ADMIN'], modules: [] }));
    expect(last.details).toEqual({ files: ['MED-sealed'] });
  });

  it('two vaults of the same plan share no key, salt or id', async () => {
    const [one, two] = [await makeVault(), await makeVault()];
    one.session.close();
    two.session.close();
    const [a, b] = [await readVault(one.folder, 'desk 1', PASSPHRASE), await readVault(two.folder, 'desk 1', PASSPHRASE)];
    expect([...a.keys.values()].filter((key) => [...b.keys.values()].includes(key))).toEqual([]);
    expect(new Set(a.keys.values()).size).toBe(a.keys.size);
    expect(a.vaultId === b.vaultId || a.userId === b.userId || a.signSeed === b.signSeed).toBe(false);
  });
});

describe('adding a person', () => {
  it('gives the files of the role and no more, and their own notes at their first unlock', async () => {
    const vault = await makeVault();
    work(vault.session);
    const added = await vault.session.addUser({ label: ' masa 2 ', roles: ['MEDIATOR'], modules: ['MED'], passphrase: 'ikinci' });
    expect(added).toMatchObject({ label: 'masa 2', roles: ['MEDIATOR'], removedAt: null });
    vault.session.close();
    const session = await unlock(vault, 'masa 2', 'ikinci');
    expect(session.notesFile).toBe(`notes-${added.id}`);
    expect(rows(session, 'MED-sealed')).toBe(3);
    work(session, [session.notesFile ?? '']);
    await fails('FILE_NOT_GRANTED', () => session.file('THB'));
    await fails('FILE_NOT_GRANTED', () => session.file('no such file'));
    await fails('FILE_NOT_GRANTED', () => session.file(`notes-${vault.session.users()[0]?.id ?? ''}`));
    session.close();
    const first = await unlock(vault);
    await fails('FILE_NOT_GRANTED', () => first.file(`notes-${added.id}`));
  });

  it('LABEL_TAKEN, PASSPHRASE_WEAK, NOT_PERMITTED', async () => {
    const { session } = await makeVault();
    const person = { label: 'desk 2', roles: ['VOLUNTEER'], modules: ['MED'], passphrase: 'x' } as const;
    await fails('LABEL_TAKEN', () => session.addUser({ ...person, label: 'desk 1' }));
    await fails('LABEL_TAKEN', () => session.addUser({ ...person, label: 'recovery' }));
    await fails('PASSPHRASE_WEAK', () => session.addUser({ ...person, passphrase: '' }));
    await fails('NOT_PERMITTED', () => session.addUser({ ...person, roles: [] }));
    await fails('NOT_PERMITTED', () => session.addUser({ ...person, modules: ['MED', 'THB'] }));
    await fails('NOT_PERMITTED', () => session.addUser({ ...person, modules: ['JDV'] }));
    await fails('NOT_PERMITTED', () => session.addUser({ ...person, label: 'x'.repeat(41) }));
    await session.addUser(person);
    await fails('LABEL_TAKEN', () => session.addUser(person));
  });

  it('NOT_PERMITTED for everybody who is not a supervisor', async () => {
    const vault = await makeVault();
    const me = await vault.session.addUser({ label: 'desk 2', roles: ['MEDIATOR', 'ADMIN'], modules: ['MED'], passphrase: 'x' });
    vault.session.close();
    const session = await unlock(vault, 'desk 2', 'x');
    const other = session.users()[0]?.id ?? '';
    await fails('NOT_PERMITTED', () => session.addUser({ label: 'desk 3', roles: ['ADMIN'], modules: [], passphrase: 'x' }));
    await fails('NOT_PERMITTED', () => session.changeUser(me.id, { roles: ['SUPERVISOR'], modules: [] }));
    await fails('NOT_PERMITTED', () => session.removeUser(other));
    await fails('NOT_PERMITTED', () => session.resetUser(other, 'y'));
    await fails('NOT_PERMITTED', () => session.changeOffice({ onePersonOffice: false, modules: ['MED', 'THB', 'JDV'] }));
    await fails('NOT_PERMITTED', () => session.renewRecovery(3));
  });

  it('a reviewer unlocks and opens nothing', async () => {
    const vault = await makeVault();
    await vault.session.addUser({ label: 'desk 2', roles: ['REVIEWER'], modules: [], passphrase: 'x' });
    vault.session.close();
    const session = await unlock(vault, 'desk 2', 'x');
    await fails('VAULT_IN_USE', () => unlock(vault));
    await fails('FILE_NOT_GRANTED', () => session.file('office'));
    expect((await session.verify()).files).toEqual([]);
    expect(session.signatureHolds(session.user.id, vault.deps.now(), 'approval', { a: 1 }, session.sign('approval', { a: 1 }))).toBe(true);
  });

  it('several at once are added one after the other', async () => {
    const { session } = await makeVault();
    await Promise.all([2, 3, 4].map((desk) => session.addUser({ label: `desk ${desk}`, roles: ['ADMIN'], modules: [], passphrase: 'x' })));
    expect(session.users().map(({ label }) => label)).toEqual(['desk 1', 'desk 2', 'desk 3', 'desk 4']);
  });
});

describe('changing roles', () => {
  it('a role lost is a file rotated: the key they may have kept opens nothing', async () => {
    const vault = await makeVault();
    work(vault.session);
    const person = await vault.session.addUser({ label: 'desk 2', roles: ['MEDIATOR'], modules: ['MED'], passphrase: 'x' });
    vault.session.close();
    (await unlock(vault, 'desk 2', 'x')).close();
    const kept = await readVault(vault.folder, 'desk 2', 'x');
    const session = await unlock(vault);
    await session.changeUser(person.id, { roles: ['SHELTER_WORKER'], modules: [] });
    work(session, ['MED'], 1);
    expect(session.pendingRotations()).toEqual([]);
    expect(session.holdersOf('MED')).not.toContain(person.id);
    session.close();

    const now = await readVault(vault.folder, 'desk 2', 'x');
    expect([...now.keys.keys()].sort()).toEqual(['THB', 'THB-sealed', 'office']);
    expect(now.keys.get('office')).toBe(kept.keys.get('office'));
    const first = await readVault(vault.folder, 'desk 1', PASSPHRASE);
    expect(first.keys.get('MED')).not.toBe(kept.keys.get('MED'));
    const again = await unlock(vault);
    expect(rows(again, 'MED')).toBe(4);
    expect(describeVault(vault.folder).generation).toBe(2);
  });

  it('a role gained is a grant, with no new generation', async () => {
    const vault = await makeVault();
    const person = await vault.session.addUser({ label: 'desk 2', roles: ['STATISTICIAN'], modules: [], passphrase: 'x' });
    await vault.session.changeUser(person.id, { roles: ['STATISTICIAN', 'LAWYER'], modules: ['THB'] });
    vault.session.close();
    const session = await unlock(vault, 'desk 2', 'x');
    expect(rows(session, 'THB-sealed')).toBe(0);
    expect(describeVault(vault.folder).generation).toBe(1);
  });

  it('LAST_HOLDER: of a file, and of the right to sign for the office', async () => {
    const vault = await makeVault();
    const { session } = vault;
    const first = session.user.id;
    await fails('LAST_HOLDER', () => session.changeUser(first, { roles: ['SUPERVISOR'], modules: [] }).then(() => session.changeUser(first, { roles: ['ADMIN'], modules: [] })));
    const second = await session.addUser({ label: 'desk 2', roles: ['SHELTER_WORKER', 'MEDIATOR'], modules: [], passphrase: 'x' });
    await fails('LAST_HOLDER', () => session.changeUser(first, { roles: ['ADMIN'], modules: [] }));
    await session.changeUser(second.id, { roles: ['SUPERVISOR'], modules: [] });
    await session.changeUser(first, { roles: ['ADMIN'], modules: [] });
    expect(session.mayOpen('MED')).toBe(false);
    await fails('FILE_NOT_GRANTED', () => session.file('MED'));
    await fails('NOT_PERMITTED', () => session.removeUser(second.id));
  });
});

describe('removing a person', () => {
  it('rotates all they held; their rows still verify; they are still named', async () => {
    const vault = await makeVault();
    const person = await vault.session.addUser({ label: 'desk 2', roles: ['MEDIATOR'], modules: ['MED'], passphrase: 'x' });
    vault.session.close();
    const theirs = await unlock(vault, 'desk 2', 'x');
    work(theirs);
    theirs.close();
    const kept = await readVault(vault.folder, 'desk 2', 'x');
    const session = await unlock(vault);
    vault.deps.advance(10);
    await session.removeUser(person.id);
    expect(session.users().find(({ id }) => id === person.id)).toMatchObject({ label: 'desk 2', removedAt: vault.deps.now() });
    expect((await session.verify()).files.every(({ problem }) => problem === null)).toBe(true);
    expect(rows(session, 'MED-sealed')).toBe(3);
    session.close();
    await fails('USER_UNKNOWN', () => unlock(vault, 'desk 2', 'x'));
    const first = await readVault(vault.folder, 'desk 1', PASSPHRASE);
    for (const file of ['office', 'MED', 'MED-sealed']) expect(first.keys.get(file)).not.toBe(kept.keys.get(file));
    const again = await unlock(vault);
    await again.addUser({ label: 'desk 2', roles: ['ADMIN'], modules: [], passphrase: 'y' });
  });

  it('oneself not, a stranger not, twice not', async () => {
    const { session } = await makeVault();
    const person = await session.addUser({ label: 'desk 2', roles: ['ADMIN'], modules: [], passphrase: 'x' });
    await fails('NOT_PERMITTED', () => session.removeUser(session.user.id));
    await fails('USER_UNKNOWN', () => session.removeUser('zzzzzzzz'));
    await session.removeUser(person.id);
    await fails('USER_UNKNOWN', () => session.removeUser(person.id));
  });
});

describe('passphrases', () => {
  it('changed: the new one opens, the old one does not, keys and generation stay', async () => {
    const vault = await makeVault();
    await fails('WRONG_PASSPHRASE', () => vault.session.changePassphrase('wrong', 'yeni açar'));
    await vault.session.changePassphrase(PASSPHRASE, 'yeni açar');
    vault.session.close();
    await failsUntouched(vault.folder, 'WRONG_PASSPHRASE', () => unlock(vault));
    (await unlock(vault, 'desk 1', 'yeni açar')).close();
    expect(describeVault(vault.folder).generation).toBe(1);
  });

  it('declared known: every file that person held has a new key, and so have they', async () => {
    const vault = await makeVault();
    await vault.session.addUser({ label: 'desk 2', roles: ['MEDIATOR'], modules: ['MED'], passphrase: 'x' });
    vault.session.close();
    const session = await unlock(vault, 'desk 2', 'x');
    work(session, ['MED', session.notesFile ?? '']);
    const before = session.sign('approval', { a: 1 });
    const signedAt = vault.deps.now();
    vault.deps.advance(60);
    await session.declarePassphraseKnown('y');
    vault.deps.advance(6);
    expect(session.signatureHolds(session.user.id, signedAt, 'approval', { a: 1 }, before)).toBe(true);
    expect(session.signatureHolds(session.user.id, vault.deps.now(), 'approval', { a: 1 }, before)).toBe(false);
    work(session, ['MED', session.notesFile ?? '']);
    const notes = session.notesFile ?? '';
    session.close();
    await fails('WRONG_PASSPHRASE', () => unlock(vault, 'desk 2', 'x'));
    const again = await unlock(vault, 'desk 2', 'y');
    expect([rows(again, 'MED'), rows(again, notes)]).toEqual([6, 6]);
    again.close();
    const first = await unlock(vault);
    expect(rows(first, 'MED')).toBe(6);
    expect((await first.verify()).files.every(({ problem }) => problem === null)).toBe(true);
  });

  it('reset by a supervisor: files come back, notes are set aside and said to be lost', async () => {
    const vault = await makeVault();
    const person = await vault.session.addUser({ label: 'desk 2', roles: ['MEDIATOR'], modules: ['MED'], passphrase: 'x' });
    vault.session.close();
    const theirs = await unlock(vault, 'desk 2', 'x');
    work(theirs, ['MED', `notes-${person.id}`]);
    theirs.close();
    const lost = readFileSync(join(generation(vault.folder), `notes-${person.id}.db`));
    const session = await unlock(vault);
    expect(await session.resetUser(person.id, 'z')).toEqual({ notesLost: true });
    session.close();
    await fails('WRONG_PASSPHRASE', () => unlock(vault, 'desk 2', 'x'));
    const again = await unlock(vault, 'desk 2', 'z');
    expect([rows(again, 'MED'), rows(again, `notes-${person.id}`)]).toEqual([3, 0]);
    expect(readFileSync(join(generation(vault.folder), `notes-${person.id}.lost-1.db`))).toEqual(lost);
  });

  it('the directory says when somebody else gave a person new keys; their own change is no reset', async () => {
    const vault = await makeVault();
    const person = await vault.session.addUser({ label: 'desk 2', roles: ['MEDIATOR'], modules: ['MED'], passphrase: 'x' });
    expect(person.resetAt).toBeNull();
    vault.session.close();
    const theirs = await unlock(vault, 'desk 2', 'x');
    await theirs.declarePassphraseKnown('y');
    expect(theirs.users().map(({ resetAt }) => resetAt)).toEqual([null, null]);
    theirs.close();
    const session = await unlock(vault);
    vault.deps.advance(60);
    await session.resetUser(person.id, 'z');
    expect(session.users().map(({ resetAt }) => resetAt)).toEqual([null, vault.deps.now()]);
  });

  it('LAST_HOLDER: a reset that would leave a file to the recovery sheets alone is left to them', async () => {
    const firstUser = { label: 'desk 1', roles: ['MEDIATOR', 'ADMIN'] as const, passphrase: PASSPHRASE };
    const vault = await makeVault({ onePersonOffice: true, modules: ['MED'], firstUser });
    const person = await vault.session.addUser({ label: 'desk 2', roles: ['MEDIATOR'], modules: ['MED'], passphrase: 'x' });
    work(vault.session, ['MED']);
    await vault.session.changeUser(vault.session.user.id, { roles: ['ADMIN'], modules: [] });
    const error = await fails('LAST_HOLDER', () => vault.session.resetUser(person.id, 'z'));
    expect(error.details).toEqual({ files: ['MED', 'MED-sealed'] });
    vault.session.close();
    (await unlock(vault, 'desk 2', 'x')).close();
    const { session } = await recoverVault(vault.folder, vault.sheets.map(({ code }) => code), { label: 'desk 2', passphrase: 'z' }, vault.deps);
    expect(rows(session, 'MED')).toBe(3);
    session.close();
  });
});

describe('a real vault', () => {
  it('PASSPHRASE_WEAK wherever a passphrase is set', async () => {
    const strong = 'cobalt harbour mitten orbit';
    const vault = await makeVault({ kind: 'real', modules: ['MED'], firstUser: { label: 'desk 1', roles: ['SUPERVISOR'], passphrase: strong } });
    const { session } = vault;
    const person = await session.addUser({ label: 'desk 2', roles: ['ADMIN'], modules: [], passphrase: 'seven tired camels sing below' });
    const weak = 'Azərbaycan2026';
    await fails('PASSPHRASE_WEAK', () => session.addUser({ label: 'desk 3', roles: ['ADMIN'], modules: [], passphrase: weak }));
    await fails('PASSPHRASE_WEAK', () => session.resetUser(person.id, weak));
    await fails('PASSPHRASE_WEAK', () => session.changePassphrase(strong, weak));
    await fails('PASSPHRASE_WEAK', () => session.declarePassphraseKnown(weak));
    session.close();
    const sheets = vault.sheets.map(({ code }) => code);
    await failsUntouched(vault.folder, 'PASSPHRASE_WEAK', () => recoverVault(vault.folder, sheets, { label: 'desk 1', passphrase: weak }, vault.deps));
    (await unlock(vault, 'desk 1', strong)).close();
  });
});

describe('the office grows', () => {
  it('a new module has files, an age key, holders and recovery', async () => {
    const vault = await makeVault({ modules: ['MED'] });
    await vault.session.addUser({ label: 'desk 2', roles: ['SHELTER_WORKER'], modules: [], passphrase: 'x' });
    await vault.session.addUser({ label: 'desk 3', roles: ['MEDIATOR'], modules: ['MED'], passphrase: 'y' });
    expect(vault.session.modulePublicKey('THB')).toBeUndefined();
    await fails('NOT_PERMITTED', () => vault.session.post({ module: 'THB' }, 'match-request', {}));
    await vault.session.changeOffice({ onePersonOffice: false, modules: ['MED', 'THB', 'JDV'] });
    work(vault.session, ['THB', 'THB-sealed']);
    vault.session.close();

    const mediator = await unlock(vault, 'desk 3', 'y');
    for (const file of ['THB', 'THB-sealed', 'JDV', 'JDV-sealed']) await fails('FILE_NOT_GRANTED', () => mediator.file(file));
    await mediator.post({ module: 'THB' }, 'match-request', { surname: 'Sınaqlı' });
    await fails('FILE_NOT_GRANTED', () => mediator.collect({ module: 'THB' }));
    mediator.close();
    expect([...(await readVault(vault.folder, 'desk 3', 'y')).keys.keys()].sort()).toEqual(['MED', 'MED-sealed', mediator.notesFile ?? '', 'office'].sort());

    const session = await unlock(vault, 'desk 2', 'x');
    const { identityToRecipient } = await import('age-encryption');
    expect(await identityToRecipient(session.moduleIdentity('THB'))).toBe(session.modulePublicKey('THB'));
    expect([rows(session, 'THB'), rows(session, 'THB-sealed')]).toEqual([3, 3]);
    expect((await session.collect({ module: 'THB' })).messages).toMatchObject([{ body: { surname: 'Sınaqlı' } }]);
    await fails('FILE_NOT_GRANTED', () => session.moduleIdentity('JDV'));
    expect(session.holdersOf('JDV-sealed')).toContain('recovery');
    session.close();
    const { session: recovered } = await recoverVault(vault.folder, vault.sheets.map(({ code }) => code), { label: 'desk 1', passphrase: 'z' }, vault.deps);
    expect(rows(recovered, 'THB-sealed')).toBe(3);
    recovered.close();
  });

  it('NOT_PERMITTED, and nothing changes: a module taken away, named twice, or one the acting person could not open', async () => {
    const firstUser = { label: 'desk 1', roles: ['MEDIATOR', 'ADMIN'] as const, passphrase: PASSPHRASE };
    const { session } = await makeVault({ onePersonOffice: true, modules: ['MED'], firstUser });
    const grow = (modules: readonly Module[]): Promise<void> => session.changeOffice({ onePersonOffice: true, modules });
    for (const modules of [['JDV'], ['MED', 'THB', 'THB'], ['MED', 'THB']] as const) await fails('NOT_PERMITTED', () => grow(modules));
    expect(session.modules).toEqual(['MED']);
    await session.changeUser(session.user.id, { roles: ['MEDIATOR', 'ADMIN', 'SHELTER_WORKER'], modules: ['MED'] });
    await grow(['MED', 'THB']);
    work(session, ['MED', 'THB', 'THB-sealed']);
    await session.declarePassphraseKnown(PASSPHRASE);
    expect(rows(session, 'THB-sealed')).toBe(3);
  });

  it('locked halfway, it can be done again: what was made meanwhile is set aside', async () => {
    const vault = await makeVault({ modules: ['MED'] });
    const change = vault.session.changeOffice({ onePersonOffice: false, modules: ['MED', 'THB'] });
    const made = join(generation(vault.folder), 'THB-sealed.db');
    while (!existsSync(made)) await new Promise((resolve) => setImmediate(resolve));
    vault.session.close();
    await fails('VAULT_CLOSED', () => change);
    const session = await unlock(vault);
    expect(session.modules).toEqual(['MED']);
    await session.changeOffice({ onePersonOffice: false, modules: ['MED', 'THB'] });
    work(session, ['THB', 'THB-sealed']);
    expect(readdirSync(generation(vault.folder)).filter((name) => name.includes('.lost-'))).toEqual(['THB-sealed.lost-1.db', 'THB.lost-1.db']);
  });
});

describe('recovery', () => {
  it.each([
    ['first and third', [0, 2]],
    ['all three', [2, 1, 0]],
  ])('2 of 3 sheets: %s give a person back their files', async (_, which) => {
    const vault = await makeVault();
    work(vault.session, ['MED', vault.session.notesFile ?? '']);
    vault.session.close();
    const typed = which.map((index) => (vault.sheets[index]?.code ?? '').toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l').replaceAll(' ', ''));
    const { session, notesLost } = await recoverVault(vault.folder, typed, { label: 'desk 1', passphrase: 'yeni' }, vault.deps);
    expect(notesLost).toBe(true);
    expect(rows(session, 'MED')).toBe(3);
    expect((await session.verify()).files.every(({ problem }) => problem === null)).toBe(true);
    await session.addUser({ label: 'desk 2', roles: ['ADMIN'], modules: [], passphrase: 'x' });
    session.close();
    await fails('WRONG_PASSPHRASE', () => unlock(vault));
    (await unlock(vault, 'desk 1', 'yeni')).close();
  });

  it('under three people: one sheet', async () => {
    const vault = await makeVault({ recoveryPeople: 2 });
    vault.session.close();
    expect(vault.sheets).toHaveLength(1);
    const { session } = await recoverVault(vault.folder, [vault.sheets[0]?.text ?? ''], { label: 'desk 1', passphrase: 'yeni' }, vault.deps);
    session.close();
  });

  it('opens every file but notes', async () => {
    const vault = await makeVault();
    expect([...vault.session.users()].length).toBe(1);
    for (const file of ['office', 'MED', 'MED-sealed', 'THB', 'THB-sealed']) expect(vault.session.holdersOf(file)).toContain('recovery');
    expect(vault.session.holdersOf(vault.session.notesFile ?? '')).toEqual([vault.session.user.id]);
  });

  it('RECOVERY_MISMATCH, untouched: too few, twice the same, another vault’s, another set’s, a flipped letter', async () => {
    const [vault, other] = [await makeVault(), await makeVault()];
    const old = vault.sheets;
    const fresh = await vault.session.renewRecovery(3);
    vault.session.close();
    const [one, two] = fresh.map(({ code }) => code);
    if (one === undefined || two === undefined) throw new Error('no sheets');
    const flipped = one.replace(/^./, (letter) => (letter === '2' ? '3' : '2'));
    for (const sheets of [[], [one], [one, one], [one, other.sheets[1]?.code ?? ''], [one, old[1]?.code ?? ''], old.map(({ code }) => code), [flipped, two], ['', ''], ['hello', 'there']])
      await failsUntouched(vault.folder, 'RECOVERY_MISMATCH', () => recoverVault(vault.folder, sheets, { label: 'desk 1', passphrase: 'x' }, vault.deps));
    await failsUntouched(vault.folder, 'USER_UNKNOWN', () => recoverVault(vault.folder, [one, two], { label: 'desk 9', passphrase: 'x' }, vault.deps));
    (await recoverVault(vault.folder, [one, two], { label: 'desk 1', passphrase: 'x' }, vault.deps)).session.close();
  });

  it('the retype check names the line that is wrong', async () => {
    const { sheets } = await makeVault();
    const [sheet] = sheets;
    if (sheet === undefined) throw new Error('no sheet');
    expect(checkSheet(sheet.text)).toEqual({ set: 1, number: 1, of: 3, threshold: 2 });
    const lines = sheet.code.split('\n');
    for (const [index, line] of lines.entries()) {
      const wrong = lines.with(index, line.replace(/.(?=....$)/, (letter) => (letter === 'A' ? 'B' : 'A')).replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')));
      expect((await fails('RECOVERY_MISMATCH', () => checkSheet(wrong.join('\n')))).details).toEqual({ line: index + 1 });
    }
    await fails('RECOVERY_MISMATCH', () => checkSheet(lines.slice(0, 4).join('\n')));
    await fails('RECOVERY_MISMATCH', () => checkSheet([...lines.slice(1), lines[0]].join('\n')));
  });
});

describe('rotation', () => {
  it('files this session cannot open are copied closed, and a swap between is found by their holder', async () => {
    const vault = await makeVault();
    const person = await vault.session.addUser({ label: 'desk 2', roles: ['MEDIATOR'], modules: ['MED'], passphrase: 'x' });
    vault.session.close();
    const theirs = await unlock(vault, 'desk 2', 'x');
    work(theirs, [`notes-${person.id}`]);
    theirs.close();
    const older = readFileSync(join(generation(vault.folder), `notes-${person.id}.db`));
    const later = await unlock(vault, 'desk 2', 'x');
    later.file(`notes-${person.id}`).write((tx) => tx.remember('token', 'a', 'b', null));
    later.close();
    const session = await unlock(vault);
    await session.rotate(['MED']);
    session.close();
    expect(readFileSync(join(generation(vault.folder), `notes-${person.id}.db`))).not.toEqual(older);
    const swapped = copyOf(vault.folder);
    const good = await unlock(vault, 'desk 2', 'x');
    expect(rows(good, `notes-${person.id}`)).toBe(3);
    good.close();
    (await unlock(vault, 'desk 2', 'x')).close();
    writeFileSync(join(generation(swapped), `notes-${person.id}.db`), older);
    const bad = await unlock({ ...vault, folder: swapped }, 'desk 2', 'x');
    await fails('FILE_SWAPPED', () => bad.file(`notes-${person.id}`));
  });

  it('the old generation goes after the next good unlock, not before', async () => {
    const vault = await makeVault();
    work(vault.session);
    await vault.session.rotate(['office', 'MED']);
    expect(readdirSync(vault.folder).sort()).toEqual(['CURRENT', 'LOCK', 'gen-0001', 'gen-0002']);
    vault.session.close();
    await fails('WRONG_PASSPHRASE', () => unlock(vault, 'desk 1', 'wrong'));
    expect(readdirSync(vault.folder)).toContain('gen-0001');
    const session = await unlock(vault);
    expect(readdirSync(vault.folder).sort()).toEqual(['CURRENT', 'LOCK', 'gen-0002']);
    expect(rows(session, 'MED')).toBe(3);
  });

  it('a write that comes while the rotation is prepared is in the new generation', async () => {
    const { session } = await makeVault();
    const rotation = session.rotate(['MED']);
    for (let turn = 0; turn < 40; turn += 1) {
      work(session, ['MED', 'MED-sealed'], 1);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
    await rotation;
    expect([rows(session, 'MED'), rows(session, 'MED-sealed')]).toEqual([40, 40]);
    expect((await session.verify()).files.every(({ problem }) => problem === null)).toBe(true);
  });

  it('VAULT_CLOSED: a change that waits when the vault is locked changes nothing', async () => {
    const vault = await makeVault();
    const changes = [vault.session.addUser({ label: 'desk 2', roles: ['ADMIN'], modules: [], passphrase: 'x' }), vault.session.rotate(['MED'])];
    await new Promise((resolve) => setImmediate(resolve));
    vault.session.close();
    const before = snapshot(vault.folder);
    for (const change of changes) await fails('VAULT_CLOSED', () => change);
    expect(snapshot(vault.folder)).toEqual(before);
  });

  it('FILE_NOT_GRANTED for a file of somebody else, and the live generation is as it was', async () => {
    const vault = await makeVault();
    await vault.session.addUser({ label: 'desk 2', roles: ['SHELTER_WORKER'], modules: [], passphrase: 'x' });
    vault.session.close();
    const session = await unlock(vault, 'desk 2', 'x');
    await fails('FILE_NOT_GRANTED', () => session.rotate(['MED']));
    await session.rotate(['THB']);
    session.close();
    const first = await unlock(vault);
    expect(rows(first, 'THB')).toBe(0);
  });

  it('a crash before CURRENT moves leaves the old generation live; the next rotation builds anew', async () => {
    const vault = await makeVault();
    work(vault.session);
    const before = copyOf(vault.folder);
    await vault.session.rotate(['MED']);
    vault.session.close();
    writeFileSync(join(vault.folder, 'CURRENT'), readFileSync(join(before, 'CURRENT')));
    const session = await unlock(vault);
    expect(rows(session, 'MED')).toBe(3);
    await session.rotate(['MED']);
    session.close();
    const again = await unlock(vault);
    expect(rows(again, 'MED')).toBe(3);
    expect(readdirSync(vault.folder).filter((name) => name.startsWith('gen-0002.aside-'))).toHaveLength(1);
  });
});

describe('every file of a module keeps two live holders, or one and the recovery sheets', () => {
  const ROLE_OF = { MEDIATOR: [], CASE_WORKER: ['VPN', 'THB'], SHELTER_WORKER: [] } as const satisfies Partial<Record<Role, readonly Module[]>>;
  const MODULE_FILES = ['MED', 'VPN', 'THB'].flatMap((module) => [module, `${module}-sealed`]);

  it.each(Object.keys(ROLE_OF) as (keyof typeof ROLE_OF)[])('with the first user alone (%s): they and the sheets, which open every one', async (role) => {
    const firstUser = { label: 'desk 1', roles: [role, 'SUPERVISOR', 'ADMIN'] as Role[], modules: ROLE_OF[role], passphrase: PASSPHRASE };
    const vault = await makeVault({ modules: ['MED', 'VPN', 'THB'], firstUser });
    const { id } = vault.session.user;
    for (const file of MODULE_FILES) expect(vault.session.holdersOf(file).sort(), file).toEqual([id, 'recovery'].sort());
    work(vault.session, MODULE_FILES);
    // The last holder can neither go nor lose a role that opens one.
    await fails('NOT_PERMITTED', () => vault.session.removeUser(id));
    for (const roles of [['ADMIN'], [role], [role, 'ADMIN'], ['STATISTICIAN']] as Role[][])
      await fails('LAST_HOLDER', () => vault.session.changeUser(id, { roles, modules: ROLE_OF[role] }));
    vault.session.close();
    const typed = vault.sheets.slice(0, 2).map(({ code }) => code);
    const { session } = await recoverVault(vault.folder, typed, { label: 'desk 1', passphrase: 'yeni' }, vault.deps);
    for (const file of MODULE_FILES) expect(rows(session, file), file).toBe(3);
    session.close();
  });

  it('LAST_HOLDER: a shelter worker’s VPN file is not theirs to keep, so the supervisor stays', async () => {
    const vault = await makeVault({ modules: ['VPN', 'THB'], firstUser: { label: 'desk 1', roles: ['SHELTER_WORKER', 'SUPERVISOR', 'ADMIN'], modules: [], passphrase: PASSPHRASE } });
    const { id } = vault.session.user;
    const worker = await vault.session.addUser({ label: 'desk 2', roles: ['SHELTER_WORKER'], modules: [], passphrase: 'b' });
    expect(vault.session.holdersOf('THB-sealed').sort()).toEqual([id, worker.id, 'recovery'].sort());
    const { details } = await fails('LAST_HOLDER', () => vault.session.changeUser(id, { roles: ['SHELTER_WORKER', 'ADMIN'], modules: [] }));
    expect(details).toEqual({ files: ['VPN', 'VPN-sealed'] });
    // With a second supervisor every file has two, and the first may step back.
    await vault.session.addUser({ label: 'desk 3', roles: ['SUPERVISOR'], modules: [], passphrase: 'c' });
    await vault.session.changeUser(id, { roles: ['SHELTER_WORKER', 'ADMIN'], modules: [] });
    expect(vault.session.mayOpen('VPN')).toBe(false);
  });
});
