import type { Agreement, CaseFile } from '../../../shared/model/case-file.ts';
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

const common = { code: 'R-25', effect: 'block', source: 'RJ-UN 7 (reasonable); CC73' } as const;

type Act = InCase & Office & Pick<Asked<'statements.prepare'>, 'subjectCode' | 'agreementId' | 'on' | 'otherSideAbsent' | 'lawyerOffered' | 'lawyerPresent'>;

/**
 * the harmed person may say of her own will that they are reconciled (D21): apart from the other side, at least a day after the
 * agreement was signed, a lawyer offered; in a SENSITIVE case only with a lawyer there and a second person's yes.
 */
export const ownStatement: Rule<Act> = {
  ...common,
  check: (act, { today }) => {
    const { file, subjectCode, agreementId, on } = act;
    const sensitive = gateClass(file.header.offence) === 'SENSITIVE';
    const earliest = earliestStatement(file, (agreement) => agreement.id === agreementId);
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

type Paper = InCase & Pick<Asked<'documents.make'>, 'code' | 'aboutId' | 'subjectCode'>;

/**
 * D21 prints a statement that was prepared, or leaves her own words blank: a blank comes no sooner than a statement would, and
 * in a SENSITIVE case not at all, for there nobody would ask for the lawyer and the second person.
 */
export const statementPaper: Rule<Paper> = {
  ...common,
  check: ({ file, code, aboutId, subjectCode }, { today }) => {
    if (code !== 'D21' || standing(file.statements).some(({ id }) => id === aboutId)) return undefined;
    const earliest = earliestStatement(file, () => true);
    return lacking([
      ...missingIf(earliest === undefined || today < earliest, { item: 'afterAgreement', params: { earliest: earliest ?? addDays(plainDate(today), DAYS_AFTER) } }),
      ...missingIf(gateClass(file.header.offence) === 'SENSITIVE', { item: 'lawyerPresent', ...(subjectCode !== null && { subjectCode }) }),
    ]);
  },
};

/** First day (plain date) of a statement after such an agreement; undefined while none is signed by all. */
function earliestStatement(file: CaseFile, which: (agreement: Agreement) => boolean): string | undefined {
  const signed = standing(file.agreements).filter((one) => which(one) && (isInForce(one.status) || one.status === 'AMENDED'));
  const first = signed.flatMap(({ signatures }) => signatures.map(({ on }) => on).toSorted().slice(-1)).toSorted()[0];
  return first === undefined ? undefined : addDays(plainDate(first), DAYS_AFTER);
}
