import { closeSync, copyFileSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { MODULES } from '../shared/model/roles.ts';
import type { Module } from '../shared/model/roles.ts';
import { closeDatabase, databaseKey, openDatabase } from './connection.ts';
import { grantsTo, notBefore, openFile, save } from './core.ts';
import type { Core } from './core.ts';
import { liveTenure, entitled, isAuthority, replay, say } from './directory.ts';
import type { Directory } from './directory.ts';
import { codeOf, toVaultError, VaultError } from './errors.ts';
import { FILE_TIME, generationName, hashOfFile, Layout, makeEmptyFile, replaceFile, syncFolder } from './folder.ts';
import { resealedMessages, writeResealed } from './inbox.ts';
import type { UserKeys } from './keys.ts';
import type { Grant, Manifest, Slot, StatementBody } from './manifest.ts';
import { sealedOf } from './roles.ts';
import type { FileName } from './roles.ts';
import { countRows } from './vault-file.ts';

/** A file copied as it lay, and its SHA-256, base64. */
interface Copied {
  readonly name: FileName;
  readonly sha256: string;
}

/** A module's new age identity: who lost its sealed file must not open what is posted to it from now on. */
interface ModuleKey {
  readonly module: Module;
  readonly identity: string;
  readonly body: StatementBody;
}

/** What else becomes true with the new generation. */
export interface RotationChange {
  readonly bodies?: readonly StatementBody[];
  readonly slots?: readonly Slot[];
  /** This session's own new keys; `bodies` say so and are signed with the old ones, the rest with these. */
  readonly keys?: UserKeys;
  /** Files to grant besides, to somebody whose roles now give them. */
  readonly gained?: { readonly holder: string; readonly files: readonly FileName[] };
}

/**
 * Builds the next generation beside the live one: rotated files are copied by SQLite, rekeyed and checked; the others
 * are copied closed with their hash in the directory. Messages to a key that ends here are sealed anew. CURRENT moves
 * last; the old generation goes after the next good unlock. Every file is closed on the way: take it from the session
 * again. FILE_NOT_GRANTED, FILE_DAMAGED, DISK_FULL.
 */
export async function rotateFiles(core: Core, files: ReadonlySet<FileName>, change: RotationChange = {}): Promise<void> {
  for (const file of files) openFile(core, file);
  const next = new Layout(core.layout.folder, core.directory.generation + 1);
  const built = `${next.directory}.tmp`;
  const keys = new Map(core.fileKeys);
  for (const file of files) keys.set(file, Buffer.from(core.deps.randomBytes(32)));
  const renewed = await newModuleKeys(core, files);
  const statements = (copied: Copied[]): Manifest['directory'] =>
    nextStatements(core, renewed, change, { type: 'generation-made', generation: next.generation, rotated: [...files].sort(), copied });
  const after = replay({ ...core.manifest, directory: statements([]) });
  const grants = await nextGrants(core, after, files, keys, change);
  const ending = renewed.map(({ module }) => openFile(core, sealedOf(module)).meta('module_age_identity'));
  const messages = await resealedMessages(core, after, change.keys ? [...ending, core.keys.agePrivate] : ending);
  // From here to CURRENT nothing waits, so no write can reach the old generation after its copy was taken.
  const office = core.files.get('office');
  for (const file of files) openFile(core, file);
  for (const file of core.files.values()) file.anchor(office);
  try {
    rmSync(built, { recursive: true, force: true });
    mkdirSync(built, { mode: 0o700 });
    for (const file of files) rekeyedCopy(core, file, keys, built, next.generation, renewed);
    closeFiles(core);
    const directory = statements(copyClosed(core.layout, files, built));
    writeResealed(join(built, 'inbox'), messages);
    save(core, { directory, grants, ...(change.slots ? { slots: [...change.slots] } : {}) }, (bytes) => {
      replaceFile(join(built, 'vault.json'), bytes);
      putInPlace(built, next);
      replaceFile(join(next.folder, 'CURRENT'), Buffer.from(`${generationName(next.generation)}\n`, 'utf8'));
    });
  } catch (error) {
    rmSync(built, { recursive: true, force: true });
    throw toVaultError(error);
  }
  core.layout = next;
  if (change.keys) core.keys = change.keys;
  for (const [file, key] of keys) if (core.fileKeys.has(file)) core.fileKeys.set(file, key);
  if (core.fileKeys.has('office')) openFile(core, 'office');
}

/** Files whose key somebody may still have who has since lost the right to it, waiting for a holder to rotate them. */
export function pendingRotations(directory: Directory): FileName[] {
  return [...directory.pending].sort();
}

function nextStatements(core: Core, renewed: readonly ModuleKey[], change: RotationChange, made: StatementBody): Manifest['directory'] {
  const { vaultId, directory } = core.manifest;
  const at = notBefore(core.deps.now(), core.directory);
  const bodies = [...renewed.map(({ body }) => body), ...(change.bodies ?? [])];
  const before = say(vaultId, directory, { id: core.userId, signing: core.keys.signing }, bodies, at);
  return say(vaultId, before, { id: core.userId, signing: (change.keys ?? core.keys).signing }, [made], at);
}

/** New age identities for the modules whose sealed file is rotated; only an authority may state them, so a rotation by others leaves them. */
async function newModuleKeys(core: Core, rotated: ReadonlySet<FileName>): Promise<ModuleKey[]> {
  const modules = isAuthority(core.directory, core.userId) ? MODULES.filter((module) => rotated.has(sealedOf(module))) : [];
  return Promise.all(
    modules.map(async (module): Promise<ModuleKey> => {
      const identity = await generateX25519Identity();
      return { module, identity, body: { type: 'module-key', module, agePublic: await identityToRecipient(identity) } };
    }),
  );
}

/** Old grants of files that keep their key, new ones of the rotated files for everybody who held them and still may. */
async function nextGrants(
  core: Core,
  directory: Directory,
  rotated: ReadonlySet<FileName>,
  keys: ReadonlyMap<FileName, Buffer>,
  { keys: ownKeys = core.keys, gained }: RotationChange,
): Promise<Grant[]> {
  const may = (grant: Grant): boolean => {
    const tenure = liveTenure(directory, grant.holder);
    return tenure !== undefined && entitled(directory, grant.holder, tenure, grant.file);
  };
  const stays = core.manifest.grants.filter(may);
  const kept = stays.filter(({ file }) => !rotated.has(file));
  const renewed = stays.filter(({ file }) => rotated.has(file)).map(({ file, holder }) => [holder, [file]] as const);
  const wanted = gained ? [...renewed, [gained.holder, gained.files] as const] : renewed;
  const made = await Promise.all(wanted.map(([holder, files]) => grantsTo(core, directory, holder, files, { keys, signing: ownKeys.signing })));
  return [...kept, ...made.flat()];
}

function rekeyedCopy(
  core: Core,
  name: FileName,
  keys: ReadonlyMap<FileName, Buffer>,
  folder: string,
  generation: number,
  renewed: readonly ModuleKey[],
): void {
  const source = openFile(core, name);
  const old = core.fileKeys.get(name);
  const key = keys.get(name);
  if (old === undefined || key === undefined) throw new VaultError('FILE_NOT_GRANTED', { file: name });
  const { kind } = core.manifest;
  const path = join(folder, `${name}.db`);
  makeEmptyFile(path);
  source.copyInto(path);
  const copy = openDatabase(path, old, kind);
  const raw = databaseKey(key, kind);
  const message = Buffer.concat([Buffer.from('raw:'), raw]);
  try {
    const setMeta = copy.prepare('UPDATE meta SET value = ? WHERE key = ?');
    setMeta.run(String(generation), 'generation');
    for (const { module, identity } of renewed) if (sealedOf(module) === name) setMeta.run(identity, 'module_age_identity');
    // In-place rekey is for a copy only, and outside WAL.
    copy.pragma('journal_mode=DELETE');
    copy.rekey(message);
  } finally {
    copy.close();
    raw.fill(0);
    message.fill(0);
  }
  const rekeyed = openDatabase(path, key, kind);
  try {
    const head = rekeyed.prepare<[], string>('SELECT hash FROM audit ORDER BY seq DESC LIMIT 1').pluck().get();
    const sound =
      rekeyed.pragma('integrity_check', { simple: true }) === 'ok' &&
      JSON.stringify(source.counts()) === JSON.stringify(countRows(rekeyed)) &&
      (source.head.seq === 0 ? head === undefined : head === source.head.hash);
    if (!sound) throw new VaultError('FILE_DAMAGED', { file: name });
  } finally {
    closeDatabase(rekeyed);
  }
  syncFile(path);
}

/** Copies what is not rotated as it lies, and answers the hash of each closed database. */
function copyClosed(from: Layout, rotated: ReadonlySet<FileName>, built: string): Copied[] {
  const copied: Copied[] = [];
  for (const entry of readdirSync(from.directory).sort()) {
    const source = join(from.directory, entry);
    const target = join(built, entry);
    const name = /^(.+)\.db(-wal)?$/.exec(entry)?.[1];
    if (entry === 'vault.json' || entry.endsWith('.new') || (name !== undefined && rotated.has(name))) continue;
    if (statSync(source).isDirectory()) {
      linkAll(source, target);
      continue;
    }
    copyFileSync(source, target);
    syncFile(target);
    const digest = hashOfFile(source);
    if (digest !== hashOfFile(target)) throw new VaultError('FILE_DAMAGED', { file: entry });
    if (name !== undefined && entry.endsWith('.db') && !name.includes('.')) copied.push({ name, sha256: digest });
  }
  return copied;
}

/** Blobs and messages never change, so a second name is as good as a copy; where the disk has no links, a copy. */
function linkAll(source: string, target: string): void {
  mkdirSync(target, { mode: 0o700 });
  for (const entry of readdirSync(source)) {
    try {
      linkSync(join(source, entry), join(target, entry));
    } catch (error) {
      if (codeOf(error) === 'ENOSPC') throw error;
      const copy = join(target, entry);
      copyFileSync(join(source, entry), copy);
      utimesSync(copy, FILE_TIME, FILE_TIME);
      syncFile(copy);
    }
  }
  syncFolder(target);
}

function putInPlace(built: string, next: Layout): void {
  // A finished generation that CURRENT never came to name is kept under another name, not overwritten.
  if (existsSync(next.directory)) renameSync(next.directory, `${next.directory}.aside-${String(statSync(next.directory).mtimeMs)}`);
  syncFolder(built);
  renameSync(built, next.directory);
  syncFolder(next.folder);
}

function closeFiles(core: Core): void {
  for (const file of core.files.values()) file.close();
  core.files.clear();
}

function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
