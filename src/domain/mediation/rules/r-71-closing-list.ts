import type { CaseFile } from '../../../shared/model/case-file.ts';
import { AUTHORITY_SOURCES } from '../../../shared/model/enumerations.ts';
import { outcomeCode, type OutcomeCode } from '../../outcomes/outcome-code.ts';
import type { Rule } from '../../rule.ts';
import type { Asked, InCase } from '../acts.ts';
import { signedAgreement } from '../agreement-parties.ts';
import { standing } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';

type Act = InCase & Pick<Asked<'cases.close'>, 'outcome' | 'secretsDestroyOn'>;

/**
 * R-71, mediation: a report of the outcome as it is now has reached the authority that referred, the session notes have their day of
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

/** O1, O2 or O3 as the records say it now (documents.md D04). */
export function presentOutcome(file: CaseFile): 'O1' | 'O2' | 'O3' {
  return outcomeCode({ sessions: standing(file.sessions).map(({ status }) => status), agreementSigned: signedAgreement(file) !== undefined });
}

/** An addendum (O4, O5) says of an agreement that it was signed, too. */
const SAYS: Readonly<Record<'O1' | 'O2' | 'O3', readonly OutcomeCode[]>> = { O1: ['O1'], O2: ['O2', 'O4', 'O5'], O3: ['O3'] };

/**
 * Whether the outcome has been reported to the authority, could not be, or is owed to nobody: the newest report says what the
 * records say now, and one that says the same was delivered. A translation may stay here.
 */
export function outcomeReported(file: CaseFile): boolean {
  const { header, documents, closingSteps } = file;
  if (!AUTHORITY_SOURCES.includes(header.referral.source)) return true;
  if (standing(closingSteps).some(({ step }) => step === 'OUTCOME_SENT')) return true;
  const reports = standing(documents).filter(({ code }) => code === 'D04');
  const newest = reports.toSorted((a, b) => (a.recordedAt < b.recordedAt ? 1 : a.recordedAt > b.recordedAt ? -1 : 0))[0];
  const told = newest?.outcomeCode ?? null;
  return told !== null && SAYS[presentOutcome(file)].includes(told) && reports.some((one) => one.outcomeCode === told && one.deliveredOn !== null);
}
