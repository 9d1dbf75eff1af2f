import type { CalendarDay, HolidayCode, WorkCalendar, WorkYear } from './work-calendar.ts';

const holiday = (...holidays: HolidayCode[]): CalendarDay => ({ kind: 'HOLIDAY', holidays });
const restDayOf = (...holidays: HolidayCode[]): CalendarDay => ({ kind: 'TRANSFER', holidays });

/**
 * FC-2026. Source: Labour Code 105 and the Cabinet of Ministers' decision on Novruz, Ramazan and Qurban of 2026.
 * Holidays on a weekend are listed too, so that a screen can name them.
 */
export const calendar2026: WorkYear = {
  days: {
    '2026-01-01': holiday('NEW_YEAR'),
    '2026-01-02': holiday('NEW_YEAR'),
    '2026-01-20': { kind: 'MOURNING', holidays: ['MARTYRS'] },
    '2026-03-08': holiday('WOMEN'),
    '2026-03-09': restDayOf('WOMEN'),
    '2026-03-20': holiday('NOVRUZ', 'RAMAZAN'),
    '2026-03-21': holiday('NOVRUZ', 'RAMAZAN'),
    '2026-03-22': holiday('NOVRUZ'),
    '2026-03-23': holiday('NOVRUZ'),
    '2026-03-24': holiday('NOVRUZ'),
    '2026-03-25': restDayOf('NOVRUZ'),
    '2026-03-26': restDayOf('NOVRUZ'),
    '2026-03-27': restDayOf('RAMAZAN'),
    '2026-03-30': restDayOf('RAMAZAN'),
    '2026-05-09': holiday('VICTORY_OVER_FASCISM'),
    '2026-05-11': restDayOf('VICTORY_OVER_FASCISM'),
    '2026-05-27': holiday('QURBAN'),
    '2026-05-28': holiday('INDEPENDENCE', 'QURBAN'),
    '2026-05-29': restDayOf('QURBAN'),
    '2026-06-15': holiday('SALVATION'),
    '2026-06-26': holiday('ARMED_FORCES'),
    '2026-11-08': holiday('VICTORY'),
    '2026-11-09': holiday('FLAG'),
    '2026-11-10': restDayOf('VICTORY'),
    '2026-12-31': holiday('SOLIDARITY'),
  },
  confirmed: true,
  source: 'OFFICIAL',
};

/** The calendar a new vault starts with. */
export const officialCalendar: WorkCalendar = { years: { '2026': calendar2026 } };
