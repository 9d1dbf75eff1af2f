import { dateOf, parseInstant, timeOf } from '../../domain/dates/instant.ts';
import { formatDotted, parsePlainDate } from '../../domain/dates/plain-date.ts';

const NARROW = '\u00a0';

/** `2026-03-02` → `02.03.2026`; text that is no date comes back as it is, null as a dash. */
export function formatDate(iso: string | null | undefined): string {
  if (iso == null || iso === '') return '–';
  const date = parsePlainDate(iso.slice(0, 10));
  return date === undefined ? iso : formatDotted(date);
}

/** `2026-03-02T09:05:00+04:00` → `02.03.2026 09:05`. */
export function formatInstant(iso: string | null | undefined): string {
  if (iso == null || iso === '') return '–';
  const instant = parseInstant(iso);
  return instant === undefined ? iso : `${formatDotted(dateOf(instant))} ${timeOf(instant)}`;
}

/** Qəpik as manat, `730050` → `7 300,50`. */
export function formatMoney(qepik: number | null | undefined): string {
  if (qepik == null) return '–';
  const whole = String(Math.floor(Math.abs(qepik) / 100)).replace(/\B(?=(\d{3})+$)/g, NARROW);
  const rest = String(Math.abs(qepik) % 100).padStart(2, '0');
  return `${qepik < 0 ? '−' : ''}${whole},${rest}`;
}

/** Manat as a person types it (`7 300,50`, `7300.5`, `7300`) in qəpik; undefined if it is no amount. */
export function parseMoney(text: string): number | undefined {
  const match = /^(\d+)(?:[.,](\d{1,2}))?$/.exec(text.replace(/[\s\u00a0\u202f]/g, ''));
  if (match === null) return undefined;
  const value = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return Number.isSafeInteger(value) ? value : undefined;
}

/** `9:5`, `0905`, `9.05` as `09:05`; undefined if it is no time of day. */
export function parseTime(text: string): string | undefined {
  const trimmed = text.trim();
  const match = /^(\d{1,2})[:.](\d{1,2})$/.exec(trimmed) ?? /^(\d{1,2})(\d{2})$/.exec(trimmed) ?? /^(\d{1,2})$/.exec(trimmed);
  if (match === null) return undefined;
  const hours = Number(match[1]);
  const minutes = Number(match[2] ?? 0);
  if (hours > 23 || minutes > 59) return undefined;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
