import type { z } from 'zod';
import type { planDomain } from '../../shared/model/care/enumerations.ts';
import type { ScopeToken } from '../model.ts';

export type PlanDomain = z.infer<typeof planDomain>;

/** Which yes opens a step of the plan to a body: health is asked for by its own name, the rest are needs. */
export function tokenOfDomain(domain: PlanDomain): ScopeToken {
  switch (domain) {
    case 'HEALTH': return 'healthSummary';
    case 'PSYCHOLOGICAL': return 'psychSummary';
    case 'FAMILY': return 'family';
    default: return 'needs';
  }
}
