import { addDays, addYears, plainDate } from '../../../../domain/dates/plain-date.ts';
import type { Parameters } from '../../../../shared/model/parameters.ts';

/** Days proposed at closure; the person may set others. */
export function closingDates(closedOn: string, parameters: Parameters): { retentionUntil: string; secretsDestroyOn: string } {
  const day = plainDate(closedOn);
  return {
    retentionUntil: addYears(day, parameters.P_RETENTION_MED),
    secretsDestroyOn: addDays(day, parameters.P_NOTES_DESTROY),
  };
}
