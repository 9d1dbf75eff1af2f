/** Dates in a text, in every order and language papers write them, as YYYY-MM-DD. */
import { plainLetters } from './endings.ts';
import type { Token } from './tokens.ts';

export interface DateHit {
  readonly date: string;
  readonly first: number;
  readonly last: number;
  /** The year stood with two figures. */
  readonly short: boolean;
}

const MONTHS: readonly RegExp[] = [
  'yanvar|январ|january|jan', 'fevral|феврал|february|feb', 'mart|март|march|mar', 'aprel|апрел|april|apr', 'may|ма[йея]', 'iyun|июн|june|jun', 'iyul|июл|july|jul',
  'av[qg]ust|август|august|aug', 'sent[iy]abr|сентябр|september|sept?', 'o[kc]t[iy]abr|октябр|october|oct', 'noyabr|ноябр|november|nov', 'de[kc]abr|декабр|december|dec',
].map((stems) => new RegExp(`^(?:${stems})(?:n?[iu]n|[iu]nd[ae]n?|[iu]n[ae]|[iu]|[ae]|d[ae]n?|a|я|е|ь|ю|ем|ём)?$`));
const BEGINNING = /^[yfmaisondjяфмаисонд]/;
/** What may stand between the numbers of one date. */
const NUMBER_GAP = /^\s?[.\-–/\s]\s?$/;
const DAY_REACH = 3;
const YEAR_REACH = 6;

export function datesOf(tokens: readonly Token[]): readonly DateHit[] {
  return tokens.flatMap((token, index) => (token.script === 'digits' ? inFigures(tokens, index) : inWords(tokens, index)));
}

function inFigures(tokens: readonly Token[], first: number): DateHit[] {
  const [a, b, c] = [tokens[first], tokens[first + 1], tokens[first + 2]];
  if (a && a.word.length === 8) return [{ word: a.word, ymd: [0, 4, 6] as const }, { word: a.word, ymd: [4, 2, 0] as const }].flatMap(({ word, ymd: [y, m, d] }) => hit(word.slice(y, y + 4), word.slice(m, m + 2), word.slice(d, d + 2), first, first));
  if (!a || b?.script !== 'digits' || c?.script !== 'digits' || !NUMBER_GAP.test(b.before) || !NUMBER_GAP.test(c.before)) return [];
  const last = first + 2;
  if (a.word.length === 4) return hit(a.word, b.word, c.word, first, last);
  if (c.word.length !== 4 && c.word.length !== 2) return [];
  return [...hit(c.word, b.word, a.word, first, last), ...(b.before.includes('/') ? hit(c.word, a.word, b.word, first, last) : [])];
}

/** A month's name with a day and a year near it. */
function inWords(tokens: readonly Token[], at: number): DateHit[] {
  const word = plainLetters(tokens[at]?.word ?? '');
  const month = BEGINNING.test(word) ? MONTHS.findIndex((pattern) => pattern.test(word)) : -1;
  if (month < 0) return [];
  const near = (reach: number, digits: RegExp) => [...tokens.entries()].slice(Math.max(0, at - reach), at + reach + 1).filter(([, { script, word }]) => script === 'digits' && digits.test(word));
  return near(DAY_REACH, /^\d{1,2}$/).flatMap(([dayAt, day]) => near(YEAR_REACH, /^\d{4}$/).flatMap(([yearAt, year]) =>
    hit(year.word, String(month + 1), day.word, Math.min(at, dayAt, yearAt), Math.max(at, dayAt, yearAt))));
}

function hit(year: string, month: string, day: string, first: number, last: number): DateHit[] {
  const short = year.length === 2;
  if (Number(month) < 1 || Number(month) > 12 || Number(day) < 1 || Number(day) > 31) return [];
  const rest = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return (short ? [`19${year}`, `20${year}`] : [year]).map((full) => ({ date: `${full}-${rest}`, first, last, short }));
}
