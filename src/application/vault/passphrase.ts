import { accept } from '../../shared/result.ts';
import { estimatePassphrase, suggestPassphrase } from '../../vault/index.ts';
import type { OpeningUseCase } from '../use-case.ts';

export const suggest: OpeningUseCase<'vault.suggest-passphrase'> = (house) => accept({ passphrase: suggestPassphrase((count) => house.runtime.randomBytes(count)) });

export const estimate: OpeningUseCase<'vault.estimate-passphrase'> = (_house, { passphrase }) => {
  const { score, strongEnough, guessesLog10 } = estimatePassphrase(passphrase);
  return accept({ score, enough: strongEnough, guessesLog10 });
};
