import type { Rule } from '../../rule.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';

interface Sheet {
  readonly subjectCode: string;
  readonly explainedAloud: boolean;
  readonly rows: readonly { readonly granted: boolean }[];
}

/** a sheet of several yes and no is explained once, aloud, before anybody answers. */
export const explainedAloud: Rule<Sheet> = {
  code: 'R-04',
  effect: 'block',
  source: 'DP-AZ; DP-NGO',
  check: ({ subjectCode, explainedAloud: told, rows }) => lacking(missingIf(!told && rows.some(({ granted }) => granted), { item: 'explainedAloud', subjectCode })),
};
