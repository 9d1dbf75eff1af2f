import { EXCERPTS, FOREIGN_FINDINGS } from '../../shared/model/foreign.ts';
import type { ForeignFinding, ForeignFindingCode } from '../../shared/model/foreign.ts';

/** Collects what is found: counts everything, keeps the first few excerpts, each once. */
export class Findings {
  readonly #found = new Map<ForeignFindingCode, { count: number; excerpts: Set<string> }>();
  readonly #known = new Set<string>();

  add(code: ForeignFindingCode, excerpt = ''): void {
    const known = this.#found.get(code) ?? { count: 0, excerpts: new Set<string>() };
    this.#found.set(code, known);
    known.count += 1;
    const text = shortened(excerpt);
    if (text !== '' && known.excerpts.size < EXCERPTS.most) known.excerpts.add(text);
  }

  /** Counts a value once, however often it comes. */
  addOnce(code: ForeignFindingCode, value: string): void {
    const key = `${code}|${value}`;
    if (value === '' || this.#known.has(key)) return;
    this.#known.add(key);
    this.add(code, value);
  }

  list(): ForeignFinding[] {
    return FOREIGN_FINDINGS.flatMap((code) => {
      const known = this.#found.get(code);
      return known === undefined ? [] : [{ code, count: known.count, excerpts: [...known.excerpts] }];
    });
  }
}

/** One line, without control characters, cut at a whole character. */
export function shortened(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are exactly what is taken out
  const line = text.slice(0, 4 * EXCERPTS.length).replaceAll(/[\s\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim().toWellFormed();
  return line.length <= EXCERPTS.length ? line : `${line.slice(0, EXCERPTS.length - 1).toWellFormed().replace(/\ufffd$/, '')}…`;
}
