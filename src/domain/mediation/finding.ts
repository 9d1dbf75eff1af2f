import type { Missing } from '../../shared/result.ts';
import type { Finding } from '../rule.ts';

/** What a rule answers with: nothing when nothing is missing. */
export function lacking(missing: readonly Missing[], rest: Omit<Finding, 'missing'> = {}): Finding | undefined {
  return missing.length === 0 ? undefined : { ...rest, missing: [...missing] };
}

/** One missing item if a condition holds. */
export function missingIf(condition: boolean, missing: Missing): Missing[] {
  return condition ? [missing] : [];
}
