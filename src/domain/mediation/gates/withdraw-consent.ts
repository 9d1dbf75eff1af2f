import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { withdrawnByConduct } from '../rules/r-88-conduct.ts';

/** Withdrawing a consent: by any means, at any time; only silence has to be shown. */
export type WithdrawConsent = InCase & Pick<Asked<'consents.withdraw'>, 'consentId' | 'via'>;

export const withdrawConsentGate: readonly Rule<WithdrawConsent>[] = [withdrawnByConduct];
