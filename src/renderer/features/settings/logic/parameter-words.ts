import type { ParameterCode } from '../../../../shared/model/parameters.ts';

/** Unit of each parameter, as `src/shared/model/parameters.ts` defines it; key under `settings.parameters.unit`. */
export const PARAMETER_UNITS: Record<ParameterCode, 'days' | 'workingDays' | 'hours' | 'minutes' | 'years' | 'age'> = {
  P_MED_TARGET: 'days',
  P_RISK_VALID: 'days',
  P_COOLING: 'days',
  P_DISCLOSE_DEFAULT: 'days',
  P_DISCLOSE_MAX: 'days',
  P_REFERRAL_ACK: 'workingDays',
  P_SUBJECT_WD: 'workingDays',
  P_NOTES_DESTROY: 'days',
  P_RETENTION_MED: 'years',
  P_CHILD_AGE: 'age',
  P_ASSENT_AGE: 'age',
  P_DV_SHORT_ORDER: 'days',
  P_MATCH_VALID: 'days',
  P_WAITING: 'minutes',
  P_PAPER_WD: 'workingDays',
  P_APPROVAL_HOURS: 'hours',
  P_FOLLOWUP: 'days',
  P_RIGHTS_HOURS: 'hours',
};
