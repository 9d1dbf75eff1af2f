import type { Module } from '../../shared/model/roles.ts';

/** Internal number of a case (A.1): `MED-2026-0001`; four digits, more when they are used up. `sequence` counts from 1 in its year. */
export function caseNumber(module: Module, year: number, sequence: number): string {
  return `${module}-${year}-${String(sequence).padStart(4, '0')}`;
}
