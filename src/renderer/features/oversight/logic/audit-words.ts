import * as model from '../../../../shared/model/enumerations.ts';
import type { EnumerationName } from '../../../ui/enumerations.ts';

/** Reasons an audit row may carry are codes; these lists give them words, the first that knows the code. */
const REASONS = {
  REVEAL_REASONS: model.REVEAL_REASONS,
  CORRECTION_REASONS: model.CORRECTION_REASONS,
  SUSPEND_REASONS: model.SUSPEND_REASONS,
  NOT_HELD_REASONS: model.NOT_HELD_REASONS,
  NOT_POSSIBLE_REASONS: model.NOT_POSSIBLE_REASONS,
  CLOSURE_OUTCOMES: model.CLOSURE_OUTCOMES,
  WITHDRAWAL_WAYS: model.WITHDRAWAL_WAYS,
  GATED_ACTS: model.GATED_ACTS,
} as const satisfies Partial<Record<EnumerationName, readonly string[]>>;

/** Lists worth asking first, by the call that wrote the row: one code can stand in several. */
const FIRST: Record<string, keyof typeof REASONS> = {
  'cases.suspend': 'SUSPEND_REASONS',
  'sessions.mark-not-held': 'NOT_HELD_REASONS',
  'closing-steps.record': 'NOT_POSSIBLE_REASONS',
  'cases.close': 'CLOSURE_OUTCOMES',
  'consents.withdraw': 'WITHDRAWAL_WAYS',
};

/** The enumeration whose word says an audit row's reason; undefined if none knows the code. */
export function reasonEnumeration(action: string, reason: string): keyof typeof REASONS | undefined {
  const knows = (name: keyof typeof REASONS) => REASONS[name].some((code) => code === reason);
  const first = FIRST[action];
  if (first !== undefined && knows(first)) return first;
  return (Object.keys(REASONS) as (keyof typeof REASONS)[]).find(knows);
}

/** Message key of a step: audit rows carry the name of the call that wrote them. */
export const actionKey = (action: string): string => `oversight.action.${action}`;

/** Enough of a random id to tell two apart by eye. */
export const shortId = (id: string): string => id.slice(0, 8);
