import type { CaseFile } from '../../../shared/model/case-file.ts';
import { AUTHORITY_SOURCES } from '../../../shared/model/enumerations.ts';
import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { signedAgreement } from '../agreement-parties.ts';
import { standing } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';

type Act = InCase & Pick<Asked<'cases.close'>, 'outcome' | 'secretsDestroyOn'>;

/**
 * R-71, mediation: the outcome report has reached the authority that referred, the session notes have their day of
 * destruction, and an outcome that speaks of an agreement has one, with nothing open where it says fulfilled.
 */
export const closingList: Rule<Act> = {
  code: 'R-71',
  effect: 'block',
  source: 'PRIM',
  check: ({ file, outcome, secretsDestroyOn }, { today }) => {
    const agreement = signedAgreement(file);
    const open = (agreement?.obligations ?? []).filter(({ status }) => status !== 'MET' && status !== 'WAIVED_BY_HARMED');
    return lacking([
      ...missingIf(!outcomeReported(file), { item: 'outcomeReport' }),
      ...missingIf(secretsDestroyOn === null || secretsDestroyOn < today, { item: 'secretsDate' }),
      ...missingIf(outcome.startsWith('AGREEMENT_') && !agreement, { item: 'signatures' }),
      ...missingIf(outcome === 'AGREEMENT_FULFILLED' && open.length > 0, { item: 'obligationsOpen', params: { count: open.length } }),
    ]);
  },
};

/** Whether the newest outcome has been reported to the authority, could not be, or is owed to nobody. A translation may stay here. */
export function outcomeReported({ header, documents, closingSteps }: CaseFile): boolean {
  if (!AUTHORITY_SOURCES.includes(header.referral.source)) return true;
  if (standing(closingSteps).some(({ step }) => step === 'OUTCOME_SENT')) return true;
  const reports = standing(documents).filter(({ code }) => code === 'D04');
  const newest = reports.toSorted((a, b) => (a.recordedAt < b.recordedAt ? 1 : a.recordedAt > b.recordedAt ? -1 : 0))[0];
  return reports.some(({ outcomeCode, deliveredOn }) => outcomeCode === newest?.outcomeCode && deliveredOn !== null);
}
