import type { Complaint } from '../../../shared/model/care/protection.ts';
import { addDays, plainDate } from '../../dates/plain-date.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';

const common = { code: 'R-90', effect: 'block', source: 'J1' } as const;

/** Calendar days after a complaint on which somebody asks whether it was held against the person. */
export const RETALIATION_DAYS = 30;

/** From when it can be said whether anything was held against the person; a plain date. */
export function retaliationCheckFrom({ on }: Pick<Complaint, 'on'>): string {
  return addDays(plainDate(on), RETALIATION_DAYS);
}

interface Act {
  readonly complaint: Pick<Complaint, 'on'>;
  /** Whoever acts was written to: nobody is whom it concerns. */
  readonly told: boolean;
}

/** nobody answers a complaint about themself, or says that nothing was held against the person: only who was told of it does. */
export const complaintOfOneself: Rule<Act> = {
  ...common,
  check: ({ told }) => lacking(missingIf(!told, { item: 'complaintOfOneself' })),
};

/** whether it was held against the person is asked when 30 days have passed, not before. */
export const retaliationTooEarly: Rule<Pick<Act, 'complaint'> & { readonly on: string }> = {
  ...common,
  check: ({ complaint, on }) => lacking(missingIf(on < retaliationCheckFrom(complaint), { item: 'retaliationCheck', params: { from: retaliationCheckFrom(complaint) } })),
};
