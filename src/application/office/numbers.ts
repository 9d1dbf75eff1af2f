import { lastInSeries } from '../../vault/repositories/cases.ts';
import { lastNumber, takeNumber } from '../../vault/repositories/office.ts';
import type { Desk } from '../desk.ts';

/**
 * Numbers of papers and protocols are the office's, whatever file a paper is in: a series for each module would tell what
 * the paper is about. One taken and not used, after a crash, is a gap, as a spoiled sheet is.
 */
export function numberAhead(desk: Desk, series: string): number {
  return Math.max(desk.office.read((db) => lastNumber(db, series)), before(desk, series)) + 1;
}

/** Takes the next number of a series for good. */
export function takeNext(desk: Desk, series: string): number {
  const floor = before(desk, series);
  return desk.office.write((tx) => {
    tx.audit({ action: 'numbers.take', recordId: null, caseId: null });
    return takeNumber(tx.db, series, floor);
  });
}

/** Vaults made before the office kept its numbers kept them with the cases. */
function before(desk: Desk, series: string): number {
  return Math.max(0, ...desk.eachModule(() => [desk.facts.read((db) => lastInSeries(db, series))]));
}
