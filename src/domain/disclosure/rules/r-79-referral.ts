import type { Missing } from '../../../shared/result.ts';
import { TEXT_TOKENS, type ScopeToken } from '../../../shared/model/enumerations.ts';
import type { Rule } from '../../rule.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import { ALL_PERSON_FIELDS, PERSON_FIELDS, type PersonField } from '../fields.ts';
import type { Verdict } from '../projection.ts';

export interface Referring {
  readonly subjectCode: string;
  readonly kind: 'ANONYMOUS' | 'IDENTIFIED';
  readonly asked: readonly ScopeToken[];
  /** Texts written for it, by token. */
  readonly written: readonly string[];
  /** What the projection says of each field asked for. */
  readonly verdicts: readonly { readonly field: PersonField; readonly verdict: Verdict }[];
}

/** a referral tells the provider what the person's yes opens, and an anonymous one tells nothing that names them. */
export const referralWithinConsent: Rule<Referring> = {
  code: 'R-79',
  effect: 'block',
  source: 'DP-AZ; F3-F4; MED-AZ 8',
  check: ({ subjectCode, kind, asked, written, verdicts }) => {
    if (kind === 'ANONYMOUS') return lacking(missingIf(asked.length > 0 || written.length > 0, { item: 'anonymousOnly', subjectCode }));
    const heldBack = verdicts.flatMap(({ field, verdict }): Missing[] => (verdict.allowed ? [] : [{ ...verdict.why, params: { ...verdict.why.params, field } }]));
    const unwritten = TEXT_TOKENS.filter((token) => asked.includes(token) !== written.includes(token));
    return lacking([
      ...missingIf(asked.length === 0, { item: 'scopeEmpty', subjectCode }),
      ...heldBack,
      ...unwritten.map((field): Missing => ({ item: 'textMissing', subjectCode, params: { field } })),
    ]);
  },
};

/** The fields some tokens open. */
export function fieldsOf(tokens: readonly ScopeToken[]): PersonField[] {
  return ALL_PERSON_FIELDS.filter((field) => {
    const token = PERSON_FIELDS[field];
    return token !== null && tokens.includes(token);
  });
}
