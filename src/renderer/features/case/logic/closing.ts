import type { CaseView } from '../../../../shared/contract/cases.ts';
import type { Parameters } from '../../../../shared/model/parameters.ts';
import { addDays, plainDate } from '../../../../domain/dates/plain-date.ts';
import { retentionFrom } from '../../../../domain/mediation/closing.ts';
import { signedAgreement } from '../../../../domain/mediation/agreement-parties.ts';
import { presentOutcome } from '../../../../domain/mediation/rules/r-71-closing-list.ts';
import { addendumOutcome, type OutcomeCode } from '../../../../domain/outcomes/outcome-code.ts';

/** Days proposed at closure; the person may set others. */
export function closingDates(closedOn: string, parameters: Parameters, parties: CaseView['parties'] = []): { retentionUntil: string; secretsDestroyOn: string } {
  return { retentionUntil: retentionFrom(closedOn, parameters, parties), secretsDestroyOn: addDays(plainDate(closedOn), parameters.P_NOTES_DESTROY) };
}

const FULFILMENT = ['AGREEMENT_FULFILLED', 'AGREEMENT_PARTIAL', 'AGREEMENT_BREACHED'] as const;

/**
 * What the authority that referred would learn of a case closed with this outcome: one of five codes and never the reason
 * (documents.md D04). A session decides the code, not the word the case is closed with.
 */
export function authorityLearns(view: CaseView, outcome: string): OutcomeCode {
  const first = presentOutcome(view);
  const agreement = signedAgreement(view);
  if (first !== 'O2' || agreement === undefined) return first;
  const closedAs = FULFILMENT.find((known) => known === outcome);
  return addendumOutcome({ obligations: agreement.obligations.map(({ status }) => status), ...(closedAs !== undefined && { closedAs }) });
}
