import { dayOfStep, type Step } from './acts.ts';
import { sessionMoment } from './session-readiness.ts';

/**
 * The instant at which a step asks what holds: a session's beginning, or now where that has passed; of anything else the end
 * of its day, or now where that day is not over. So a meeting written down late is judged by its own day.
 */
export function stepMoment(step: Step, now: string): string {
  if (step.session) return sessionMoment(step.session, now);
  const end = `${dayOfStep(step, now.slice(0, 10))}T23:59:59+04:00`;
  return end < now ? end : now;
}
