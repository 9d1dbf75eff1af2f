import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeNotes, openFile } from './core.ts';
import type { Core } from './core.ts';
import type { VaultDeps } from './deps.ts';
import { liveTenure, replay } from './directory.ts';
import type { Directory } from './directory.ts';
import { VaultError } from './errors.ts';
import { readCurrent, readManifestBytes, takeLock } from './folder.ts';
import type { Layout, VaultLock } from './folder.ts';
import { checkGrants, openGrant } from './grant.ts';
import type { UserKeys } from './keys.ts';
import { parseManifest } from './manifest.ts';
import type { Manifest, Slot, VaultKind } from './manifest.ts';
import { filesOf, notesOf, OFFICE } from './roles.ts';
import { VaultSession } from './session.ts';
import { openSlot } from './slot.ts';

export interface VaultDescription {
  readonly kind: VaultKind;
  readonly vaultId: string;
  readonly format: number;
  readonly generation: number;
  readonly slots: readonly { readonly label: string }[];
  readonly recovery: { readonly set: number; readonly sheets: number; readonly threshold: number } | null;
}

/** What a locked vault shows. Nothing in it is verified yet. VAULT_MISSING, VAULT_DAMAGED_DIRECTORY, VAULT_NEWER. */
export function describeVault(folder: string): VaultDescription {
  const layout = readCurrent(folder);
  const { kind, vaultId, format, slots, recovery } = parseManifest(readManifestBytes(layout));
  const people = slots.filter((slot) => slot.kind === 'passphrase').map(({ label }) => ({ label }));
  return { kind, vaultId, format, generation: layout.generation, slots: people, recovery };
}

/**
 * Unlocks for one person. Signatures and grants are checked while Argon2 runs; nothing is written before everything
 * has been checked. Any code but those of creation and membership.
 */
export async function unlockVault(folder: string, who: { label: string; passphrase: string }, deps: VaultDeps): Promise<VaultSession> {
  const label = who.label.normalize('NFC').trim();
  return withVault(folder, async (layout, lock, manifest) => {
    const slot = manifest.slots.find((candidate) => candidate.kind === 'passphrase' && candidate.label === label);
    if (slot === undefined) throw new VaultError('USER_UNKNOWN');
    const [keys, directory] = await Promise.all([openSlot(slot, { passphrase: who.passphrase }, manifest), checkedDirectory(manifest, layout)]);
    refuseStrangers(directory, slot, keys);
    const core = await coreOf(layout, lock, manifest, directory, slot.userId, keys, deps);
    try {
      if (core.fileKeys.has(OFFICE)) openFile(core, OFFICE);
      const tenure = liveTenure(directory, slot.userId);
      if (tenure && filesOf({ id: slot.userId, ...tenure }, directory.modules).has(notesOf(slot.userId))) await makeNotes(core);
      dropOldGenerations(layout);
      return new VaultSession(core);
    } catch (error) {
      for (const file of core.files.values()) file.close();
      throw error;
    }
  });
}

/** Takes the lock, reads vault.json, and gives the lock back if `work` fails. */
export async function withVault<T>(folder: string, work: (layout: Layout, lock: VaultLock, manifest: Manifest) => Promise<T>): Promise<T> {
  const layout = readCurrent(folder);
  const before = parseManifest(readManifestBytes(layout));
  const lock = takeLock(layout);
  try {
    const current = readCurrent(folder);
    const unchanged = current.generation === layout.generation;
    return await work(current, lock, unchanged ? before : parseManifest(readManifestBytes(current)));
  } catch (error) {
    lock.undo();
    throw error;
  }
}

/** Every signature in vault.json checked, and that it belongs to the generation it lies in. */
export async function checkedDirectory(manifest: Manifest, layout: Layout): Promise<Directory> {
  await Promise.resolve();
  const directory = replay(manifest);
  if (directory.generation !== layout.generation) throw new VaultError('DIRECTORY_FORGED', { generation: directory.generation });
  checkGrants(directory, manifest.grants);
  return directory;
}

/** The keys in the slot must be the ones the directory says are this person's. */
export function refuseStrangers(directory: Directory, slot: Slot, keys: UserKeys): void {
  const tenure = liveTenure(directory, slot.userId);
  const label = slot.kind === 'recovery' ? slot.label : directory.members.get(slot.userId)?.label;
  if (tenure?.signPublic !== keys.signPublic || tenure.agePublic !== keys.agePublic || label !== slot.label)
    throw new VaultError('DIRECTORY_FORGED', { label: slot.label });
}

export async function coreOf(layout: Layout, lock: VaultLock, manifest: Manifest, directory: Directory, userId: string, keys: UserKeys, deps: VaultDeps): Promise<Core> {
  const mine = manifest.grants.filter(({ holder }) => holder === userId);
  const opened = await Promise.all(mine.map(async (grant) => [grant.file, await openGrant(directory, grant, keys.agePrivate)] as const));
  return {
    layout,
    lock,
    deps,
    userId,
    keys,
    manifest,
    directory,
    fileKeys: new Map(opened),
    files: new Map(),
    collected: new Map(),
    newBlobs: new Set(),
    newest: Date.parse(directory.head.at),
    jumpConfirmedFor: 0,
    closed: false,
  };
}

/** After a good unlock the generations before the live one have done their duty; half-built ones never had any. A later one is left alone. */
function dropOldGenerations(layout: Layout): void {
  for (const name of readdirSync(layout.folder)) {
    const number = /^gen-(\d{4,9})(\.tmp)?$/.exec(name);
    if (number !== null && (number[2] !== undefined || Number(number[1]) < layout.generation))
      rmSync(join(layout.folder, name), { recursive: true, force: true });
  }
}
