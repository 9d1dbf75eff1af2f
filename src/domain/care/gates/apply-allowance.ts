import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { Rule } from '../../rule.ts';
import { onceEver, paidAfterRecognition } from '../rules/r-42-once-ever.ts';

/** Applying for the one-time allowance. */
export interface ApplyAllowance {
  readonly file: CaseFile;
  readonly subjectCode: string;
  readonly elsewhere: boolean;
}

export const applyAllowanceGate: readonly Rule<ApplyAllowance>[] = [onceEver, paidAfterRecognition];
