import { accept } from '../../shared/result.ts';
import { Refusal } from '../desk.ts';
import { recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { saveSession } from './save-records.ts';

/** nobody came, or could not, though it may have been opened: not a session, not a withdrawal, never reported. */
export const markNotHeld: UseCase<'sessions.mark-not-held'> = (desk, { caseId, sessionId, reason }) => {
  const session = recordOf(desk.openCase(caseId).sessions, sessionId);
  if (session.status !== 'PLANNED' && session.status !== 'STARTED') throw new Refusal('WRONG_STATUS');
  if (session.on > desk.today()) throw new Refusal('WRONG_ORDER');
  desk.record(caseId, sessionId, (db) => saveSession(db, { ...session, status: 'NOT_HELD', notHeldReason: reason }));
  return accept({ id: sessionId });
};

export const cancelSession: UseCase<'sessions.cancel'> = (desk, { caseId, sessionId }) => {
  const session = recordOf(desk.openCase(caseId).sessions, sessionId);
  if (session.status !== 'PLANNED') throw new Refusal('WRONG_STATUS');
  desk.record(caseId, sessionId, (db) => saveSession(db, { ...session, status: 'CANCELLED' }));
  return accept({ id: sessionId });
};
