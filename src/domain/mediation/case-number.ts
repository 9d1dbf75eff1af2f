import type { Module } from '../../shared/model/roles.ts';

/** Modules whose numbers are random: a sequence would tell how many people are helped (A.1). */
export const RANDOM_NUMBERS: readonly Module[] = ['THB'];

/** Internal number of a case (A.1): `MED-2026-0001`; four digits, more when they are used up. `sequence` counts from 1 in its year. */
export function caseNumber(module: Module, year: number, sequence: number): string {
  return `${module}-${year}-${String(sequence).padStart(4, '0')}`;
}

/**
 * Beginnings of the numbers somebody may mean: `12` or `0012` is that number in any of the years, `2026-12` or
 * `med-2026-0012` begins one, and a person's code (`MED-2026-0012-V2`) leads to its case. None begins another; none at all is any case.
 */
export function caseNumbersMeant(typed: string, module: Module, years: readonly number[]): string[] {
  const text = typed.trim().toUpperCase();
  const number = /^\d{1,6}$/.test(text) ? years.map((year) => caseNumber(module, year, Number(text))) : [];
  const begins = text.startsWith(module) ? text : /^20\d\d(-.*)?$/.test(text) ? `${module}-${text}` : undefined;
  const prefix = begins === undefined && number.length === 0 ? text : begins?.replace(/^([A-Z]{3}-\d{4}-\d{4,})-[A-Z]?\d*$/, '$1');
  if (prefix === '' || prefix === module || prefix === `${module}-`) return [];
  const all = prefix === undefined ? number : [prefix, ...number];
  return [...new Set(all)].filter((one) => !all.some((other) => other !== one && one.startsWith(other)));
}
