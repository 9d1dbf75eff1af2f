// Made by tools/generate-lunar-dates.ts; do not edit.
// Computed with date-holidays (c) commenthol, ISC; its holiday data CC-BY-3.0 (rules of country AZ).
import { plainDate } from './plain-date.ts';
import type { LunarDates } from './compute-year.ts';

/** First days of Ramazan and Qurban; each lasts two days. A Cabinet decision may move them by a day. */
export const lunarDates: LunarDates = {
  firstYear: 2024,
  lastYear: 2040,
  feasts: [
    { feast: 'RAMAZAN', firstDay: plainDate('2024-04-10') },
    { feast: 'QURBAN', firstDay: plainDate('2024-06-16') },
    { feast: 'RAMAZAN', firstDay: plainDate('2025-03-30') },
    { feast: 'QURBAN', firstDay: plainDate('2025-06-06') },
    { feast: 'RAMAZAN', firstDay: plainDate('2026-03-20') },
    { feast: 'QURBAN', firstDay: plainDate('2026-05-27') },
    { feast: 'RAMAZAN', firstDay: plainDate('2027-03-09') },
    { feast: 'QURBAN', firstDay: plainDate('2027-05-16') },
    { feast: 'RAMAZAN', firstDay: plainDate('2028-02-26') },
    { feast: 'QURBAN', firstDay: plainDate('2028-05-05') },
    { feast: 'RAMAZAN', firstDay: plainDate('2029-02-14') },
    { feast: 'QURBAN', firstDay: plainDate('2029-04-24') },
    { feast: 'RAMAZAN', firstDay: plainDate('2030-02-04') },
    { feast: 'QURBAN', firstDay: plainDate('2030-04-13') },
    { feast: 'RAMAZAN', firstDay: plainDate('2031-01-24') },
    { feast: 'QURBAN', firstDay: plainDate('2031-04-02') },
    { feast: 'RAMAZAN', firstDay: plainDate('2032-01-14') },
    { feast: 'QURBAN', firstDay: plainDate('2032-03-22') },
    { feast: 'RAMAZAN', firstDay: plainDate('2033-01-02') },
    { feast: 'QURBAN', firstDay: plainDate('2033-03-11') },
    { feast: 'RAMAZAN', firstDay: plainDate('2033-12-23') },
    { feast: 'QURBAN', firstDay: plainDate('2034-03-01') },
    { feast: 'RAMAZAN', firstDay: plainDate('2034-12-12') },
    { feast: 'QURBAN', firstDay: plainDate('2035-02-18') },
    { feast: 'RAMAZAN', firstDay: plainDate('2035-12-01') },
    { feast: 'QURBAN', firstDay: plainDate('2036-02-07') },
    { feast: 'RAMAZAN', firstDay: plainDate('2036-11-19') },
    { feast: 'QURBAN', firstDay: plainDate('2037-01-26') },
    { feast: 'RAMAZAN', firstDay: plainDate('2037-11-08') },
    { feast: 'QURBAN', firstDay: plainDate('2038-01-16') },
    { feast: 'RAMAZAN', firstDay: plainDate('2038-10-29') },
    { feast: 'QURBAN', firstDay: plainDate('2039-01-05') },
    { feast: 'RAMAZAN', firstDay: plainDate('2039-10-19') },
    { feast: 'QURBAN', firstDay: plainDate('2039-12-26') },
    { feast: 'RAMAZAN', firstDay: plainDate('2040-10-07') },
    { feast: 'QURBAN', firstDay: plainDate('2040-12-14') },
  ],
};
