/** Dates as papers write them. Every date is a plain date YYYY-MM-DD. */
import type { Language, PaperLanguage } from '../model.ts';
import { ordinal } from './ordinal.ts';

const MONTHS: Record<Language, readonly string[]> = {
  az: ['yanvar', 'fevral', 'mart', 'aprel', 'may', 'iyun', 'iyul', 'avqust', 'sentyabr', 'oktyabr', 'noyabr', 'dekabr'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  ru: ['января', 'февраля', 'марта', 'апреля', 'мая', 'июня', 'июля', 'августа', 'сентября', 'октября', 'ноября', 'декабря'],
};

/** Running text: "6 aprel 2026-cı il", "6 April 2026", "6 апреля 2026 года"; spaces do not break. Arabic, Persian and Urdu write figures: their months differ from country to country. */
export function longDate(date: string, language: PaperLanguage): string {
  if (language === 'ar' || language === 'fa' || language === 'ur') return shortDate(date);
  const [year = '', month = '', day = ''] = date.split('-');
  const words = [String(Number(day)), MONTHS[language][Number(month) - 1] ?? ''];
  if (language === 'az') words.push(ordinal(year), 'il');
  else if (language === 'ru') words.push(year, 'года');
  else words.push(year);
  return words.join('\u00A0');
}

/** Tables: 06.04.2026 in every language. */
export function shortDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${day}.${month}.${year}`;
}
