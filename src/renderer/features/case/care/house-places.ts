import type { MissingItem } from '../../../../shared/codes/rules.ts';
import type { TaskCode } from '../../../../shared/model/tasks.ts';
import type { Place } from '../logic/places.ts';

type HouseTask = Extract<
  TaskCode,
  | 'NOT_BACK' | 'RETURN_BELONGINGS' | 'STAY_YES' | 'SIGN_ADMISSION' | 'STATEMENT_FOR_CHILD' | 'MEDICAL_CHECK' | 'REVIEW_INCIDENT' | 'TELL_COMPENSATION' | 'DRAFT_PLAN' | 'AGREE_PLAN' | 'REVIEW_PLAN'
  | 'CHILD_ASSESS' | 'CHILD_ASSESS_MORE' | 'CHILD_PLACE' | 'CHILD_FACTORS' | 'CHILD_COURT' | 'MONITOR' | 'ANSWER_COMPLAINT' | 'CHECK_RETALIATION'
>;

/** Where each task of stay, help, child and complaints is done. */
export const HOUSE_TASKS: Readonly<Record<HouseTask, Place>> = {
  NOT_BACK: { tab: 'stay' },
  RETURN_BELONGINGS: { tab: 'stay' },
  STAY_YES: { tab: 'stay' },
  SIGN_ADMISSION: { tab: 'stay' },
  STATEMENT_FOR_CHILD: { tab: 'stay' },
  MEDICAL_CHECK: { tab: 'stay' },
  REVIEW_INCIDENT: { tab: 'stay' },
  TELL_COMPENSATION: { tab: 'help' },
  DRAFT_PLAN: { tab: 'help' },
  AGREE_PLAN: { tab: 'help' },
  REVIEW_PLAN: { tab: 'help' },
  CHILD_ASSESS: { tab: 'child' },
  CHILD_ASSESS_MORE: { tab: 'child' },
  CHILD_PLACE: { tab: 'child' },
  CHILD_FACTORS: { tab: 'child' },
  CHILD_COURT: { tab: 'child' },
  MONITOR: { tab: 'child' },
  ANSWER_COMPLAINT: { tab: 'complaints' },
  CHECK_RETALIATION: { tab: 'complaints' },
};

/** Where what a gate finds missing is mended. */
export const HOUSE_MENDS: Readonly<Partial<Record<MissingItem, Place>>> = {
  staySigned: { tab: 'stay' },
  stayYes: { tab: 'stay' },
  compensationTold: { tab: 'help' },
  placementFactors: { tab: 'child' },
  monitoringOpen: { tab: 'child' },
  familyPlan: { tab: 'child' },
  statement: { tab: 'stay' },
  retaliationCheck: { tab: 'complaints' },
};
