import type { KeyObject } from 'node:crypto';
import type { Module, Role } from '../shared/model/roles.ts';
import { canonicalBytes, taggedBytes } from './canonical.ts';
import { base64, sha256, signBytes, signatureHolds } from './crypto.ts';
import { VaultError } from './errors.ts';
import { RECOVERY, TAGS } from './manifest.ts';
import type { Manifest, Statement, StatementBody, UserRecord, VaultKind } from './manifest.ts';
import { factsAndSealed, filesOf, notesOf, OFFICE, rolesFit } from './roles.ts';
import type { FileName } from './roles.ts';

/** A stretch of time in which a signer had one set of keys, roles and modules. */
export interface Tenure {
  readonly from: string;
  to: string | null;
  readonly roles: readonly Role[];
  readonly modules: readonly Module[];
  readonly agePublic: string;
  readonly signPublic: string;
}

export interface Member {
  readonly id: string;
  readonly label: string;
  readonly since: string;
  removedAt: string | null;
  readonly tenures: Tenure[];
}

export interface FileState {
  readonly name: FileName;
  /** The statement that added it: what was anchored before speaks of an older file of that name. */
  readonly addedBy: number;
  /** The vault generation in which the file's present key was made. */
  generation: number;
  /** Named holders of a SECRET case; null where roles decide. */
  holders: readonly string[] | null;
}

/** What the signed statements add up to: who is who, who may open what, and which keys are theirs. */
export interface Directory {
  readonly vaultId: string;
  readonly kind: VaultKind;
  readonly firstUser: string;
  onePersonOffice: boolean;
  modules: readonly Module[];
  generation: number;
  readonly members: Map<string, Member>;
  readonly recovery: Tenure[];
  recoverySet: number;
  readonly files: Map<FileName, FileState>;
  readonly moduleKeys: Map<Module, string>;
  /** Files copied closed into the present generation, with their SHA-256. */
  copied: Map<FileName, string>;
  /** Files whose key somebody may still have who has since lost the right to it. */
  readonly pending: Set<FileName>;
  head: Head;
  /** Hash of each statement, first at 0: what an anchor remembers must still be among them. */
  readonly hashes: string[];
}

export interface Head {
  readonly seq: number;
  readonly hash: string;
  readonly at: string;
}

/** Replays the log from its first statement; DIRECTORY_FORGED at the first one that is not what its signer was allowed to say. */
export function replay({ vaultId, kind, genesis, directory }: Pick<Manifest, 'vaultId' | 'kind' | 'genesis' | 'directory'>): Directory {
  const [first, ...rest] = directory;
  if (first?.body.type !== 'vault-made' || first.body.kind !== kind || first.body.user.signPublic !== genesis) throw forged(1);
  const { user, onePersonOffice, modules } = first.body;
  checkStatement(first, 1, startOf(vaultId), genesis);
  if (first.by !== user.id || !rolesFit(user.roles, user.modules, modules)) throw forged(1);
  const state: Directory = {
    vaultId,
    kind,
    firstUser: user.id,
    onePersonOffice,
    modules,
    generation: 1,
    members: new Map([[user.id, newMember(user, first.at)]]),
    recovery: [],
    recoverySet: 0,
    files: new Map(),
    moduleKeys: new Map(),
    copied: new Map(),
    pending: new Set(),
    head: { seq: 1, hash: hashOf(first), at: first.at },
    hashes: [hashOf(first)],
  };
  for (const statement of rest) follow(state, statement);
  return state;
}

/** Checks one more statement against the state and takes it in. */
function follow(state: Directory, statement: Statement): void {
  const signer = liveTenure(state, statement.by);
  const inOrder = Date.parse(statement.at) >= Date.parse(state.head.at);
  if (signer === undefined || !inOrder || !mayState(state, statement.by, statement.body)) throw forged(statement.seq);
  checkStatement(statement, state.head.seq + 1, state.head.hash, signer.signPublic);
  apply(state, statement);
  state.head = { seq: statement.seq, hash: hashOf(statement), at: statement.at };
  state.hashes.push(state.head.hash);
}

/** Who speaks: an id and the signing half of its keys. */
export interface Signer {
  readonly id: string;
  readonly signing: KeyObject;
}

/** Signs `bodies` as the next statements of a log. */
export function say(vaultId: string, log: readonly Statement[], by: Signer, bodies: readonly StatementBody[], at: string): Statement[] {
  const said = [...log];
  for (const body of bodies) {
    const last = said.at(-1);
    const next = { seq: said.length + 1, at, by: by.id, body, prev: last === undefined ? startOf(vaultId) : hashOf(last) };
    said.push({ ...next, signature: signBytes(by.signing, taggedBytes(TAGS.directory, next)) });
  }
  return said;
}

const hashOf = (statement: Statement): string => base64(sha256(canonicalBytes(statement)));
const startOf = (vaultId: string): string => base64(sha256(Buffer.from(vaultId, 'utf8')));

/** The signer's present keys and roles; undefined for the removed and the unknown. */
export function liveTenure(state: Directory, id: string): Tenure | undefined {
  const last = tenuresOf(state, id).at(-1);
  return last?.to === null ? last : undefined;
}

export function tenuresOf(state: Directory, id: string): readonly Tenure[] {
  return id === RECOVERY ? state.recovery : (state.members.get(id)?.tenures ?? []);
}

/** Tenures that were in force at an instant (both ends count: two statements may share one). */
export function tenuresAt(state: Directory, id: string, at: string, graceMs = 0): Tenure[] {
  const when = Date.parse(at);
  return tenuresOf(state, id).filter(
    ({ from, to }) => Date.parse(from) - graceMs <= when && (to === null || when <= Date.parse(to) + graceMs),
  );
}

/** May this person hold this file: by role, as the owner of notes, or as a named holder. Recovery may hold all but notes. */
export function entitled(state: Directory, id: string, tenure: Tenure, file: FileName): boolean {
  if (id === RECOVERY) return !file.startsWith('notes-');
  const holders = state.files.get(file)?.holders;
  if (holders) return holders.includes(id);
  return filesOf({ id, ...tenure }, state.modules).has(file);
}

export function mayOpen(state: Directory, id: string, file: FileName): boolean {
  const tenure = liveTenure(state, id);
  return tenure !== undefined && state.files.has(file) && entitled(state, id, tenure, file);
}

/** Who may sign for the office: a supervisor, and in a one-person office its first user. */
export function isAuthority(state: Directory, id: string): boolean {
  const tenure = liveTenure(state, id);
  if (tenure === undefined || id === RECOVERY) return false;
  return tenure.roles.includes('SUPERVISOR') || (state.onePersonOffice && id === state.firstUser);
}

export function liveMembers(state: Directory): Member[] {
  return [...state.members.values()].filter(({ removedAt }) => removedAt === null);
}

function mayState(state: Directory, by: string, body: StatementBody): boolean {
  switch (body.type) {
    case 'vault-made':
      return false;
    case 'user-keys-replaced':
      return by === RECOVERY || by === body.userId || isAuthority(state, by);
    case 'file-added':
      if (body.holders !== null) return body.name.startsWith('S-') && body.holders.includes(by) && holdsSealed(state, by);
      if (body.name.startsWith('notes-')) return body.name === notesOf(by) && entitledNow(state, by, body.name);
      return isAuthority(state, by);
    case 'file-holders-changed':
      return state.files.get(body.name)?.holders?.includes(by) === true;
    case 'generation-made':
      return body.rotated.every((file) => mayOpen(state, by, file));
    default:
      return isAuthority(state, by);
  }
}

function apply(state: Directory, { seq, at, by, body }: Statement): void {
  switch (body.type) {
    case 'vault-made':
      throw forged(seq);
    case 'office-changed':
      if (!state.modules.every((module) => body.modules.includes(module))) throw forged(seq);
      state.onePersonOffice = body.onePersonOffice;
      state.modules = body.modules;
      return;
    case 'user-added':
      if (state.members.has(body.user.id) || liveMembers(state).some(({ label }) => label === body.user.label)) throw forged(seq);
      if (!rolesFit(body.user.roles, body.user.modules, state.modules)) throw forged(seq);
      state.members.set(body.user.id, newMember(body.user, at));
      return;
    case 'user-changed':
      if (!rolesFit(body.roles, body.modules, state.modules)) throw forged(seq);
      return losing(state, body.userId, () =>
        succeed(live(state, body.userId, seq), at, { roles: body.roles, modules: body.modules }),
      );
    case 'user-keys-replaced':
      // Somebody else's new keys cannot open the old notes; a new file may be added under that name.
      if (by !== body.userId) state.files.delete(notesOf(body.userId));
      return succeed(live(state, body.userId, seq), at, { agePublic: body.agePublic, signPublic: body.signPublic });
    case 'user-removed': {
      const member = live(state, body.userId, seq);
      return losing(state, body.userId, () => {
        closeLast(member.tenures, at);
        member.removedAt = at;
      });
    }
    case 'file-added':
      if (state.files.has(body.name) || !belongs(state, body.name) || !(body.holders ?? []).every((id) => state.members.has(id))) throw forged(seq);
      state.files.set(body.name, { name: body.name, addedBy: seq, generation: state.generation, holders: body.holders });
      return;
    case 'file-holders-changed': {
      const file = state.files.get(body.name);
      if (file === undefined || !body.holders.every((id) => liveTenure(state, id))) throw forged(seq);
      if (file.holders?.some((id) => !body.holders.includes(id))) state.pending.add(file.name);
      file.holders = body.holders;
      return;
    }
    case 'module-key':
      if (!state.modules.includes(body.module)) throw forged(seq);
      state.moduleKeys.set(body.module, body.agePublic);
      return;
    case 'recovery-set':
      if (body.set !== state.recoverySet + 1) throw forged(seq);
      closeLast(state.recovery, at);
      state.recovery.push({ from: at, to: null, roles: [], modules: [], agePublic: body.agePublic, signPublic: body.signPublic });
      state.recoverySet = body.set;
      return;
    case 'generation-made':
      if (body.generation !== state.generation + 1) throw forged(seq);
      state.generation = body.generation;
      state.copied = new Map(body.copied.map(({ name, sha256: digest }) => [name, digest]));
      for (const name of body.rotated) {
        const file = state.files.get(name);
        if (file === undefined) throw forged(seq);
        file.generation = body.generation;
        state.pending.delete(name);
      }
  }
}

/** Runs a change and marks what the person could open before it and cannot after. */
function losing(state: Directory, id: string, change: () => void): void {
  const before = heldBy(state, id);
  change();
  for (const file of before) if (!file.startsWith('notes-') && !mayOpen(state, id, file)) state.pending.add(file);
}

/** Every file a live person may open, by the directory. */
export function heldBy(state: Directory, id: string): FileName[] {
  return [...state.files.keys()].filter((file) => mayOpen(state, id, file));
}

function newMember(user: UserRecord, at: string): Member {
  const { roles, modules, agePublic, signPublic } = user;
  return { id: user.id, label: user.label, since: at, removedAt: null, tenures: [{ from: at, to: null, roles, modules, agePublic, signPublic }] };
}

function succeed({ tenures }: Member, at: string, change: Partial<Tenure>): void {
  const last = closeLast(tenures, at);
  if (last) tenures.push({ ...last, ...change, from: at, to: null });
}

function closeLast(tenures: Tenure[], at: string): Tenure | undefined {
  const last = tenures.at(-1);
  if (last) last.to = at;
  return last;
}

function live(state: Directory, id: string, seq: number): Member {
  const member = state.members.get(id);
  if (member === undefined || member.removedAt !== null) throw forged(seq);
  return member;
}

/** Whether an office of these modules and people has room for such a file. */
function belongs(state: Directory, name: FileName): boolean {
  if (name === OFFICE || name.startsWith('S-') || name.startsWith('notes-')) return true;
  return state.modules.some((module) => factsAndSealed(module).includes(name));
}

function entitledNow(state: Directory, id: string, file: FileName): boolean {
  const tenure = liveTenure(state, id);
  return tenure !== undefined && entitled(state, id, tenure, file);
}

function holdsSealed(state: Directory, id: string): boolean {
  const tenure = liveTenure(state, id);
  return tenure !== undefined && [...filesOf({ id, ...tenure }, state.modules)].some((file) => file.endsWith('-sealed'));
}

function checkStatement(statement: Statement, seq: number, prev: string, publicKey: string): void {
  const { signature, ...said } = statement;
  if (said.seq !== seq || said.prev !== prev || !signatureHolds(publicKey, taggedBytes(TAGS.directory, said), signature)) throw forged(seq);
}

function forged(seq: number): VaultError {
  return new VaultError('DIRECTORY_FORGED', { seq });
}
