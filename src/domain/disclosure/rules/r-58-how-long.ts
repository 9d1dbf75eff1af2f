import type { CaseFile, Consent } from '../../../shared/model/case-file.ts';
import type { Parameters } from '../../../shared/model/parameters.ts';
import { addDays, daysBetween, plainDate, type PlainDate } from '../../dates/plain-date.ts';
import type { Rule } from '../../rule.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import { isDisclosure } from '../projection.ts';
import type { Outgoing } from './r-79-consent-to-body.ts';

const WARN_DAYS = 14;

interface Row {
  readonly subjectCode: string;
  readonly granted: boolean;
  readonly givenAt: string;
  readonly validUntil: string | null;
}

/** a consent to a body holds for a time: not for a day that has passed, and no longer than P_DISCLOSE_MAX days. */
export const howLong: Rule<Row> = {
  code: 'R-58',
  effect: 'block',
  source: 'DP-AZ (v)',
  check: ({ subjectCode, granted, givenAt, validUntil }, { today, parameters }) => {
    if (!granted || validUntil === null) return undefined;
    const latest = addDays(plainDate(givenAt.slice(0, 10)), parameters.P_DISCLOSE_MAX);
    return lacking([
      ...missingIf(validUntil < today, { item: 'validInPast', subjectCode }),
      ...missingIf(validUntil > latest, { item: 'validTooLong', subjectCode, params: { latest } }),
    ]);
  },
};

/** The last day of a consent to a body, set or by P_DISCLOSE_DEFAULT. Source: A.2.2. */
export function lastDayOf({ givenAt, validUntil }: Pick<Consent, 'givenAt' | 'validUntil'>, parameters: Parameters): PlainDate {
  return validUntil === null ? addDays(plainDate(givenAt.slice(0, 10)), parameters.P_DISCLOSE_DEFAULT) : plainDate(validUntil);
}

/** a paper that rests on a yes in its last fourteen days is a reason to ask whether the person would renew it. */
export const endsSoonWarning: Rule<Outgoing & { readonly file: CaseFile }> = {
  code: 'R-58',
  effect: 'warn',
  source: 'DP-AZ (v)',
  check: ({ file, printed }, { today, parameters }) => {
    const used = new Set(printed.flatMap(({ verdict }) => (verdict.allowed && 'consentId' in verdict.by ? [verdict.by.consentId] : [])));
    const ending = file.consents.filter((consent) => used.has(consent.id) && isDisclosure(consent) && endsSoon(consent, today, parameters));
    return lacking(ending.map((consent) => ({ item: 'consentEndsSoon', subjectCode: consent.subjectCode, params: { until: lastDayOf(consent, parameters) } })));
  },
};

/** is it time to ask whether the person would renew it? */
export function endsSoon(consent: Pick<Consent, 'givenAt' | 'validUntil'>, today: string, parameters: Parameters): boolean {
  const left = daysBetween(plainDate(today), lastDayOf(consent, parameters));
  return left >= 0 && left <= WARN_DAYS;
}
