import type { Recognition } from '../../../shared/model/care/trafficking.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';

type Act = Pick<Recognition, 'subjectCode' | 'status' | 'decisionNo' | 'decisionOn'>;

/** only the Main Department recognises anybody: IDENTIFIED bears the number and the day of its decision. Source: F39. */
export const departmentDecides: Rule<Act> = {
  code: 'R-31',
  effect: 'block',
  source: 'F39',
  check: ({ subjectCode, status, decisionNo, decisionOn }) =>
    lacking(missingIf(status === 'IDENTIFIED' && (decisionNo === null || decisionOn === null), { item: 'recognitionDecision', subjectCode })),
};
