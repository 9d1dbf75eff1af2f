import { accept } from '../../shared/result.ts';
import { parseInstant, timeOf } from '../../domain/dates/instant.ts';
import { afterStop } from '../../domain/mediation/stop-effects.ts';
import { Refusal } from '../desk.ts';
import { recordOf } from '../step.ts';
import type { Session } from '../../shared/model/case-file.ts';
import type { UseCase } from '../use-case.ts';
import { saveRisk, saveSession } from './save-records.ts';

/**
 * Ends a started session: held, or stopped, in which case the risk assessment no longer counts. Where nobody came
 * nothing was held (`sessions.mark-not-held`): WRONG_STATUS; it ends after it began: WRONG_ORDER.
 */
export const finishSession: UseCase<'sessions.finish'> = (desk, { caseId, sessionId, to, outcome, attendance }) => {
  const file = desk.openCase(caseId);
  const session = recordOf(file.sessions, sessionId);
  if (session.status !== 'STARTED') throw new Refusal('WRONG_STATUS');
  const expected = new Set(session.attendees.map((attendee) => attendee.subjectCode));
  if (attendance.length !== expected.size || attendance.some(({ subjectCode }) => !expected.delete(subjectCode))) throw new Refusal('PARTY_NOT_FOUND');
  if (!attendance.some(({ present }) => present)) throw new Refusal('WRONG_STATUS');
  if (to <= beginning(session)) throw new Refusal('WRONG_ORDER');

  const stopped = outcome === 'STOPPED_BY_PARTY' || outcome === 'STOPPED_BY_MEDIATOR';
  const at = desk.now();
  const ended = { ...session, status: stopped ? ('STOPPED' as const) : ('HELD' as const), to, outcome, attendees: attendance, endedAt: at };
  desk.record(caseId, sessionId, (db) => {
    saveSession(db, ended);
    if (stopped) afterStop(file, at).stale.forEach((risk) => saveRisk(db, risk));
  });
  return accept({ id: sessionId });
};

/** `HH:MM` at which a session began: the planned hour, or the moment it was started if that was earlier. */
function beginning({ from, startedAt }: Session): string {
  const started = parseInstant(startedAt ?? '');
  return started && timeOf(started) < from ? timeOf(started) : from;
}
