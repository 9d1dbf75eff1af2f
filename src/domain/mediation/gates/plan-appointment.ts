import type { Rule } from '../../rule.ts';
import type { Asked, InCase, Nearby } from '../acts.ts';
import { unconfirmedYear } from '../rules/dt-8-unconfirmed-year.ts';
import { appointmentAfterWithdrawal } from '../rules/r-03-withdrawal.ts';
import { orderBetweenSubjects } from '../rules/r-23-sensitive.ts';
import { nonWorkingDay } from '../rules/r-94-non-working-day.ts';
import { peopleTooClose } from '../rules/x21-people-too-close.ts';

/** Planning anything that is not a session. `nearby`: what is taken that day in the same building, of people these must not meet. */
export interface PlanAppointment extends InCase, Pick<Asked<'appointments.plan'>, 'kind' | 'on' | 'from' | 'to' | 'subjects'> {
  readonly nearby?: readonly Nearby[];
}

export const planAppointmentGate: readonly Rule<PlanAppointment>[] = [appointmentAfterWithdrawal, orderBetweenSubjects, nonWorkingDay, peopleTooClose, unconfirmedYear];
