import { timeOf } from '../../domain/dates/instant.ts';
import { plannedSession } from '../../domain/mediation/acts.ts';
import { startSessionGate } from '../../domain/mediation/gates/start-session.ts';
import { Refusal } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { aroundSession, unclearedFor } from './around-session.ts';
import { mediatorOf, officeSetup } from './mediator.ts';
import { saveSession } from './save-records.ts';

/**
 * Everything is asked again on the day: a consent may have been withdrawn, a risk assessment grown old. A session begun on
 * another day than planned is one of that day, and the planned one is kept.
 */
export const startSession: UseCase<'sessions.start'> = async (desk, input) => {
  const uncleared = await unclearedFor(desk, input);
  const file = desk.openCase(input.caseId);
  const session = recordOf(file.sessions, input.sessionId);
  if (session.status !== 'PLANNED') throw new Refusal('WRONG_STATUS');
  if (session.on > desk.today()) throw new Refusal('WRONG_ORDER');

  const now = timeOf(desk.now());
  const movedFrom = [...session.movedFrom, { on: session.on, from: session.from, at: desk.now() }];
  const begun = session.on === desk.today() ? session : { ...session, on: desk.today(), from: now, movedFrom };
  const act = { file, session: plannedSession(session, desk.today(), now), mediator: mediatorOf(desk, file), ...aroundSession(desk, file, session, desk.today()), notCleared: uncleared, ...officeSetup(desk) };
  return throughGate(desk, input, input.caseId, startSessionGate, act, (spend) => {
    desk.record(input.caseId, session.id, (db) => {
      saveSession(db, { ...begun, mediator: act.mediator.userId, status: 'STARTED', startedAt: desk.now() });
      spend(db);
    });
    return session.id;
  });
};
