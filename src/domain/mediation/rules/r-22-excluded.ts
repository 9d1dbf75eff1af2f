import type { OffenceCategory } from '../../../shared/model/enumerations.ts';
import type { Rule } from '../../rule.ts';
import type { Step } from '../acts.ts';
import { lacking, missingIf } from '../finding.ts';
import { gateClass } from '../gate-class.ts';

const common = { code: 'R-22', source: 'A.3.3 gateClass (default)' } as const;

/** what is never mediated gets no further than the register; only a refusal is still taken down. */
export const excluded: Rule<Step> = {
  ...common,
  effect: 'block',
  check: ({ file, granted }) => lacking(missingIf(granted !== false && gateClass(file.header.offence) === 'EXCLUDED', { item: 'excludedOffence' })),
};

/** R-22 said early: the referral is registered, so that it can be answered, and the road ends there. */
export const excludedReferral: Rule<{ readonly offence: OffenceCategory }> = {
  ...common,
  effect: 'warn',
  check: ({ offence }) => lacking(missingIf(gateClass(offence) === 'EXCLUDED', { item: 'excludedOffence' })),
};
