import type { assistanceCalls } from '../../../shared/contract/care/assistance.ts';
import type { UseCase } from '../../use-case.ts';
import { chooseRoute, tellCompensation, updateCompensation } from './compensation.ts';
import { applyAllowance, payAllowance, recordAid } from './money.ts';
import { agreePlan, draftPlan, endPlan, reviewPlan, setGoal } from './plans.ts';
import { approveService, denyService, endService } from './services.ts';
import { endEmployment, receiveDocument, recordEmployment, restoreDocument } from './work-and-papers.ts';

/** Services, plan, money and papers. */
export const assistanceUseCases: { [N in keyof typeof assistanceCalls]: UseCase<N> } = {
  'assistance.approve-service': approveService,
  'assistance.deny-service': denyService,
  'assistance.end-service': endService,
  'assistance.draft-plan': draftPlan,
  'assistance.agree-plan': agreePlan,
  'assistance.set-goal': setGoal,
  'assistance.review-plan': reviewPlan,
  'assistance.end-plan': endPlan,
  'assistance.record-employment': recordEmployment,
  'assistance.end-employment': endEmployment,
  'assistance.restore-document': restoreDocument,
  'assistance.receive-document': receiveDocument,
  'assistance.apply-allowance': applyAllowance,
  'assistance.pay-allowance': payAllowance,
  'assistance.record-aid': recordAid,
  'assistance.tell-compensation': tellCompensation,
  'assistance.choose-route': chooseRoute,
  'assistance.update-compensation': updateCompensation,
};
