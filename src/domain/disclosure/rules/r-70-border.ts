import type { Rule } from '../../rule.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import { HOME } from '../projection.ts';

interface Row {
  readonly subjectCode: string;
  readonly granted: boolean;
  readonly crossBorder: string | null;
  /** Country of the body, ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** what goes abroad needs a yes that names the country. */
export const border: Rule<Row> = {
  code: 'R-70',
  effect: 'block',
  source: 'DP-AZ',
  check: ({ subjectCode, granted, crossBorder, country }) => {
    if (!granted) return undefined;
    return lacking(missingIf(country === HOME ? crossBorder !== null : crossBorder !== country, { item: 'countryNotNamed', subjectCode, params: { country } }));
  },
};
