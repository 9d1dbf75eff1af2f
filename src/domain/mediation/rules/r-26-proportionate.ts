import type { ObligationInput } from '../../../shared/contract/mediation.ts';
import { addMonths, plainDate } from '../../dates/plain-date.ts';
import type { Rule } from '../../rule.ts';
import type { InCase } from '../acts.ts';
import { lacking, missingIf } from '../finding.ts';

const LONGEST_MONTHS = 12;

interface Act extends InCase {
  readonly obligations: readonly Pick<ObligationInput, 'byWhom' | 'type' | 'amount' | 'familyAgreedAmount' | 'dueOn' | 'instalments'>[];
}

/** more money than the documented harm or than the family agreed, or a schedule of over a year, is worth a second look. Amounts in qəpik. */
export const proportionate: Rule<Act> = {
  code: 'R-26',
  effect: 'warn',
  source: 'RJ-UN 7',
  check: ({ file, obligations }, { today }) => {
    const payments = obligations.filter(({ type }) => type === 'PAYMENT');
    const total = payments.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
    const documented = file.header.documentedHarm ?? 0;
    const latest = obligations.flatMap(({ dueOn, instalments }) => [dueOn, ...instalments.map((one) => one.dueOn)]).toSorted().at(-1);
    const limit = addMonths(plainDate(today), LONGEST_MONTHS);
    const overFamily = payments.filter(({ amount, familyAgreedAmount }) => familyAgreedAmount !== null && (amount ?? 0) > familyAgreedAmount);
    return lacking([
      ...missingIf(total > documented, { item: 'overDocumentedHarm', params: { amount: total, documented } }),
      ...missingIf(latest !== undefined && latest > limit, { item: 'scheduleTooLong', params: { dueOn: latest ?? '', limit } }),
      ...overFamily.map(({ byWhom, amount, familyAgreedAmount }) => ({
        item: 'overFamilyAgreed', subjectCode: byWhom, params: { amount: amount ?? 0, agreed: familyAgreedAmount ?? 0 },
      }) as const),
    ]);
  },
};
