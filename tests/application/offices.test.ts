import { existsSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import type { Module, Role } from '../../src/shared/model/roles.ts';
import { addModule } from '../../src/application/users/index.ts';
import { Desk } from '../../src/application/desk.ts';
import { staffName } from '../../src/vault/repositories/sealed.ts';
import type { Typed } from '../../tools/demo/asker.ts';
import { PASSPHRASE, PracticeOffice } from '../support/practice-office.ts';

/** Which modules an office has, and who works in which (data-model A.2.5). */
const WORDS = 'yaşıl stol üstündə yeddi göyərçin gülümsəyir';
const filesOf = (...modules: Module[]): string[] => ['office', ...modules.flatMap((module) => [module, `${module}-sealed`])];

let office: PracticeOffice;
afterEach(() => office.close());

const refusedAt = (path: string) => ({ ok: false, error: { code: 'INVALID_INPUT', fields: [expect.objectContaining({ path })] } });

describe('a new vault', () => {
  const made = (change: Partial<Typed<'vault.create'>>) => {
    office = new PracticeOffice();
    return office.asker.answer('vault.create', {
      folder: office.vault, officeName: 'Nümunə Yardım Mərkəzi', officeCode: 'NYM', onePersonOffice: false, label: 'desk 1', passphrase: WORDS, recoveryPeople: 3, language: 'az', ...change,
    });
  };

  test.each<[string, Partial<Typed<'vault.create'>>, Role, Module[]]>([
    ['mediation, where nothing is said', {}, 'MEDIATOR', ['MED']],
    ['victim support', { modules: ['VPN'] }, 'CASE_WORKER', ['VPN']],
    ['a shelter, run by one of its workers', { modules: ['THB'], role: 'SHELTER_WORKER' }, 'SHELTER_WORKER', ['THB']],
    ['all three, by a mediator', { modules: ['MED', 'VPN', 'THB'] }, 'MEDIATOR', ['MED', 'VPN', 'THB']],
    ['all three, by a case worker', { modules: ['MED', 'VPN', 'THB'], role: 'CASE_WORKER' }, 'CASE_WORKER', ['MED', 'VPN', 'THB']],
  ])('%s: its first user runs it and reaches every file', async (_, change, role, modules) => {
    expect(await made(change)).toMatchObject({ ok: true, value: { session: { roles: [role, 'SUPERVISOR', 'ADMIN'] } } });
    const { users, modules: held } = await office.asker.ask('users.list', {});
    expect(held).toEqual(modules);
    expect(users).toMatchObject([{ roles: [role, 'SUPERVISOR', 'ADMIN'], modules: role === 'CASE_WORKER' ? modules.filter((module) => module !== 'MED') : [] }]);
    expect(users[0]?.files.filter((file) => !file.startsWith('notes-')).sort()).toEqual(filesOf(...modules).sort());
    expect(users[0]?.files.some((file) => file.startsWith('notes-'))).toBe(role === 'MEDIATOR');
    for (const file of filesOf(...modules)) expect(office.house.session?.file(file).name).toBe(file);
  });

  test('R-82: a one-person office is one mediator', async () => {
    expect(await made({ onePersonOffice: true })).toMatchObject({ ok: true, value: { session: { roles: ['MEDIATOR', 'ADMIN'], onePersonOffice: true } } });
  });

  test.each<[string, string, object]>([
    ['one person and victim support', 'modules', { onePersonOffice: true, modules: ['VPN'] }],
    ['one person, mediation and a shelter', 'modules', { onePersonOffice: true, modules: ['MED', 'THB'] }],
    ['one person who is a case worker', 'role', { onePersonOffice: true, role: 'CASE_WORKER' }],
    ['a mediator where nobody mediates', 'role', { modules: ['VPN', 'THB'], role: 'MEDIATOR' }],
    ['a shelter worker without a shelter', 'role', { modules: ['MED', 'VPN'], role: 'SHELTER_WORKER' }],
    ['a case worker in mediation', 'role', { modules: ['MED'], role: 'CASE_WORKER' }],
    ['no module', 'modules', { modules: [] }],
    ['one twice', 'modules', { modules: ['THB', 'THB'] }],
    ['one that is not offered yet', 'modules.0', { modules: ['JDV'] }],
  ])('refused, and nothing is made: %s', async (_, path, change) => {
    expect(await made(change)).toMatchObject(refusedAt(path));
    expect(existsSync(office.vault)).toBe(false);
  });
});

describe('a practice vault', () => {
  const DESKS: [label: string, roles: Role[], modules: Module[]][] = [
    ['desk 1', ['MEDIATOR', 'SUPERVISOR', 'ADMIN'], ['MED', 'VPN', 'THB']],
    ['desk 2', ['MEDIATOR'], ['MED']],
    ['desk 3', ['SUPERVISOR'], ['MED', 'VPN', 'THB']],
    ['desk 4', ['ADMIN'], []],
    ['desk 5', ['VOLUNTEER'], ['MED']],
    ['desk 6', ['REVIEWER'], []],
    ['desk 7', ['CASE_WORKER'], ['VPN', 'THB']],
    ['desk 8', ['SHELTER_WORKER'], ['THB']],
    ['desk 9', ['LAWYER'], ['THB']],
    ['desk 10', ['PSYCHOLOGIST'], ['VPN']],
  ];

  test('has a desk for each kind of work, all opened by one passphrase, each with the files of its role', async () => {
    office = new PracticeOffice();
    const { users } = await office.asker.ask('vault.create-practice', { folder: office.vault, language: 'az', passphrase: PASSPHRASE });
    expect(users.map(({ label, roles, modules }) => [label, roles, modules])).toEqual(DESKS);
    for (const [label, roles, modules] of DESKS) {
      await office.signInAs(label);
      expect(await office.asker.ask('session.read', {})).toMatchObject({ label, roles, practice: true });
      const facts = ['MED', 'VPN', 'THB'].filter((module) => office.house.session?.mayOpen(module));
      expect(facts, label).toEqual(modules);
      const sealed = ['MED', 'VPN', 'THB'].filter((module) => office.house.session?.mayOpen(`${module}-sealed`));
      expect(sealed, label).toEqual(roles.includes('VOLUNTEER') ? [] : modules);
    }
  });

  test('keeps the name of a colleague in the sealed files of those they work with, and in no other', async () => {
    office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    const { session } = office.house;
    const ids = new Map(session?.users().map(({ label, id }) => [label, id]));
    const named = (module: string) => DESKS.map(([label]) => label).filter((label) => session?.file(`${module}-sealed`).read((db) => staffName(db, ids.get(label) ?? '')) !== null);
    const everywhere = ['desk 4', 'desk 6'];
    for (const module of ['MED', 'VPN', 'THB'] as const)
      expect(named(module), module).toEqual(DESKS.filter(([label, , modules]) => modules.includes(module) || everywhere.includes(label)).map(([label]) => label));
  });

  test.each<[Module[], string[]]>([
    [['MED'], ['desk 1', 'desk 2', 'desk 3', 'desk 4', 'desk 5', 'desk 6']],
    [['VPN'], ['desk 1', 'desk 3', 'desk 4', 'desk 6', 'desk 7', 'desk 10']],
    [['THB'], ['desk 1', 'desk 3', 'desk 4', 'desk 6', 'desk 7', 'desk 8', 'desk 9']],
  ])('of %s alone leaves out the desks with nothing to do there', async (modules, desks) => {
    office = await PracticeOffice.open(modules.filter((module) => module !== 'JDV'));
    const { users, modules: held } = await office.asker.ask('users.list', {});
    expect(held).toEqual(modules);
    expect(users.map(({ label }) => label)).toEqual(desks);
    expect(users.every(({ roles }) => roles.length > 0)).toBe(true);
  });
});

describe('people of an office with several modules', () => {
  const add = (roles: Role[], modules?: Module[]) => office.asker.answer('users.add', { label: `masa ${roles.join(' ')}`.slice(0, 40), roles, passphrase: 'b', ...(modules && { modules }) });
  const read = async (id: string) => (await office.asker.ask('users.list', {})).users.find((user) => user.id === id);
  const idOf = async (answer: ReturnType<typeof add>): Promise<string> => {
    const given = await answer;
    if (!given.ok || given.value.id === null) throw new Error(JSON.stringify(given));
    return given.value.id;
  };

  const ROLES: [Role, Module[], string[]][] = [
    ['CASE_WORKER', ['VPN'], filesOf('VPN')],
    ['CASE_WORKER', ['VPN', 'THB'], filesOf('VPN', 'THB')],
    ['PSYCHOLOGIST', ['THB'], filesOf('THB')],
    ['LAWYER', ['VPN'], filesOf('VPN')],
    ['SHELTER_WORKER', [], filesOf('THB')],
    ['VOLUNTEER', ['THB'], ['office', 'THB']],
    ['STATISTICIAN', [], ['office']],
  ];

  test('each holds the files of their modules and no more', async () => {
    office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    for (const [role, modules, files] of ROLES) {
      const id = await idOf(add([role], modules));
      expect(await read(id)).toMatchObject({ roles: [role], modules, files });
      const held = filesOf('MED', 'VPN', 'THB').filter((file) => office.house.session?.holdersOf(file).includes(id));
      expect(held.sort(), role).toEqual([...files].sort());
      await office.asker.write('users.remove', { userId: id });
    }
  });

  test('INVALID_INPUT names the field, and nobody is added', async () => {
    office = await PracticeOffice.open(['MED', 'VPN']);
    const { users } = await office.asker.ask('users.list', {});
    for (const role of ['CASE_WORKER', 'PSYCHOLOGIST', 'LAWYER', 'VOLUNTEER'] as const) {
      expect(await add([role])).toMatchObject(refusedAt('modules'));
      expect(await add([role], [])).toMatchObject(refusedAt('modules'));
      expect(await add([role], ['THB'])).toMatchObject(refusedAt('modules'));
    }
    expect(await add(['CASE_WORKER'], ['VPN', 'VPN'])).toMatchObject(refusedAt('modules'));
    expect(await add(['VOLUNTEER'], ['MED', 'VPN'])).toMatchObject(refusedAt('modules'));
    expect(await add(['VOLUNTEER', 'CASE_WORKER'], ['MED', 'VPN'])).toMatchObject(refusedAt('modules'));
    expect(await add(['SHELTER_WORKER'])).toMatchObject(refusedAt('roles'));
    expect(await add(['MEDIATOR', 'SHELTER_WORKER'])).toMatchObject(refusedAt('roles'));
    expect((await office.asker.ask('users.list', {})).users).toEqual(users);
  });

  test('where there is one module, it need not be said', async () => {
    office = await PracticeOffice.open(['VPN']);
    expect(await read(await idOf(add(['LAWYER'])))).toMatchObject({ modules: ['VPN'], files: filesOf('VPN') });
    expect(await add(['MEDIATOR'])).toMatchObject(refusedAt('roles'));
  });

  test('changed: a module gained is a key given, one lost is a file under a new key', async () => {
    office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    const id = await idOf(add(['PSYCHOLOGIST'], ['VPN']));
    await office.asker.write('users.change-roles', { userId: id, roles: ['PSYCHOLOGIST'], modules: ['VPN', 'THB'] });
    expect(await read(id)).toMatchObject({ modules: ['VPN', 'THB'], files: filesOf('VPN', 'THB') });
    await office.asker.write('users.change-roles', { userId: id, roles: ['PSYCHOLOGIST'], modules: ['THB'] });
    expect(await read(id)).toMatchObject({ modules: ['THB'], files: filesOf('THB') });
    expect(office.house.session?.holdersOf('VPN-sealed')).not.toContain(id);
    expect(office.house.session?.pendingRotations()).toEqual([]);
    expect(await office.asker.answer('users.change-roles', { userId: id, roles: ['PSYCHOLOGIST'] })).toMatchObject(refusedAt('modules'));
    // Roles that say it themselves take no module along.
    await office.asker.write('users.change-roles', { userId: id, roles: ['MEDIATOR'], modules: ['THB'] });
    expect(await read(id)).toMatchObject({ modules: [], files: [...filesOf('MED'), `notes-${id}`] });
  });

  test('only a supervisor adds people, whatever their own work', async () => {
    office = await PracticeOffice.open(['MED', 'VPN', 'THB']);
    for (const label of ['desk 2', 'desk 4', 'desk 7', 'desk 8', 'desk 9', 'desk 10']) {
      await office.signInAs(label);
      expect(await add(['LAWYER'], ['THB']), label).toMatchObject({ ok: false, error: { code: 'NOT_ALLOWED' } });
    }
  });
});

describe('an office that takes on other work', () => {
  const take = async (module: 'MED' | 'VPN' | 'THB') => {
    const { session, runtime } = office.house;
    if (!session) throw new TypeError('nobody is signed in');
    const token = runtime.newId();
    return addModule(new Desk(session, runtime, { name: 'users.add-module', token, input: module, output: null }), { module, token });
  };
  const refused = (module: 'MED' | 'VPN' | 'THB', code: string) => expect(take(module)).rejects.toMatchObject({ failure: { code } });

  test('new files for every supervisor and the sheets, and for nobody else; their names are in it', async () => {
    office = await PracticeOffice.open(['MED']);
    expect(await take('THB')).toMatchObject({ ok: true });
    const { users, modules } = await office.asker.ask('users.list', {});
    expect(modules).toEqual(['MED', 'THB']);
    const idOf = (label: string) => users.find((user) => user.label === label)?.id ?? '';
    const { session } = office.house;
    for (const file of ['THB', 'THB-sealed']) expect(session?.holdersOf(file).sort()).toEqual([idOf('desk 1'), idOf('desk 3'), 'recovery'].sort());
    expect(['desk 1', 'desk 2', 'desk 3'].map((label) => session?.file('THB-sealed').read((db) => staffName(db, idOf(label))) !== null)).toEqual([true, false, true]);
    await office.asker.write('users.add', { label: 'masa 8', roles: ['SHELTER_WORKER'], passphrase: 'b' });
    await office.signInAs('desk 2');
    for (const file of ['THB', 'THB-sealed']) expect(office.house.session?.mayOpen(file)).toBe(false);
    await office.signInAs('desk 3');
    expect(office.house.session?.file('THB-sealed').name).toBe('THB-sealed');
  });

  test('refused: one it has, a supervisor who is no administrator, one person alone', async () => {
    office = await PracticeOffice.open(['MED', 'VPN']);
    await refused('VPN', 'ALREADY_EXISTS');
    await office.signInAs('desk 3');
    await refused('THB', 'NOT_ALLOWED');
    expect((await office.asker.ask('users.list', {})).modules).toEqual(['MED', 'VPN']);
    office.close();
    office = new PracticeOffice();
    await office.asker.ask('vault.create', {
      folder: office.vault, officeName: 'Nümunə Mediasiya Ofisi', officeCode: 'NMO', onePersonOffice: true, label: 'desk 1', passphrase: WORDS, recoveryPeople: 1, language: 'az',
    });
    await expect(take('THB')).rejects.toMatchObject({ code: 'NOT_PERMITTED' });
    expect((await office.asker.ask('users.list', {})).modules).toEqual(['MED']);
  });

  test('NOT_CONFIRMED: nothing is made where the person says no outside the window', async () => {
    office = await PracticeOffice.open(['MED']);
    office.house.runtime.confirm = () => Promise.resolve(false);
    await refused('THB', 'NOT_CONFIRMED');
    expect(office.house.session?.modules).toEqual(['MED']);
  });
});
