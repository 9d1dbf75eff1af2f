import { emergencyUse, session as sessionSchema } from '../../shared/model/case-file.ts';
import { accept } from '../../shared/result.ts';
import { addDays, yearOf } from '../../domain/dates/plain-date.ts';
import { workYear } from '../../domain/dates/work-calendar.ts';
import { confirmBy } from '../../domain/mediation/rules/r-29-emergency.ts';
import { openApprovals } from '../../vault/repositories/approvals.ts';
import { emergenciesUnconfirmed, recordsOfDays } from '../../vault/repositories/case-records.ts';
import { countCases, pageOfCases } from '../../vault/repositories/cases.ts';
import { openDeadlines } from '../../vault/repositories/deadlines.ts';
import type { Reader } from '../../vault/index.ts';
import type { Desk } from '../desk.ts';
import type { UseCase } from '../use-case.ts';
import { findOrphans } from '../vault/orphans.ts';

const MOST = 50;
const BEGINNING = '0000-01-01';
const AHEAD_DAYS = 7;
const planned = sessionSchema.pick({ type: true, on: true, from: true });
const happened = emergencyUse.pick({ at: true });
const OPEN = ['REGISTERED', 'AWAITING_ENDORSEMENT', 'AWAITING_ACCEPTANCE', 'IN_PROGRESS', 'SUSPENDED'];

/** What must be acted on: deadlines by their last working day, the week's appointments, cases to accept. */
export const readToday: UseCase<'today.read'> = (desk) => {
  const until = addDays(desk.today(), AHEAD_DAYS);
  const year = yearOf(desk.today());
  const parts = desk.modules.map((module) => desk.within(module, () => desk.facts.read((db) => partOfToday(db, desk, until))));
  const all = <K extends keyof Part>(key: K): Part[K][number][] => parts.flatMap((part): Part[K][number][] => part[key]);
  return accept({
    date: desk.today(),
    deadlines: all('deadlines').toSorted((a, b) => (a.actBy < b.actBy ? -1 : a.actBy > b.actBy ? 1 : 0)).slice(0, MOST),
    appointments: all('appointments').toSorted((a, b) => (`${a.on}${a.from}` < `${b.on}${b.from}` ? -1 : 1)),
    awaiting: all('awaiting'),
    openCases: all('openCases').reduce((sum, n) => sum + n, 0),
    unconfirmedYears: [year, year + 1].filter((y) => !workYear(desk.calendar, y).confirmed && (y === year || until.startsWith(String(y)))),
    orphans: findOrphans(desk).length,
    emergencies: all('emergencies'),
    approvals: all('approvals').length,
  });
};

/** What one module has to say of today. */
function partOfToday(db: Reader, desk: Desk, until: string) {
  return {
    deadlines: openDeadlines(db, until, MOST),
    appointments: recordsOfDays(db, 'session', 'PLANNED', BEGINNING, until, MOST).map(({ id, caseId, caseNo, body }) => ({ sessionId: id, caseId, caseNo, ...planned.parse(JSON.parse(body)) })),
    awaiting: pageOfCases(db, {
      statuses: ['REGISTERED', 'AWAITING_ENDORSEMENT', 'AWAITING_ACCEPTANCE'],
      stages: [], assignedTo: null, numberPrefixes: null, sort: 'caseNo', descending: true, limit: MOST, after: null,
    }),
    openCases: [countCases(db, { statuses: OPEN, stages: [], assignedTo: null, numberPrefixes: null })],
    emergencies: emergenciesUnconfirmed(db, MOST).map(({ id, caseId, caseNo, body }) => ({ caseId, caseNo, emergencyId: id, dueAt: confirmBy(happened.parse(JSON.parse(body))) })),
    approvals: openApprovals(db).filter((a) => a.state === 'waiting' && a.askedBy !== desk.userId),
  };
}
type Part = ReturnType<typeof partOfToday>;
