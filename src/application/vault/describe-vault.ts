import { accept } from '../../shared/result.ts';
import { describeVault, VaultError } from '../../vault/index.ts';
import type { OpeningUseCase } from '../use-case.ts';

/** Folders that cloud services copy behind the program's back. */
const SYNCED = /(^|[\\/])(onedrive[^\\/]*|dropbox|google ?drive|icloud ?drive|yandex\.?disk|mega)([\\/]|$)/i;

const FOLDER_NAMES = { practice: 'Sirdas-mesq', real: 'Sirdas' } as const;

/** The first free name in the person's own folder. */
export const suggestFolder: OpeningUseCase<'vault.suggest-folder'> = (house, { kind }) => {
  const { homeFolder, exists } = house.runtime;
  const separator = homeFolder.includes('\\') ? '\\' : '/';
  const first = `${homeFolder}${separator}${FOLDER_NAMES[kind]}`;
  let folder = first;
  for (let n = 2; exists(folder); n++) folder = `${first}-${n}`;
  return accept({ folder });
};

/** What a locked vault shows of itself: its labels, and whether it is for practice. */
export const describeVaultFolder: OpeningUseCase<'vault.describe'> = (_house, { folder }) => {
  const synced = SYNCED.test(folder);
  try {
    const { kind, slots } = describeVault(folder);
    return accept({ exists: true, kind, labels: slots.map((slot) => slot.label), synced });
  } catch (error) {
    if (error instanceof VaultError && error.code === 'VAULT_MISSING') return accept({ exists: false, kind: null, labels: [], synced });
    throw error;
  }
};
