import type { Rule } from '../../rule.ts';
import type { SessionAct } from '../acts.ts';
import { scheduleSessionGate } from './schedule-session.ts';

/** moving a session: `plannedSession(session, newDay, newTime)`; every age is asked again of the new day. */
export type MoveSession = SessionAct;

export const moveSessionGate: readonly Rule<MoveSession>[] = scheduleSessionGate;
