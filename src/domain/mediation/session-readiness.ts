import type { Party, RiskAssessment } from '../../shared/model/case-file.ts';
import type { ConsentType } from '../../shared/model/enumerations.ts';
import type { Missing } from '../../shared/result.ts';
import { daysBetween, plainDate } from '../dates/plain-date.ts';
import type { RuleContext } from '../rule.ts';
import type { PlannedSession, SessionAct } from './acts.ts';
import { currentRisk, rightsExplained, standing } from './case-facts.ts';
import { activeConsent, outgrownConsent } from './consent-status.ts';
import { missingIf } from './finding.ts';
import { effectiveForm } from './representatives.ts';

/** What ask of a session's people, each as the list of what is missing. */

/** The last second of the minute a session would begin in: a consent given in that very minute was there before it. */
export function sessionStart({ on, from }: Pick<PlannedSession, 'on' | 'from'>): string {
  return `${on}T${from}:59+04:00`;
}

/** Consent to take part, given before the session, with yes for its form. Where it was outgrown, R-18 alone speaks. */
export function participationMissing({ file, session }: SessionAct, { subjectCode }: Party, context: RuleContext): Missing[] {
  const consent = consentBefore({ file, session }, subjectCode, 'MEDIATION_PARTICIPATION', context);
  if (consent) return missingIf(!effectiveForm(consent, session.type), { item: 'formNotChosen', subjectCode, params: { form: session.type } });
  return missingIf(!outgrown({ file, session }, subjectCode, 'MEDIATION_PARTICIPATION', context), { item: 'participationConsent', subjectCode });
}

export function messageMissing(act: SessionAct, { subjectCode }: Party, context: RuleContext): Missing[] {
  const asked = consentBefore(act, subjectCode, 'INDIRECT_MESSAGE', context) ?? outgrown(act, subjectCode, 'INDIRECT_MESSAGE', context);
  return missingIf(!asked, { item: 'indirectMessageConsent', subjectCode });
}

export function rightsMissing({ file, session }: SessionAct, party: Party): Missing[] {
  return missingIf(!rightsExplained(file, party, session.on), { item: 'rightsProtocol', subjectCode: party.subjectCode });
}

export function preparationMissing({ file, session }: SessionAct, { subjectCode }: Party): Missing[] {
  const prepared = standing(file.preparations).some((one) => one.subjectCode === subjectCode && one.alone && one.on <= session.on);
  return missingIf(!prepared, { item: 'preparationAlone', subjectCode });
}

/** A risk assessment that is there, not stale, not older than P_RISK_VALID days on the session's day and fit for it. */
export function riskMissing({ file, session }: SessionAct, fit: readonly RiskAssessment['result'][], { parameters }: RuleContext): Missing[] {
  const risk = currentRisk(file);
  if (!risk || risk.on > session.on) return [{ item: 'riskAssessment' }];
  const days = daysBetween(plainDate(risk.on), plainDate(session.on));
  return [
    ...staleMissing(risk),
    ...missingIf(days > parameters.P_RISK_VALID, { item: 'riskTooOld', params: { on: risk.on, days, limit: parameters.P_RISK_VALID } }),
    ...missingIf(!fit.includes(risk.result), { item: 'riskNotSuitable', params: { result: risk.result } }),
  ];
}

export function staleMissing({ staleSince }: RiskAssessment): Missing[] {
  return staleSince === null ? [] : [{ item: 'riskStale', params: { since: staleSince } }];
}

type Ahead = Pick<SessionAct, 'file' | 'session'>;

/** The instant a session is asked about: its beginning, or now where that has passed. */
export function sessionMoment(session: Pick<PlannedSession, 'on' | 'from'>, now: string): string {
  const start = sessionStart(session);
  return start > now ? start : now;
}

/** Consent that was there before the session and still holds when it begins. */
function consentBefore({ file, session }: Ahead, subjectCode: string, type: ConsentType, { now, parameters }: RuleContext) {
  const consent = activeConsent(file, { subjectCode, type }, sessionMoment(session, now), parameters);
  return consent && consent.givenAt <= sessionStart(session) ? consent : undefined;
}

function outgrown({ file, session }: Ahead, subjectCode: string, type: ConsentType, { now, parameters }: RuleContext) {
  return outgrownConsent(file, { subjectCode, type }, sessionMoment(session, now), parameters);
}
