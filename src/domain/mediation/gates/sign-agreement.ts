import type { Agreement } from '../../../shared/model/case-file.ts';
import type { Rule } from '../../rule.ts';
import type { InCase, Office } from '../acts.ts';
import { signedAfterSession } from '../rules/r-01-signed-after-session.ts';
import { consentRenewed, standingConsent } from '../rules/r-03-withdrawal.ts';
import { minorSigns } from '../rules/r-13-minor.ts';
import { representativeConflict } from '../rules/r-14-representative-conflict.ts';
import { capacity, ownRepresentative } from '../rules/r-16-capacity.ts';
import { ownWord } from '../rules/r-18-comes-of-age.ts';
import { excluded } from '../rules/r-22-excluded.ts';
import { forbiddenObligation } from '../rules/r-25-forbidden-obligation.ts';
import { coolingOff } from '../rules/r-27-cooling-off.ts';
import { directTransfer } from '../rules/r-92-direct-transfer.ts';

/** One party signs. `agreement` is the version on file. */
export interface SignAgreement extends InCase, Office {
  readonly agreement: Agreement;
  readonly subjectCode: string;
  readonly on: string;
  /** Who signs beside a child or a person of limited capacity. */
  readonly representativeCode?: string | null | undefined;
}

export const signAgreementGate: readonly Rule<SignAgreement>[] = [
  signedAfterSession, consentRenewed, standingConsent, minorSigns, representativeConflict, capacity, ownRepresentative, ownWord, excluded, forbiddenObligation, coolingOff, directTransfer,
];
