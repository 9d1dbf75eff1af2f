import type { CaseFile, RiskAssessment } from '../../shared/model/case-file.ts';
import { makeStale } from './withdrawal-effects.ts';

/** a stopped session makes the risk assessment stale. `at`: instant it stopped. */
export function afterStop(file: CaseFile, at: string): { readonly stale: RiskAssessment[] } {
  return { stale: makeStale(file, at) };
}
