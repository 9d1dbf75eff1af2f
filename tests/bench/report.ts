import { arch, availableParallelism, loadavg, platform, totalmem } from 'node:os';
import type { Ratio } from './measure.ts';

/** One line of the table. */
export interface Figure {
  readonly what: string;
  readonly against: string;
  readonly aim: string;
  readonly figure: string;
  /** Quartiles, or what else belongs beside the figure. */
  readonly beside: string;
  /** Null where there is no aim. */
  readonly met: boolean | null;
}

export function ratioFigure(what: string, against: string, ratio: Ratio, aim: number | null): Figure {
  const figure = ratio.median.toFixed(2);
  return {
    what, against, aim: aim === null ? '–' : `≤ ${aim}`, figure,
    beside: `${ratio.lower.toFixed(2)} – ${ratio.upper.toFixed(2)}`,
    // As it is printed, so that the table does not contradict itself.
    met: aim === null ? null : Number(figure) <= aim,
  };
}

export function sizeFigure(what: string, bytes: number, aim: number | null, beside = ''): Figure {
  return { what, against: 'gzipped', aim: aim === null ? '–' : `≤ ${aim} kB`, figure: `${Math.round(bytes / 1000)} kB`, beside, met: aim === null ? null : bytes <= aim * 1000 };
}

const HEAD = ['Measure', 'Divided by', 'Aim', 'Figure', 'Quartiles', 'Aim met'];

export function table(figures: readonly Figure[]): string {
  const rows = [HEAD, ...figures.map(({ what, against, aim, figure, beside, met }) => [what, against, aim, figure, beside, met === null ? '' : met ? 'yes' : '**no**'])];
  const widths = HEAD.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) => `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...rest] = rows;
  return [line(head), `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`, ...rest.map(line)].join('\n');
}

/** In general words, with how busy the machine was: on a busy one the writes and the window look worse than they are. */
export function machine(): string {
  const cores = availableParallelism();
  const load = loadavg()[1] ?? 0;
  const busy = load > cores / 2 ? `, busy with other work (load ${load.toFixed(1)})` : '';
  return `${platform()} on ${arch()}, ${cores} cores, ${Math.round(totalmem() / 2 ** 30)} GB of memory, Node ${process.versions.node.split('.')[0]}${busy}`;
}
