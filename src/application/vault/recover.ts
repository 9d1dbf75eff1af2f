import { accept, refuse } from '../../shared/result.ts';
import { describeVault, recoverVault as recover, sha256Hex } from '../../vault/index.ts';
import type { OpeningUseCase } from '../use-case.ts';
import { refusedByHost } from './door.ts';
import { signIn } from './session.ts';

/** Two of three sheets, or the one sealed sheet, give a person new keys; the notes of that person are lost. */
export const recoverVault: OpeningUseCase<'vault.recover'> = async (house, { folder, sheets, label, passphrase }) => {
  if (house.session) return refuse('ALREADY_UNLOCKED');
  const refused = refusedByHost(house, describeVault(folder).kind);
  if (refused) return refuse(refused);
  const asked = { act: 'restore', recipient: label, people: 0, digest: sha256Hex(`${folder} ${label}`), locale: 'az' } as const;
  if (!(await house.runtime.confirm(asked))) return refuse('NOT_CONFIRMED');
  const { session, notesLost } = await recover(folder, sheets, { label, passphrase }, house.vaultDeps);
  return accept({ session: signIn(house, session), notesLost });
};
