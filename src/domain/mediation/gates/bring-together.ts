import type { Rule } from '../../rule.ts';
import { indirectSession } from '../rules/r-02-indirect-session.ts';
import { appointmentAfterWithdrawal } from '../rules/r-03-withdrawal.ts';
import type { PlanAppointment } from './plan-appointment.ts';
import { scheduleSessionGate } from './schedule-session.ts';

/** An appointment of both sides in one place: a joint session by another name, a signing too. Who will not meet signs apart. */
export type BringTogether = PlanAppointment;

/** Nobody is brought to one place to be spoken with apart or in writing: of that rule nothing is left to ask. */
export const bringTogetherGate: readonly Rule<BringTogether>[] = [appointmentAfterWithdrawal, ...scheduleSessionGate.filter((rule) => rule !== indirectSession)];
