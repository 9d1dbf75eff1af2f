import type { ProtectionMeasure } from '../../../shared/model/care/protection.ts';
import type { InCase } from '../../mediation/acts.ts';
import type { Rule } from '../../rule.ts';
import { personRefusesMeasure } from '../rules/r-23-own-word.ts';

/** Asking a body for a measure of protection. */
export type RequestMeasure = InCase & { readonly measure: Pick<ProtectionMeasure, 'subjectCode' | 'code' | 'victimWants'> };

export const requestMeasureGate: readonly Rule<RequestMeasure>[] = [personRefusesMeasure];
