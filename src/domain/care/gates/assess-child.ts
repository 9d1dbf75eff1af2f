import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { ChildAssessment } from '../../../shared/model/care/child.ts';
import type { Rule } from '../../rule.ts';
import { representativeNeeded } from '../rules/r-14-representative-needed.ts';
import { dangerFound } from '../rules/r-46-danger.ts';
import { childHeard } from '../rules/r-47-heard.ts';

/** Recording an assessment of a child. */
export type AssessChild = Pick<ChildAssessment, 'subjectCode' | 'on' | 'heard' | 'danger' | 'familyRefused'> & { readonly file: CaseFile };

export const assessChildGate: readonly Rule<AssessChild>[] = [representativeNeeded, dangerFound, childHeard];
