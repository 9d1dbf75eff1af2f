import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';

/** Years the program can compute by itself; renew before the last one comes near. */
const FIRST_YEAR = 2024;
const LAST_YEAR = 2040;
const TARGET = new URL('../src/domain/dates/lunar-dates.data.ts', import.meta.url);
const FEASTS = [
  { feast: 'RAMAZAN', rule: '1 Shawwal ' },
  { feast: 'QURBAN', rule: '10 Dhu al-Hijjah ' },
] as const;

/** Text of lunar-dates.data.ts: the first day of each feast, from date-holidays' rules for AZ. */
export function lunarDatesSource(): string {
  const holidays = new Holidays('AZ');
  const rows: string[] = [];
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    for (const day of holidays.getHolidays(year)) {
      const found = FEASTS.find(({ rule }) => day.rule.startsWith(rule));
      // A substitute row is the library's own idea of the day off; ours is in compute-year.ts.
      if (found !== undefined && day.substitute !== true) {
        rows.push(`  { feast: '${found.feast}', firstDay: plainDate('${day.date.slice(0, 10)}') },`);
      }
    }
  }
  return `// Made by tools/generate-lunar-dates.ts; do not edit.
// Computed with date-holidays (c) commenthol, ISC; its holiday data CC-BY-3.0 (rules of country AZ).
import { plainDate } from './plain-date.ts';
import type { LunarDates } from './compute-year.ts';

/** First days of Ramazan and Qurban; each lasts two days. A Cabinet decision may move them by a day. */
export const lunarDates: LunarDates = {
  firstYear: ${FIRST_YEAR},
  lastYear: ${LAST_YEAR},
  feasts: [
${rows.map((row) => `  ${row}`).join('\n')}
  ],
};
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(TARGET, lunarDatesSource());
