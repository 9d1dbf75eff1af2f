import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Module, Role } from '../shared/model/roles.ts';
import { contextOf, grantsTo, makeNotes, openFile } from './core.ts';
import type { Core } from './core.ts';
import { shortId } from './deps.ts';
import type { VaultDeps } from './deps.ts';
import { replay, say } from './directory.ts';
import { toVaultError, VaultError } from './errors.ts';
import { generationName, Layout, makeGeneration, makeVaultFolder, replaceFile, syncFolder, takeLock } from './folder.ts';
import { makeUserKeys } from './keys.ts';
import { FORMAT, labelSchema, manifestBytes, RECOVERY } from './manifest.ts';
import type { Manifest, StatementBody, VaultKind } from './manifest.ts';
import { refuseWeak } from './passphrase.ts';
import { makeSheets, sheetPlan } from './recovery-sheets.ts';
import type { RecoverySheet } from './recovery-sheets.ts';
import { factsAndSealed, filesOf, OFFICE, rolesFit } from './roles.ts';
import type { FileName } from './roles.ts';
import { VaultSession } from './session.ts';
import { sealSlot } from './slot.ts';
import { makeFile } from './vault-file.ts';

export interface NewVault {
  readonly kind: VaultKind;
  readonly modules: readonly Module[];
  readonly onePersonOffice: boolean;
  readonly firstUser: { readonly label: string; readonly roles: readonly Role[]; readonly modules?: readonly Module[]; readonly passphrase: string };
  /** How many people can keep a recovery sheet: from three on the secret is split 2 of 3. */
  readonly recoveryPeople: number;
}

/**
 * Makes a vault in an empty or new folder and leaves it unlocked. CURRENT is written last, so a crash leaves no vault.
 * VAULT_EXISTS, PASSPHRASE_WEAK, NOT_PERMITTED (roles that do not fit), VAULT_READ_ONLY, DISK_FULL.
 */
export async function createVault(folder: string, plan: NewVault, deps: VaultDeps): Promise<{ session: VaultSession; sheets: RecoverySheet[] }> {
  const { kind, onePersonOffice, firstUser } = plan;
  const modules = [...plan.modules];
  const roles = [...firstUser.roles];
  const own = [...(firstUser.modules ?? modules)];
  const label = firstUser.label.normalize('NFC').trim();
  if (!rolesFit(roles, own, modules) || modules.length === 0 || !labelSchema.safeParse(label).success) throw new VaultError('NOT_PERMITTED');
  refuseWeak(firstUser.passphrase, kind);
  const user = { id: shortId(deps), label, roles, modules: own };
  const missing = [OFFICE, ...modules.flatMap(factsAndSealed)].filter((file) => !filesOf(user, modules).has(file));
  if (missing.length > 0) throw new VaultError('NOT_PERMITTED', { files: missing });

  const vaultId = deps.newId();
  const at = deps.now();
  const keys = await makeUserKeys(deps);
  const recovery = await makeUserKeys(deps);
  const moduleIdentities = new Map<Module, string>();
  for (const module of modules) moduleIdentities.set(module, await generateX25519Identity());
  const names = [OFFICE, ...modules.flatMap(factsAndSealed)];
  const bodies: StatementBody[] = [
    { type: 'vault-made', kind, user: { ...user, agePublic: keys.agePublic, signPublic: keys.signPublic }, onePersonOffice, modules },
    { type: 'recovery-set', set: 1, agePublic: recovery.agePublic, signPublic: recovery.signPublic },
    ...names.map((name) => ({ type: 'file-added' as const, name, holders: null })),
  ];
  for (const [module, identity] of moduleIdentities) bodies.push({ type: 'module-key', module, agePublic: await identityToRecipient(identity) });
  const statements = say(vaultId, [], { id: user.id, signing: keys.signing }, bodies, at);
  const genesis = keys.signPublic;
  const directory = replay({ vaultId, kind, genesis, directory: statements });

  const binding = { vaultId, kind, genesis };
  const secret = deps.randomBytes(32);
  const slots = [
    await sealSlot({ userId: user.id, label, keys }, { passphrase: firstUser.passphrase }, binding, deps),
    await sealSlot({ userId: RECOVERY, label: RECOVERY, keys: recovery }, { recovery: secret }, binding, deps),
  ];
  const sheets = await makeSheets(secret, vaultId, 1, plan.recoveryPeople);
  secret.fill(0);
  const manifest: Manifest = {
    format: FORMAT,
    ...binding,
    epoch: 1,
    directory: statements,
    grants: [],
    slots,
    recovery: { set: 1, ...sheetPlan(plan.recoveryPeople) },
  };

  makeVaultFolder(folder);
  const layout = new Layout(folder, 1);
  try {
    makeGeneration(layout);
    const core: Core = {
      layout,
      lock: takeLock(layout),
      deps,
      userId: user.id,
      keys,
      manifest,
      directory,
      fileKeys: new Map(names.map((name) => [name, Buffer.from(deps.randomBytes(32))])),
      files: new Map(),
      collected: new Map(),
      newBlobs: new Set(),
      newest: Date.parse(directory.head.at),
      jumpConfirmedFor: 0,
      closed: false,
    };
    try {
      for (const [name, key] of core.fileKeys) makeFile(layout.database(name), name, key, contextOf(core), 1, moduleMeta(name, moduleIdentities));
      manifest.grants = (await Promise.all([user.id, RECOVERY].map((holder) => grantsTo(core, directory, holder, names)))).flat();
      replaceFile(layout.manifest, manifestBytes(manifest));
      if (filesOf(user, modules).has(`notes-${user.id}`)) await makeNotes(core);
      syncFolder(layout.directory);
      replaceFile(join(layout.folder, 'CURRENT'), Buffer.from(`${generationName(1)}\n`, 'utf8'));
      openFile(core, OFFICE);
      return { session: new VaultSession(core), sheets };
    } catch (error) {
      for (const file of core.files.values()) file.close();
      core.lock.undo();
      throw error;
    }
  } catch (error) {
    // Everything in the folder is ours: it was empty.
    for (const name of ['CURRENT', generationName(1)]) rmSync(join(layout.folder, name), { recursive: true, force: true });
    throw toVaultError(error);
  }
}

function moduleMeta(file: FileName, identities: ReadonlyMap<Module, string>): Record<string, string> {
  for (const [module, identity] of identities) if (file === `${module}-sealed`) return { module_age_identity: identity };
  return {};
}
