import { addDays, plainDate, weekday, yearOf } from './plain-date.ts';
import type { PlainDate } from './plain-date.ts';
import type { CalendarDay, HolidayCode, WorkYear } from './work-calendar.ts';

/** First days of the lunar feasts in the years firstYear to lastYear; a year can hold one feast twice. */
export interface LunarDates {
  readonly firstYear: number;
  readonly lastYear: number;
  readonly feasts: readonly { readonly feast: 'RAMAZAN' | 'QURBAN'; readonly firstDay: PlainDate }[];
}

interface Celebration {
  readonly date: PlainDate;
  readonly holiday: HolidayCode;
}

/** Labour Code 105.1–105.2: holidays that are not working days. Novruz as the Cabinet sets it each year. */
const FIXED: readonly (readonly [monthDay: string, days: number, holiday: HolidayCode])[] = [
  ['01-01', 2, 'NEW_YEAR'],
  ['03-08', 1, 'WOMEN'],
  ['03-20', 5, 'NOVRUZ'],
  ['05-09', 1, 'VICTORY_OVER_FASCISM'],
  ['05-28', 1, 'INDEPENDENCE'],
  ['06-15', 1, 'SALVATION'],
  ['06-26', 1, 'ARMED_FORCES'],
  ['11-08', 1, 'VICTORY'],
  ['11-09', 1, 'FLAG'],
  ['12-31', 1, 'SOLIDARITY'],
];
const LUNAR_DAYS = 2;

/**
 * The year as Labour Code 105 makes it, not confirmed by anybody. Each celebrated day takes one working
 * day: its own, or, if that is a weekend (105.5) or already another holiday (105.6), the next one free,
 * weekends being served before overlaps are, in order of date. The mourning day is not moved.
 * Throws RangeError outside years 2 to 9998.
 */
export function computeYear(year: number, lunar: LunarDates): WorkYear {
  const days = new Map<PlainDate, CalendarDay>();
  const onWeekends: Celebration[] = [];
  const overlapping: Celebration[] = [];
  // The year before comes along because 31 December can push its rest day past New Year.
  for (const each of [year - 1, year]) {
    const mourning = plainDate(`${pad(each)}-01-20`);
    days.set(mourning, { kind: 'MOURNING', holidays: ['MARTYRS'] });
  }
  for (const celebration of celebrations(year, lunar)) {
    const { date, holiday } = celebration;
    const there = days.get(date);
    if (there?.kind === 'HOLIDAY') {
      days.set(date, { kind: 'HOLIDAY', holidays: [...there.holidays, holiday] });
      overlapping.push(celebration);
    } else {
      if (there === undefined) days.set(date, { kind: 'HOLIDAY', holidays: [holiday] });
      if (weekday(date) > 5) onWeekends.push(celebration);
    }
  }
  for (const { date, holiday } of [...onWeekends, ...overlapping]) {
    let rest = addDays(date, 1);
    while (weekday(rest) > 5 || days.has(rest)) rest = addDays(rest, 1);
    days.set(rest, { kind: 'TRANSFER', holidays: [holiday] });
  }
  const lunarKnown = year >= lunar.firstYear && year <= lunar.lastYear;
  return {
    days: Object.fromEntries([...days].filter(([date]) => yearOf(date) === year).sort(([a], [b]) => (a < b ? -1 : 1))),
    confirmed: false,
    source: lunarKnown ? 'COMPUTED' : 'COMPUTED_WITHOUT_LUNAR',
  };
}

/** Every celebrated day of the year and the one before, by date, fixed holidays ahead of lunar ones. */
function celebrations(year: number, { feasts }: LunarDates): Celebration[] {
  const runs = [year - 1, year].flatMap((each) =>
    FIXED.map(([monthDay, days, holiday]) => ({ first: plainDate(`${pad(each)}-${monthDay}`), days, holiday })),
  );
  const lunarRuns = feasts
    .filter(({ firstDay }) => yearOf(firstDay) === year || yearOf(firstDay) === year - 1)
    .map(({ feast, firstDay }) => ({ first: firstDay, days: LUNAR_DAYS, holiday: feast }));
  return [...runs, ...lunarRuns]
    .flatMap(({ first, days, holiday }) =>
      Array.from({ length: days }, (_, index): Celebration => ({ date: addDays(first, index), holiday })),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function pad(year: number): string {
  return String(year).padStart(4, '0');
}
