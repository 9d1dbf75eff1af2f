import type { ObligationInput } from '../../../shared/contract/mediation.ts';
import type { Agreement } from '../../../shared/model/case-file.ts';
import type { Missing } from '../../../shared/result.ts';
import type { Rule } from '../../rule.ts';
import type { InCase } from '../acts.ts';
import { sideOf } from '../case-facts.ts';
import { forbiddenIn } from '../forbidden-words.ts';
import { lacking } from '../finding.ts';

/** Kinds so open that anything fits in them, and kinds that are contact or silence themselves: never owed by the harmed person. */
const NEVER_BY_HARMED: readonly ObligationInput['type'][] = ['APOLOGY_ORAL', 'NO_CONTACT', 'BEHAVIOUR', 'OTHER'];

type Line = Pick<ObligationInput, 'byWhom' | 'type'> & Partial<Pick<ObligationInput, 'what' | 'how' | 'proof'>>;

/** A draft carries lines with their words; a version on file carries lines alone, its words being sealed. */
interface Act extends InCase {
  readonly obligations?: readonly Line[];
  readonly communication?: string | null;
  readonly agreement?: Pick<Agreement, 'obligations'>;
}

/**
 * the harmed person owes no withdrawal of a complaint, no forgiveness, no silence, no contact and no waiver of claims,
 * and reconciliation is never a line or a condition of an agreement.
 */
export const forbiddenObligation: Rule<Act> = {
  code: 'R-25',
  effect: 'block',
  source: 'RJ-UN 7 (reasonable); CC73',
  check: ({ file, obligations, communication, agreement }) => {
    const lines: readonly Line[] = obligations ?? agreement?.obligations ?? [];
    return lacking([
      ...lines.flatMap((line, index) => {
        const onHarmed = sideOf(file, line.byWhom) === 'HARMED';
        const why = [
          ...(onHarmed && NEVER_BY_HARMED.includes(line.type) ? [line.type] : []),
          ...forbiddenIn([line.what, line.how, line.proof].filter(Boolean).join('\n'), onHarmed),
        ];
        return why.map((code): Missing => ({ item: 'forbiddenObligation', subjectCode: line.byWhom, params: { no: index + 1, why: code } }));
      }),
      ...forbiddenIn(communication ?? '', false).map((why): Missing => ({ item: 'forbiddenObligation', params: { why } })),
    ]);
  },
};
