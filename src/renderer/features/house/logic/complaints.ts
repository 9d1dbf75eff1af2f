import type { OutputOf } from '../../../../shared/contract/index.ts';

export type ComplaintRow = OutputOf<'complaints.list'>['complaints'][number];
export const COMPLAINT_STATES = ['waiting', 'checking', 'settled'] as const;
export type ComplaintState = (typeof COMPLAINT_STATES)[number];

/** What is still to be done about a complaint. */
export function stateOf({ answeredOn, retaliationCheckedOn }: Pick<ComplaintRow, 'answeredOn' | 'retaliationCheckedOn'>): ComplaintState {
  if (answeredOn === null) return 'waiting';
  return retaliationCheckedOn === null ? 'checking' : 'settled';
}

/** By what is to be done, the nearest last day first. */
export function byState(complaints: readonly ComplaintRow[]): { state: ComplaintState; rows: ComplaintRow[] }[] {
  return COMPLAINT_STATES.map((state) => ({ state, rows: complaints.filter((one) => stateOf(one) === state).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0)) })).filter(({ rows }) => rows.length > 0);
}
