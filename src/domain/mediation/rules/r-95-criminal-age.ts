import type { PartyRole } from '../../../shared/model/enumerations.ts';
import type { Rule } from '../../rule.ts';
import type { AgeFacts } from '../age.ts';
import { lacking, missingIf } from '../finding.ts';

/** a responsible person under 16 on the day of the act answers for listed offences only, under 14 for none. */
export const criminalAge: Rule<{ readonly role: PartyRole; readonly age: AgeFacts }> = {
  code: 'R-95',
  effect: 'warn',
  source: 'CC20',
  check: ({ role, age }) =>
    lacking(missingIf(role === 'RESPONSIBLE' && age.under16OnActDate, { item: 'criminalAge', params: { under: age.under14OnActDate ? 14 : 16 } })),
};
