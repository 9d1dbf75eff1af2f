import type { ObligationInput } from '../../../shared/contract/mediation.ts';
import type { CaseFile, Obligation } from '../../../shared/model/case-file.ts';
import type { ObligationStatus } from '../../../shared/model/enumerations.ts';
import type { Missing } from '../../../shared/result.ts';
import { addDays, plainDate } from '../../dates/plain-date.ts';
import type { Rule, RuleContext } from '../../rule.ts';
import type { InCase } from '../acts.ts';
import { standing } from '../case-facts.ts';
import { attemptDays, isUnreachable, withSubject } from '../contact-attempts.ts';
import { lacking, missingIf } from '../finding.ts';
import { obligationState } from '../obligation-state.ts';

const common = { code: 'R-78', effect: 'block', source: 'RJ-UN 17; RJ-PR 24.1' } as const;

interface Act extends InCase {
  readonly obligation: Obligation;
  readonly status: ObligationStatus;
  readonly on: string;
}

/**
 * late from the day after its day; a breach only 14 days after the oldest unpaid day and after speaking with each side
 * separately, or trying as R-84 asks; met only when all is paid. The harmed person may always waive.
 */
export const obligationStatus: Rule<Act> = {
  ...common,
  check: ({ file, obligation, status, on }, context) => {
    const { openSince, breachFrom, paid, total } = obligationState({ ...obligation, status: 'PENDING' }, file.payments, on);
    const lateFrom = openSince && addDays(plainDate(openSince), 1);
    switch (status) {
      case 'MET':
        return lacking(missingIf(paid < total, { item: 'unpaid', params: { paid, total } }));
      case 'LATE':
        return lacking(tooEarly(lateFrom, on));
      case 'BREACHED':
        return lacking([...tooEarly(breachFrom, on), ...[obligation.byWhom, obligation.toWhom].flatMap((code) => notHeard(file, code, openSince, context))]);
      case 'PENDING':
      case 'PARTLY':
      case 'WAIVED_BY_HARMED':
        return undefined;
    }
  },
};

/** what is due is one sum: a payment has an amount, and instalments add up to it. Qəpik. */
export const instalmentSum: Rule<{ readonly obligations: readonly Pick<ObligationInput, 'byWhom' | 'type' | 'amount' | 'instalments'>[] }> = {
  ...common,
  check: ({ obligations }) =>
    lacking(
      obligations.flatMap(({ byWhom, type, amount, instalments }, index) => {
        const sum = instalments.reduce((all, one) => all + one.amount, 0);
        const noSum = type === 'PAYMENT' && (amount ?? 0) === 0;
        return missingIf(noSum || (instalments.length > 0 && sum !== amount), { item: 'instalmentSum', subjectCode: byWhom, params: { no: index + 1, sum, amount: amount ?? 0 } });
      }),
    ),
};

/** Nothing open, or not open long enough. */
function tooEarly(from: string | null, on: string): Missing[] {
  return missingIf(from === null || on < from, { item: 'breachTooEarly', ...(from !== null && { params: { earliest: from } }) });
}

function notHeard(file: CaseFile, subjectCode: string, since: string | null, { now }: RuleContext): Missing[] {
  const heard = standing(file.contacts).some(
    (one) => one.withSubject === subjectCode && one.separately && one.result === 'REACHED' && since !== null && one.at.slice(0, 10) > since,
  );
  return missingIf(!heard && !isUnreachable(attemptDays(file, withSubject(subjectCode), now)), { item: 'contactWithParty', subjectCode });
}
