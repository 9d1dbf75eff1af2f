import { accept, refuse } from '../../shared/result.ts';
import { describeVault, unlockVault } from '../../vault/index.ts';
import type { OpeningUseCase } from '../use-case.ts';
import { refusedByHost } from './door.ts';
import { destroyNotesThatAreDue } from '../mediation/destroy-notes.ts';
import { signIn } from './session.ts';

/** Opens a vault for one person. */
export const unlock: OpeningUseCase<'vault.unlock'> = async (house, { folder, label, passphrase }) => {
  if (house.session) return refuse('ALREADY_UNLOCKED');
  const refused = refusedByHost(house, describeVault(folder).kind);
  if (refused) return refuse(refused);
  const session = await unlockVault(folder, { label, passphrase }, house.vaultDeps);
  try {
    const signedIn = signIn(house, session);
    if (signedIn.clock === 'ok') destroyNotesThatAreDue(session, house.runtime.clock.now());
    return accept(signedIn);
  } catch (fault) {
    house.close();
    throw fault;
  }
};
