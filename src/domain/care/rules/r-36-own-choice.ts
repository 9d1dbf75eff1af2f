import type { ReflectionChoice } from '../../../shared/model/care/trafficking.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import { lacking, missingIf } from '../../mediation/finding.ts';
import type { Rule } from '../../rule.ts';
import { isReflecting, reflectionOf } from '../reflection.ts';

type Act = { readonly file: CaseFile } & Pick<ReflectionChoice, 'subjectCode' | 'decision' | 'on' | 'ownInitiative' | 'lawyerOffered'>;

/**
 * while the period runs, its last day too, a person decides about taking part only of their own accord and with a lawyer offered.
 * Not to have decided is never stopped. Source: F1, F2; THB-CoE 13.
 */
export const ownChoice: Rule<Act> = {
  code: 'R-36',
  effect: 'block',
  source: 'F1, F2; THB-CoE 13',
  check: ({ file, subjectCode, decision, on, ownInitiative, lawyerOffered }, context) => {
    if (decision === 'UNDECIDED') return undefined;
    const reflection = reflectionOf(file, subjectCode, context);
    if (!isReflecting(reflection, on)) return undefined;
    const params = { until: reflection.endsOn };
    return lacking([...missingIf(!ownInitiative, { item: 'ownInitiative', subjectCode, params }), ...missingIf(!lawyerOffered, { item: 'lawyerOffered', subjectCode, params })]);
  },
};
