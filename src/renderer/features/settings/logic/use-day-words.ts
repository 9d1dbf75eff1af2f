import type { HolidayCode } from '../../../../domain/dates/work-calendar.ts';
import { useMessages } from '../../../ui/messages.ts';
import type { DayWord } from './year-grid.ts';

/** Words for the days of the calendar. */
export function useDayWords() {
  const { t } = useMessages();
  const kindWords = (word: DayWord): string => t(word === 'WORKDAY' || word === 'WEEKEND' ? `settings.calendar.plain.${word}` : `settings.calendar.kind.${word}`);
  const holidayNames = (codes: readonly HolidayCode[]): string => [...new Set(codes)].map((code) => t(`settings.calendar.holiday.${code}`)).join(', ');
  return { kindWords, holidayNames };
}
