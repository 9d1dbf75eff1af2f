import { accept } from '../../shared/result.ts';
import { checkSheet } from '../../vault/index.ts';
import type { UseCase } from '../use-case.ts';

/** The retype check: does the copied sheet say what was printed? */
export const checkRecoverySheet: UseCase<'vault.check-sheet'> = (_desk, { text }) => {
  const sheet = checkSheet(text);
  return accept({ fits: sheet !== undefined, no: sheet?.number ?? null });
};
