import type { Rule } from '../../rule.ts';
import type { Asked } from '../acts.ts';
import { excludedReferral } from '../rules/r-22-excluded.ts';
import { sensitiveReferral } from '../rules/r-23-sensitive.ts';

/** Registering a referral: what was asked for. Nothing stops the record of a paper that came. */
export type RegisterCase = Pick<Asked<'cases.register'>, 'offence'>;

export const registerCaseGate: readonly Rule<RegisterCase>[] = [excludedReferral, sensitiveReferral];
