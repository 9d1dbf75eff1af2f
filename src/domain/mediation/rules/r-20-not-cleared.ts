import type { Rule } from '../../rule.ts';
import type { InCase, SessionAct } from '../acts.ts';
import { lacking, missingIf } from '../finding.ts';

const common = { code: 'R-20', source: 'product rule; THB-CoE 28; F17' } as const;

/** New parties a day by one user in cases no authority numbered, before a supervisor looks. */
const MOST_A_DAY = 5;

/**
 * no session with somebody another file has not cleared, nor in a case a supervisor holds. Nobody here learns which, who or why:
 * the finding names no person. Asked only in earnest: a dry run leaves `notCleared` out.
 */
export const notCleared: Rule<Pick<SessionAct, 'file' | 'notCleared'>> = {
  ...common,
  effect: 'block',
  check: ({ file, notCleared: codes }) => lacking(missingIf(codes !== undefined && (codes.length > 0 || file.header.held), { item: 'notCleared' })),
};

/** R-20 when somebody is added: the same, of the one person. */
export const partyNotCleared: Rule<InCase & { readonly notCleared?: boolean | undefined }> = {
  ...common,
  effect: 'block',
  check: ({ file, notCleared: held }) => lacking(missingIf(held !== undefined && (held || file.header.held), { item: 'notCleared' })),
};

/** whoever adds one person after another to cases without a referral number may be fishing; the sixth that day asks for a second yes. */
export const manyNewParties: Rule<InCase & { readonly newPartiesToday?: number | undefined }> = {
  ...common,
  effect: 'two-person',
  check: ({ file, newPartiesToday = 0 }) =>
    lacking(missingIf(file.header.referral.number === null && newPartiesToday >= MOST_A_DAY, { item: 'manyNewParties', params: { limit: MOST_A_DAY } })),
};
