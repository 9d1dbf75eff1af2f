import type { CaseFile, EmergencyUse } from '../../../shared/model/case-file.ts';
import { addHours, parseInstant, type Instant } from '../../dates/instant.ts';
import type { Rule } from '../../rule.ts';
import type { Asked } from '../acts.ts';
import { standing } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';

/** Hours within which a second person looks at what was done. */
export const CONFIRM_HOURS = 24;

/** saving a life is never stopped; what can wait an hour waits for a second person's yes. */
export const emergencyCanWait: Rule<Pick<Asked<'emergencies.record'>, 'canWait'>> = {
  code: 'R-29',
  effect: 'two-person',
  source: 'RJ-CoE; RJ-UN 14',
  check: ({ canWait }) => lacking(missingIf(canWait, { item: 'emergencyCanWait' })),
};

/** When an emergency must have been confirmed: hours counted from what happened, through nights and holidays (DT-7), however late it was written down. */
export function confirmBy({ at }: Pick<EmergencyUse, 'at'>): Instant {
  const from = parseInstant(at);
  if (!from) throw new RangeError('not an instant');
  return addHours(from, CONFIRM_HOURS);
}

/** Uses nobody has confirmed yet, oldest first, each with the instant it was due: they stay until somebody has. */
export function unconfirmedEmergencies(file: CaseFile): { readonly emergency: EmergencyUse; readonly dueAt: Instant }[] {
  return standing(file.emergencies)
    .filter(({ confirmed }) => confirmed === null)
    .map((emergency) => ({ emergency, dueAt: confirmBy(emergency) }))
    .toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0));
}
