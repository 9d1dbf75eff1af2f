import { addDays, plainDate } from '../../dates/plain-date.ts';
import type { Rule } from '../../rule.ts';
import type { Asked, InCase, Office } from '../acts.ts';
import { isInForce } from '../agreement-status.ts';
import { partyOf, standing } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';
import { gateClass } from '../gate-class.ts';
import { nobodyElse } from '../one-person-office.ts';

/** Whole days between the last signature and her own word. */
const DAYS_AFTER = 1;

type Act = InCase & Office & Pick<Asked<'statements.prepare'>, 'subjectCode' | 'agreementId' | 'on' | 'otherSideAbsent' | 'lawyerOffered' | 'lawyerPresent'>;

/**
 * the harmed person may say of her own will that they are reconciled (D21): apart from the other side, at least a day after the
 * agreement was signed, a lawyer offered; in a SENSITIVE case only with a lawyer there and a second person's yes.
 */
export const ownStatement: Rule<Act> = {
  code: 'R-25',
  effect: 'block',
  source: 'RJ-UN 7 (reasonable); CC73',
  check: (act, { today }) => {
    const { file, subjectCode, agreementId, on } = act;
    const sensitive = gateClass(file.header.offence) === 'SENSITIVE';
    const earliest = earliestStatement(act.file, agreementId);
    const gaps = [
      ...missingIf(partyOf(file, subjectCode)?.role !== 'HARMED', { item: 'partyUnknown', subjectCode }),
      // Not signed by all yet: tomorrow, if they sign today.
      ...missingIf(earliest === undefined || on < earliest, { item: 'afterAgreement', params: { earliest: earliest ?? addDays(plainDate(today), DAYS_AFTER) } }),
      ...missingIf(!act.otherSideAbsent, { item: 'otherSideAbsent' }),
      ...missingIf(!act.lawyerOffered, { item: 'lawyerOffered', subjectCode }),
      ...missingIf(sensitive && !act.lawyerPresent, { item: 'lawyerPresent', subjectCode }),
      ...missingIf(sensitive && nobodyElse(act), { item: 'reviewer' }),
    ];
    if (gaps.length > 0) return lacking(gaps);
    return lacking(missingIf(sensitive, { item: 'supervisorYes' }), { effect: 'two-person' });
  },
};

/** First day (plain date) of the statement; undefined while that agreement is not signed by all. */
function earliestStatement(file: Act['file'], agreementId: string): string | undefined {
  const agreement = standing(file.agreements).find(({ id, status }) => id === agreementId && (isInForce(status) || status === 'AMENDED'));
  const last = agreement?.signatures.map(({ on }) => on).toSorted().at(-1);
  return last === undefined ? undefined : addDays(plainDate(last), DAYS_AFTER);
}
