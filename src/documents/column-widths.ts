/** Widths of table columns, so that no word of a cell is cut in two. */
import { halfPoints } from './docx-styles.ts';
import type { Inline } from './model.ts';
import { plain } from './read-model.ts';

/** Size of table text in points, and the share of it one character takes on average. */
const POINTS = 9.5;
const SHARE = { body: 0.6, head: 0.65 } as const;

/** Width a column needs for its longest word, twips. */
function needed(cells: readonly Inline[], share: number, largePrint: boolean): number {
  const longest = Math.max(0, ...cells.flatMap((cell) => plain(cell).split(/[ \n]|(?<=[-/–])/)).map((word) => [...word].length));
  return Math.ceil(longest * halfPoints(POINTS, { largePrint }) * 10 * share);
}

export interface Columns {
  readonly header: readonly Inline[];
  readonly rows: readonly (readonly Inline[])[];
  /** What a cell keeps free at its sides, twips. */
  readonly margins: number;
  readonly largePrint: boolean;
}

/** The widths asked for, widened where a word would not fit at the cost of the columns with room; undefined where the words do not fit at all. */
export function fittedWidths(asked: readonly number[], { header, rows, margins, largePrint }: Columns): readonly number[] | undefined {
  const least = asked.map((_, index) => margins + Math.max(
    needed([header[index] ?? []], SHARE.head, largePrint),
    needed(rows.map((row) => row[index] ?? []), SHARE.body, largePrint),
  ));
  const lacking = asked.map((width, index) => Math.max(0, (least[index] ?? 0) - width));
  const spare = asked.map((width, index) => Math.max(0, width - (least[index] ?? 0)));
  const wanted = sum(lacking);
  if (wanted === 0) return asked;
  if (wanted > sum(spare)) return undefined;
  const share = wanted / sum(spare);
  return asked.map((width, index) => Math.floor(width + (lacking[index] ?? 0) - (spare[index] ?? 0) * share));
}

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0);
