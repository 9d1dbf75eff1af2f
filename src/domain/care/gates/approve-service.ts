import type { CaseFile } from '../../../shared/model/case-file.ts';
import type { ServiceCode } from '../../../shared/model/enumerations.ts';
import type { Rule } from '../../rule.ts';
import { rightsFirst } from '../rules/r-35-rights-first.ts';

/** Giving a service. Nothing the person decided about the authorities is asked, nor whether they signed anything. */
export interface ApproveService {
  readonly file: CaseFile;
  readonly subjectCode: string;
  readonly service: ServiceCode;
  readonly on: string;
}

export const approveServiceGate: readonly Rule<ApproveService>[] = [rightsFirst];
