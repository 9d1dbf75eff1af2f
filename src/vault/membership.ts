import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Module, Role } from '../shared/model/roles.ts';
import { contextOf, grantsTo, save, sayHere } from './core.ts';
import type { Core } from './core.ts';
import { shortId } from './deps.ts';
import { heldBy, isAuthority, liveMembers, mayOpen, replay } from './directory.ts';
import type { Directory } from './directory.ts';
import { VaultError } from './errors.ts';
import { makeUserKeys } from './keys.ts';
import { labelSchema, RECOVERY } from './manifest.ts';
import type { Slot, StatementBody } from './manifest.ts';
import { refuseWeak } from './passphrase.ts';
import { makeSheets, sheetPlan } from './recovery-sheets.ts';
import type { RecoverySheet } from './recovery-sheets.ts';
import { factsAndSealed, notesOf, rolesFit } from './roles.ts';
import type { FileName } from './roles.ts';
import { rotateFiles } from './rotation.ts';
import { setAside } from './set-aside.ts';
import { openSlot, sealSlot } from './slot.ts';
import { makeFile } from './vault-file.ts';

export interface NewUser {
  readonly label: string;
  readonly roles: readonly Role[];
  readonly modules: readonly Module[];
  readonly passphrase: string;
}

/** Adds a person and answers their id. Notes are made by themselves at their first unlock. */
export async function addUser(core: Core, { roles, modules, passphrase, ...wanted }: NewUser): Promise<string> {
  refuseUnlessAuthority(core);
  const label = wanted.label.normalize('NFC').trim();
  if (!rolesFit(roles, modules, core.directory.modules) || !labelSchema.safeParse(label).success) throw new VaultError('NOT_PERMITTED');
  if (label === RECOVERY || core.manifest.slots.some((slot) => slot.label === label)) throw new VaultError('LABEL_TAKEN', { label });
  refuseWeak(passphrase, core.manifest.kind);
  const keys = await makeUserKeys(core.deps);
  const id = shortId(core.deps);
  const user = { id, label, roles: [...roles], modules: [...modules], agePublic: keys.agePublic, signPublic: keys.signPublic };
  const directory = sayHere(core, [{ type: 'user-added', user }]);
  const after = replay({ ...core.manifest, directory });
  const slot = await sealSlot({ userId: id, label, keys }, { passphrase }, core.manifest, core.deps);
  const grants = await grantsTo(core, after, id, grantable(core, after, id));
  save(core, { directory, slots: [...core.manifest.slots, slot], grants: [...core.manifest.grants, ...grants] });
  return id;
}

export async function changeUser(core: Core, id: string, change: { roles: readonly Role[]; modules: readonly Module[] }): Promise<void> {
  refuseUnlessAuthority(core);
  refuseUnlessLive(core, id);
  if (!rolesFit(change.roles, change.modules, core.directory.modules)) throw new VaultError('NOT_PERMITTED');
  const body: StatementBody = { type: 'user-changed', userId: id, roles: [...change.roles], modules: [...change.modules] };
  const directory = sayHere(core, [body]);
  const after = replay({ ...core.manifest, directory });
  const lost = heldBy(core.directory, id).filter((file) => !mayOpen(after, id, file));
  refuseIfLast(core, after, id, lost);
  const held = new Set(core.manifest.grants.filter(({ holder }) => holder === id).map(({ file }) => file));
  const gained = grantable(core, after, id).filter((file) => !held.has(file));
  const rotated = lost.filter((file) => core.fileKeys.has(file) && mayOpen(after, core.userId, file));
  if (rotated.length > 0) return rotateFiles(core, new Set(rotated), { bodies: [body], gained: { holder: id, files: gained } });
  const grants = core.manifest.grants.filter((grant) => grant.holder !== id || !lost.includes(grant.file));
  save(core, { directory, grants: [...grants, ...(await grantsTo(core, after, id, gained))] });
}

/** A file this session cannot open stays in `pendingRotations` until one of its holders rotates it. */
export async function removeUser(core: Core, id: string): Promise<void> {
  refuseUnlessAuthority(core);
  refuseUnlessLive(core, id);
  if (id === core.userId) throw new VaultError('NOT_PERMITTED');
  const body: StatementBody = { type: 'user-removed', userId: id };
  const after = replay({ ...core.manifest, directory: sayHere(core, [body]) });
  const lost = heldBy(core.directory, id);
  refuseIfLast(core, after, id, lost);
  const slots = core.manifest.slots.filter((slot) => slot.userId !== id);
  await rotateFiles(core, new Set(lost.filter((file) => core.fileKeys.has(file))), { bodies: [body], slots });
}

/** What this session may not open, the person gets from another holder by `grantMissing`. */
export async function resetUser(core: Core, id: string, passphrase: string): Promise<{ notesLost: boolean }> {
  if (core.userId !== RECOVERY) refuseUnlessAuthority(core);
  refuseUnlessLive(core, id);
  if (id === core.userId) throw new VaultError('NOT_PERMITTED');
  refuseWeak(passphrase, core.manifest.kind);
  const label = core.directory.members.get(id)?.label ?? '';
  const keys = await makeUserKeys(core.deps);
  const directory = sayHere(core, [{ type: 'user-keys-replaced', userId: id, agePublic: keys.agePublic, signPublic: keys.signPublic }]);
  const after = replay({ ...core.manifest, directory });
  const slot = await sealSlot({ userId: id, label, keys }, { passphrase }, core.manifest, core.deps);
  const given = grantable(core, after, id);
  const held = core.manifest.grants.filter(({ holder }) => holder === id).map(({ file }) => file);
  refuseIfLast(core, after, id, held.filter((file) => !given.includes(file)));
  const grants = core.manifest.grants.filter(({ holder }) => holder !== id);
  const notesLost = core.directory.files.has(notesOf(id));
  save(core, {
    directory,
    slots: replaceSlot(core, slot),
    grants: [...grants, ...(await grantsTo(core, after, id, given))],
  });
  if (notesLost) setAside(core.layout, notesOf(id));
  return { notesLost };
}

export async function changePassphrase(core: Core, current: string, next: string): Promise<void> {
  refuseWeak(next, core.manifest.kind);
  const slot = core.manifest.slots.find(({ userId }) => userId === core.userId);
  if (slot === undefined) throw new VaultError('USER_UNKNOWN');
  const keys = await openSlot(slot, { passphrase: current }, core.manifest);
  const fresh = await sealSlot({ userId: slot.userId, label: slot.label, keys }, { passphrase: next }, core.manifest, core.deps);
  save(core, { slots: replaceSlot(core, fresh) });
}

export async function declarePassphraseKnown(core: Core, next: string): Promise<void> {
  refuseWeak(next, core.manifest.kind);
  const slot = core.manifest.slots.find(({ userId }) => userId === core.userId);
  if (slot === undefined) throw new VaultError('USER_UNKNOWN');
  const keys = await makeUserKeys(core.deps);
  const fresh = await sealSlot({ userId: slot.userId, label: slot.label, keys }, { passphrase: next }, core.manifest, core.deps);
  const body: StatementBody = { type: 'user-keys-replaced', userId: core.userId, agePublic: keys.agePublic, signPublic: keys.signPublic };
  await rotateFiles(core, new Set(core.fileKeys.keys()), { bodies: [body], keys, slots: replaceSlot(core, fresh) });
}

export async function changeOffice(core: Core, change: { onePersonOffice: boolean; modules: readonly Module[] }): Promise<void> {
  refuseUnlessAuthority(core);
  const { modules } = core.directory;
  if (new Set(change.modules).size < change.modules.length || !modules.every((module) => change.modules.includes(module))) throw new VaultError('NOT_PERMITTED');
  const added = change.modules.filter((module) => !modules.includes(module));
  const names = added.flatMap(factsAndSealed);
  const identities = new Map<Module, string>();
  for (const module of added) identities.set(module, await generateX25519Identity());
  const bodies: StatementBody[] = [
    { type: 'office-changed', onePersonOffice: change.onePersonOffice, modules: [...change.modules] },
    ...names.map((name) => ({ type: 'file-added' as const, name, holders: null })),
  ];
  for (const [module, identity] of identities) bodies.push({ type: 'module-key', module, agePublic: await identityToRecipient(identity) });
  const directory = sayHere(core, bodies);
  const after = replay({ ...core.manifest, directory });
  if (names.some((name) => !mayOpen(after, core.userId, name)) || !isAuthority(after, core.userId)) throw new VaultError('NOT_PERMITTED');
  const keys = new Map(core.fileKeys);
  for (const name of names) {
    if (core.closed) throw new VaultError('VAULT_CLOSED');
    setAside(core.layout, name);
    const key = Buffer.from(core.deps.randomBytes(32));
    const identity = identities.get(added.find((module) => name === `${module}-sealed`) ?? 'MED');
    const more = name.endsWith('-sealed') && identity !== undefined ? { module_age_identity: identity } : undefined;
    makeFile(core.layout.database(name), name, key, contextOf(core), after.generation, more);
    keys.set(name, key);
  }
  const holders = [...liveMembers(after).map(({ id }) => id), RECOVERY];
  const grants = await Promise.all(
    holders.map((holder) => grantsTo(core, after, holder, names.filter((name) => holder === RECOVERY || mayOpen(after, holder, name)), { keys })),
  );
  save(core, { directory, grants: [...core.manifest.grants, ...grants.flat()] });
  for (const name of names) core.fileKeys.set(name, keys.get(name) ?? Buffer.alloc(0));
}

/** Needs every file but other people's notes: a supervisor's session. */
export async function renewRecovery(core: Core, people: number): Promise<RecoverySheet[]> {
  refuseUnlessAuthority(core);
  const files = [...core.directory.files.keys()].filter((file) => !file.startsWith('notes-'));
  const set = core.directory.recoverySet + 1;
  const keys = await makeUserKeys(core.deps);
  const secret = core.deps.randomBytes(32);
  const directory = sayHere(core, [{ type: 'recovery-set', set, agePublic: keys.agePublic, signPublic: keys.signPublic }]);
  const after = replay({ ...core.manifest, directory });
  const slot = await sealSlot({ userId: RECOVERY, label: RECOVERY, keys }, { recovery: secret }, core.manifest, core.deps);
  const sheets = await makeSheets(secret, core.manifest.vaultId, set, people);
  secret.fill(0);
  const others = core.manifest.grants.filter(({ holder }) => holder !== RECOVERY);
  save(core, {
    directory,
    slots: replaceSlot(core, slot),
    grants: [...others, ...(await grantsTo(core, after, RECOVERY, files))],
    recovery: { set, ...sheetPlan(people) },
  });
  return sheets;
}

export async function grantMissing(core: Core, id: string): Promise<FileName[]> {
  refuseUnlessLive(core, id);
  const held = new Set(core.manifest.grants.filter(({ holder }) => holder === id).map(({ file }) => file));
  const missing = grantable(core, core.directory, id).filter((file) => !held.has(file));
  const grants = await grantsTo(core, core.directory, id, missing);
  if (grants.length > 0) save(core, { grants: [...core.manifest.grants, ...grants] });
  return missing;
}

/** Files a person may open whose keys this session holds and may give. */
function grantable(core: Core, directory: Directory, id: string): FileName[] {
  return heldBy(directory, id).filter((file) => core.fileKeys.has(file) && !file.startsWith('notes-'));
}

function replaceSlot(core: Core, slot: Slot): Slot[] {
  return [...core.manifest.slots.filter(({ userId }) => userId !== slot.userId), slot];
}

function refuseUnlessAuthority(core: Core): void {
  if (!isAuthority(core.directory, core.userId)) throw new VaultError('NOT_PERMITTED');
}

function refuseUnlessLive(core: Core, id: string): void {
  if (core.directory.members.get(id)?.removedAt !== null) throw new VaultError('USER_UNKNOWN');
}

/** Every file keeps a living holder, and the office somebody who may sign for it. */
function refuseIfLast(core: Core, after: Directory, id: string, lost: readonly FileName[]): void {
  const held = (file: FileName): boolean =>
    core.manifest.grants.some((grant) => grant.file === file && grant.holder !== id && grant.holder !== RECOVERY);
  const orphaned = lost.filter((file) => !file.startsWith('notes-') && !held(file));
  if (orphaned.length > 0) throw new VaultError('LAST_HOLDER', { files: orphaned });
  if (!liveMembers(after).some((member) => isAuthority(after, member.id))) throw new VaultError('LAST_HOLDER', { role: 'SUPERVISOR' });
}
