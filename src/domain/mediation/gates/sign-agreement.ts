import type { Agreement } from '../../../shared/model/case-file.ts';
import type { Rule } from '../../rule.ts';
import type { InCase, Office } from '../acts.ts';
import { consentRenewed } from '../rules/r-03-withdrawal.ts';
import { minor } from '../rules/r-13-minor.ts';
import { capacity } from '../rules/r-16-capacity.ts';
import { excluded } from '../rules/r-22-excluded.ts';
import { sensitive } from '../rules/r-23-sensitive.ts';
import { forbiddenObligation } from '../rules/r-25-forbidden-obligation.ts';
import { coolingOff } from '../rules/r-27-cooling-off.ts';

/** One party signs. `agreement` is the version on file. */
export interface SignAgreement extends InCase, Office {
  readonly agreement: Agreement;
  readonly subjectCode: string;
  readonly on: string;
}

export const signAgreementGate: readonly Rule<SignAgreement>[] = [
  consentRenewed, minor, capacity, excluded, sensitive, forbiddenObligation, coolingOff,
];
