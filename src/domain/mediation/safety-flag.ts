import type { CaseFile } from '../../shared/model/case-file.ts';
import { BARRING_RISK_ITEMS } from '../../shared/model/enumerations.ts';
import { currentRisk } from './case-facts.ts';
import { ordersInForce } from './orders.ts';

const WORRYING = 2;

/** whether one of the six dangers of R-24 stands at 2 or more, stale or not, or an order is in force on a day (plain date). */
export function safetyFlag(file: CaseFile, on: string): boolean {
  const risk = currentRisk(file);
  return ordersInForce(file, on).length > 0 || (risk !== undefined && BARRING_RISK_ITEMS.some((item) => (risk.scores[item] ?? WORRYING) >= WORRYING));
}
