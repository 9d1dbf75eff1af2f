import type { Rule } from '../../rule.ts';
import type { SessionAct } from '../acts.ts';
import { unconfirmedYear } from '../rules/dt-8-unconfirmed-year.ts';
import { directSession } from '../rules/r-01-direct-session.ts';
import { indirectSession } from '../rules/r-02-indirect-session.ts';
import { renewalAfterWithdrawal } from '../rules/r-03-withdrawal.ts';
import { acknowledgement } from '../rules/r-07-acknowledgement.ts';
import { certificate } from '../rules/r-09-certificate.ts';
import { conflictOfInterest } from '../rules/r-10-conflict.ts';
import { target } from '../rules/r-12-target.ts';
import { minorTakesPart, representativeAttends } from '../rules/r-13-minor.ts';
import { assentBeforeSession } from '../rules/r-15-child-assent.ts';
import { capacity } from '../rules/r-16-capacity.ts';
import { ownWord } from '../rules/r-18-comes-of-age.ts';
import { notCleared } from '../rules/r-20-not-cleared.ts';
import { excluded } from '../rules/r-22-excluded.ts';
import { orderInForce, sensitive, voluntariness } from '../rules/r-23-sensitive.ts';
import { barringRiskDirect } from '../rules/r-24-barring-risk.ts';
import { afterStop } from '../rules/r-28-after-stop.ts';
import { nonWorkingDay } from '../rules/r-94-non-working-day.ts';
import { peopleTooClose } from '../rules/x21-people-too-close.ts';

export type ScheduleSession = SessionAct;

export const scheduleSessionGate: readonly Rule<ScheduleSession>[] = [
  directSession, indirectSession, renewalAfterWithdrawal, acknowledgement, certificate, conflictOfInterest, target, minorTakesPart,
  representativeAttends, assentBeforeSession, capacity, ownWord, notCleared, excluded, orderInForce, sensitive, voluntariness, barringRiskDirect, afterStop, nonWorkingDay, peopleTooClose, unconfirmedYear,
];
