import type { GateClass, OffenceCategory } from '../../shared/model/enumerations.ts';

const SENSITIVE: readonly OffenceCategory[] = ['DOMESTIC', 'SEXUAL', 'HATE'];
const EXCLUDED: readonly OffenceCategory[] = ['TRAFFICKING', 'FORCED_LABOUR'];

/** How much a kind of offence is watched (A.3.3); a file that says nothing of one is watched by its own rules. */
export function gateClass(offence: OffenceCategory | null): GateClass {
  if (offence === null) return 'STANDARD';
  if (EXCLUDED.includes(offence)) return 'EXCLUDED';
  return SENSITIVE.includes(offence) ? 'SENSITIVE' : 'STANDARD';
}
