import type { CaseFile, Session } from '../../shared/model/case-file.ts';
import type { SessionAct } from '../../domain/mediation/acts.ts';
import type { Desk } from '../desk.ts';
import { notCleared } from '../matches/clearance.ts';
import { recordOf } from '../step.ts';
import { nearbyAppointments } from '../workplace/nearby.ts';
import { companion, isMediator } from './mediator.ts';

/** Who mediates beside, and what else happens in the building on the day. */
export function aroundSession(desk: Desk, file: CaseFile, session: Session, on: string): Pick<SessionAct, 'coMediator' | 'nearby'> {
  const people = session.attendees.map(({ subjectCode }) => subjectCode);
  return {
    coMediator: isMediator(desk, session.coMediator) ? companion(desk, session.coMediator) : null,
    nearby: nearbyAppointments(file, { on, placeType: session.placeType, people, except: session.id }),
  };
}

/** Those of a session whom another file has not cleared; asked only when it is meant. */
export async function unclearedFor(desk: Desk, { caseId, sessionId, dryRun }: { caseId: string; sessionId: string; dryRun?: boolean | undefined }): Promise<string[]> {
  if (dryRun) return [];
  const session = recordOf(desk.openCase(caseId).sessions, sessionId);
  return notCleared(desk, caseId, session.attendees.map(({ subjectCode }) => subjectCode));
}
