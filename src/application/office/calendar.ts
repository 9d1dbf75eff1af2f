import type { OutputOf } from '../../shared/contract/index.ts';
import { accept } from '../../shared/result.ts';
import { isPlainDate, yearOf } from '../../domain/dates/plain-date.ts';
import { workYear, type WorkCalendar } from '../../domain/dates/work-calendar.ts';
import { recalculateDeadline } from '../../domain/mediation/deadlines.ts';
import { everyOpenDeadline, saveDeadline } from '../../vault/repositories/deadlines.ts';
import { confirmYear, setCalendarDay } from '../../vault/repositories/office.ts';
import type { Writer } from '../../vault/index.ts';
import { refreshCase } from '../cases/refresh-case.ts';
import { Refusal, type Desk } from '../desk.ts';
import type { UseCase } from '../use-case.ts';
import { currentCalendar } from './rules-of-the-day.ts';

export const readYear: UseCase<'calendar.read-year'> = (desk, { year }) => {
  const { confirmed, days } = workYear(desk.calendar, year);
  const listed: OutputOf<'calendar.read-year'>['days'] = Object.entries(days)
    .map(([on, day]) => ({ on, kind: day.kind }))
    .toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return accept({ year, confirmed, days: listed });
};

/** DT-8: open working-day deadlines are counted anew and keep their old day in history. */
export const setDay: UseCase<'calendar.set-day'> = (desk, { on, kind, token }) => {
  if (!isPlainDate(on) || yearOf(on) < 2000 || yearOf(on) > 2100) throw new Refusal('DATE_TOO_FAR');
  change(desk, token, (db) => setCalendarDay(db, on, kind));
  return accept({ id: token });
};

export const confirmCalendarYear: UseCase<'calendar.confirm-year'> = (desk, { year, token }) => {
  change(desk, token, (db) => confirmYear(db, year, desk.today(), desk.userId));
  return accept({ id: token });
};

/** The calendar, then every deadline that hangs on it; the token comes last, so that the same call after a crash counts again. */
function change(desk: Desk, token: string, work: (db: Writer) => void): void {
  const { name, input } = desk.call;
  desk.office.write((tx) => {
    work(tx.db);
    tx.audit({ action: name, recordId: token });
  });
  recount(desk);
  desk.office.write((tx) => tx.remember(token, name, desk.office.digest(input), token));
}

/** Open deadlines anew, and with them the day on which each of their cases must be looked at. */
function recount(desk: Desk): void {
  const calendar = currentCalendar(desk.office);
  for (const module of desk.modules) desk.within(module, () => recountModule(desk, calendar));
}

function recountModule(desk: Desk, calendar: WorkCalendar): void {
  const moved = desk.facts
    .read(everyOpenDeadline)
    .map((before) => ({ before, after: recalculateDeadline(before, calendar, desk.today()) }))
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
  if (moved.length === 0) return;
  desk.facts.write((tx) => {
    for (const { before, after } of moved) {
      saveDeadline(tx.db, after);
      tx.audit({ action: 'deadlines.recount', recordId: after.id, caseId: after.caseId, before: before.dueOn, after: after.dueOn });
    }
    for (const caseId of new Set(moved.map(({ after }) => after.caseId))) refreshCase(tx.db, caseId, desk);
  });
}
