import type { childCalls } from '../../../shared/contract/care/children.ts';
import type { UseCase } from '../../use-case.ts';
import { assess, recordInformation, recordPlan } from './assessments.ts';
import { endMonitoring, recordReturn, recordVisit } from './monitoring.ts';
import { completeFactors, endPlacement, place, recordCourt } from './placements.ts';

/** A child's own road: information, assessments, placement, return and the year after it. */
export const childrenUseCases: { [N in keyof typeof childCalls]: UseCase<N> } = {
  'children.record-information': recordInformation,
  'children.assess': assess,
  'children.record-plan': recordPlan,
  'children.place': place,
  'children.complete-factors': completeFactors,
  'children.record-court': recordCourt,
  'children.end-placement': endPlacement,
  'children.record-return': recordReturn,
  'children.record-visit': recordVisit,
  'children.end-monitoring': endMonitoring,
};
