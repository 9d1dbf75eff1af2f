import { accept } from '../../shared/result.ts';
import { checkSheet, VaultError } from '../../vault/index.ts';
import type { UseCase } from '../use-case.ts';

/** New sheets, for those shown once and lost, or when one was photographed. */
export const renewSheets: UseCase<'vault.renew-sheets'> = async (desk, { recoveryPeople }) => {
  const sheets = await desk.session.renewRecovery(recoveryPeople);
  desk.office.write((tx) => tx.audit({ action: desk.call.name }));
  return accept({ sheets: sheets.map(({ set, number, of, text }) => ({ set: String(set), no: number, of, text })) });
};

/** The retype check: does the copied sheet say what was printed? */
export const checkRecoverySheet: UseCase<'vault.check-sheet'> = (_desk, { text }) => {
  try {
    return accept({ fits: true, no: checkSheet(text).number });
  } catch (error) {
    if (error instanceof VaultError && error.code === 'RECOVERY_MISMATCH') return accept({ fits: false, no: null });
    throw error;
  }
};
