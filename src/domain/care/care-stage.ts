import type { CaseFile } from '../../shared/model/case-file.ts';
import type { CaseStage } from '../../shared/model/enumerations.ts';
import { standing } from '../mediation/case-facts.ts';

/** How far a file of care has come, from its records alone, in words that say nothing of what happened: contact, rights, needs, plan, closed. */
export function careStage(file: CaseFile): CaseStage {
  const { needsAssessments, plans, childPlans } = file.care;
  if (file.header.closedOn !== null) return 'K4';
  if (standing(plans).some(({ agreedOn }) => agreedOn !== null) || standing(childPlans).length > 0) return 'K3';
  if (standing(needsAssessments).length > 0) return 'K2';
  return standing(file.protocols).length > 0 ? 'K1' : 'K0';
}
