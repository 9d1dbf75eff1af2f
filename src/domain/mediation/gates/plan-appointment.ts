import { noPressure } from '../../care/rules/r-36-no-pressure.ts';
import type { Rule } from '../../rule.ts';
import type { Asked, PlannedSession, SessionAct } from '../acts.ts';
import { sidesOf, withWhomTheyStandFor } from '../case-facts.ts';
import { unconfirmedYear } from '../rules/dt-8-unconfirmed-year.ts';
import { appointmentAfterWithdrawal } from '../rules/r-03-withdrawal.ts';
import { representativeAttends } from '../rules/r-13-minor.ts';
import { notCleared } from '../rules/r-20-not-cleared.ts';
import { orderInForce } from '../rules/r-23-sensitive.ts';
import { nonWorkingDay } from '../rules/r-94-non-working-day.ts';
import { peopleTooClose } from '../rules/x21-people-too-close.ts';

/** Planning anything that is not a session. `session`: `asMeeting(…)`; `nearby`: what is taken that day in the same building, of people these must not meet. */
export type PlanAppointment = SessionAct & Pick<Asked<'appointments.plan'>, 'kind' | 'subjects' | 'requestedByPerson'>;

/** Who would be in one place, whatever it is called. */
export function asMeeting(file: SessionAct['file'], { on, from, to, subjects }: Pick<Asked<'appointments.plan'>, 'on' | 'from' | 'to' | 'subjects'>): PlannedSession {
  return { type: 'JOINT', on, from, until: to, attendees: withWhomTheyStandFor(file, subjects) };
}

/** Whether both sides are asked to one place: then `bringTogetherGate` judges it. */
export function bringsTogether({ file, session }: Pick<PlanAppointment, 'file' | 'session'>): boolean {
  const { harmed, responsible } = sidesOf(file, session.attendees);
  return harmed.length > 0 && responsible.length > 0;
}

/** Asking one side alone. */
export const planAppointmentGate: readonly Rule<PlanAppointment>[] = [
  appointmentAfterWithdrawal, representativeAttends, notCleared, orderInForce, noPressure, nonWorkingDay, peopleTooClose, unconfirmedYear,
];
