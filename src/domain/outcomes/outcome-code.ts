import type { ObligationStatus, SessionStatus } from '../../shared/model/enumerations.ts';

/** The five outcome codes an authority may learn (documents.md D04). */
export const outcomeCodes = ['O1', 'O2', 'O3', 'O4', 'O5'] as const;
export type OutcomeCode = (typeof outcomeCodes)[number];

export interface OutcomeInput {
  readonly sessions: readonly SessionStatus[];
  /** An agreement was signed by every party, whatever became of it afterwards. */
  readonly agreementSigned: boolean;
}
export interface AddendumInput {
  readonly obligations: readonly ObligationStatus[];
  /** How fulfilment was closed; absent while it still runs or ended in any other way. */
  readonly closedAs?: 'AGREEMENT_FULFILLED' | 'AGREEMENT_PARTIAL' | 'AGREEMENT_BREACHED';
}

/** O1, O2 or O3 of the first report. A preparatory meeting is not a session; a stopped one is. Source: documents.md D04. */
export function outcomeCode({ sessions, agreementSigned }: OutcomeInput): 'O1' | 'O2' | 'O3' {
  if (!sessions.some((status) => status === 'HELD' || status === 'STOPPED')) return 'O1';
  return agreementSigned ? 'O2' : 'O3';
}

/** O4 or O5 of an addendum after signature; O2 stands where fulfilment ended in no way a code may tell. */
export function addendumOutcome({ obligations, closedAs }: AddendumInput): 'O2' | 'O4' | 'O5' {
  if (closedAs === 'AGREEMENT_PARTIAL' || closedAs === 'AGREEMENT_BREACHED') return 'O5';
  const done = obligations.length > 0 && obligations.every((status) => status === 'MET' || status === 'WAIVED_BY_HARMED');
  return done ? 'O4' : 'O2';
}
