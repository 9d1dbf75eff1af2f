import type { RiskItem } from '../../../shared/model/enumerations.ts';
import type { Rule } from '../../rule.ts';
import type { Asked, InCase, Office } from '../acts.ts';
import { excluded } from '../rules/r-22-excluded.ts';
import { sensitiveAssessment } from '../rules/r-23-sensitive.ts';
import { barringRisk } from '../rules/r-24-barring-risk.ts';

/** A new version of the risk assessment. */
export type AssessRisk = InCase & Office & Pick<Asked<'risks.assess'>, 'carried' | 'result'> & { readonly scores: Partial<Record<RiskItem, number>> };

export const assessRiskGate: readonly Rule<AssessRisk>[] = [excluded, sensitiveAssessment, barringRisk];
