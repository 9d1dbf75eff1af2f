import type { Appointment, CaseFile, Consent, RiskAssessment, Session } from '../../shared/model/case-file.ts';
import { principals, sidesOf, standing } from './case-facts.ts';
import { lastWithdrawal } from './consent-status.ts';

const END_OF_TIME = '9999-12-31T23:59:59+04:00';

/** Records as they are after an event; those not listed stay. */
export interface WithdrawalEffects {
  readonly cancelled: Session[];
  readonly stale: RiskAssessment[];
  readonly appointments: Appointment[];
}

/**
 * R-03, what a withdrawal, or a no after a yes, does at once: sessions that person was to attend are cancelled, the rest as well unless a harmed
 * and a responsible person remain; the risk assessment no longer counts. Taking back INDIRECT_MESSAGE cancels their letters
 * alone; other consents carry no session. What else that person was asked to is cancelled too, but a word about their safety if they agreed
 * to one; and where nobody is left to mediate between, what was to prepare or to sign. `at`: instant of the withdrawal.
 */
export function afterWithdrawal(file: CaseFile, { subjectCode, type }: Pick<Consent, 'subjectCode' | 'type'>, at: string, safetyFollowUpAgreed = false): WithdrawalEffects {
  const planned = standing(file.sessions).filter(({ status }) => status === 'PLANNED' || status === 'MOVED');
  const theirs = planned.filter(({ attendees }) => attendees.some((one) => one.subjectCode === subjectCode));
  if (type === 'INDIRECT_MESSAGE') return { cancelled: theirs.filter((session) => session.type === 'LETTER').map(cancel), stale: [], appointments: [] };
  if (type !== 'MEDIATION_PARTICIPATION') return { cancelled: [], stale: [], appointments: [] };

  const goesOn = bothSidesStay(file, at, subjectCode);
  const appointments = standing(file.appointments)
    .filter(({ status }) => status === 'PLANNED')
    .filter(({ kind, subjects }) => (subjects.includes(subjectCode) ? !(kind === 'FOLLOW_UP' && safetyFollowUpAgreed) : !goesOn && (kind === 'PREPARATION' || kind === 'SIGNING')))
    .map((one): Appointment => ({ ...one, status: 'CANCELLED' }));
  return { cancelled: (goesOn ? theirs : planned).map(cancel), stale: makeStale(file, at), appointments };
}

/** codes of those still to be told, and no more than that, that mediation has stopped (D27-N): the other harmed and responsible persons, once no two sides are left. */
export function othersToTell(file: CaseFile): string[] {
  const withdrawals = principals(file).flatMap(({ subjectCode }) => {
    const last = lastWithdrawal(file, { subjectCode, type: 'MEDIATION_PARTICIPATION' }, END_OF_TIME);
    return last && hasLeft(file, subjectCode, END_OF_TIME) ? [{ subjectCode, at: last.at }] : [];
  });
  const newest = withdrawals.map(({ at }) => at).toSorted().at(-1);
  if (newest === undefined || bothSidesStay(file, END_OF_TIME)) return [];
  return principals(file)
    .map(({ subjectCode }) => subjectCode)
    .filter((code) => !withdrawals.some(({ subjectCode }) => subjectCode === code))
    .filter((code) => !standing(file.documents).some((paper) => paper.code === 'D27-N' && paper.subjectCode === code && paper.recordedAt >= newest));
}

/** Whether a harmed and a responsible person are left at an instant, one of them gone as of now. */
function bothSidesStay(file: CaseFile, at: string, leaving?: string): boolean {
  const remaining = principals(file).map((party) => party.subjectCode).filter((code) => code !== leaving && !hasLeft(file, code, at));
  const { harmed, responsible } = sidesOf(file, remaining);
  return harmed.length > 0 && responsible.length > 0;
}

/** Every risk assessment that still counted, no longer counting from an instant on: correcting the newest revives none. */
export function makeStale(file: CaseFile, at: string): RiskAssessment[] {
  return standing(file.risks).filter(({ staleSince }) => staleSince === null).map((risk) => ({ ...risk, staleSince: at }));
}

const cancel = (session: Session): Session => ({ ...session, status: 'CANCELLED' });

/** Withdrew from taking part by an instant, and has not consented again. */
export function hasLeft(file: CaseFile, subjectCode: string, at: string): boolean {
  const withdrawal = lastWithdrawal(file, { subjectCode, type: 'MEDIATION_PARTICIPATION' }, at);
  return (
    withdrawal !== undefined &&
    !standing(file.consents).some((one) => one.subjectCode === subjectCode && one.type === 'MEDIATION_PARTICIPATION' && one.granted && !one.withdrawal && one.givenAt > withdrawal.at)
  );
}
