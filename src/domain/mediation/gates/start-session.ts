import type { Rule } from '../../rule.ts';
import type { SessionAct } from '../acts.ts';
import { scheduleSessionGate } from './schedule-session.ts';

/** Starting a session: `plannedSession(session, today, timeOf(now))`, everything asked again of today. */
export type StartSession = SessionAct;

export const startSessionGate: readonly Rule<StartSession>[] = scheduleSessionGate;
