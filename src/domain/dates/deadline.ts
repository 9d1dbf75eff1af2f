import { addHours, compareInstants, dateOf } from './instant.ts';
import type { Instant } from './instant.ts';
import { windows } from './monitoring-windows.ts';
import type { MonitoringPlan } from './monitoring-windows.ts';
import { addDays, addMonths, compareDates, daysBetween, isAfter, maxDate } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';
import { actBy, addWorkingDays, unconfirmedYears } from './work-calendar.ts';
import type { WorkCalendar } from './work-calendar.ts';

export const DEADLINE_STATUSES = ['OPEN', 'MET', 'MISSED', 'CANCELLED'] as const;
export type DeadlineStatus = (typeof DEADLINE_STATUSES)[number];

/** CALENDAR: the working-day calendar was edited; MANUAL: a person set another day. */
export type ChangeReason = 'CALENDAR' | 'MANUAL';

interface DeadlineBase {
  readonly id: string;
  readonly caseId: string;
  readonly rule: string;
  /** The event day: day 0 of the count, and the first day inside a window. */
  readonly startsOn: PlainDate;
  readonly status: DeadlineStatus;
  /** Code of what the length rests on: a parameter, or an article. */
  readonly source: string;
}

/** A deadline that ends 23:59:59 on dueOn (DT-1). count: days, working days or months from startsOn. */
export interface DateDeadline extends DeadlineBase {
  readonly kind: 'CAL' | 'WD' | 'MONTH' | 'WINDOW';
  readonly count: number;
  readonly dueOn: PlainDate;
  readonly actBy: PlainDate;
  readonly warnAt: readonly PlainDate[];
  readonly history: readonly { readonly dueOn: PlainDate; readonly changedOn: PlainDate; readonly why: ChangeReason }[];
  readonly manualOverride?: { readonly reason: string };
}

/** A deadline that runs by the hour from startsAt (DT-7). count: hours. */
export interface HourDeadline extends DeadlineBase {
  readonly kind: 'HOUR';
  readonly count: number;
  readonly startsAt: Instant;
  readonly dueAt: Instant;
  readonly warnAt: readonly Instant[];
}

export type Deadline = DateDeadline | HourDeadline;

/** What a rule says of a deadline; ids come from the caller. warnBefore: days (hours for an hour deadline) before the end. */
export interface DeadlineSpec {
  readonly id: string;
  readonly caseId: string;
  readonly rule: string;
  readonly source: string;
  readonly count: number;
  readonly warnBefore?: readonly number[];
}

export interface NewDeadline {
  readonly deadline: DateDeadline;
  /** Years it passes through whose calendar nobody has confirmed (DT-8: WARN). */
  readonly unconfirmedYears: readonly number[];
}

/** DT-2: the last day is the event day + N calendar days. */
export function calDeadline(spec: DeadlineSpec, startsOn: PlainDate, calendar: WorkCalendar): NewDeadline {
  return make('CAL', spec, startsOn, addDays(startsOn, requireCount(spec.count)), calendar);
}

/** DT-3: the last day is the N-th working day after the event. */
export function workingDayDeadline(spec: DeadlineSpec, startsOn: PlainDate, calendar: WorkCalendar): NewDeadline {
  return make('WD', spec, startsOn, addWorkingDays(startsOn, spec.count, calendar).date, calendar);
}

/** DT-4: the same day number N months later, clamped to the month's end. Years are 12 months. */
export function monthDeadline(spec: DeadlineSpec, startsOn: PlainDate, calendar: WorkCalendar): NewDeadline {
  return make('MONTH', spec, startsOn, addMonths(startsOn, requireCount(spec.count)), calendar);
}

/** DT-5: one deadline a window, from its first day to its last; count is the months of the plan. */
export function windowDeadlines(
  spec: Omit<DeadlineSpec, 'id' | 'count'>, newId: () => string, returnedOn: PlainDate, plan: MonitoringPlan, calendar: WorkCalendar,
): NewDeadline[] {
  return windows(returnedOn, plan).map(({ firstDay, lastDay }) =>
    make('WINDOW', { ...spec, id: newId(), count: plan.months }, firstDay, lastDay, calendar),
  );
}

/** DT-7: N hours later, through nights, weekends and holidays. */
export function hourDeadline(spec: DeadlineSpec, startsAt: Instant): HourDeadline {
  const { id, caseId, rule, source, count, warnBefore = [] } = spec;
  const dueAt = addHours(startsAt, requireCount(count));
  const warnAt = warnBefore.map((hours) => addHours(dueAt, -hours)).sort(compareInstants);
  return { id, caseId, rule, source, kind: 'HOUR', count, startsOn: dateOf(startsAt), startsAt, dueAt, warnAt, status: 'OPEN' };
}

/** Whether its last moment has passed: from 00:00 of the next day, or the second after dueAt. */
export function isOver(deadline: Deadline, now: Instant): boolean {
  return deadline.kind === 'HOUR' ? compareInstants(now, deadline.dueAt) > 0 : isAfter(dateOf(now), deadline.dueOn);
}

export interface Recalculation {
  /** All deadlines, in their order; those nothing changed in are the same objects. */
  readonly deadlines: readonly Deadline[];
  /** Those whose last day moved, to be logged. */
  readonly moved: readonly { readonly before: DateDeadline; readonly after: DateDeadline }[];
  readonly unconfirmedYears: readonly number[];
}

/**
 * DT-8: after the calendar was edited, counts open working-day deadlines anew and keeps the old day in their
 * history. One a person has set by hand stays. In the other open ones only the computed actBy follows.
 */
export function recalculateOpen(deadlines: readonly Deadline[], calendar: WorkCalendar, changedOn: PlainDate): Recalculation {
  const moved: { before: DateDeadline; after: DateDeadline }[] = [];
  const unconfirmed = new Set<number>();
  const result = deadlines.map((before): Deadline => {
    if (before.kind === 'HOUR' || before.status !== 'OPEN') return before;
    const counted = before.kind === 'WD' && before.manualOverride === undefined;
    const dueOn = counted ? addWorkingDays(before.startsOn, before.count, calendar).date : before.dueOn;
    if (counted) for (const year of unconfirmedYears(before.startsOn, dueOn, calendar)) unconfirmed.add(year);
    const after = moveTo(before, dueOn, changedOn, 'CALENDAR', calendar);
    if (dueOn !== before.dueOn) moved.push({ before, after });
    return dueOn === before.dueOn && after.actBy === before.actBy ? before : after;
  });
  return { deadlines: result, moved, unconfirmedYears: [...unconfirmed].sort((a, b) => a - b) };
}

/** The deadline with a last day a person has set, with the reason; the old day goes to its history. */
export function overrideDeadline(
  deadline: DateDeadline, dueOn: PlainDate, reason: string, changedOn: PlainDate, calendar: WorkCalendar,
): DateDeadline {
  return { ...moveTo(deadline, dueOn, changedOn, 'MANUAL', calendar), manualOverride: { reason } };
}

function make(
  kind: DateDeadline['kind'], spec: DeadlineSpec, startsOn: PlainDate, dueOn: PlainDate, calendar: WorkCalendar,
): NewDeadline {
  const { id, caseId, rule, source, count, warnBefore = [] } = spec;
  const warnAt = warnBefore.map((days) => addDays(dueOn, -days)).sort(compareDates);
  return {
    deadline: {
      id, caseId, rule, source, kind, count, startsOn, dueOn, warnAt,
      actBy: actByFrom(startsOn, dueOn, calendar), status: 'OPEN', history: [],
    },
    unconfirmedYears: unconfirmedYears(startsOn, dueOn, calendar),
  };
}

function moveTo(
  deadline: DateDeadline, dueOn: PlainDate, changedOn: PlainDate, why: ChangeReason, calendar: WorkCalendar,
): DateDeadline {
  const shift = daysBetween(deadline.dueOn, dueOn);
  return {
    ...deadline,
    dueOn,
    actBy: actByFrom(deadline.startsOn, dueOn, calendar),
    warnAt: deadline.warnAt.map((on) => addDays(on, shift)),
    history: shift === 0 ? deadline.history : [...deadline.history, { dueOn: deadline.dueOn, changedOn, why }],
  };
}

/** DT-6, but never before the event: over a long holiday "act by" is the event day itself, that is, now. */
function actByFrom(startsOn: PlainDate, dueOn: PlainDate, calendar: WorkCalendar): PlainDate {
  return maxDate(startsOn, actBy(dueOn, calendar));
}

function requireCount(count: number): number {
  if (!Number.isInteger(count) || count < 0) throw new RangeError('not a length of a deadline');
  return count;
}
