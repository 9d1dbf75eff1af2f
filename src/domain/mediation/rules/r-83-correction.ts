import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { Rule } from '../../rule.ts';
import type { InCase } from '../acts.ts';
import { everyRecord, standing } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';

interface Act extends InCase {
  readonly recordId: string;
  readonly userId: string;
}

/**
 * its author corrects an entry the same day alone; later, once a document rests on it, or where it protects somebody,
 * with a second person's yes.
 */
export const lateCorrection: Rule<Act> = {
  code: 'R-83',
  effect: 'two-person',
  source: 'practice',
  check: ({ file, recordId, userId }, { today }) => {
    const record = everyRecord(file).find(({ id }) => id === recordId);
    const fresh = record?.recordedAt.slice(0, 10) === today && record.recordedBy === userId;
    return lacking(missingIf(!fresh || protects(file, recordId) || documentsOn(file, recordId).length > 0, { item: 'lateCorrection' }));
  },
};

/** An emergency, an order and a tie are nobody's to take back alone; nor is the person whom an order, a tie or a withdrawal names. */
function protects(file: CaseFile, recordId: string): boolean {
  const code = file.parties.find(({ id }) => id === recordId)?.subjectCode;
  const names = (codes: readonly string[]) => code !== undefined && codes.includes(code);
  return (
    protectsInCare(file, recordId) ||
    file.emergencies.some(({ id }) => id === recordId) ||
    standing(file.orders).some(({ id, subjectCode, against }) => id === recordId || names([subjectCode, against])) ||
    standing(file.conflicts).some(({ id, kind, subjectCode }) => kind !== 'NONE' && (id === recordId || names([subjectCode]))) ||
    standing(file.consents).some(({ withdrawal, subjectCode }) => withdrawal !== null && names([subjectCode]))
  );
}

/** Nor are days of reflection, what somebody wrote of an incident, a bag that is theirs, and an allowance that was paid. */
function protectsInCare({ care }: CaseFile, recordId: string): boolean {
  const is = ({ id }: { readonly id: string }) => id === recordId;
  return (
    care.recognitions.some((one) => is(one) && (one.status === 'PRESUMED' || one.status === 'IDENTIFIED')) || care.reflectionExtensions.some(is) ||
    care.allowances.some((one) => is(one) && one.paidOn !== null) || care.incidents.some(is) || care.belongings.some(is)
  );
}

/** Ids of the documents that relied on a record: to be listed when it was an error. */
export function documentsOn({ documents }: CaseFile, recordId: string): string[] {
  return standing(documents)
    .filter(({ id, aboutId, consentIdsUsed }) => id !== recordId && (aboutId === recordId || consentIdsUsed.includes(recordId)))
    .map(({ id }) => id);
}
