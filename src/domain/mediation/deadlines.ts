import type { CaseDeadline, CaseFile } from '../../shared/model/case-file.ts';
import { addHours, dateOf, parseInstant } from '../dates/instant.ts';
import { addDays, addMonths, daysBetween, maxDate, plainDate, type PlainDate } from '../dates/plain-date.ts';
import { actBy, addWorkingDays, unconfirmedYears, type WorkCalendar } from '../dates/work-calendar.ts';
import type { RuleContext } from '../rule.ts';
import { isDisclosure } from '../disclosure/projection.ts';
import { lastDayOf } from '../disclosure/rules/r-58-how-long.ts';
import { careDue } from '../care/deadlines.ts';
import { complaintsDue } from '../care/protection-clocks.ts';
import { settledBy, stillOpen, workingDays, type Due, type Status } from './due.ts';
import { comesOfAge } from './age.ts';
import { consentStatus } from './consent-status.ts';
import { signedAgreement } from './agreement-parties.ts';
import { principals, standing } from './case-facts.ts';
import { mediationTarget } from './mediation-target.ts';
import { gateClass } from './gate-class.ts';
import { obligationParts, obligationState } from './obligation-state.ts';
import { orderEndsOn } from './orders.ts';
import { assessedUntil } from './rules/r-23-sensitive.ts';
import { CONFIRM_HOURS, confirmBy } from './rules/r-29-emergency.ts';

/** Working days to a recall letter. */
const RECALL_LETTER_WD = 1;
/** Months to the second follow-up (P_FOLLOWUP: 14 CAL and 3 months after fulfilment). */
const SECOND_FOLLOW_UP_MONTHS = 3;

/**
 * Every deadline of a case, from its records: those kept stay under their id with their old days in history, those whose
 * ground has gone are CANCELLED, and an open one stays OPEN after its day until somebody has acted.
 */
export function caseDeadlines(file: CaseFile, context: RuleContext, newId: () => string): CaseDeadline[] {
  const before = [...file.deadlines];
  const kept = due(file, context).map((one): CaseDeadline => {
    const place = before.findIndex((old) => old.rule === one.rule && (one.single || (old.startsOn === one.startsOn && old.dueOn === one.dueOn)));
    const [old] = place < 0 ? [] : before.splice(place, 1);
    const history = old?.history ?? [];
    return {
      id: old?.id ?? newId(),
      caseId: file.header.id,
      rule: one.rule,
      startsOn: one.startsOn,
      dueOn: one.dueOn,
      ...(one.dueAt !== undefined && { dueAt: one.dueAt }),
      actBy: lastWorkingDay(one, context.calendar),
      kind: one.kind,
      count: one.count,
      status: one.status,
      unconfirmedYears: unconfirmedYears(plainDate(one.startsOn), plainDate(one.dueOn), context.calendar),
      history: old && old.dueOn !== one.dueOn ? [...history, { dueOn: old.dueOn, changedOn: context.today, why: 'RECORDS' }] : history,
    };
  });
  return [...kept, ...before.map((old): CaseDeadline => (old.status === 'OPEN' ? { ...old, status: 'CANCELLED' } : old))];
}

/** DT-8: an open deadline after the calendar was edited; a working-day one is counted anew and keeps its old day. */
export function recalculateDeadline(before: CaseDeadline, calendar: WorkCalendar, today: string): CaseDeadline {
  if (before.status !== 'OPEN' || before.kind === 'HOUR') return before;
  const byHand = before.history.some(({ why }) => why === 'MANUAL');
  const dueOn = before.kind === 'WD' && !byHand ? addWorkingDays(plainDate(before.startsOn), before.count, calendar).date : before.dueOn;
  return {
    ...before,
    dueOn,
    actBy: lastWorkingDay({ ...before, dueOn }, calendar),
    unconfirmedYears: unconfirmedYears(plainDate(before.startsOn), plainDate(dueOn), calendar),
    history: dueOn === before.dueOn ? before.history : [...before.history, { dueOn: before.dueOn, changedOn: today, why: 'CALENDAR' }],
  };
}

function due(file: CaseFile, context: RuleContext): Due[] {
  return [
    ...emergenciesDue(file), ...(file.header.module === 'MED' ? ofMediation(file, context) : careDue(file, context)), ...comingOfAge(file, context), ...ordersEnding(file, context), ...afterClosure(file),
    ...recallsDue(file, context), ...requestsDue(file, context), ...referralsDue(file), ...consentsEnding(file, context), ...complaintsDue(file, context),
  ];
}

function ofMediation(file: CaseFile, context: RuleContext): Due[] {
  return [...rightsDue(file, context), ...targetDue(file, context), ...assessmentsEnding(file, context), ...reportDue(file), ...obligationsDue(file, context), ...followUpsDue(file, context)];
}

/** a second person looks at it within hours of what happened; until then it stays, in a closed case too. */
function emergenciesDue(file: CaseFile): Due[] {
  return standing(file.emergencies).map((emergency): Due => {
    const until = confirmBy(emergency);
    const status = emergency.confirmed === null ? 'OPEN' : emergency.confirmed.at <= until ? 'MET' : 'MISSED';
    return { rule: 'R-29', single: false, kind: 'HOUR', count: CONFIRM_HOURS, startsOn: emergency.at.slice(0, 10), dueOn: dateOf(until), dueAt: until, status };
  });
}

/** a letter to whoever holds a paper whose consent was taken back; in a closed case too. */
function recallsDue(file: CaseFile, { calendar }: RuleContext): Due[] {
  return standing(file.recalls).map(({ recordedAt, sentOn, answeredOn }) => workingDays('R-60', recordedAt.slice(0, 10), RECALL_LETTER_WD, calendar, sentOn ?? answeredOn));
}

/** a person is answered about their own data; R-33: an authority gets its first answer; in a closed case too. */
function requestsDue(file: CaseFile, { calendar, parameters: { P_SUBJECT_WD } }: RuleContext): Due[] {
  const own = standing(file.subjectRequests).map(({ on, answeredOn }) => workingDays('R-89', on, P_SUBJECT_WD, calendar, answeredOn));
  const theirs = standing(file.authorityRequests).map(({ id, receivedOn, closedOn }) => {
    const answered = standing(file.documents).find(({ code, aboutId }) => (code === 'D25' || code === 'D25-C') && aboutId === id)?.madeOn ?? closedOn;
    return workingDays('R-33', receivedOn, P_SUBJECT_WD, calendar, answered);
  });
  return [...own, ...theirs];
}

/** A.7: whoever a person was sent to has said that they received it, by the day set when it was sent. */
function referralsDue(file: CaseFile): Due[] {
  return standing(file.referrals).flatMap(({ sentOn, dueOn, acknowledgedOn, closedOn }): Due[] => {
    if (sentOn === null || dueOn === null) return [];
    return [{ rule: 'P_REFERRAL_ACK', single: false, kind: 'CAL', count: daysBetween(plainDate(sentOn), plainDate(dueOn)), startsOn: sentOn, dueOn, status: settledBy(acknowledgedOn ?? closedOn, dueOn) }];
  });
}

/** the last day of a yes to a body of the directory: until then the person is asked whether it still holds. */
function consentsEnding(file: CaseFile, { today, now, parameters }: RuleContext): Due[] {
  return standing(file.consents).filter(isDisclosure).filter(({ granted }) => granted).map((consent): Due => {
    const startsOn = plainDate(consent.givenAt.slice(0, 10));
    const dueOn = lastDayOf(consent, parameters);
    const status = consentStatus(consent, file, now, parameters) === 'ACTIVE' ? stillOpen(file) : dueOn < today ? 'MET' : 'CANCELLED';
    return { rule: 'R-58', single: false, kind: 'CAL', count: daysBetween(startsOn, dueOn), startsOn, dueOn, status };
  });
}

/** the birthday from which somebody speaks for themself, if it falls into the case; open until they have, where a representative spoke for them. */
function comingOfAge(file: CaseFile, { today }: RuleContext): Due[] {
  const { header } = file;
  const { openedOn } = header;
  return comesOfAge(file).filter(({ on }) => on >= openedOn).map(({ subjectCode, on }): Due => {
    const theirs = standing(file.consents).filter((one) => one.subjectCode === subjectCode && (header.module !== 'MED' || one.type === 'MEDIATION_PARTICIPATION'));
    const ownWord = theirs.some(({ representativeCode, givenAt }) => representativeCode === null && givenAt.slice(0, 10) >= on);
    const spokenFor = theirs.some(({ representativeCode, granted, withdrawal }) => representativeCode !== null && granted && withdrawal === null);
    const status = ownWord || (!spokenFor && on < today) ? 'MET' : stillOpen(file);
    return { rule: 'R-18', single: false, kind: 'CAL', count: daysBetween(plainDate(openedOn), plainDate(on)), startsOn: openedOn, dueOn: on, status };
  });
}

/** the last day an order protects. */
function ordersEnding(file: CaseFile, { today }: RuleContext): Due[] {
  return standing(file.orders).map((order): Due => {
    const dueOn = orderEndsOn(order);
    return { rule: 'R-23', single: false, kind: 'CAL', count: daysBetween(plainDate(order.issuedOn), plainDate(dueOn)), startsOn: order.issuedOn, dueOn, status: dueOn < today ? 'MET' : stillOpen(file) };
  });
}

/** the last day the detailed assessment of each harmed person in a sensitive case may be relied on; open until there is a newer one, or an agreement. */
function assessmentsEnding(file: CaseFile, context: RuleContext): Due[] {
  if (gateClass(file.header.offence) !== 'SENSITIVE') return [];
  const { P_RISK_VALID } = context.parameters;
  return principals(file).flatMap(({ role, subjectCode }) => {
    const dueOn = role === 'HARMED' ? assessedUntil(file, subjectCode, context.today, context) : undefined;
    if (dueOn === undefined) return [];
    return [{ rule: 'R-23', single: false, kind: 'CAL', count: P_RISK_VALID, startsOn: addDays(plainDate(dueOn), -P_RISK_VALID), dueOn, status: signedOn(file) === null ? stillOpen(file) : 'MET' }];
  });
}

/** P_RIGHTS_HOURS: rights are explained within hours of the first time somebody was reached. */
function rightsDue(file: CaseFile, { parameters }: RuleContext): Due[] {
  return principals(file).flatMap(({ subjectCode }) => {
    const first = standing(file.contacts).filter((one) => one.withSubject === subjectCode && one.result === 'REACHED').map(({ at }) => at).toSorted()[0];
    const from = first === undefined ? undefined : parseInstant(first);
    if (!from) return [];
    const until = addHours(from, parameters.P_RIGHTS_HOURS);
    const explained = standing(file.protocols).filter((one) => one.subjectCode === subjectCode).map(({ on, to }) => `${on}T${to}:00+04:00`).toSorted()[0];
    const status = explained === undefined ? stillOpen(file) : explained <= until ? 'MET' : 'MISSED';
    return [{ rule: 'P_RIGHTS_HOURS', single: false, kind: 'HOUR', count: parameters.P_RIGHTS_HOURS, startsOn: dateOf(from), dueOn: dateOf(until), dueAt: until, status }];
  });
}

function targetDue(file: CaseFile, { now, parameters }: RuleContext): Due[] {
  const target = mediationTarget(file, now, parameters);
  if (!target) return [];
  const over = signedOn(file) ?? file.header.closedOn;
  return [{ rule: 'R-12', single: true, kind: 'CAL', count: daysBetween(plainDate(target.startsOn), plainDate(target.dueOn)), ...target, status: outcome(over, target.dueOn) ?? 'OPEN' }];
}

/** The day by which the referrer wants to hear. */
function reportDue(file: CaseFile): Due[] {
  const { reportWantedBy, date } = file.header.referral;
  if (reportWantedBy === null) return [];
  const startsOn = date < reportWantedBy ? date : reportWantedBy;
  const sent = standing(file.documents).flatMap(({ code, deliveredOn }) => (code === 'D04' && deliveredOn !== null ? [deliveredOn] : [])).toSorted()[0];
  const impossible = standing(file.closingSteps).some(({ step }) => step === 'OUTCOME_SENT');
  const status = outcome(sent ?? null, reportWantedBy) ?? (impossible ? 'CANCELLED' : stillOpen(file));
  return [{ rule: 'R-71', single: true, kind: 'CAL', count: daysBetween(plainDate(startsOn), plainDate(reportWantedBy)), startsOn, dueOn: reportWantedBy, status }];
}

/** every instalment, and every other obligation, of the agreement in force. */
function obligationsDue(file: CaseFile, { today }: RuleContext): Due[] {
  const agreement = signedAgreement(file);
  const startsOn = signedOn(file);
  if (!agreement || startsOn === null) return [];
  return agreement.obligations.flatMap((obligation) => {
    const { openSince } = obligationState(obligation, file.payments, today);
    return obligationParts(obligation).map(({ dueOn }): Due => {
      const from = startsOn < dueOn ? startsOn : dueOn;
      const done: Status = openSince !== null && dueOn >= openSince ? stillOpen(file) : 'MET';
      const status: Status = obligation.status === 'WAIVED_BY_HARMED' ? 'CANCELLED' : obligation.status === 'BREACHED' && done !== 'MET' ? 'MISSED' : done;
      return { rule: 'R-78', single: false, kind: 'CAL', count: daysBetween(plainDate(from), plainDate(dueOn)), startsOn: from, dueOn, status };
    });
  });
}

/** P_FOLLOWUP: a word with each party 14 days and 3 months after everything is fulfilled. */
function followUpsDue(file: CaseFile, { parameters }: RuleContext): Due[] {
  const agreement = signedAgreement(file);
  const fulfilledOn = agreement?.obligations.map(({ statusOn }) => statusOn ?? '').toSorted().at(-1) ?? signedOn(file);
  const done = agreement?.obligations.every(({ status }) => status === 'MET' || status === 'WAIVED_BY_HARMED');
  if (!done || !fulfilledOn) return [];
  const rounds = Math.min(...principals(file).map(({ subjectCode }) => standing(file.followUps).filter((one) => one.subjectCode === subjectCode && one.on >= fulfilledOn).length));
  const impossible = standing(file.closingSteps).some(({ step }) => step === 'FOLLOW_UP');
  const open = impossible ? 'CANCELLED' : stillOpen(file);
  const day = plainDate(fulfilledOn);
  return [
    { rule: 'P_FOLLOWUP', single: false, kind: 'CAL', count: parameters.P_FOLLOWUP, startsOn: day, dueOn: addDays(day, parameters.P_FOLLOWUP), status: rounds >= 1 ? 'MET' : open },
    { rule: 'P_FOLLOWUP', single: false, kind: 'MONTH', count: SECOND_FOLLOW_UP_MONTHS, startsOn: day, dueOn: addMonths(day, SECOND_FOLLOW_UP_MONTHS), status: rounds >= 2 ? 'MET' : open },
  ];
}

/** the days on which the file and the session notes go. */
function afterClosure(file: CaseFile): Due[] {
  const { closedOn, retentionUntil, secretsDestroyOn } = file.header;
  if (closedOn === null) return [];
  const from = plainDate(closedOn);
  const on = (rule: string, dueOn: string | null, status: Status): Due[] =>
    dueOn === null ? [] : [{ rule, single: true, kind: 'CAL', count: Math.max(0, daysBetween(from, plainDate(dueOn))), startsOn: from, dueOn, status }];
  const hasNotes = file.header.notesBy.length > 0;
  return [...on('R-68', retentionUntil, 'OPEN'), ...on('R-55', secretsDestroyOn, hasNotes ? 'OPEN' : 'MET')];
}

/** Day of the last signature under the agreement in force; null while there is none. */
function signedOn(file: CaseFile): string | null {
  return signedAgreement(file)?.signatures.map(({ on }) => on).toSorted().at(-1) ?? null;
}

function outcome(doneOn: string | null, dueOn: string): Status | undefined {
  return doneOn === null ? undefined : doneOn <= dueOn ? 'MET' : 'MISSED';
}

/** DT-6, never before the event; hours run through weekends (DT-7). */
function lastWorkingDay({ kind, startsOn, dueOn }: Pick<CaseDeadline, 'kind' | 'startsOn' | 'dueOn'>, calendar: WorkCalendar): PlainDate {
  return kind === 'HOUR' ? plainDate(dueOn) : maxDate(plainDate(startsOn), actBy(plainDate(dueOn), calendar));
}
