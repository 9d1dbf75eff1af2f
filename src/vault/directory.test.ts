import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Module, Role } from '../shared/model/roles.ts';
import { mayOpen, replay, say } from './directory.ts';
import type { Directory } from './directory.ts';
import { makeUserKeys } from './keys.ts';
import type { UserKeys } from './keys.ts';
import type { Statement, StatementBody, UserRecord } from './manifest.ts';

const deps = { now: () => AT, newId: () => randomUUID(), randomBytes: (count: number) => randomBytes(count) };
const AT = '2026-11-02T09:00:00.000+04:00';
const vaultId = randomUUID();

interface Person {
  record: UserRecord;
  keys: UserKeys;
}

async function person(id: string, roles: Role[], modules: Module[] = []): Promise<Person> {
  const keys = await makeUserKeys(deps);
  return { keys, record: { id, label: `desk ${id}`, roles, modules, agePublic: keys.agePublic, signPublic: keys.signPublic } };
}

const chief = await person('aaaaaaaa', ['SUPERVISOR', 'MEDIATOR'], ['MED']);
const mediator = await person('bbbbbbbb', ['MEDIATOR'], ['MED']);
const clerk = await person('cccccccc', ['ADMIN']);
const recovery = await person('recovery', ['ADMIN']);

/** A log told as [who, what]; the first statement is the chief's. */
function log(...told: [Person, StatementBody][]): Statement[] {
  const office: StatementBody[] = [
    { type: 'vault-made', kind: 'practice', user: chief.record, onePersonOffice: false, modules: ['MED'] },
    { type: 'recovery-set', set: 1, agePublic: recovery.keys.agePublic, signPublic: recovery.keys.signPublic },
    ...['office', 'MED', 'MED-sealed'].map((name) => ({ type: 'file-added' as const, name, holders: null })),
    { type: 'user-added', user: mediator.record },
    { type: 'user-added', user: clerk.record },
  ];
  const start = say(vaultId, [], { id: chief.record.id, signing: chief.keys.signing }, office, AT);
  return told.reduce((statements, [{ record, keys }, body]) => say(vaultId, statements, { id: record.id, signing: keys.signing }, [body], AT), start);
}

const read = (directory: Statement[]): Directory => replay({ vaultId, kind: 'practice', genesis: chief.keys.signPublic, directory });

describe('who may say what', () => {
  const user = mediator.record.id;
  const fresh = { agePublic: clerk.keys.agePublic, signPublic: clerk.keys.signPublic };
  const stranger: UserRecord = { ...clerk.record, id: 'dddddddd', label: 'desk d' };
  const cases: [string, Person, StatementBody, boolean][] = [
    ['a supervisor adds', chief, { type: 'user-added', user: stranger }, true],
    ['a mediator adds', mediator, { type: 'user-added', user: stranger }, false],
    ['an administrator adds', clerk, { type: 'user-added', user: stranger }, false],
    ['recovery adds', recovery, { type: 'user-added', user: stranger }, false],
    ['a supervisor adds an id twice', chief, { type: 'user-added', user: { ...stranger, id: user } }, false],
    ['a supervisor adds a label twice', chief, { type: 'user-added', user: { ...stranger, label: clerk.record.label } }, false],
    ['a supervisor gives a module the office lacks', chief, { type: 'user-changed', userId: user, roles: ['LAWYER'], modules: ['THB'] }, false],
    ['a supervisor changes roles', chief, { type: 'user-changed', userId: user, roles: ['LAWYER'], modules: ['MED'] }, true],
    ['a mediator changes their own', mediator, { type: 'user-changed', userId: user, roles: ['SUPERVISOR'], modules: [] }, false],
    ['a mediator removes', mediator, { type: 'user-removed', userId: clerk.record.id }, false],
    ['a supervisor replaces keys', chief, { type: 'user-keys-replaced', userId: user, ...fresh }, true],
    ['recovery replaces keys', recovery, { type: 'user-keys-replaced', userId: user, ...fresh }, true],
    ['one replaces one’s own', mediator, { type: 'user-keys-replaced', userId: user, ...fresh }, true],
    ['one replaces another’s', clerk, { type: 'user-keys-replaced', userId: user, ...fresh }, false],
    ['a mediator adds their notes', mediator, { type: 'file-added', name: `notes-${user}`, holders: null }, true],
    ['a mediator adds another’s notes', mediator, { type: 'file-added', name: 'notes-aaaaaaaa', holders: null }, false],
    ['an administrator adds notes they have no role for', clerk, { type: 'file-added', name: 'notes-cccccccc', holders: null }, false],
    ['a file is added twice', chief, { type: 'file-added', name: 'MED', holders: null }, false],
    ['a file of a module the office lacks', chief, { type: 'file-added', name: 'THB', holders: null }, false],
    ['a SECRET file with oneself', mediator, { type: 'file-added', name: 'S-aaaaaaaa', holders: [user] }, true],
    ['a SECRET file without oneself', mediator, { type: 'file-added', name: 'S-aaaaaaaa', holders: ['aaaaaaaa'] }, false],
    ['a SECRET file by one with no sealed file', clerk, { type: 'file-added', name: 'S-aaaaaaaa', holders: ['cccccccc'] }, false],
    ['named holders on a common file', mediator, { type: 'file-added', name: 'office', holders: [user] }, false],
    ['a generation of files one holds', mediator, { type: 'generation-made', generation: 2, rotated: ['MED'], copied: [] }, true],
    ['a generation of files one does not', clerk, { type: 'generation-made', generation: 2, rotated: ['MED'], copied: [] }, false],
    ['a generation out of turn', chief, { type: 'generation-made', generation: 3, rotated: [], copied: [] }, false],
    ['recovery made by a mediator', mediator, { type: 'recovery-set', set: 2, ...fresh }, false],
    ['recovery out of turn', chief, { type: 'recovery-set', set: 3, ...fresh }, false],
    ['a module dropped', chief, { type: 'office-changed', onePersonOffice: false, modules: ['THB'] }, false],
    ['a second beginning', chief, { type: 'vault-made', kind: 'practice', user: chief.record, onePersonOffice: false, modules: ['MED'] }, false],
  ];
  it.each(cases)('%s', (_, by, body, allowed) => {
    if (allowed) expect(read(log([by, body])).head.seq).toBe(8);
    else expect(() => read(log([by, body]))).toThrow('DIRECTORY_FORGED');
  });

  it('the removed say nothing more, and nothing is said of them', () => {
    const removed: [Person, StatementBody] = [chief, { type: 'user-removed', userId: user }];
    expect(() => read(log(removed, [mediator, { type: 'user-keys-replaced', userId: user, ...fresh }]))).toThrow('DIRECTORY_FORGED');
    expect(() => read(log(removed, [chief, { type: 'user-changed', userId: user, roles: ['MEDIATOR'], modules: [] }]))).toThrow('DIRECTORY_FORGED');
    expect(() => read(log(removed, removed))).toThrow('DIRECTORY_FORGED');
  });

  it('a statement left out, repeated, moved or dated back breaks the log', () => {
    const whole = log();
    expect(read(whole).head.seq).toBe(7);
    expect(() => read(whole.toSpliced(3, 1))).toThrow('DIRECTORY_FORGED');
    expect(() => read([...whole, ...whole.slice(-1)])).toThrow('DIRECTORY_FORGED');
    expect(() => read(whole.toSpliced(3, 2, ...whole.slice(3, 5).reverse()))).toThrow('DIRECTORY_FORGED');
    const back = say(vaultId, whole, { id: 'aaaaaaaa', signing: chief.keys.signing }, [{ type: 'user-removed', userId: user }], '2026-11-02T08:59:59.000+04:00');
    expect(() => read(back)).toThrow('DIRECTORY_FORGED');
  });
});

it('a statement taken from another telling of the log does not fit this one', () => {
  const changed = (roles: Role[]): [Person, StatementBody] => [chief, { type: 'user-changed', userId: 'bbbbbbbb', roles, modules: ['MED'] }];
  const removal: [Person, StatementBody] = [chief, { type: 'user-removed', userId: 'cccccccc' }];
  const [one, other] = [log(changed(['LAWYER']), removal), log(changed(['VOLUNTEER']), removal)];
  expect(read(one).head.seq).toBe(9);
  expect(() => read([...one.slice(0, 8), ...other.slice(8)])).toThrow('DIRECTORY_FORGED');
});

describe('named holders of a SECRET file', () => {
  const added: [Person, StatementBody] = [mediator, { type: 'file-added', name: 'S-aaaaaaaa', holders: ['bbbbbbbb'] }];

  it('open it, others of any role do not', () => {
    const state = read(log(added));
    expect(mayOpen(state, 'bbbbbbbb', 'S-aaaaaaaa')).toBe(true);
    expect(mayOpen(state, 'aaaaaaaa', 'S-aaaaaaaa')).toBe(false);
  });

  it('are changed by a holder only, and one taken out leaves the file to be rotated', () => {
    const both: StatementBody = { type: 'file-holders-changed', name: 'S-aaaaaaaa', holders: ['bbbbbbbb', 'aaaaaaaa'] };
    const alone: StatementBody = { type: 'file-holders-changed', name: 'S-aaaaaaaa', holders: ['bbbbbbbb'] };
    expect(() => read(log(added, [chief, both]))).toThrow('DIRECTORY_FORGED');
    const state = read(log(added, [mediator, both], [mediator, alone]));
    expect(mayOpen(state, 'aaaaaaaa', 'S-aaaaaaaa')).toBe(false);
    expect([...state.pending]).toEqual(['S-aaaaaaaa']);
    expect([...read(log(added, [mediator, both], [mediator, alone], [mediator, { type: 'generation-made', generation: 2, rotated: ['S-aaaaaaaa'], copied: [] }])).pending]).toEqual([]);
  });

  it('a removed person leaves every file they could open to be rotated, notes excepted', () => {
    const state = read(log([mediator, { type: 'file-added', name: 'notes-bbbbbbbb', holders: null }], added, [chief, { type: 'user-removed', userId: 'bbbbbbbb' }]));
    expect([...state.pending].sort()).toEqual(['MED', 'MED-sealed', 'S-aaaaaaaa', 'office']);
  });
});

it('recovery may open every file but notes', () => {
  const state = read(log([mediator, { type: 'file-added', name: 'notes-bbbbbbbb', holders: null }]));
  expect([...state.files.keys()].filter((file) => mayOpen(state, 'recovery', file))).toEqual(['office', 'MED', 'MED-sealed']);
});
