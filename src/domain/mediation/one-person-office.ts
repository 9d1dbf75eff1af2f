import type { Office } from './acts.ts';

/** in a one-person office without an outside reviewer there is nobody to give the second yes to. */
export function nobodyElse({ onePersonOffice, hasReviewer }: Office): boolean {
  return onePersonOffice && !hasReviewer;
}
