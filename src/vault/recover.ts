import type { VaultDeps } from './deps.ts';
import { VaultError } from './errors.ts';
import { RECOVERY } from './manifest.ts';
import { resetUser } from './membership.ts';
import { joinSheets } from './recovery-sheets.ts';
import type { VaultSession } from './session.ts';
import { openSlot } from './slot.ts';
import { checkedDirectory, coreOf, refuseStrangers, unlockVault, withVault } from './unlock.ts';

/**
 * Gives a person of the directory a new passphrase and new keys by the recovery sheets, and unlocks as them. Their own
 * notes are lost. The sheets have been seen together: make new ones (`renewRecovery`) soon.
 * RECOVERY_MISMATCH, USER_UNKNOWN, PASSPHRASE_WEAK and what unlocking can answer.
 */
export async function recoverVault(
  folder: string,
  sheets: readonly string[],
  who: { label: string; passphrase: string },
  deps: VaultDeps,
): Promise<{ session: VaultSession; notesLost: boolean }> {
  const label = who.label.normalize('NFC').trim();
  const notesLost = await withVault(folder, async (layout, lock, manifest) => {
    const { secret, set } = await joinSheets(sheets, manifest.vaultId);
    const slot = manifest.slots.find(({ kind }) => kind === 'recovery');
    if (slot === undefined || set !== manifest.recovery?.set) throw new VaultError('RECOVERY_MISMATCH');
    const keys = await openSlot(slot, { recovery: secret }, manifest);
    secret.fill(0);
    const directory = await checkedDirectory(manifest, layout);
    refuseStrangers(directory, slot, keys);
    const member = [...directory.members.values()].find((candidate) => candidate.label === label && candidate.removedAt === null);
    if (member === undefined) throw new VaultError('USER_UNKNOWN');
    const core = await coreOf(layout, lock, manifest, directory, RECOVERY, keys, deps);
    const result = await resetUser(core, member.id, who.passphrase);
    lock.release();
    return result.notesLost;
  });
  return { session: await unlockVault(folder, { label, passphrase: who.passphrase }, deps), notesLost };
}
