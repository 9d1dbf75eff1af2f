import type { CaseFile } from '../../shared/model/case-file.ts';
import type { ClosureOutcome } from '../../shared/model/enumerations.ts';
import type { Parameters } from '../../shared/model/parameters.ts';
import { addDays, addYears, plainDate } from '../dates/plain-date.ts';
import { signedAgreement } from './agreement-parties.ts';
import { currentRisk, isPrincipal, principals, standing } from './case-facts.ts';
import { attemptDays, isUnreachable, withSubject } from './contact-attempts.ts';
import { agreementStatus } from './obligation-state.ts';
import { ordersInForce } from './orders.ts';
import { hasLeft } from './withdrawal-effects.ts';

export interface ClosingSuggestion {
  readonly outcome: ClosureOutcome;
  readonly retentionUntil: string;
  readonly secretsDestroyOn: string;
}

/** What closing on a day would most likely say: P_RETENTION_MED years, P_NOTES_DESTROY calendar days, and the outcome the records speak for. */
export function suggestClosing(file: CaseFile, today: string, parameters: Parameters): ClosingSuggestion {
  const day = plainDate(today);
  return {
    outcome: likelyOutcome(file, today),
    retentionUntil: retentionFrom(today, parameters, file.parties),
    secretsDestroyOn: addDays(day, parameters.P_NOTES_DESTROY),
  };
}

/** First day a file closed on `closedOn` may be erased: P_RETENTION_MED years later, and as long after the youngest child on either side has come of age. */
export function retentionFrom(closedOn: string, parameters: Pick<Parameters, 'P_RETENTION_MED'>, parties: CaseFile['parties']): string {
  const grownUp = standing(parties).filter(isPrincipal).flatMap(({ turns18On }) => turns18On ?? []);
  const from = [closedOn, ...grownUp].toSorted().at(-1) ?? closedOn;
  return addYears(plainDate(from), parameters.P_RETENTION_MED);
}

function likelyOutcome(file: CaseFile, today: string): ClosureOutcome {
  const agreement = signedAgreement(file);
  if (agreement) {
    if (agreement.obligations.length === 0) return 'DIALOGUE_ONLY';
    const status = agreementStatus(agreement);
    return status === 'COMPLETED' ? 'AGREEMENT_FULFILLED' : status === 'BREACHED' ? 'AGREEMENT_BREACHED' : 'AGREEMENT_PARTIAL';
  }
  const endOfDay = `${today}T23:59:59+04:00`;
  const sides = principals(file).map(({ subjectCode }) => subjectCode);
  if (standing(file.closingSteps).some(({ notPossible }) => notPossible === 'DECEASED')) return 'DECEASED';
  if (sides.some((code) => hasLeft(file, code, endOfDay))) return 'WITHDRAWN';
  const sessions = standing(file.sessions);
  if (sessions.length > 0 && stoppedForSafety(file, today)) return 'SAFETY_STOP';
  if (sessions.some(({ status }) => status === 'HELD' || status === 'STOPPED')) return 'NO_AGREEMENT';
  if (standing(file.consents).some(({ type, granted }) => type === 'MEDIATION_PARTICIPATION' && !granted)) return 'NOT_STARTED_REFUSED';
  if (currentRisk(file)?.result === 'UNSUITABLE') return 'UNSUITABLE';
  return sides.some((code) => isUnreachable(attemptDays(file, withSubject(code), endOfDay))) ? 'PARTY_UNREACHABLE' : 'UNSUITABLE';
}

/** An order keeps the sides apart, or the last session was stopped by the mediator or not held for somebody's safety. */
function stoppedForSafety(file: CaseFile, today: string): boolean {
  const last = standing(file.sessions).toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).at(-1);
  return ordersInForce(file, today).length > 0 || last?.outcome === 'STOPPED_BY_MEDIATOR' || last?.notHeldReason === 'SAFETY';
}
