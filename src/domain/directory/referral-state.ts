import type { ReferralOut } from '../../shared/model/disclosure.ts';
import type { Parameters } from '../../shared/model/parameters.ts';
import { addDays, isBefore, minDate, plainDate, type PlainDate } from '../dates/plain-date.ts';
import { addWorkingDays, type WorkCalendar } from '../dates/work-calendar.ts';

/** How far a referral has come (A.7). Nothing is ever just "sent": each state says what is to be done next. */
export const REFERRAL_STATES = ['DRAFT', 'WAITING', 'OVERDUE', 'ACKNOWLEDGED', 'ACCEPTED', 'REFUSED', 'DONE', 'CLOSED'] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

export const REFERRAL_ACTS = ['SEND', 'AWAIT_SLIP', 'CALL_THEM', 'AWAIT_DECISION', 'CALL_FOR_DECISION', 'ASK_FOR_OUTCOME', 'FIND_ANOTHER', 'CLOSE', 'NONE'] as const;
export type ReferralAct = (typeof REFERRAL_ACTS)[number];

export interface ReferralStanding {
  readonly state: ReferralState;
  readonly next: ReferralAct;
  /** Last day (inclusive) of what is being waited for; null where no day is set. */
  readonly due: PlainDate | null;
  /** That day has passed. */
  readonly late: boolean;
}

type Urgency = ReferralOut['urgency'];
export type ReferralSoFar = Pick<ReferralOut, 'urgency' | 'acknowledgedOn' | 'accepted' | 'outcome' | 'closedOn'> & { readonly sentOn: string | null; readonly dueOn?: string | null };
type ReferralParameters = Pick<Parameters, 'P_REFERRAL_ACK'>;

/** Calendar days an urgent one may wait; somebody in danger does not wait for Monday. */
const DAYS: Readonly<Record<Exclude<Urgency, 'ROUTINE'>, number>> = { NOW: 0, H24: 1, H72: 3 };

/** Last day for an answer to what was sent or acknowledged on a day: never later than a routine one's. */
export function answerDue(urgency: Urgency, from: PlainDate, calendar: WorkCalendar, { P_REFERRAL_ACK }: ReferralParameters): PlainDate {
  const routine = addWorkingDays(from, P_REFERRAL_ACK, calendar).date;
  return urgency === 'ROUTINE' ? routine : minDate(routine, addDays(from, DAYS[urgency]));
}

/**
 * State, next act and its day of a referral. An acknowledgement without a decision is waited for once more as long; a decision
 * given at once counts as the acknowledgement. `dueOn` is the day fixed at sending, if one was.
 */
export function referralState({ urgency, sentOn, acknowledgedOn, accepted, outcome, closedOn, dueOn }: ReferralSoFar, today: PlainDate, calendar: WorkCalendar, parameters: ReferralParameters): ReferralStanding {
  if (closedOn !== null) return settled('CLOSED', 'NONE');
  if (outcome !== null) return settled('DONE', 'CLOSE');
  if (accepted === false) return settled('REFUSED', 'FIND_ANOTHER');
  if (accepted === true) return settled('ACCEPTED', 'ASK_FOR_OUTCOME');
  if (sentOn === null) return settled('DRAFT', 'SEND');
  if (acknowledgedOn !== null) {
    const due = answerDue(urgency, plainDate(acknowledgedOn), calendar, parameters);
    const late = isBefore(due, today);
    return { state: 'ACKNOWLEDGED', next: late ? 'CALL_FOR_DECISION' : 'AWAIT_DECISION', due, late };
  }
  const due = dueOn == null ? answerDue(urgency, plainDate(sentOn), calendar, parameters) : plainDate(dueOn);
  const late = isBefore(due, today);
  return late ? { state: 'OVERDUE', next: 'CALL_THEM', due, late } : { state: 'WAITING', next: 'AWAIT_SLIP', due, late };
}

const settled = (state: ReferralState, next: ReferralAct): ReferralStanding => ({ state, next, due: null, late: false });
