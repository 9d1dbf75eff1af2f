import type { CaseFile } from '../../shared/model/case-file.ts';
import type { ClosureOutcome } from '../../shared/model/enumerations.ts';
import type { Parameters } from '../../shared/model/parameters.ts';
import { addDays, addYears, plainDate } from '../dates/plain-date.ts';
import { signedAgreement } from './agreement-parties.ts';
import { standing } from './case-facts.ts';
import { agreementStatus } from './obligation-state.ts';

export interface ClosingSuggestion {
  readonly outcome: ClosureOutcome;
  readonly retentionUntil: string;
  readonly secretsDestroyOn: string;
}

/** What closing on a day would most likely say: P_RETENTION_MED years, P_NOTES_DESTROY calendar days, and the outcome the records speak for. */
export function suggestClosing(file: CaseFile, today: string, parameters: Parameters): ClosingSuggestion {
  const day = plainDate(today);
  return {
    outcome: likelyOutcome(file),
    retentionUntil: addYears(day, parameters.P_RETENTION_MED),
    secretsDestroyOn: addDays(day, parameters.P_NOTES_DESTROY),
  };
}

function likelyOutcome(file: CaseFile): ClosureOutcome {
  const agreement = signedAgreement(file);
  if (agreement) {
    if (agreement.obligations.length === 0) return 'DIALOGUE_ONLY';
    const status = agreementStatus(agreement);
    return status === 'COMPLETED' ? 'AGREEMENT_FULFILLED' : status === 'BREACHED' ? 'AGREEMENT_BREACHED' : 'AGREEMENT_PARTIAL';
  }
  const consents = standing(file.consents).filter(({ type }) => type === 'MEDIATION_PARTICIPATION');
  if (consents.some(({ withdrawal }) => withdrawal)) return 'WITHDRAWN';
  if (standing(file.sessions).some(({ status }) => status === 'HELD' || status === 'STOPPED')) return 'NO_AGREEMENT';
  return consents.some(({ granted }) => !granted) ? 'NOT_STARTED_REFUSED' : 'UNSUITABLE';
}
