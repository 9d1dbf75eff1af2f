import type { SideMessage } from '../../../shared/model/case-file.ts';
import type { Rule } from '../../rule.ts';
import type { PlannedSession, SessionAct } from '../acts.ts';
import { withWhomTheyStandFor } from '../case-facts.ts';
import { directSession } from '../rules/r-01-direct-session.ts';
import { barringRiskDirect } from '../rules/r-24-barring-risk.ts';
import { afterStop } from '../rules/r-28-after-stop.ts';
import { deliverable } from '../rules/r-93-message.ts';
import { scheduleSessionGate } from './schedule-session.ts';

/** Handing a message to the one it is for: `session` is `asLetter(…, today, now)`, `message` the one on file. */
export interface DeliverMessage extends SessionAct {
  readonly message: SideMessage;
}

/** A message carried is mediation by letter: between whoever writes, whoever receives, and those they stand for. `HH:MM`. */
export function asLetter(file: SessionAct['file'], { from, to }: Pick<SideMessage, 'from' | 'to'>, on: string, at: string): PlannedSession {
  return { type: 'LETTER', on, from: at, attendees: withWhomTheyStandFor(file, [from, to]) };
}

/** These speak of direct sessions alone. */
const FACE_TO_FACE: readonly Rule<SessionAct>[] = [directSession, barringRiskDirect, afterStop];

export const deliverMessageGate: readonly Rule<DeliverMessage>[] = [...scheduleSessionGate.filter((rule) => !FACE_TO_FACE.includes(rule)), deliverable];
