import { minuteOfDay, minutesBetween } from '../../domain/dates/local-time.ts';
import { plannedSession } from '../../domain/mediation/acts.ts';
import { moveSessionGate } from '../../domain/mediation/gates/move-session.ts';
import type { Session } from '../../shared/model/case-file.ts';
import { Refusal } from '../desk.ts';
import { throughGate } from '../gate.ts';
import { mustBeAhead, recordOf } from '../step.ts';
import type { UseCase } from '../use-case.ts';
import { aroundSession, unclearedFor } from './around-session.ts';
import { mediatorOf, officeSetup } from './mediator.ts';
import { saveSession } from './save-records.ts';

/** another day; the ages of consent and risk are asked again of that day, and the old day is kept. */
export const moveSession: UseCase<'sessions.move'> = async (desk, input) => {
  const { caseId, sessionId, on, from } = input;
  const uncleared = await unclearedFor(desk, input);
  const file = desk.openCase(caseId);
  const session = recordOf(file.sessions, sessionId);
  if (session.status !== 'PLANNED') throw new Refusal('WRONG_STATUS');
  mustBeAhead(desk, on);
  const shifted = { ...session, plannedTo: sameLength(session, from) };

  const act = { file, session: plannedSession(shifted, on, from), mediator: mediatorOf(desk, file), ...aroundSession(desk, file, session, on), notCleared: uncleared, ...officeSetup(desk) };
  return throughGate(desk, input, caseId, moveSessionGate, act, (spend) => {
    const movedFrom = [...session.movedFrom, { on: session.on, from: session.from, at: desk.now() }];
    desk.record(caseId, sessionId, (db) => {
      saveSession(db, { ...shifted, on, from, movedFrom });
      spend(db);
    });
    return sessionId;
  });
};

const LAST_MINUTE = 24 * 60 - 1;

/** The rooms are taken as long as before; null where nobody had said how long. `HH:MM`. */
function sameLength({ from: before, plannedTo }: Session, from: string): string | null {
  if (plannedTo === null) return null;
  const end = Math.min(minuteOfDay(from) + minutesBetween({ from: before, to: plannedTo }), LAST_MINUTE);
  return `${String(Math.floor(end / 60)).padStart(2, '0')}:${String(end % 60).padStart(2, '0')}`;
}
