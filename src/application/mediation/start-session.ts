import { timeOf } from '../../domain/dates/instant.ts';
import { plannedSession } from '../../domain/mediation/acts.ts';
import { startSessionGate } from '../../domain/mediation/gates/start-session.ts';
import { Refusal } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { mediatorOf, officeSetup } from './mediator.ts';
import { saveSession } from './save-records.ts';

/** Everything is asked again on the day: a consent may have been withdrawn, a risk assessment grown old. */
export const startSession: UseCase<'sessions.start'> = (desk, input) => {
  const file = desk.openCase(input.caseId);
  const session = recordOf(file.sessions, input.sessionId);
  if (session.status !== 'PLANNED') throw new Refusal('WRONG_STATUS');
  if (session.on > desk.today()) throw new Refusal('WRONG_ORDER');

  const act = { file, session: plannedSession(session, desk.today(), timeOf(desk.now())), mediator: mediatorOf(desk, file), ...officeSetup(desk) };
  return throughGate(desk, input, input.caseId, startSessionGate, act, (spend) => {
    desk.record(input.caseId, session.id, (db) => {
      saveSession(db, { ...session, status: 'STARTED', startedAt: desk.now() });
      spend(db);
    });
    return session.id;
  });
};
