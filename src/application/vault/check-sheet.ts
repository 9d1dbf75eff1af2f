import { accept } from '../../shared/result.ts';
import { checkSheet, VaultError } from '../../vault/index.ts';
import type { UseCase } from '../use-case.ts';

/** The retype check: does the copied sheet say what was printed? */
export const checkRecoverySheet: UseCase<'vault.check-sheet'> = (_desk, { text }) => {
  try {
    return accept({ fits: true, no: checkSheet(text).number });
  } catch (error) {
    if (error instanceof VaultError && error.code === 'RECOVERY_MISMATCH') return accept({ fits: false, no: null });
    throw error;
  }
};
