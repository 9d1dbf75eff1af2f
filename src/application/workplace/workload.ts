import { accept } from '../../shared/result.ts';
import { minutesBetween, monthSpan } from '../../domain/dates/local-time.ts';
import { addDays } from '../../domain/dates/plain-date.ts';
import { handOver, session } from '../../shared/model/case-file.ts';
import { recordsOfDays } from '../../vault/repositories/case-records.ts';
import { countCases, coMediated } from '../../vault/repositories/cases.ts';
import { workOfUser } from '../../vault/repositories/work.ts';
import { mediates } from '../mediation/mediator.ts';
import type { UseCase } from '../use-case.ts';

const WORKING = ['IN_PROGRESS', 'SUSPENDED'];
const AWAITING = ['AWAITING_ACCEPTANCE'];
const AHEAD_DAYS = 14;
const MOST = 2000;
const away = handOver.pick({ from: true, on: true, until: true, endedOn: true });
const led = session.pick({ mediator: true });

/** What each mediator carries: cases, sessions of the next two weeks, hours of this month, and until when they are away. */
export const readWorkload: UseCase<'desk.workload'> = (desk) => {
  const today = desk.today();
  const { first, last } = monthSpan(today.slice(0, 7));
  const { covers, sessions } = desk.facts.read((db) => ({
    covers: recordsOfDays(db, 'hand-over', 'COVER', '0000-01-01', today, MOST).map(({ body }) => away.parse(JSON.parse(body))),
    sessions: recordsOfDays(db, 'session', 'PLANNED', today, addDays(today, AHEAD_DAYS), MOST).map(({ body }) => led.parse(JSON.parse(body)).mediator),
  }));
  const mediators = desk.liveUsers().filter(mediates);
  return accept({
    mediators: mediators.map(({ id, label }) => {
      const entry = desk.certificateOf(id);
      const count = (statuses: string[]) => desk.facts.read((db) => countCases(db, { statuses, stages: [], assignedTo: id, numberPrefixes: null }));
      const hours = desk.facts.read((db) => workOfUser(db, id, first, last));
      return {
        userId: id,
        label,
        open: count(WORKING),
        awaiting: count(AWAITING),
        asCoMediator: desk.facts.read((db) => coMediated(db, id)).length,
        sessionsAhead: sessions.filter((mediator) => mediator === id).length,
        minutesThisMonth: hours.reduce((sum, entry) => sum + minutesBetween(entry), 0),
        certificateValidUntil: entry?.certificateValidUntil ?? null,
        languages: entry?.languages ?? [],
        trainedFor: entry?.trainedFor ?? [],
        awayUntil: covers.filter(({ from, until, endedOn }) => from === id && until !== null && until >= today && endedOn === null).map(({ until }) => until ?? '').toSorted().at(-1) ?? null,
      };
    }),
  });
};
