/** Azerbaijani ordinal endings after figures: by the last spoken word (documents.md "Grammar"). */

const UNITS = ['', 'ci', 'ci', 'cü', 'cü', 'ci', 'cı', 'ci', 'ci', 'cu'] as const;
const TENS = ['', 'cu', 'ci', 'cu', 'cı', 'ci', 'cı', 'ci', 'ci', 'cı'] as const;

/** Ending of a whole number from 0 up to a billion, without hyphen: 3 -> "cü". */
export function ordinalEnding(value: number): string {
  const unit = UNITS[value % 10];
  if (unit) return unit;
  const ten = TENS[Math.floor(value / 10) % 10];
  if (ten) return ten;
  if (value === 0) return 'cı';
  if (value % 1000 !== 0) return 'cü';
  if (value % 1_000_000 !== 0) return 'ci';
  return value % 1_000_000_000 !== 0 ? 'cu' : 'cı';
}

/** "73-cü", "144-1-ci"; the last part of a compound number decides. */
export function ordinal(number: number | string): string {
  const last = /(\d+)$/.exec(String(number))?.[1];
  return last === undefined ? String(number) : `${number}-${ordinalEnding(Number(last))}`;
}
