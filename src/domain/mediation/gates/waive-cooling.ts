import type { Agreement } from '../../../shared/model/case-file.ts';
import type { Rule } from '../../rule.ts';
import type { InCase, Office } from '../acts.ts';
import { capacity } from '../rules/r-16-capacity.ts';
import { ownWord } from '../rules/r-18-comes-of-age.ts';
import { waiverAllowed } from '../rules/r-27-cooling-off.ts';

/** One party waives the cooling-off days in writing. `agreement` is the version on file. */
export interface WaiveCooling extends InCase, Office {
  readonly agreement: Agreement;
  readonly subjectCode: string;
  readonly signedOn: string;
}

export const waiveCoolingGate: readonly Rule<WaiveCooling>[] = [capacity, ownWord, waiverAllowed];
