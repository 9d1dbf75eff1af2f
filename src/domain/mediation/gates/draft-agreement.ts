import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { promise } from '../rules/r-06-promise.ts';
import { excluded } from '../rules/r-22-excluded.ts';
import { forbiddenObligation } from '../rules/r-25-forbidden-obligation.ts';
import { lint } from '../rules/r-26-lint.ts';
import { proportionate } from '../rules/r-26-proportionate.ts';
import { instalmentSum } from '../rules/r-78-obligation-status.ts';
import { directTransfer } from '../rules/r-92-direct-transfer.ts';

/** Drafting a version of the agreement. `promisesFound`: words of its text that promise release or mitigation. */
export type DraftAgreement = InCase & Pick<Asked<'agreements.draft'>, 'obligations' | 'communication'> & { readonly promisesFound: readonly string[] };

export const draftAgreementGate: readonly Rule<DraftAgreement>[] = [
  promise, excluded, forbiddenObligation, proportionate, lint, instalmentSum, directTransfer,
];
