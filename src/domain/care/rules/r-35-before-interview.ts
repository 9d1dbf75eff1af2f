import type { NeedsAssessment } from '../../../shared/model/care/protection.ts';
import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { Rule } from '../../rule.ts';
import { rightsFirst } from './r-35-rights-first.ts';

type Act = { readonly file: CaseFile } & Pick<NeedsAssessment, 'subjectCode' | 'step' | 'on'>;

/** R-35 of an assessment: the detailed one is an interview, and rests on rights explained by its day; the general one is not stopped. Source: F5. */
export const rightsBeforeInterview: Rule<Act> = {
  ...rightsFirst,
  check: ({ file, subjectCode, step, on }, context) => (step === 'DETAILED' ? rightsFirst.check({ file, subjectCode, on }, context) : undefined),
};
