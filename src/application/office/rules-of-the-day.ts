import { PARAMETER_CODES, PARAMETER_DEFAULTS, type Parameters } from '../../shared/model/parameters.ts';
import type { DAY_KINDS } from '../../shared/contract/people.ts';
import { officialCalendar } from '../../domain/dates/calendar-2026.data.ts';
import { isPlainDate, type PlainDate } from '../../domain/dates/plain-date.ts';
import { withConfirmedYear, withDay, type WorkCalendar } from '../../domain/dates/work-calendar.ts';
import type { VaultFile } from '../../vault/index.ts';
import { confirmedYears, ownCalendarDays, parameterHistory } from '../../vault/repositories/office.ts';

type DayKind = (typeof DAY_KINDS)[number];
const isDayKind = (kind: string): kind is DayKind => ['HOLIDAY', 'MOURNING', 'ELECTION', 'TRANSFER', 'WORKING'].includes(kind);

/** The calendar that ships, with this office's own days and confirmed years over it. */
export function currentCalendar(office: VaultFile): WorkCalendar {
  const { days, years } = office.read((db) => ({ days: ownCalendarDays(db), years: confirmedYears(db) }));
  let calendar = officialCalendar;
  for (const { on, kind } of days) if (isPlainDate(on) && isDayKind(kind)) calendar = withDay(calendar, on, { kind, holidays: [] });
  for (const year of years) calendar = withConfirmedYear(calendar, year);
  return calendar;
}

/** Every parameter as it stands on a day: the newest change in force, else the default. */
export function currentParameters(office: VaultFile, today: PlainDate): Parameters {
  const parameters: Parameters = { ...PARAMETER_DEFAULTS };
  for (const change of office.read(parameterHistory)) {
    const code = PARAMETER_CODES.find((known) => known === change.code);
    if (code && change.from <= today) parameters[code] = change.value;
  }
  return parameters;
}
