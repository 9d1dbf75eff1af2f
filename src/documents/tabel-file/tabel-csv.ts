/**
 * Hours of one person in one month by kind and day (*tabel*), as a table a spreadsheet opens: no case, no code, no place.
 * CSV as Excel reads it under Azerbaijani and Russian settings: UTF-8 with its mark, semicolons, CRLF; a cell that begins like a formula is text.
 */
import { strToU8 } from 'fflate';
import { WORK_KINDS, type WorkKind } from '../../shared/model/enumerations.ts';
import { minutesBetween } from '../../domain/dates/local-time.ts';
import { figuresInColumn } from '../grammar/amounts.ts';
import { shortDate } from '../grammar/dates.ts';
import type { Language } from '../model.ts';
import { tabelTexts } from './texts.ts';

export interface TabelEntry {
  /** YYYY-MM-DD, HH:MM, HH:MM. */
  readonly on: string;
  readonly from: string;
  readonly to: string;
  readonly kind: WorkKind;
  /** Whole kilometres, and cost of travel in qəpik. */
  readonly km: number;
  readonly cost: number;
}

export interface Tabel {
  /** How the office calls the person; no surname is needed. */
  readonly user: string;
  /** Every day of the month in order, and whether it is a day off in the working calendar. */
  readonly days: readonly { readonly on: string; readonly dayOff: boolean }[];
  readonly month: string;
  /** Those outside the month are left out. */
  readonly entries: readonly TabelEntry[];
  readonly language: Language;
}

/** Bytes of the file. Hours are H:MM, so that nothing is rounded; an empty cell is no hours. */
export function tabelCsv({ user, month, days, entries, language }: Tabel): Uint8Array {
  const t = tabelTexts[language];
  const own = entries.filter(({ on }) => on.startsWith(`${month}-`));
  const line = (label: string, of: readonly TabelEntry[]): string[] => [
    label,
    ...days.map(({ on }) => hours(of.filter((entry) => entry.on === on))),
    hours(of),
    sum(of, ({ km }) => km) === 0 ? '' : String(sum(of, ({ km }) => km)),
    sum(of, ({ cost }) => cost) === 0 ? '' : figuresInColumn(sum(of, ({ cost }) => cost), 'az').replaceAll('\u00A0', ''),
  ];
  const [first, last] = [days[0], days.at(-1)];
  const rows: string[][] = [
    [t.title],
    [t.user, user],
    [t.month, first && last ? `${shortDate(first.on)}–${shortDate(last.on)}` : month],
    [],
    [t.kind, ...days.map(({ on }) => on.slice(8)), t.total, t.km, t.cost],
    [t.dayOff, ...days.map(({ dayOff }) => (dayOff ? t.offMark : ''))],
    ...WORK_KINDS.flatMap((kind) => {
      const of = own.filter((entry) => entry.kind === kind);
      return of.length > 0 ? [line(t.kinds[kind], of)] : [];
    }),
    line(t.total, own),
  ];
  return strToU8(`\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`);
}

const sum = (entries: readonly TabelEntry[], of: (entry: TabelEntry) => number): number => entries.reduce((total, entry) => total + of(entry), 0);

function hours(entries: readonly TabelEntry[]): string {
  const minutes = sum(entries, minutesBetween);
  return minutes === 0 ? '' : `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Quoted where it must be; an apostrophe before =, +, -, @ and their wide forms, a tab or a line end keeps a spreadsheet from running it. */
function cell(text: string): string {
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
