import type { CaseFile } from '../../shared/model/case-file.ts';
import { addDays, daysBetween, plainDate } from '../dates/plain-date.ts';
import { calendarDays, hours, settledBy, stillOpen, workingDays, type Due } from '../mediation/due.ts';
import type { RuleContext } from '../rule.ts';
import { caredFor, of, persons } from './care-facts.ts';
import { needsLetter, noticeGivenAt, noticeOwedSince } from './rules/r-30-notice.ts';
import { REFLECTION_RULE, reflectionDays, reflectionOf } from './reflection.ts';
import { RESIDENCE_REMINDERS, residenceOf } from './rules/r-39-residence.ts';

/** Working days to the signed letter after a telephone message. */
const LETTER_WD = 1;

/** Clocks of a trafficking file: the notice and its letter, the reflection, the permit, and in every file of care the rights. */
export function traffickingDue(file: CaseFile, context: RuleContext): Due[] {
  const rights = persons(file).flatMap(({ subjectCode }) => rightsDue(file, subjectCode, context));
  if (file.header.module !== 'THB') return rights;
  const own = caredFor(file).flatMap(({ subjectCode }) => [...noticeDue(file, subjectCode, context), ...reflectionDue(file, subjectCode, context), ...residenceDue(file, subjectCode, context)]);
  return [...rights, ...own];
}

/** rights are told within hours of the first time somebody was reached or came to live here. */
function rightsDue(file: CaseFile, subjectCode: string, { parameters }: RuleContext): Due[] {
  const reached = file.contacts.filter((one) => one.withSubject === subjectCode && one.result === 'REACHED' && !one.enteredInError).map(({ at }) => at);
  const [first] = [...reached, ...of(file.care.stays, subjectCode).map(({ admittedAt }) => admittedAt)].toSorted();
  if (first === undefined) return [];
  const [told = null] = of(file.protocols, subjectCode).map(({ on, to }) => `${on}T${to}:00+04:00`).toSorted();
  const due = hours('P_RIGHTS_HOURS', first, parameters.P_RIGHTS_HOURS, told);
  return due ? [{ ...due, status: due.status === 'OPEN' ? stillOpen(file) : due.status }] : [];
}

/** hours, through nights, weekends and holidays; a file that closed without it keeps it as missed. Then the letter after a telephone message. */
function noticeDue(file: CaseFile, subjectCode: string, { parameters, calendar }: RuleContext): Due[] {
  const since = noticeOwedSince(file, subjectCode);
  const due = since === undefined ? undefined : hours('R-30', since, parameters.P_NOTIFY_HOURS, noticeGivenAt(file, subjectCode) ?? null);
  const letters = of(file.care.notifications, subjectCode).filter(needsLetter).map(({ sentAt, letterSentOn }) => workingDays('R-30', sentAt.slice(0, 10), LETTER_WD, calendar, letterSentOn));
  return [...(due ? [due] : []), ...letters].map((one) => (one.status === 'OPEN' && file.header.closedOn !== null ? { ...one, status: 'MISSED' } : one));
}

/** the last day of the reflection, extensions counted; on everybody's list from seven days before. Its count is the days it began with. */
function reflectionDue(file: CaseFile, subjectCode: string, context: RuleContext): Due[] {
  const reflection = reflectionOf(file, subjectCode, context);
  if (!reflection) return [];
  const { startedOn, endsOn, over } = reflection;
  return [{ rule: REFLECTION_RULE, single: false, kind: 'CAL', count: reflectionDays(file, startedOn, context), startsOn: startedOn, dueOn: endsOn, status: over ? 'MET' : stillOpen(file) }];
}

/** the last day of the permit, and the days on which somebody is reminded of it. */
function residenceDue(file: CaseFile, subjectCode: string, { today }: RuleContext): Due[] {
  const residence = residenceOf(file, subjectCode);
  if (!residence || residence.validFrom === null || residence.validTo === null) return [];
  const from = plainDate(residence.validFrom);
  const last = plainDate(residence.validTo);
  return [...RESIDENCE_REMINDERS, 0].map((before): Due => {
    const dueOn = addDays(last, -before);
    const due = calendarDays('R-39', from, daysBetween(from, dueOn), null);
    return { ...due, status: dueOn < today ? settledBy(dueOn, dueOn) : stillOpen(file) };
  });
}
