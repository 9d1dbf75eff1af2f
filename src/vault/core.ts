import type { KeyObject } from 'node:crypto';
import { sweepBlobs } from './blobs.ts';
import { opensUnder } from './connection.ts';
import { mayOpen, replay, say } from './directory.ts';
import type { Directory } from './directory.ts';
import { codeOf, VaultError } from './errors.ts';
import type { VaultLock, Layout } from './folder.ts';
import { replaceFile } from './folder.ts';
import { checkGrants, makeGrant } from './grant.ts';
import type { UserKeys } from './keys.ts';
import { manifestBytes } from './manifest.ts';
import type { Grant, Manifest, StatementBody } from './manifest.ts';
import type { VaultDeps } from './deps.ts';
import { notesOf } from './roles.ts';
import type { FileName } from './roles.ts';
import { setAside } from './set-aside.ts';
import { makeFile, OpenFile } from './vault-file.ts';
import type { FileContext } from './vault-file.ts';

/** An unlocked vault from inside: what the session's verbs work on. Never leaves `src/vault`. */
export interface Core {
  layout: Layout;
  readonly lock: VaultLock;
  readonly deps: VaultDeps;
  readonly userId: string;
  keys: UserKeys;
  manifest: Manifest;
  directory: Directory;
  readonly fileKeys: Map<FileName, Buffer>;
  readonly files: Map<FileName, OpenFile>;
  /** Files in the inbox by the name of the message they carry, as this session has read them. */
  readonly collected: Map<string, Set<string>>;
  /** Names of blobs this session has written: their rows may be on their way. */
  readonly newBlobs: Set<string>;
  /** Newest statement or audit row seen, in milliseconds; kept here so that files opened and closed share it. */
  newest: number;
  jumpConfirmedFor: number;
  closed: boolean;
}

/** Opens a file on first use. VAULT_CLOSED, FILE_NOT_GRANTED and everything opening can find. */
export function openFile(core: Core, name: FileName): OpenFile {
  if (core.closed) throw new VaultError('VAULT_CLOSED');
  const known = core.files.get(name);
  if (known) return known;
  const key = core.fileKeys.get(name);
  if (key === undefined || !mayOpen(core.directory, core.userId, name)) throw new VaultError('FILE_NOT_GRANTED', { file: name });
  const office = name === 'office' ? undefined : core.files.get('office');
  const file = openOrExplain(core, name, key, office);
  core.files.set(name, file);
  sweepBlobs(core, file);
  return file;
}

/** A wrong key and a damaged header look alike to SQLite: a file that opens under another key of ours was swapped. */
function openOrExplain(core: Core, name: FileName, key: Buffer, office: OpenFile | undefined): OpenFile {
  const path = core.layout.database(name);
  try {
    return OpenFile.open(path, name, key, contextOf(core), office);
  } catch (error) {
    if (error instanceof VaultError && codeOf(error.cause) === 'SQLITE_NOTADB' && opensUnderAnotherKey(core, name))
      throw new VaultError('FILE_SWAPPED', { file: name }, error);
    if (error instanceof VaultError && error.details['file'] === undefined) throw new VaultError(error.code, { ...error.details, file: name }, error);
    throw error;
  }
}

function opensUnderAnotherKey(core: Core, name: FileName): boolean {
  return [...core.fileKeys].some(([other, key]) => other !== name && opensUnder(core.layout.database(name), key, core.manifest.kind));
}

export function contextOf(core: Core): FileContext {
  return {
    vaultId: core.manifest.vaultId,
    kind: core.manifest.kind,
    deps: core.deps,
    get signer() {
      return { id: core.userId, signing: core.keys.signing };
    },
    get directory() {
      return core.directory;
    },
    get newest() {
      return core.newest;
    },
    set newest(value) {
      core.newest = value;
    },
  };
}

/** Statements by this session's user on top of the present log. */
export function sayHere(core: Core, bodies: readonly StatementBody[]): Manifest['directory'] {
  const { vaultId, directory } = core.manifest;
  return say(vaultId, directory, { id: core.userId, signing: core.keys.signing }, bodies, notBefore(core.deps.now(), core.directory));
}

/** Within the clock's grace a statement or grant could seem older than the keys it is signed with: then it takes their time. */
export function notBefore(now: string, { head }: Directory): string {
  return Date.parse(now) < Date.parse(head.at) ? head.at : now;
}

/** Grants of `files` (keys this session holds) to `holder`, under `directory`. */
export function grantsTo(
  core: Core,
  directory: Directory,
  holder: string,
  files: Iterable<FileName>,
  { keys = core.fileKeys, signing = core.keys.signing }: { keys?: ReadonlyMap<FileName, Buffer>; signing?: KeyObject } = {},
): Promise<Grant[]> {
  const at = notBefore(core.deps.now(), directory);
  const by = { id: core.userId, signing };
  return Promise.all(
    [...files].map((file) => {
      const key = keys.get(file);
      const generation = directory.files.get(file)?.generation;
      if (key === undefined || generation === undefined) throw new VaultError('FILE_NOT_GRANTED', { file });
      return makeGrant(directory, { file, generation, key, holder, at }, by);
    }),
  );
}

/** Checks the next vault.json as any unlock would, has it written, and only then believes it. */
export function save(core: Core, change: Partial<Manifest>, write = (bytes: Buffer): void => replaceFile(core.layout.manifest, bytes)): void {
  if (core.closed) throw new VaultError('VAULT_CLOSED');
  const next = { ...core.manifest, ...change, epoch: core.manifest.epoch + 1 };
  const directory = replay(next);
  checkGrants(directory, next.grants);
  write(manifestBytes(next));
  core.manifest = next;
  core.directory = directory;
  core.newest = Math.max(core.newest, Date.parse(directory.head.at));
  for (const file of core.fileKeys.keys()) if (!mayOpen(directory, core.userId, file)) forget(core, file);
}

/** This session has just lost the right to a file. */
function forget(core: Core, file: FileName): void {
  core.files.get(file)?.close();
  core.files.delete(file);
  core.fileKeys.get(file)?.fill(0);
  core.fileKeys.delete(file);
}

/** Makes the session's notes file the first time its owner's roles give one. */
export async function makeNotes(core: Core): Promise<void> {
  const name = notesOf(core.userId);
  if (core.directory.files.has(name)) return;
  const key = Buffer.from(core.deps.randomBytes(32));
  const statements = sayHere(core, [{ type: 'file-added', name, holders: null }]);
  const directory = replay({ ...core.manifest, directory: statements });
  setAside(core.layout, name);
  makeFile(core.layout.database(name), name, key, contextOf(core), directory.generation);
  core.fileKeys.set(name, key);
  const grants = await grantsTo(core, directory, core.userId, [name]);
  save(core, { directory: statements, grants: [...core.manifest.grants, ...grants] });
}
