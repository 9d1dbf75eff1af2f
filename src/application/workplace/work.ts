import { accept, refuse } from '../../shared/result.ts';
import { monthSpan } from '../../domain/dates/local-time.ts';
import { addDays, plainDate, yearOf } from '../../domain/dates/plain-date.ts';
import { isWorkingDay } from '../../domain/dates/work-calendar.ts';
import { tabelCsv } from '../../documents/index.ts';
import { caseNumbers } from '../../vault/repositories/cases.ts';
import { insertWorkEntry, readWorkEntry, removeWorkEntry, workOfUser, workOverlaps } from '../../vault/repositories/work.ts';
import { Refusal, type Desk } from '../desk.ts';
import type { UseCase } from '../use-case.ts';
import { saveOut } from './agenda.ts';

/** Hours are one's own; a supervisor sees everybody's. NOT_ALLOWED. */
function whose(desk: Desk, userId: string | undefined): string {
  const user = userId ?? desk.userId;
  if (user !== desk.userId && !desk.may('case.assign')) throw new Refusal('NOT_ALLOWED');
  return user;
}

function entriesOf(desk: Desk, userId: string, month: string) {
  const { first, last } = monthSpan(month);
  return desk.eachModule(() => desk.facts.read((db) => workOfUser(db, userId, first, last)));
}

export const listWork: UseCase<'work.list'> = (desk, { month, userId }) => {
  const entries = entriesOf(desk, whose(desk, userId), month);
  const numbers = new Map(desk.eachModule(() => [...desk.facts.read((db) => caseNumbers(db, entries.flatMap(({ caseId }) => caseId ?? [])))]));
  return accept({ entries: entries.map((entry) => ({ ...entry, caseNo: (entry.caseId && numbers.get(entry.caseId)) ?? null })) });
};

/** Hours that are over; two entries never share a minute: ALREADY_EXISTS. */
export const addWork: UseCase<'work.add'> = (desk, { token: _token, ...entry }) => {
  if (entry.caseId !== null) desk.mustReach(desk.caseFile(entry.caseId));
  if (entry.on > desk.today()) throw new Refusal('DATE_IN_FUTURE');
  if (yearOf(plainDate(entry.on)) < yearOf(desk.today()) - 1) throw new Refusal('DATE_TOO_FAR');
  if (entry.to <= entry.from) throw new Refusal('WRONG_ORDER');
  if (desk.eachModule(() => [desk.facts.read((db) => workOverlaps(db, desk.userId, entry.on, entry.from, entry.to))]).includes(true)) throw new Refusal('ALREADY_EXISTS');
  const id = desk.recordId;
  desk.write(desk.facts, id, entry.caseId, (db) => insertWorkEntry(db, { ...entry, id, userId: desk.userId }));
  return accept({ id });
};

export const removeWork: UseCase<'work.remove'> = (desk, { entryId }) => {
  const entry = desk.find((db) => readWorkEntry(db, entryId));
  if (entry?.userId !== desk.userId) throw new Refusal('RECORD_NOT_FOUND');
  desk.write(desk.facts, entryId, entry.caseId, (db) => removeWorkEntry(db, entryId));
  return accept({ id: entryId });
};

/** The *tabel* of a month: hours by kind and day under the desk's label; no codes, no places. */
export const saveTabel: UseCase<'work.save-tabel'> = (desk, { month, userId, language, folder }) => {
  const owner = whose(desk, userId);
  const label = desk.session.users().find(({ id }) => id === owner)?.label;
  if (label === undefined) return refuse('NOT_ALLOWED');
  const entries = entriesOf(desk, owner, month).map(({ on, from, to, kind, km, cost }) => ({ on, from, to, kind, km, cost }));
  return saveOut(desk, folder, `tabel_${month}_${label.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.csv`, tabelCsv({ user: label, month, days: daysOf(desk, month), entries, language }));
};

/** Every day of a month, and whether the working calendar has it off. */
function daysOf(desk: Desk, month: string): { on: string; dayOff: boolean }[] {
  const { first, last } = monthSpan(month);
  const days = [];
  for (let on = first; on <= last; on = addDays(on, 1)) days.push({ on, dayOff: !isWorkingDay(on, desk.calendar) });
  return days;
}
