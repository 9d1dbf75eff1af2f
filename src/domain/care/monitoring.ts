import type { CaseFile } from '../../shared/model/case-file.ts';
import type { ChildReturn, MonitoringEnding, MonitoringVisit } from '../../shared/model/care/child.ts';
import type { Parameters } from '../../shared/model/parameters.ts';
import { addMonths, plainDate, type PlainDate } from '../dates/plain-date.ts';
import { standing } from '../mediation/case-facts.ts';

const WINDOWS = [1, 2, 3, 4] as const;

/** One of the four windows of a year after a return: it runs from the day after `after` to `to`, both plain dates. */
export interface MonitoringWindow {
  readonly no: 1 | 2 | 3 | 4;
  readonly after: string;
  readonly to: string;
  readonly visit: MonitoringVisit | null;
  /** An empty window that is over stays MISSED for good; one that was to come when the monitoring ended is CANCELLED. */
  readonly state: 'DONE' | 'OPEN' | 'AHEAD' | 'MISSED' | 'CANCELLED';
}

/** DT-5: the four rolling windows of one return, each with the first visit in it; a visit counts for one window only. */
export function windowsOf(file: CaseFile, returned: ChildReturn, today: PlainDate, { P_MONITOR_MONTHS }: Pick<Parameters, 'P_MONITOR_MONTHS'>): MonitoringWindow[] {
  const visits = standing(file.care.monitoringVisits).filter(({ returnId }) => returnId === returned.id);
  const ended = endingsOf(file, returned).map(({ on }) => on).toSorted()[0];
  const start = plainDate(returned.on);
  return WINDOWS.map((no) => {
    const after = addMonths(start, P_MONITOR_MONTHS * (no - 1));
    const to = addMonths(start, P_MONITOR_MONTHS * no);
    const visit = visits.filter(({ on }) => on > after && on <= to).toSorted((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null;
    return { no, after, to, visit, state: stateOf({ visit, after, to }, ended, today) };
  });
}

/** What ended the monitoring after a return: a removal whose urgent placement was entered in error took nobody from home. */
export function endingsOf({ care }: Pick<CaseFile, 'care'>, returned: Pick<ChildReturn, 'id' | 'subjectCode'>): MonitoringEnding[] {
  const removals = care.placements.filter(({ subjectCode, urgent }) => urgent && subjectCode === returned.subjectCode);
  const nobodyTaken = (day: string) => {
    const that = removals.filter(({ on }) => on === day);
    return that.length > 0 && standing(that).length === 0;
  };
  return standing(care.monitoringEndings).filter(({ returnId, why, on }) => returnId === returned.id && !(why === 'URGENT_REMOVAL' && nobodyTaken(on)));
}

function stateOf({ visit, after, to }: Pick<MonitoringWindow, 'visit' | 'after' | 'to'>, ended: string | undefined, today: string): MonitoringWindow['state'] {
  if (visit) return 'DONE';
  if (ended !== undefined && ended <= to) return 'CANCELLED';
  if (today > to) return 'MISSED';
  return today > after ? 'OPEN' : 'AHEAD';
}
