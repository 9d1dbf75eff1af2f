import type { Compensation } from '../../../shared/model/care/assistance.ts';
import type { Rule } from '../../rule.ts';
import { moneyRoute, notInMediation } from '../rules/r-21-money-route.ts';

/** Choosing the way to compensation. */
export interface ChooseRoute {
  readonly subjectCode: string;
  readonly route: Compensation['route'];
  readonly voluntary: Compensation['voluntary'];
  readonly on: string;
  readonly inMediation: boolean;
}

export const chooseRouteGate: readonly Rule<ChooseRoute>[] = [moneyRoute, notInMediation];
