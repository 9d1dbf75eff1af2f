import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { ChildReturn } from '../../../shared/model/care/child.ts';
import type { Rule } from '../../rule.ts';
import { returnReady } from '../rules/r-45-return.ts';

/** Recording that a child went home. */
export type ReturnChild = Pick<ChildReturn, 'subjectCode' | 'on' | 'riskAssessedOn'> & { readonly file: CaseFile };

export const returnChildGate: readonly Rule<ReturnChild>[] = [returnReady];
