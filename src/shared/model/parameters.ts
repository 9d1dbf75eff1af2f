import { z } from 'zod';

/** Parameters of the rules (B.1) this build uses; each editable, dated and logged. Units stand in the name of the code or beside it. */
export const PARAMETER_DEFAULTS = {
  /** Calendar days from the later party's consent. */
  P_MED_TARGET: 30,
  /** Calendar days a risk assessment holds. */
  P_RISK_VALID: 30,
  /** Calendar days between receiving the text and signing. */
  P_COOLING: 3,
  /** Calendar days a disclosure consent lasts unless said otherwise. */
  P_DISCLOSE_DEFAULT: 90,
  /** Calendar days a disclosure consent lasts at most. */
  P_DISCLOSE_MAX: 365,
  /** Working days in which a provider acknowledges a referral. */
  P_REFERRAL_ACK: 3,
  /** Working days in which a person is answered about their own data. */
  P_SUBJECT_WD: 10,
  /** Calendar days from closure to the destruction of session notes. */
  P_NOTES_DESTROY: 30,
  /** Years a mediation file is kept after closure. */
  P_RETENTION_MED: 3,
  /** Age of majority in years. */
  P_CHILD_AGE: 18,
  /** Age in years from which a child is asked for their own yes. */
  P_ASSENT_AGE: 7,
  /** Calendar days a short protection order lasts unless the paper says otherwise. */
  P_DV_SHORT_ORDER: 10,
  /** Calendar days an answer from another file holds. */
  P_MATCH_VALID: 30,
  /** Minutes people who must not meet are kept apart before and after. */
  P_WAITING: 30,
  /** Working days to enter a paper signed elsewhere. */
  P_PAPER_WD: 3,
  /** Hours an approval stays valid. */
  P_APPROVAL_HOURS: 72,
  /** Calendar days to the first follow-up after fulfilment. */
  P_FOLLOWUP: 14,
  /** Hours in which rights are explained after the first contact. */
  P_RIGHTS_HOURS: 24,
  /** Calendar days of recovery and reflection. */
  P_REFLECTION_DAYS: 30,
  /** Hours in which the Main Department is told of a potential victim, without identity. */
  P_NOTIFY_HOURS: 24,
  /** Working days from an urgent placement to the application to the court. */
  P_COURT_WD: 10,
  /** Working days to a child's initial assessment. */
  P_INIT_ASSESS_WD: 3,
  /** Working days to the additional assessment and the family development plan. */
  P_ADD_ASSESS_WD: 14,
  /** Months of one monitoring window; a year has four. */
  P_MONITOR_MONTHS: 3,
  /** One-time allowance in manats. */
  P_ALLOWANCE_AZN: 700,
  /** Years of the residence permit. */
  P_RESIDENCE: 1,
  /** Working days in which a complaint is answered. */
  P_COMPLAINT_WD: 15,
  /** Years a file of protection needs, and one of trafficking, is kept after closure. */
  P_RETENTION_VPN: 5,
  P_RETENTION_THB: 5,
} as const;
/** Smallest and largest value each may take: a protection can be set longer, never away. */
export const PARAMETER_BOUNDS: Readonly<Record<keyof typeof PARAMETER_DEFAULTS, readonly [least: number, most: number]>> = {
  P_MED_TARGET: [1, 60],
  P_RISK_VALID: [1, 90],
  P_COOLING: [1, 30],
  P_DISCLOSE_DEFAULT: [1, 365],
  P_DISCLOSE_MAX: [1, 365],
  P_REFERRAL_ACK: [1, 10],
  P_SUBJECT_WD: [1, 30],
  P_NOTES_DESTROY: [0, 365],
  P_RETENTION_MED: [1, 75],
  P_CHILD_AGE: [18, 21],
  P_ASSENT_AGE: [1, 7],
  P_DV_SHORT_ORDER: [10, 365],
  P_MATCH_VALID: [1, 30],
  P_WAITING: [15, 240],
  P_PAPER_WD: [1, 10],
  P_APPROVAL_HOURS: [1, 168],
  P_FOLLOWUP: [1, 180],
  P_RIGHTS_HOURS: [1, 72],
  P_REFLECTION_DAYS: [30, 365],
  P_NOTIFY_HOURS: [1, 24],
  P_COURT_WD: [1, 10],
  P_INIT_ASSESS_WD: [1, 3],
  P_ADD_ASSESS_WD: [1, 14],
  P_MONITOR_MONTHS: [1, 3],
  P_ALLOWANCE_AZN: [1, 100_000],
  P_RESIDENCE: [1, 5],
  P_COMPLAINT_WD: [1, 30],
  P_RETENTION_VPN: [1, 75],
  P_RETENTION_THB: [1, 75],
};
export const PARAMETER_CODES = Object.keys(PARAMETER_DEFAULTS) as ParameterCode[];
export type ParameterCode = keyof typeof PARAMETER_DEFAULTS;
export const parameterCode = z.enum(Object.keys(PARAMETER_DEFAULTS) as [ParameterCode, ...ParameterCode[]]);
export type Parameters = Record<ParameterCode, number>;
