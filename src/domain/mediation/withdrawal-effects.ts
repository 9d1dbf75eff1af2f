import type { CaseFile, Consent, RiskAssessment, Session } from '../../shared/model/case-file.ts';
import { principals, sidesOf, standing } from './case-facts.ts';
import { lastWithdrawal } from './consent-status.ts';

/** Records as they are after an event; those not listed stay. */
export interface WithdrawalEffects {
  readonly cancelled: Session[];
  readonly stale: RiskAssessment[];
}

/**
 * R-03, what a withdrawal does at once: sessions that person was to attend are cancelled, the rest as well unless a harmed
 * and a responsible person remain; the risk assessment no longer counts. Taking back INDIRECT_MESSAGE cancels their letters
 * alone; other consents carry no session. `at`: instant of the withdrawal.
 */
export function afterWithdrawal(file: CaseFile, { subjectCode, type }: Consent, at: string): WithdrawalEffects {
  const planned = standing(file.sessions).filter(({ status }) => status === 'PLANNED' || status === 'MOVED');
  const theirs = planned.filter(({ attendees }) => attendees.some((one) => one.subjectCode === subjectCode));
  if (type === 'INDIRECT_MESSAGE') return { cancelled: theirs.filter((session) => session.type === 'LETTER').map(cancel), stale: [] };
  if (type !== 'MEDIATION_PARTICIPATION') return { cancelled: [], stale: [] };

  const remaining = principals(file).map((party) => party.subjectCode).filter((code) => code !== subjectCode && !gone(file, code, at));
  const { harmed, responsible } = sidesOf(file, remaining);
  const goesOn = harmed.length > 0 && responsible.length > 0;
  return { cancelled: (goesOn ? theirs : planned).map(cancel), stale: makeStale(file, at) };
}

/** Every risk assessment that still counted, no longer counting from an instant on: correcting the newest revives none. */
export function makeStale(file: CaseFile, at: string): RiskAssessment[] {
  return standing(file.risks).filter(({ staleSince }) => staleSince === null).map((risk) => ({ ...risk, staleSince: at }));
}

const cancel = (session: Session): Session => ({ ...session, status: 'CANCELLED' });

/** Withdrew and has not consented again. */
function gone(file: CaseFile, subjectCode: string, at: string): boolean {
  const withdrawal = lastWithdrawal(file, { subjectCode, type: 'MEDIATION_PARTICIPATION' }, at);
  return (
    withdrawal !== undefined &&
    !standing(file.consents).some((one) => one.subjectCode === subjectCode && one.type === 'MEDIATION_PARTICIPATION' && one.granted && !one.withdrawal && one.givenAt > withdrawal.at)
  );
}
