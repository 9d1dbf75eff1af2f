import type { Session } from '../../../shared/model/case-file.ts';
import { DIRECT_TYPES } from '../../../shared/model/enumerations.ts';
import type { Rule } from '../../rule.ts';
import type { SessionAct } from '../acts.ts';
import { currentRisk, sidesOf, standing } from '../case-facts.ts';
import { lacking, missingIf } from '../finding.ts';

/** after a stopped session the sides meet again only on a new risk assessment and a new preparation with the harmed person. */
export const afterStop: Rule<SessionAct> = {
  code: 'R-28',
  effect: 'block',
  source: 'RJ-PR',
  check: ({ file, session }) => {
    const stoppedAt = standing(file.sessions).filter(isStopped).map(endOf).toSorted().at(-1);
    if (!DIRECT_TYPES.includes(session.type) || stoppedAt === undefined) return undefined;
    const since = (record: { on: string; recordedAt: string }) => record.recordedAt > stoppedAt && record.on >= stoppedAt.slice(0, 10);
    const risk = currentRisk(file);
    const unprepared = sidesOf(file, session.attendees).harmed.filter(
      ({ subjectCode }) => !standing(file.preparations).some((one) => one.subjectCode === subjectCode && one.alone && since(one)),
    );
    return lacking([
      ...missingIf(!risk || !since(risk), { item: 'riskStale', params: { since: stoppedAt } }),
      ...unprepared.map(({ subjectCode }) => ({ item: 'newPreparationAfterStop', subjectCode }) as const),
    ]);
  },
};

export function isStopped({ status, outcome }: Session): boolean {
  return status === 'STOPPED' || outcome === 'STOPPED_BY_PARTY' || outcome === 'STOPPED_BY_MEDIATOR';
}

/** When a session ended, the end of its day where nobody wrote it down. */
function endOf({ endedAt, on }: Session): string {
  return endedAt ?? `${on}T23:59:59+04:00`;
}
