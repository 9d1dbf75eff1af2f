import type { Complaint } from '../../../shared/model/care/protection.ts';
import type { Rule } from '../../rule.ts';
import { complaintOfOneself } from '../rules/r-90-complaint.ts';

/** Answering a complaint. */
export interface AnswerComplaint {
  readonly complaint: Pick<Complaint, 'on'>;
  /** Was whoever answers written to? */
  readonly told: boolean;
}

export const answerComplaintGate: readonly Rule<AnswerComplaint>[] = [complaintOfOneself];
