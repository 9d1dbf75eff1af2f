import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { ChildPlacement } from '../../../shared/model/care/child.ts';
import { PLACEMENT_FACTORS } from '../../../shared/model/care/enumerations.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';
import { decisionOf, firstAssessment } from '../child-facts.ts';

type Act = Pick<ChildPlacement, 'subjectCode' | 'urgent' | 'on' | 'factors'> & { readonly file: CaseFile };

const BEGINNING = '0001-01-01';

/** Which of the eight nobody has looked at yet. */
export function factorsLeft(factors: ChildPlacement['factors']): ChildPlacement['factors'] {
  return PLACEMENT_FACTORS.filter((factor) => !factors.includes(factor));
}

/**
 * a child is placed with all eight factors looked at, after an initial assessment and on the decision to remove. In danger
 * none of it is waited for. Source: F49.
 */
export const placementReady: Rule<Act> = {
  code: 'R-48',
  effect: 'block',
  source: 'F49',
  check: ({ file, subjectCode, urgent, on, factors }) => {
    if (urgent) return undefined;
    const initial = firstAssessment(file, subjectCode, 'INITIAL', BEGINNING);
    const decided = initial !== undefined && initial.on <= on && decisionOf(file, subjectCode, on) === 'REMOVE_AND_PLACE';
    const left = factorsLeft(factors).length;
    return lacking([
      ...missingIf(!decided, { item: 'initialAssessment', subjectCode }),
      ...missingIf(left > 0, { item: 'placementFactors', subjectCode, params: { count: left } }),
    ]);
  },
};
